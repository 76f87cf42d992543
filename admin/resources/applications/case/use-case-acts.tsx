// The acts on a case: what each does, and why one is impossible now.
import { useCallback, type ReactNode } from 'react';
import { useNotify, useTranslate } from 'react-admin';
import { useNavigate } from 'react-router-dom';
import HistoryIcon from '@mui/icons-material/History';
import MailOutlinedIcon from '@mui/icons-material/MailOutlined';
import PrintOutlinedIcon from '@mui/icons-material/PrintOutlined';
import RefreshIcon from '@mui/icons-material/Refresh';
import SaveOutlinedIcon from '@mui/icons-material/SaveOutlined';
import ScienceOutlinedIcon from '@mui/icons-material/ScienceOutlined';
import UndoIcon from '@mui/icons-material/Undo';
import type { Trial } from '../advice/use-trial';
import { faultsIn } from '../dossier/field-errors';
import { problemOf } from '../../../providers/problem';
import type { Act } from './CaseActs';
import type { CaseRecord } from './case-record';
import type { CaseDesk } from './use-case-desk';
import { useCaseKeys } from './use-case-keys';
import type { CaseRights } from './use-case-rights';
import type { useCaseMutations } from './use-case';
import type { Conflict } from './use-conflict';
import { useLeaveGuard } from './use-leave-guard';
import { useNeighbours, type Neighbours } from './use-neighbours';

export type Overlay = 'history' | 'keys' | 'replay' | 'letter' | { readonly rule: string };

interface CaseActsGiven {
  readonly record: CaseRecord;
  readonly work: CaseDesk;
  readonly rights: CaseRights;
  readonly mutations: ReturnType<typeof useCaseMutations>;
  readonly conflict: Conflict;
  readonly trial: Trial;
  readonly onOverlay: (overlay: Overlay) => void;
}

/** The acts with their obstacles, wired to buttons and keys. */
export function useCaseActs(given: CaseActsGiven): { acts: readonly Act[]; neighbours: Neighbours } {
  const { record, work, rights, mutations, trial, onOverlay } = given;
  const translate = useTranslate();
  const navigate = useNavigate();
  const say = (key: string) => translate(`applications.acts.${key}`);
  const { save, saveObstacle } = useSave(given);
  const { recheck } = useRecheck(given);
  const tried = trial.asOf === null ? null : translate('advice.trial.why');
  const dirty = work.dirty && tried === null;
  const neighbours = useGuardedNeighbours(record.id, dirty);
  const undo = useCallback(() => work.desk.move({ type: 'undo' }), [work.desk]);
  const unsaved = tried ?? (dirty ? say('why_unsaved') : null);
  const nothing = work.desk.history.past.length === 0 ? say('why_nothing_to_undo') : null;
  useCaseKeys({
    next: neighbours.next,
    previous: neighbours.previous,
    save,
    undo,
    back: () => (!dirty || window.confirm(say('leave'))) && navigate('/applications'),
    help: () => onOverlay('keys'),
  });
  useLeaveGuard(dirty, say('leave'));
  const act = (name: string, icon: ReactNode, how: Pick<Act, 'onClick' | 'obstacle'>): Act => ({
    name,
    label: say(name),
    icon,
    ...how,
  });
  const busy = mutations.save.isPending;
  const editing: readonly Act[] = [
    {
      ...act('save', <SaveOutlinedIcon />, { onClick: save, obstacle: saveObstacle }),
      main: true,
      ...(busy ? { label: say('saving') } : {}),
    },
    act('undo', <UndoIcon />, { onClick: undo, obstacle: (tried === null ? rights.closed : null) ?? nothing }),
  ];
  return {
    acts: [
      ...editing,
      act('recheck', <RefreshIcon />, { onClick: recheck, obstacle: rights.noRecheck ?? unsaved }),
      {
        ...act('try', <ScienceOutlinedIcon />, { onClick: trial.begin, obstacle: unsaved }),
        label: translate('advice.trial.act'),
      },
      {
        ...act('letter', <MailOutlinedIcon />, { onClick: () => onOverlay('letter'), obstacle: unsaved }),
        label: translate('advice.letter.act'),
      },
      act('history', <HistoryIcon />, { onClick: () => onOverlay('history'), obstacle: null }),
      act('print', <PrintOutlinedIcon />, { onClick: () => window.print(), obstacle: unsaved }),
    ],
    neighbours,
  };
}

function useSave({ work, rights, mutations, conflict, trial }: CaseActsGiven) {
  const translate = useTranslate();
  const notify = useNotify();
  const { mutate, isPending } = mutations.save;
  const obstacles = [
    trial.asOf === null ? null : translate('advice.trial.why'),
    rights.closed,
    isPending ? translate('applications.acts.why_saving') : null,
    work.dirty ? null : translate('applications.acts.why_no_change'),
  ];
  const saveObstacle = obstacles.find((obstacle) => obstacle !== null) ?? null;
  const save = () => {
    if (saveObstacle !== null || !work.check()) return;
    mutate(work.draft, {
      onSuccess: () => notify('applications.acts.saved', { type: 'success' }),
      onError: (error) => {
        const problem = problemOf(error);
        if (problem?.code === 'revision.stale') return void conflict.meet();
        work.refuse(faultsIn(error));
      },
    });
  };
  return { save, saveObstacle };
}

function useRecheck({ work, mutations }: CaseActsGiven) {
  const notify = useNotify();
  const { mutate } = mutations.recheck;
  const recheck = () =>
    mutate(undefined, {
      onSuccess: () => notify('applications.acts.rechecked', { type: 'success' }),
      onError: (error) => work.refuse(faultsIn(error)),
    });
  return { recheck };
}

function useGuardedNeighbours(id: string, dirty: boolean): Neighbours {
  const neighbours = useNeighbours(id);
  const translate = useTranslate();
  const guarded = (go: (() => void) | null) =>
    go && (() => (!dirty || window.confirm(translate('applications.acts.leave'))) && go());
  return { ...neighbours, next: guarded(neighbours.next), previous: guarded(neighbours.previous) };
}
