// What the case page works with: the draft, its live verdict, what is wrong with it, and what the saved verdict said.
import { useCallback, useMemo, useReducer, useState, type Dispatch } from 'react';
import { useTranslate } from 'react-admin';
import { useLanguage } from '../../../i18n/use-language';
import { draftOf, type CaseDraft, type DraftSource } from '../dossier/draft';
import type { DraftDesk, Edition } from '../dossier/draft-context';
import { move as moved, startHistory, type DraftHistory, type DraftMove } from '../dossier/draft-history';
import { checkHead, wordErrors, type FieldError } from '../dossier/field-errors';
import { usesByFact, type FactUse } from '../verdict/used-facts';
import { useLiveVerdict, type LiveVerdict } from '../verdict/live-verdict';
import { isChanged } from './conflict';

export interface Typing {
  readonly history: DraftHistory;
  readonly dispatch: Dispatch<DraftMove>;
}

/** The draft of a case and its moves; what is typed decides the round, and so the edition and the cut-off day. */
export function useTyping(source: DraftSource): Typing {
  const [history, dispatch] = useReducer(moved, source, (from) => startHistory(draftOf(from)));
  return { history, dispatch };
}

interface DeskGiven {
  readonly typing: Typing;
  readonly source: DraftSource;
  readonly edition: Edition | null;
  readonly asOf: string | null;
  readonly readOnly: boolean;
}

export interface CaseDesk {
  readonly desk: DraftDesk;
  readonly draft: CaseDraft;
  readonly live: LiveVerdict | null;
  readonly dirty: boolean;
  readonly errors: readonly FieldError[];
  readonly attempt: number;
  /** Checks before saving; whether there is nothing wrong. From then on the faults are told at their fields. */
  readonly check: () => boolean;
  /** Shows what the server refused. */
  readonly refuse: (faults: readonly FieldError[]) => void;
  /** Goes on from what is stored now. */
  readonly restart: (source: DraftSource) => void;
}

/** The desk of one case. */
export function useCaseDesk({ typing, source, edition, asOf, readOnly }: DeskGiven): CaseDesk {
  const { history, dispatch } = typing;
  const [attempt, setAttempt] = useState(0);
  const [refused, setRefused] = useState<readonly FieldError[]>([]);
  const live = useLiveVerdict(history.draft, edition, asOf);
  const language = useLanguage();
  const translate = useTranslate();
  const { draft } = history;
  const errors = useMemo(() => {
    const own = attempt > 0 ? [...checkHead(draft), ...(live?.refusals ?? [])] : [];
    return [...wordErrors(own, { language, translate }), ...refused];
  }, [attempt, draft, live, refused, language, translate]);
  const dirty = useMemo(() => isChanged(draftOf(source), draft), [source, draft]);
  const move = useCallback(
    (made: DraftMove) => {
      setRefused([]);
      dispatch(made);
    },
    [dispatch],
  );
  const uses = useMemo(
    () => (live?.verdict ? usesByFact(live.verdict, live.dossier) : new Map<string, readonly FactUse[]>()),
    [live],
  );
  const desk = useMemo<DraftDesk>(
    () => ({
      history,
      move,
      edition,
      errors: new Map(errors.map((error) => [error.path, error.words])),
      uses,
      readOnly,
      language,
    }),
    [history, move, edition, errors, uses, readOnly, language],
  );
  return {
    desk,
    draft,
    live,
    dirty,
    errors,
    attempt,
    check: () => {
      setAttempt((before) => before + 1);
      return checkHead(draft).length === 0 && (live?.refusals ?? []).length === 0;
    },
    refuse: (faults) => {
      setRefused(faults);
      setAttempt((before) => before + 1);
    },
    restart: (from) => {
      setRefused([]);
      setAttempt(0);
      dispatch({ type: 'reset', draft: draftOf(from) });
    },
  };
}
