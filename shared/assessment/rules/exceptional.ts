import { frozen } from '../frozen';
import { referred, unmet } from '../outcome';
import type { CompiledRule, Judged, RuleSetting } from './judged';

export const notRequested: Judged = frozen({
  outcome: unmet,
  reason: 'exceptional-not-requested',
  actual: { requested: false },
});
const forJudgement: Judged = frozen({
  outcome: referred,
  reason: 'exceptional-for-judgement',
  actual: { requested: true },
});

/** 按规定破格：unmet unless it is asked for with a statement; then a person decides. */
export function compileExceptional(_rule: { readonly kind: 'exceptional' }, { clause }: RuleSetting): CompiledRule {
  return {
    required: frozen({ requested: true }),
    judge: ({ dossier: { exceptional } }) =>
      exceptional && exceptional.clauses.includes(clause) && isSaid(exceptional.statement)
        ? forJudgement
        : notRequested,
  };
}

/** Whether a statement says anything. */
export function isSaid(statement: string): boolean {
  return statement.trim() !== '';
}
