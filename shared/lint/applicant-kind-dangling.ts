import type { RequirementContent } from '../policy';
import { finding, type Check } from './finding';

/** A number for a kind of applicant that the edition does not have. */
export const applicantKindDangling: Check = (content) => {
  const known = new Set((content.applicantKinds ?? []).map(({ code }) => code));
  return content.requirements.flatMap((row, place) =>
    namedKinds(row)
      .filter(({ kind }) => !known.has(kind))
      .map(({ kind, within }) => {
        const path = `requirements[${place}].${within}`;
        return finding('applicant-kind.dangling', { path, clause: row.code, params: { kind } });
      }),
  );
};

function namedKinds({ minimumFor = [], groups = [] }: RequirementContent): { kind: string; within: string }[] {
  return [
    ...minimumFor.map(({ kind }, at) => ({ kind, within: `minimumFor[${at}].kind` })),
    ...groups.flatMap((group, place) =>
      (group.minimumFor ?? []).map(({ kind }, at) => ({ kind, within: `groups[${place}].minimumFor[${at}].kind` })),
    ),
  ];
}
