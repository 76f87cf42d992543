// 全部中文用语（母本）：react-admin 的、框架的、各资源的。
import { consoleZh } from './console.zh';
import { reactAdminZh } from './react-admin.zh';

export const zh = { ...reactAdminZh, ...consoleZh };
