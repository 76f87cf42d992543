// The clauses of an edition that a dossier can name, with their words.
import {
  compareClauses,
  type CriterionContent,
  type PolicyContent,
  type RequirementContent,
} from '../../../../shared/policy';

export interface ClauseWords {
  readonly code: string;
  readonly text: string;
  readonly heading: string;
}

export interface ClauseScope {
  readonly level: string;
  readonly direction: string;
}

/** The clauses of the level that applicants declare. */
export function attestedClauses(content: PolicyContent, scope: ClauseScope): readonly ClauseWords[] {
  return clauses(content, scope, (criterion) => criterion.rule.kind === 'attestation');
}

/** The performance clauses that a claim can be made for; the own direction's first. */
export function claimClauses(content: PolicyContent, scope: ClauseScope): readonly ClauseWords[] {
  return clauses(content, scope, (criterion) => criterion.rule.kind === 'claim');
}

/** The clauses by which one may apply exceptionally: 破格 items, and every item of an exceptional requirement. */
export function exceptionalClauses(content: PolicyContent, scope: ClauseScope): readonly ClauseWords[] {
  return clauses(
    content,
    scope,
    (criterion, requirement) => criterion.rule.kind === 'exceptional' || requirement.section === 'exceptional',
  );
}

/** A clause's or a category's own words. */
export function wordsOf(content: PolicyContent, clause: string): string {
  for (const requirement of content.requirements) {
    const item = [...requirement.criteria, ...requirement.categories].find((found) => found.code === clause);
    if (item) return item.text;
  }
  return '';
}

function clauses(
  content: PolicyContent,
  scope: ClauseScope,
  fits: (criterion: CriterionContent, requirement: RequirementContent) => boolean,
): readonly ClauseWords[] {
  const other = (requirement: RequirementContent) =>
    Number(requirement.direction !== null && scope.direction !== '' && requirement.direction !== scope.direction);
  return content.requirements
    .filter((requirement) => requirement.level === scope.level)
    .sort((a, b) => other(a) - other(b) || compareClauses(a.code, b.code))
    .flatMap((requirement) =>
      requirement.criteria
        .filter((criterion) => fits(criterion, requirement))
        .map(({ code, text }) => ({ code, text, heading: requirement.heading })),
    );
}
