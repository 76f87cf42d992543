// Ladders and outcomes as assessment.md §1 and §4 name them.
export type Outcome = 'unmet' | 'referred' | 'met';

export const order: readonly Outcome[] = ['unmet', 'referred', 'met'];
export const worstOf = (outcomes: readonly Outcome[]) => order.find((step) => outcomes.includes(step)) ?? 'met';
export const bestOf = (outcomes: readonly Outcome[]) =>
  [...order].reverse().find((step) => outcomes.includes(step)) ?? 'unmet';
export const isBetter = (a: Outcome, b: Outcome) => order.indexOf(a) > order.indexOf(b);

export const qualificationSteps = ['secondary', 'associate', 'bachelor', 'master', 'doctor'];
export const degreeSteps = ['bachelor', 'master', 'doctor'];
export const rankSteps = ['technician', 'junior', 'intermediate', 'deputy-senior', 'senior'];
export const gradeSteps = ['incompetent', 'basically-competent', 'competent', 'excellent'];
export const roleSteps = ['participant', 'member', 'lead'];
export const honourSteps = ['unit', 'district', 'provincial', 'national'];
export const bodySteps = ['none', 'unit', 'district', 'provincial', 'national'];
export const influenceSteps = ['none', 'unit', 'district', 'provincial', 'industry', 'national'];

/** 以上: what stands on no ladder reaches nothing; what is not asked is reached. */
export function reaches(steps: readonly string[], held: string | null | undefined, asked: string | undefined): boolean {
  if (asked === undefined) return true;
  return typeof held === 'string' && steps.includes(held) && steps.indexOf(held) >= steps.indexOf(asked);
}
