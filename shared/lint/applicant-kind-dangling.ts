import { finding, type Check } from './finding';

/** A number for a kind of applicant that the edition does not have. */
export const applicantKindDangling: Check = (content) => {
  const known = new Set((content.applicantKinds ?? []).map(({ code }) => code));
  return content.requirements.flatMap(({ code: clause, minimumFor = [] }, place) =>
    minimumFor.flatMap(({ kind }, at) => {
      const path = `requirements[${place}].minimumFor[${at}].kind`;
      return known.has(kind) ? [] : [finding('applicant-kind.dangling', { path, clause, params: { kind } })];
    }),
  );
};
