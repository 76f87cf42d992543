// One finding of each reason, as the engine makes them.
import { policies } from '../../database/seed';
import type { Finding } from '../../shared/assessment';

const [seeded] = policies();
if (!seeded) throw new Error('The seed holds no policy.');
/** The edition that the samples are of. */
export const content = seeded;

const finding = (clause: string, told: Partial<Finding> & Pick<Finding, 'reason'>): Finding => ({
  clause,
  outcome: 'unmet',
  required: {},
  actual: {},
  eligibleFrom: null,
  ...told,
});

const schooling = { qualification: 'bachelor', degree: null, technicianClass: true };
const intermediate = { rank: 'intermediate', series: 'any' };
const clock = { since: 'title', counts: 'profession', years: 5 };
const rested = { from: '2020-01-01', months: 59, days: 29 };
const fifthClause = { required: { schooling, title: intermediate, clocks: [clock] } };
const held = { education: 0, title: 0, clocks: [rested] };
const unstarted = { from: null, months: 0, days: 0 };
const commendation = { kind: 'commendation', level: 'provincial', collective: 'referred' };
const claim = { required: { role: 'lead', honour: null, judgement: 'declared' } };
const honoured = { required: { role: null, honour: commendation, judgement: 'declared' } };
const standards = {
  any: [
    { match: { kinds: ['national-standard'], authorRank: 5 }, count: 1 },
    { match: { kinds: ['industry-standard', 'local-standard'], authorRank: 3 }, count: 2 },
  ],
  window: false,
};
const reports = {
  minimum: 2,
  maximum: null,
  match: { kinds: ['work-report', 'monograph'], authorRank: 3, appliedBy: 'provincial' },
};

const competent = { required: { grade: 'competent', years: 5 } };
const examined = { required: { codes: ['computer-exam'] } };
const backed = { required: { rank: 'senior', count: 2 } };

