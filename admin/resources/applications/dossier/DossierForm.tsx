// 申报材料：the dossier as forms, section by section, in the order of the paper file.
import { memo } from 'react';
import { HeadSection } from './HeadSection';
import { AttestedSection, ExceptionalSection, RulingsSection } from './OtherSections';
import { RowsSection } from './RowsSection';

/** Draws every section. */
export const DossierForm = memo(function DossierForm() {
  return (
    <>
      <HeadSection />
      <AttestedSection />
      <RowsSection section="education" />
      <RowsSection section="employment" />
      <RowsSection section="interruptions" />
      <RowsSection section="titles" />
      <RowsSection section="claims" />
      <RowsSection section="honours" />
      <RowsSection section="outputs" />
      <ExceptionalSection />
      <RulingsSection />
    </>
  );
});
