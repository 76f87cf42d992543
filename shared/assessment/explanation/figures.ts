import type { PolicyContent } from '../../policy';
import type { Language } from '../../vocabulary';
import { findingReasons, type Finding, type FindingReason } from '../verdict';
import { attestationFigures } from './attestation';
import { claimFigures } from './claim';
import { exceptionalFigures } from './exceptional';
import { appraisalsFigures, certificateFigures, recommendationFigures } from './other-rules';
import { categoryFigures, outputsFigures } from './outputs';
import { qualificationFigures } from './qualification';
import { inTable, type Figure, type Telling } from './telling';

type View = (finding: Finding, telling: Telling) => readonly Figure[];

/** How the figures of each reason are told; the compiler names a reason that has no view. */
const views: Readonly<Record<Exclude<FindingReason, 'ruled'>, View>> = {
  attested: attestationFigures,
  'not-attested': attestationFigures,
  'schooling-missing': qualificationFigures,
  'title-missing': qualificationFigures,
  'appointment-missing': qualificationFigures,
  'clock-not-started': qualificationFigures,
  'not-in-profession': qualificationFigures,
  'tenure-short': qualificationFigures,
  'bare-degree': qualificationFigures,
  'tenure-reached': qualificationFigures,
  'in-profession': qualificationFigures,
  'qualification-held': qualificationFigures,
  'claim-missing': claimFigures,
  'claim-role-short': claimFigures,
  'claim-outside-window': claimFigures,
  'claim-for-judgement': claimFigures,
  'claim-declared': claimFigures,
  'honour-missing': claimFigures,
  'honour-collective': claimFigures,
  'outputs-short': outputsFigures,
  'outputs-reached': outputsFigures,
  'appraisals-lacking': appraisalsFigures,
  'appraisals-good': appraisalsFigures,
  'certificate-missing': certificateFigures,
  'certificate-expired': certificateFigures,
  'certificate-held': certificateFigures,
  'recommendations-short': recommendationFigures,
  recommended: recommendationFigures,
  'exceptional-not-requested': exceptionalFigures,
  'exceptional-for-judgement': exceptionalFigures,
  'category-short': categoryFigures,
  'category-empty': categoryFigures,
  'category-counted': categoryFigures,
};

/** 要求、实有、尚缺 of a finding, a line for each part of its rule, as the console's columns show them. */
export function figures(finding: Finding, content: PolicyContent, language: Language): readonly Figure[] {
  return figuresOf(finding, inTable(content, language));
}

/** The figures as they are to be told; those of a ruled clause are what the machine had found. */
export function figuresOf(finding: Finding, telling: Telling): readonly Figure[] {
  const reason = machineReason(finding);
  return reason === 'ruled' ? [] : views[reason]({ ...finding, reason }, telling);
}

function machineReason({ reason, actual }: Finding): FindingReason {
  if (reason !== 'ruled') return reason;
  return findingReasons.find((known) => known === actual['machineReason']) ?? 'ruled';
}
