import type { Permission } from '../shared/access';
import { actsOf, applicationMachine, editionMachine } from '../shared/casework';

// Who may do what: role × resource × actions. What is not written here is forbidden. Acts are taken from the machines,
// which say whose they are.

const read = ['list', 'read'];
const write = [...read, 'create', 'update', 'delete'];

const policyParts = ['levels', 'directions', 'requirements', 'criteria', 'achievement-categories', 'output-kinds'];
// What the trail of an application says is its dossier: those who may not read the one do not read the other.
const policySubjects = ['policies', ...policyParts, 'golden-cases', 'recheck-runs', 'simulations'];
const everyResource = [
  'policies',
  ...policyParts,
  'golden-cases',
  'employers',
  'rounds',
  'applications',
  'trail',
  'runs',
  'simulations',
  'replays',
  'consistency',
];

const applicationFields = ['number', 'applicantName', 'level', 'direction', 'employer', 'round', 'dossier'];

function rows(role: string, resources: readonly string[], actions: readonly string[]): Permission[] {
  return resources.map((resource) => ({ role, resource, actions }));
}

export const permissions: readonly Permission[] = [
  // 政策管理员
  ...rows('policy-editor', ['policies'], [...read, 'create', 'update', ...actsOf(editionMachine, 'policy-editor')]),
  ...rows('policy-editor', policyParts, write),
  ...rows('policy-editor', ['golden-cases'], [...write, 'from-application']),
  // An employer is no person; whose staff a change would touch is asked of a simulation.
  ...rows('policy-editor', ['rounds', 'employers', 'runs'], read),
  ...rows('policy-editor', ['simulations'], [...read, 'create', 'cancel']),
  { role: 'policy-editor', resource: 'trail', actions: read, rows: { subject: policySubjects } },
  ...rows('policy-editor', ['assessments'], ['create']),

  // 政策审批
  ...rows('policy-approver', ['policies'], [...read, ...actsOf(editionMachine, 'policy-approver')]),
  ...rows('policy-approver', [...policyParts, 'golden-cases', 'rounds', 'employers'], read),
  { role: 'policy-approver', resource: 'trail', actions: read, rows: { subject: policySubjects } },
  ...rows('policy-approver', ['runs'], [...read, 'cancel']),
  ...rows('policy-approver', ['simulations'], [...read, 'create', 'cancel']),
  ...rows('policy-approver', ['assessments'], ['create']),

  // 评审服务机构经办
  ...rows('clerk', ['policies', ...policyParts, 'rounds'], read),
  { role: 'clerk', resource: 'trail', actions: read, rows: { subject: ['applications', 'employers'] } },
  // What they give to the policy office is without the person; what becomes of it is not theirs.
  ...rows('clerk', ['golden-cases'], ['from-application']),
  ...rows('clerk', ['employers'], [...read, 'create', 'update']),
  {
    role: 'clerk',
    resource: 'applications',
    actions: [...read, 'create', ...actsOf(applicationMachine, 'clerk'), 'replay'],
    fields: applicationFields,
  },
  ...rows('clerk', ['runs'], [...read, 'cancel']),
  ...rows('clerk', ['assessments'], ['create']),

  // 经办负责人：reads what clerks read, and compares their rulings
  ...rows(
    'chief-clerk',
    ['policies', ...policyParts, 'rounds', 'employers', 'applications', 'runs', 'consistency'],
    read,
  ),
  ...rows('chief-clerk', ['applications'], ['replay']),
  { role: 'chief-clerk', resource: 'trail', actions: read, rows: { subject: ['applications', 'employers'] } },
  ...rows('chief-clerk', ['assessments'], ['create']),

  // 监督检查
  ...rows('auditor', everyResource, read),
  ...rows('auditor', ['replays'], ['create', 'cancel']),
  ...rows('auditor', ['applications'], ['replay']),
  ...rows('auditor', ['assessments'], ['create']),

  // 对接系统：the most that a token may be given
  ...rows('integrator', ['policies', ...policyParts, 'rounds', 'employers', 'applications'], read),
  ...rows('integrator', ['assessments'], ['create']),
];
