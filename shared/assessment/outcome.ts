/** 符合、待人工认定、不符合 as numbers, so that Kleene's rules are minimum and maximum (assessment.md §1). */
export type Outcome = 0 | 1 | 2;
export const unmet = 0;
export const referred = 1;
export const met = 2;

/** The words of an outcome in a verdict. */
export const outcomeCodes = ['unmet', 'referred', 'met'] as const;
export type OutcomeCode = (typeof outcomeCodes)[number];

/** The number of an outcome's word. */
export const outcomeOf: Readonly<Record<OutcomeCode, Outcome>> = { unmet, referred, met };

/** `all`: the worst of them; met without any. */
export function worst(a: Outcome, b: Outcome): Outcome {
  return a < b ? a : b;
}

/** `any`: the best of them; unmet without any. */
export function best(a: Outcome, b: Outcome): Outcome {
  return a > b ? a : b;
}

/** `atLeast n`: met if n are met; else referred if those that are met or referred are n; else unmet. */
export function atLeast(n: number, { met: reached, referred: open }: { met: number; referred: number }): Outcome {
  if (reached >= n) return met;
  return reached + open >= n ? referred : unmet;
}
