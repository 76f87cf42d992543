import { describe, expect, it } from '@jest/globals';
import { fieldsOf, mayDo, rowsOf } from '../shared/access';
import { permissions } from './permissions';

const parts = ['levels', 'directions', 'requirements', 'criteria', 'achievement-categories', 'output-kinds'];
const content = ['policies', ...parts];
const resources = [
  ...content,
  'golden-cases',
  'employers',
  'rounds',
  'applications',
  'trail',
  'runs',
  'replays',
  'consistency',
  'assessments',
];
const changes = ['create', 'update', 'delete'];

const may = (role: string, actions: readonly string[]) =>
  resources.flatMap((resource) =>
    actions.filter((action) => mayDo(permissions, role, [resource, action])).map((action) => `${resource} ${action}`),
  );
const actsOn = (role: string, resource: string) =>
  permissions
    .filter((row) => row.role === role && row.resource === resource)
    .flatMap((row) => row.actions.filter((action) => !['list', 'read', ...changes].includes(action)));

describe('who sees applications', () => {
  it.each([
    ['policy-editor', false],
    ['policy-approver', false],
    ['clerk', true],
    ['chief-clerk', true],
    ['auditor', true],
    ['integrator', true],
  ])('%s: %s', (role, sees) => {
    expect(['list', 'read'].map((action) => mayDo(permissions, role, ['applications', action]))).toEqual([sees, sees]);
  });
});

describe('who changes what', () => {
  const all = (names: readonly string[]) => names.flatMap((name) => changes.map((action) => `${name} ${action}`));

  it.each([
    ['policy-editor', ['policies create', 'policies update', ...all([...parts, 'golden-cases']), 'assessments create']],
    ['policy-approver', ['assessments create']],
    [
      'clerk',
      ['employers create', 'employers update', 'applications create', 'applications update', 'assessments create'],
    ],
    ['chief-clerk', ['assessments create']],
    ['auditor', ['replays create', 'assessments create']],
    ['integrator', ['assessments create']],
    ['nobody', []],
  ])('%s', (role, expected) => {
    expect(may(role, changes)).toEqual(expected);
  });
});

it('rulings are compared by the chief clerk and the auditor alone', () => {
  const roles = [...new Set(permissions.map(({ role }) => role))];

  expect(roles.filter((role) => mayDo(permissions, role, ['consistency', 'list']))).toEqual(['chief-clerk', 'auditor']);
});

describe('whose the acts are', () => {
  it.each([
    ['policy-editor', 'policies', ['revise', 'submit-edition', 'recall-edition', 'withdraw-edition']],
    ['policy-approver', 'policies', ['approve', 'send-edition-back', 'withdraw-edition']],
    ['policy-approver', 'runs', ['cancel']],
    ['clerk', 'policies', []],
    ['clerk', 'applications', ['rule', 'recheck', 'replay']],
    ['clerk', 'runs', ['cancel']],
    ['auditor', 'policies', []],
    ['chief-clerk', 'applications', ['replay']],
    ['auditor', 'applications', ['replay']],
    ['auditor', 'replays', ['cancel']],
    ['auditor', 'runs', []],
  ])('%s on %s', (role, resource, acts) => {
    expect(actsOn(role, resource)).toEqual(acts);
  });
});

it('a clerk writes of an application nothing that the system keeps', () => {
  expect(fieldsOf(permissions, 'clerk', 'applications')).toEqual([
    'number',
    'applicantName',
    'level',
    'direction',
    'employer',
    'round',
    'dossier',
  ]);
  expect(fieldsOf(permissions, 'clerk', 'employers')).toBeNull();
});

it('the trail shows to each whose matter it is, to an auditor all of it', () => {
  expect(rowsOf(permissions, 'clerk', 'trail')).toEqual({ subject: ['applications', 'employers'] });
  expect(rowsOf(permissions, 'policy-editor', 'trail')['subject']).not.toContain('applications');
  expect(rowsOf(permissions, 'auditor', 'trail')).toEqual({});
});
