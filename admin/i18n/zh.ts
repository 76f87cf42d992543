// 全部中文用语（母本）：react-admin 的、框架的、各资源的。
import { adviceZh } from './advice.zh';
import { applicationsZh } from './applications.zh';
import { consoleZh } from './console.zh';
import { reactAdminZh } from './react-admin.zh';
import { editionFilesZh } from './edition-files.zh';
import { goldenZh } from './golden.zh';
import { consistencyZh } from './consistency.zh';
import { differencesZh } from './differences.zh';
import { editionsZh } from './editions.zh';
import { policiesZh } from './policies.zh';
import { policyFormsZh } from './policy-forms.zh';
import { replaysZh } from './replays.zh';
import { selfCheckZh } from './self-check.zh';
import { simulationZh } from './simulation.zh';
import { smallResourcesZh } from './small-resources.zh';

export const zh = {
  ...reactAdminZh,
  ...consoleZh,
  ...adviceZh,
  ...applicationsZh,
  ...policiesZh,
  ...consistencyZh,
  ...differencesZh,
  ...goldenZh,
  ...editionFilesZh,
  ...editionsZh,
  ...policyFormsZh,
  ...replaysZh,
  ...selfCheckZh,
  ...simulationZh,
  ...smallResourcesZh,
};
