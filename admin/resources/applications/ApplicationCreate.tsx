// 新建申报：the same form as a case, with nothing in it; the verdict comes as soon as round and level are chosen.
import { useState } from 'react';
import { useDataProvider, useNotify, useTranslate } from 'react-admin';
import { useMutation } from '@tanstack/react-query';
import { useNavigate } from 'react-router-dom';
import { z } from 'zod';
import SaveOutlinedIcon from '@mui/icons-material/SaveOutlined';
import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { recordId } from '../../../shared/vocabulary';
import { OutcomeMark } from '../../components/OutcomeMark';
import { PageTitle } from '../../components/PageTitle';
import { useMay } from '../../providers/me';
import { CaseActs } from './case/CaseActs';
import { CaseColumns, type Side } from './case/CaseColumns';
import { CaseVerdict } from './case/CaseVerdict';
import { ErrorSummary } from './case/ErrorSummary';
import { writtenFields } from './case/use-case';
import { useCaseDesk, useTyping, type CaseDesk } from './case/use-case-desk';
import { useLeaveGuard } from './case/use-leave-guard';
import { useCutOff } from './case/use-references';
import { useRoundEdition } from './case/use-round-edition';
import { DossierForm } from './dossier/DossierForm';
import { emptyDossier, type DraftSource } from './dossier/draft';
import { DraftDeskProvider } from './dossier/draft-context';
import { faultsIn } from './dossier/field-errors';
import { HighlightProvider } from './verdict/highlight';

const blank: DraftSource = {
  number: '',
  applicantName: '',
  level: '',
  direction: null,
  employer: null,
  round: null,
  dossier: emptyDossier,
};
const Created = z.object({ id: recordId() });

/** The page of a new application. */
export function ApplicationCreate() {
  const [side, setSide] = useState<Side>('dossier');
  const translate = useTranslate();
  const typing = useTyping(blank);
  const { round } = typing.history.draft.head;
  const edition = useRoundEdition(round);
  const asOf = useCutOff(round, null);
  const may = useMay()('applications', 'create');
  const work = useCaseDesk({ typing, source: blank, edition, asOf, readOnly: !may });
  const save = useCreateAct(work);
  const obstacle = may ? save.obstacle : translate('applications.acts.why_no_right');
  return (
    <HighlightProvider>
      <DraftDeskProvider value={work.desk}>
        <PageTitle title={translate('applications.create.title')} />
        <Box sx={{ px: { xs: 1.5, md: 3 }, pt: 2, pb: { xs: 10, md: 4 }, maxWidth: 1680 }}>
          <Box component="header" sx={{ display: 'flex', justifyContent: 'space-between', alignItems: 'flex-start' }}>
            <Typography variant="h1">{translate('applications.create.title')}</Typography>
            <CaseActs
              acts={[
                {
                  name: 'create',
                  label: translate('applications.create.save'),
                  icon: <SaveOutlinedIcon />,
                  onClick: save.run,
                  obstacle,
                  main: true,
                },
              ]}
            />
          </Box>
          <ErrorSummary errors={work.errors} attempt={work.attempt} onGo={() => setSide('dossier')} />
          <CaseColumns
            side={side}
            onSide={setSide}
            mark={work.live?.verdict && <OutcomeMark outcome={work.live.verdict.outcome} />}
            dossier={<DossierForm />}
            verdict={
              <CaseVerdict
                saved={null}
                edition={null}
                draftEdition={edition}
                work={work}
                preview={work.dirty ? 'typed' : null}
                roundChanged={false}
                ruling={null}
              />
            }
          />
        </Box>
      </DraftDeskProvider>
    </HighlightProvider>
  );
}

function useCreateAct(work: CaseDesk) {
  const dataProvider = useDataProvider();
  const navigate = useNavigate();
  const notify = useNotify();
  const translate = useTranslate();
  const { mutate, isPending, isSuccess } = useMutation({
    mutationFn: async () =>
      Created.parse((await dataProvider.create('applications', { data: writtenFields(work.draft) })).data),
    onSuccess: ({ id }) => {
      notify('applications.create.created', { type: 'success' });
      navigate(`/applications/${id}`, { replace: true });
    },
    onError: (error) => work.refuse(faultsIn(error)),
  });
  useLeaveGuard(work.dirty && !isSuccess, translate('applications.acts.leave'));
  const waits = isPending ? translate('applications.acts.why_saving') : null;
  const obstacle = work.dirty ? waits : translate('applications.acts.why_nothing_typed');
  return { obstacle, run: () => work.check() && mutate() };
}
