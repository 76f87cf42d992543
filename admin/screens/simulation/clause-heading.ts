import type { PolicyContent } from '../../../shared/policy';

/** What a requirement is headed with; null where the edition has no such requirement. */
export function clauseHeading(code: string, { requirements }: PolicyContent): string | null {
  return requirements.find((requirement) => requirement.code === code)?.heading ?? null;
}
