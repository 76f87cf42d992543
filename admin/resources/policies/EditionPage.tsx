import { useTranslate } from 'react-admin';
import { Link, useParams } from 'react-router-dom';
import Box from '@mui/material/Box';
import MuiLink from '@mui/material/Link';
import { PageFrame } from '../../components/PageFrame';
import { PageTitle } from '../../components/PageTitle';
import { ProblemSummary } from '../../components/ProblemSummary';
import { SkeletonRows } from '../../components/SkeletonRows';
import { ClauseDrawer } from './clause/ClauseDrawer';
import { DeskProvider, useDesk } from './desk/desk';
import { useEdition } from './desk/edition-answer';
import { AddLevel } from './document/AddLevel';
import { FirstSteps } from './document/FirstSteps';
import { LevelPart } from './document/LevelPart';
import { OptionsPart } from './document/OptionsPart';
import { ProcedurePart } from './document/ProcedurePart';
import { ScopePart } from './document/ScopePart';
import { EditionBar } from './EditionBar';
import { EditionTitle } from './EditionTitle';
import { Rail } from './Rail';
import { SidePanel } from './side/SidePanel';

/** An edition as the document it is; a draft can be changed where it stands. */
export function EditionPage() {
  const { id = '' } = useParams();
  const { data: edition, error } = useEdition(id);
  if (error) return <NoEdition error={error} />;
  if (!edition) return <SkeletonRows rows={14} />;
  return (
    <DeskProvider key={edition.id} edition={edition}>
      <EditionBar />
      <Box sx={gridStyle}>
        <Rail />
        <EditionDocument />
        <SidePanel />
      </Box>
      <ClauseDrawer />
    </DeskProvider>
  );
}

function NoEdition({ error }: { readonly error: unknown }) {
  const translate = useTranslate();
  return (
    <PageFrame title={translate('resources.policies.name', { smart_count: 1 })}>
      <ProblemSummary error={error} />
      <MuiLink component={Link} to="/policies">
        {translate('resources.policies.name', { smart_count: 2 })}
      </MuiLink>
    </PageFrame>
  );
}

function EditionDocument() {
  const { shown, editable } = useDesk();
  const translate = useTranslate();
  const levels = [...shown.levels].sort((a, b) => a.rank - b.rank);
  return (
    <Box component="article" sx={{ maxWidth: editable ? '49rem' : '45rem', width: '100%', minWidth: 0, mx: 'auto' }}>
      <PageTitle title={`${shown.title} ${translate('policies.edition_n', { edition: shown.edition })}`} />
      <EditionTitle />
      <ScopePart />
      <FirstSteps />
      {levels.map((level) => (
        <LevelPart key={level.code} level={level} />
      ))}
      <AddLevel />
      <OptionsPart />
      <ProcedurePart />
    </Box>
  );
}

const gridStyle = {
  display: 'grid',
  gridTemplateColumns: {
    xs: 'minmax(0, 1fr)',
    md: '11rem minmax(0, 1fr)',
    lg: '11rem minmax(0, 1fr) 23rem',
  },
  gap: { xs: 1, md: 3 },
  px: { xs: 2, md: 3 },
  pt: { xs: 0, md: 2 },
  pb: { xs: 10, lg: 6 },
  alignItems: 'start',
  '@media print': { display: 'block', p: 0 },
};
