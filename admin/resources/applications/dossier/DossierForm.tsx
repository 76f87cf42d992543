// 申报材料：the dossier as forms, section by section, in the order of the paper file.
import { memo } from 'react';
import { ApplicantKinds } from './ApplicantKinds';
import { askedFacts } from './asked-facts';
import { useDraftDesk } from './draft-context';
import type { RareSection } from './fields';
import { HeadSection } from './HeadSection';
import { AttestedSection, ExceptionalSection, RulingsSection } from './OtherSections';
import { RowsSection } from './RowsSection';

/** Draws every section. */
export const DossierForm = memo(function DossierForm() {
  return (
    <>
      <HeadSection />
      <DossierSections />
      <RulingsSection />
    </>
  );
});

/** What an applicant can say of himself, section by section. */
export function DossierSections() {
  return (
    <>
      <ApplicantKinds />
      <AttestedSection />
      <RowsSection section="education" />
      <RowsSection section="employment" />
      <RowsSection section="interruptions" />
      <RowsSection section="titles" />
      <RareRows section="certificates" />
      <RareRows section="appraisals" />
      <RareRows section="penalties" />
      <RowsSection section="claims" />
      <RowsSection section="honours" />
      <RowsSection section="outputs" />
      <ExceptionalSection />
      <RareRows section="recommendations" />
    </>
  );
}

/** A section that few editions ask for: there where the edition does, or where it holds something. */
function RareRows({ section }: { readonly section: RareSection }) {
  const { edition, history } = useDraftDesk();
  const asked = edition !== null && askedFacts(edition.content).facts.has(section);
  return asked || history.draft.rows[section].length > 0 ? <RowsSection section={section} /> : null;
}
