// 一例判例：the dossier on the left, on the right what must come out and what does.
import { useEffect, useState } from 'react';
import { useDelete, useNotify, useTranslate } from 'react-admin';
import { Link, useNavigate, useParams } from 'react-router-dom';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import MuiLink from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import { ConfirmDialog } from '../../components/ConfirmDialog';
import { PageTitle } from '../../components/PageTitle';
import { ProblemSummary } from '../../components/ProblemSummary';
import { SkeletonRows } from '../../components/SkeletonRows';
import { useMay } from '../../providers/me';
import { ErrorSummary } from '../../resources/applications/case/ErrorSummary';
import { useLeaveGuard } from '../../resources/applications/case/use-leave-guard';
import { DossierSections } from '../../resources/applications/dossier/DossierForm';
import { DraftDeskProvider, type Edition } from '../../resources/applications/dossier/draft-context';
import { RulingsSection } from '../../resources/applications/dossier/OtherSections';
import { HighlightProvider } from '../../resources/applications/verdict/highlight';
import type { LiveVerdict } from '../../resources/applications/verdict/live-verdict';
import { VerdictViewProvider } from '../../resources/applications/verdict/verdict-context';
import { VerdictPanel } from '../../resources/applications/verdict/VerdictPanel';
import { isWritable, useEdition } from '../../resources/policies/desk/edition-answer';
import { CaseHead } from './CaseHead';
import { ExpectationFields } from './ExpectationFields';
import { useCaseForm, type CaseFormGiven } from './use-case-form';
import { useGoldenCases, useGoldenCasesChanged, type StoredCase } from './use-golden-cases';

/** The page of one golden case, or of a new one. */
export function GoldenCasePage() {
  const { id = '', case: caseId = '' } = useParams();
  useEffect(() => {
    window.scrollTo(0, 0);
  }, [caseId]);
  const edition = useEdition(id);
  const cases = useGoldenCases(id);
  const error = edition.error ?? cases.error;
  return (
    <Box sx={{ px: { xs: 1.5, md: 3 }, py: 2, maxWidth: 1680 }}>
      <ProblemSummary error={error} />
      {!error && (!edition.data || !cases.data) && <SkeletonRows rows={8} />}
      {edition.data && cases.data && <ThisCase edition={edition.data} cases={cases.data} id={caseId} />}
    </Box>
  );
}

interface ThisCaseProps extends Pick<CaseFormGiven, 'edition' | 'cases'> {
  readonly id: string;
}

function ThisCase({ edition, cases, id }: ThisCaseProps) {
  const may = useMay();
  const one = cases.find((stored) => stored.id === id) ?? null;
  const readOnly = !isWritable(edition) || !may('golden-cases', 'update');
  const isThere = id === 'new' ? !readOnly : one !== null;
  if (!isThere) return <Gone edition={edition.id} />;
  return <CaseForm key={`${id} ${one?.revision ?? 0}`} edition={edition} cases={cases} one={one} readOnly={readOnly} />;
}

function Gone({ edition }: { readonly edition: string }) {
  const translate = useTranslate();
  return (
    <Typography>
      {translate('golden.gone')} <BackLink edition={edition} />
    </Typography>
  );
}

function BackLink({ edition }: { readonly edition: string }) {
  const translate = useTranslate();
  return (
    <MuiLink component={Link} to={`/policies/${edition}/golden-cases`}>
      {translate('golden.back')}
    </MuiLink>
  );
}

function CaseForm(given: CaseFormGiven) {
  const { edition, one, readOnly } = given;
  const translate = useTranslate();
  const navigate = useNavigate();
  const notify = useNotify();
  const work = useCaseForm(given);
  const { live, compiled, fields } = work;
  const saving = work.save.isPending;
  useLeaveGuard(work.dirty && !saving && !work.save.isSuccess, translate('applications.acts.leave'));
  const keep = () =>
    work.keep(() => {
      notify('golden.saved', { type: 'success' });
      navigate(`/policies/${edition.id}/golden-cases`);
    });
  const title = one ? `${one.code} ${one.name}` : translate('golden.add');
  return (
    <HighlightProvider>
      <DraftDeskProvider value={work.desk}>
        <PageTitle title={title} />
        <BackLink edition={edition.id} />
        <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1, my: 1 }}>
          <Typography variant="h1" sx={{ flex: '1 1 12em' }}>
            {title}
          </Typography>
          {!readOnly && one && <DeleteButton edition={edition.id} one={one} />}
          {!readOnly && (
            <Button variant="contained" disableElevation onClick={keep} disabled={saving || !work.dirty}>
              {translate('ra.action.save')}
            </Button>
          )}
        </Box>
        <ProblemSummary error={work.save.error} />
        <ErrorSummary errors={work.errors} attempt={work.attempt} onGo={nothing} />
        <Box sx={columnsStyle}>
          <Box>
            <CaseHead fields={fields} readOnly={readOnly} onChange={work.change} />
            {!readOnly && (
              <Typography variant="body2" color="text.secondary">
                {translate('golden.names_taken_out')}
              </Typography>
            )}
            <DossierSections />
            <RulingsSection />
          </Box>
          <Box component="aside">
            <ExpectationFields
              expect={fields.expect}
              content={edition.content}
              level={work.desk.history.draft.head.level}
              verdict={live?.verdict ?? null}
              readOnly={readOnly}
              onChange={work.expect}
            />
            <Typography component="h3" variant="subtitle1" sx={{ fontWeight: 600, mb: 1 }}>
              {translate('golden.comes_out')}
            </Typography>
            <ComesOut live={live} edition={compiled} />
          </Box>
        </Box>
      </DraftDeskProvider>
    </HighlightProvider>
  );
}

interface ComesOutProps {
  readonly live: LiveVerdict | null;
  readonly edition: Edition | null;
}

function ComesOut({ live, edition }: ComesOutProps) {
  const translate = useTranslate();
  if (!live?.verdict || !edition) return <Typography color="text.secondary">{translate('golden.not_yet')}</Typography>;
  const { verdict, dossier } = live;
  return (
    <VerdictViewProvider value={{ verdict, dossier, edition, changes: null, ruling: null }}>
      <VerdictPanel />
    </VerdictViewProvider>
  );
}

function DeleteButton({ edition, one }: { readonly edition: string; readonly one: StoredCase }) {
  const translate = useTranslate();
  const navigate = useNavigate();
  const [asking, setAsking] = useState(false);
  const changed = useGoldenCasesChanged(edition);
  const [remove, { isPending, error }] = useDelete();
  const confirm = () =>
    void remove(
      'golden-cases',
      { id: one.id, previousData: one },
      {
        onSuccess: () => {
          void changed();
          navigate(`/policies/${edition}/golden-cases`);
        },
      },
    );
  return (
    <>
      <Button color="error" onClick={() => setAsking(true)}>
        {translate('ra.action.delete')}
      </Button>
      <ConfirmDialog
        open={asking}
        title={translate('golden.delete_title', { code: one.code })}
        act={translate('ra.action.delete')}
        destructive
        busy={isPending}
        error={error}
        onConfirm={confirm}
        onClose={() => setAsking(false)}
      >
        <Typography>{translate('golden.delete_what')}</Typography>
      </ConfirmDialog>
    </>
  );
}

function nothing(): void {
  // The dossier is never behind a tab here.
}

const columnsStyle = {
  display: 'grid',
  gridTemplateColumns: { xs: 'minmax(0, 1fr)', lg: 'minmax(0, 1.15fr) minmax(0, 1fr)' },
  gap: 4,
};