/** One finding of each reason. */
export const samples: Record<Finding['reason'], Finding> = {
  attested: finding('3.1.1.1', { reason: 'attested', outcome: 'met' }),
  'not-attested': finding('3.1.1.1', { reason: 'not-attested' }),
  'schooling-missing': finding('3.1.2.3', {
    reason: 'schooling-missing',
    ...fifthClause,
    actual: { education: null, title: 0, clocks: [{ ...rested, months: 60 }] },
  }),
  'title-missing': finding('3.1.2.3', {
    reason: 'title-missing',
    ...fifthClause,
    actual: { education: 0, title: null, clocks: [unstarted] },
  }),
  'appointment-missing': finding('3.1.2.3', {
    reason: 'appointment-missing',
    required: { ...fifthClause.required, clocks: [{ ...clock, since: 'appointment' }] },
    actual: { ...held, clocks: [unstarted] },
  }),
  'clock-not-started': finding('1.2.2', {
    reason: 'clock-not-started',
    required: { schooling, title: null, clocks: [{ since: 'career', counts: 'profession', years: 1 }] },
    actual: { education: 0, title: null, clocks: [unstarted] },
  }),
  'not-in-profession': finding('1.2.1', {
    reason: 'not-in-profession',
    required: {
      schooling: { qualification: 'master', degree: 'master', technicianClass: false },
      title: null,
      clocks: [{ since: 'career', counts: 'profession', years: 0 }],
    },
    actual: { education: 1, title: null, clocks: [{ from: '2020-01-01', months: 0, days: 0 }] },
  }),
  'tenure-short': finding('3.1.2.3', {
    reason: 'tenure-short',
    ...fifthClause,
    actual: held,
    eligibleFrom: '2024-12-31',
  }),
  'bare-degree': finding('3.1.2.3', {
    reason: 'bare-degree',
    outcome: 'referred',
    ...fifthClause,
    actual: { ...held, clocks: [{ ...rested, months: 60, days: 0 }] },
  }),
  'tenure-reached': finding('3.1.2.3', {
    reason: 'tenure-reached',
    outcome: 'met',
    ...fifthClause,
    actual: { ...held, clocks: [{ ...rested, months: 60, days: 0 }] },
  }),
  'in-profession': finding('1.2.1', {
    reason: 'in-profession',
    outcome: 'met',
    required: {
      schooling: { qualification: 'master', degree: 'master', technicianClass: false },
      title: null,
      clocks: [{ since: 'career', counts: 'profession', years: 0 }],
    },
    actual: { education: 0, title: null, clocks: [{ from: '2020-01-01', months: 0, days: 0 }] },
  }),
  'qualification-held': finding('1.2.1', {
    reason: 'qualification-held',
    outcome: 'met',
    required: { schooling, title: null, clocks: [] },
    actual: { education: 0, title: null, clocks: [] },
  }),
  'claim-missing': finding('3.2.2.1', { reason: 'claim-missing', ...claim, actual: { claim: null, honour: null } }),
  'claim-role-short': finding('3.2.2.1', { reason: 'claim-role-short', ...claim, actual: { claim: 0, honour: null } }),
  'claim-outside-window': finding('3.2.2.1', {
    reason: 'claim-outside-window',
    outcome: 'referred',
    ...claim,
    actual: { claim: 0, honour: null },
  }),
  'claim-for-judgement': finding('3.2.2.1', {
    reason: 'claim-for-judgement',
    outcome: 'referred',
    ...claim,
    actual: { claim: 0, honour: null },
  }),
  'claim-declared': finding('3.2.2.1', {
    reason: 'claim-declared',
    outcome: 'met',
    ...claim,
    actual: { claim: 1, honour: null },
  }),
  'honour-missing': finding('3.2.2.4', { reason: 'honour-missing', ...honoured, actual: { claim: 0, honour: null } }),
  'honour-collective': finding('3.2.2.4', {
    reason: 'honour-collective',
    outcome: 'referred',
    ...honoured,
    actual: { claim: 0, honour: 0 },
  }),
  'outputs-short': finding('3.4.1', {
    reason: 'outputs-short',
    required: standards,
    actual: { counts: [0, 1], outputs: [2] },
  }),
  'outputs-reached': finding('3.4.1', {
    reason: 'outputs-reached',
    outcome: 'met',
    required: standards,
    actual: { counts: [1, 0], outputs: [0] },
  }),
  'appraisals-lacking': finding('3.1.2.3', {
    reason: 'appraisals-lacking',
    ...competent,
    actual: { from: 2020, to: 2024, missing: [2021, 2024] },
  }),
  'appraisals-good': finding('3.1.2.3', {
    reason: 'appraisals-good',
    outcome: 'met',
    ...competent,
    actual: { from: 2020, to: 2024, missing: [] },
  }),
  'certificate-missing': finding('3.1.2.3', {
    reason: 'certificate-missing',
    ...examined,
    actual: { certificate: null },
  }),
  'certificate-expired': finding('3.1.2.3', { reason: 'certificate-expired', ...examined, actual: { certificate: 0 } }),
  'certificate-held': finding('3.1.2.3', {
    reason: 'certificate-held',
    outcome: 'met',
    ...examined,
    actual: { certificate: 0 },
  }),
  'recommendations-short': finding('3.4.1', {
    reason: 'recommendations-short',
    ...backed,
    actual: { recommendations: [1] },
  }),
  recommended: finding('3.4.1', {
    reason: 'recommended',
    outcome: 'met',
    ...backed,
    actual: { recommendations: [0, 1] },
  }),
  'exceptional-not-requested': finding('1.2.3', { reason: 'exceptional-not-requested' }),
  'exceptional-for-judgement': finding('1.2.3', { reason: 'exceptional-for-judgement', outcome: 'referred' }),
  'category-short': finding('3.3.2', { reason: 'category-short', required: reports, actual: { outputs: [3] } }),
  'category-empty': finding('3.3.2', { reason: 'category-empty', required: reports, actual: { outputs: [] } }),
  'category-counted': finding('3.3.2', {
    reason: 'category-counted',
    outcome: 'met',
    required: reports,
    actual: { outputs: [0, 2] },
  }),
  ruled: finding('3.1.2.3', {
    reason: 'ruled',
    outcome: 'met',
    ...fifthClause,
    actual: { ...held, clocks: [{ ...rested, months: 60, days: 0 }], ruling: 0, machineReason: 'bare-degree' },
  }),
};
