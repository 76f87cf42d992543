// What a new document begins with, until its own text says otherwise: the reading that leaves doubt to a person, and
// the procedure of 人社部令第40号.
import type { PolicyOptions, Procedure } from '../../../../shared/policy';

export const usualOptions: PolicyOptions = {
  performanceDirection: 'refer',
  bareDegree: 'referred',
  claimWindow: 'refer',
  excludedInterruptions: ['full-time-study'],
  recentYears: 5,
  monthDays: 30,
};

export const usualProcedure: Procedure = {
  employerNoticeWorkingDays: 5,
  publicNoticeWorkingDays: 5,
  passRatio: { numerator: 2, denominator: 3, inclusive: true },
  passBase: 'attending',
  recusedInBase: false,
  quorumRatio: { numerator: 2, denominator: 3 },
  minimumExperts: { junior: 7, intermediate: 7, 'deputy-senior': 11, senior: 11 },
  correctionWorkingDays: 5,
  objectionWorkingDays: 10,
  defenceLevels: [],
  recognitionSkips: [],
  exceptionalRecommenders: 2,
};
