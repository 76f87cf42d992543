import type { Dossier } from '../dossier';
import { withoutNames } from './same-person';
import { firstOfSame } from './same-work';
import { isSaid } from './rules/exceptional';

/**
 * A dossier without the words that decide nothing: names, schools, employers, statements, evidence. Of a statement it
 * keeps whether it says anything, of outputs' titles which are the same work. Whatever edition it is assessed by, the
 * verdict is the same.
 */
export function leanDossier(dossier: Dossier): Dossier {
  const { education, employment, titles, claims, honours, exceptional, rulings } = dossier;
  return {
    ...dossier,
    education: education.map((record) => ({ ...record, school: undefined, major: undefined })),
    employment: employment.map((record) => ({ ...record, employer: '', position: undefined })),
    titles: titles.map((title) => ({ ...title, name: undefined })),
    claims: claims.map((claim) => ({ ...claim, statement: said(claim.statement), evidence: undefined })),
    honours: honours.map((honour) => ({ ...honour, name: undefined })),
    outputs: leanOutputs(dossier.outputs),
    certificates: dossier.certificates?.map((certificate) => ({ ...certificate, name: undefined })),
    recommendations: dossier.recommendations && withoutNames(dossier.recommendations, String),
    exceptional: exceptional && { ...exceptional, statement: said(exceptional.statement) },
    rulings: rulings?.map((ruling) => ({ ...ruling, by: '', note: undefined })),
  };
}

/** The same works stay the same, different ones different. */
function leanOutputs(outputs: Dossier['outputs']): Dossier['outputs'] {
  const works = firstOfSame(outputs);
  return outputs.map((output, index) => ({ ...output, title: String(works[index] ?? index), evidence: undefined }));
}

function said(statement: string): string {
  return isSaid(statement) ? '.' : '';
}
