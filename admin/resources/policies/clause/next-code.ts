import type { RequirementContent } from '../../../../shared/policy';

/** The number that follows the last item of a requirement. */
export function nextCode({ code, criteria, categories }: RequirementContent): string {
  const last = Math.max(0, ...[...criteria, ...categories].map((item) => Number(item.code.split('.').at(-1))));
  return `${code}.${last + 1}`;
}

/** The place after the last item. */
export function nextOrder({ criteria, categories }: RequirementContent): number {
  return Math.min(99, Math.max(0, ...[...criteria, ...categories].map(({ order }) => order)) + 1);
}
