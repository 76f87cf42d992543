import type { Permission } from '../../shared/access';
import { codes, page, table } from './markdown';
import { actionWords, resourceWords, roleWords, worded, wordOf } from './words';

/** docs/reference/permissions.md: the matrix, role by resource. */
export function permissionsPage(matrix: readonly Permission[]): string {
  const roles = distinct(matrix.map(({ role }) => role));
  const resources = distinct(matrix.map(({ resource }) => resource));
  const actions = distinct(matrix.flatMap((row) => row.actions));
  const rows = resources.map((resource) => [
    worded(resourceWords, resource),
    ...roles.map((role) => codes(actionsOf(matrix, role, resource))),
  ]);
  return page('权限 · Permissions', '`config/permissions.ts`', [
    explanation,
    '## 角色与资源 · Roles and resources',
    table(['', ...roles.map((role) => worded(roleWords, role))], rows),
    '## 范围 · Limits',
    limits,
    table(
      ['role', 'resource', '可写字段 · fields', '可见的行 · rows'],
      matrix.filter(({ fields, rows: seen }) => fields ?? seen).map(limitOf),
    ),
    '## 操作 · Actions',
    table(
      ['code', '中文 · English'],
      actions.map((action) => [`\`${action}\``, wordOf(actionWords, action)]),
    ),
  ]);
}

const explanation = `未写明的，一律不许。对版次状态的操作取自[状态表](states.md)，不在矩阵中另写。对接系统一列是接口令牌至多能有的权限；Strapi 自带的内容接口只读。
What is not written here is forbidden. The acts on an edition's state are taken from the [table of states](states.md). The integrator's column is the most that an API token may be given; Strapi's own content routes are for reading alone.`;
const limits = `可写字段一栏为“–”的，可写人工填写的全部字段；可见的行一栏为“–”的，可见全部的行。
A dash under fields: all that people write. A dash under rows: all of them.`;

function actionsOf(matrix: readonly Permission[], role: string, resource: string): readonly string[] {
  return matrix.filter((row) => row.role === role && row.resource === resource).flatMap((row) => row.actions);
}

function limitOf({ role, resource, fields = [], rows = {} }: Permission): string[] {
  const conditions = Object.entries(rows).map(([column, values]) => `\`${column}\`: ${codes(values)}`);
  return [`\`${role}\``, `\`${resource}\``, codes(fields), conditions.join('<br>') || '–'];
}

function distinct(values: readonly string[]): string[] {
  return [...new Set(values)];
}
