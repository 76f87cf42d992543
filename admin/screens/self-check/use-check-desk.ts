// The desk of a self-check: the same draft, rules and verdict as a case's, without a case.
import { useMemo, useState } from 'react';
import { useTranslate } from 'react-admin';
import type { EditionInForce } from '../../../shared/policy';
import { refusal, type Refusal } from '../../../shared/errors';
import { civilDate } from '../../../shared/vocabulary';
import { useLanguage } from '../../i18n/use-language';
import { isChanged } from '../../resources/applications/case/conflict';
import type { Typing } from '../../resources/applications/case/use-case-desk';
import { draftOf, type CaseDraft } from '../../resources/applications/dossier/draft';
import type { DraftMove } from '../../resources/applications/dossier/draft-history';
import type { DraftDesk, Edition } from '../../resources/applications/dossier/draft-context';
import { wordErrors, type FieldError } from '../../resources/applications/dossier/field-errors';
import {
  liveVerdict,
  useEdition,
  useLiveVerdict,
  type LiveVerdict,
} from '../../resources/applications/verdict/live-verdict';
import { usesByFact, type FactUse } from '../../resources/applications/verdict/used-facts';
import type { VerdictView } from '../../resources/applications/verdict/verdict-context';
import { blankCheck, filledIn, movesAway, unasked } from './self-check-draft';
import type { CheckForm, CheckState } from './self-check-state';

export interface CheckDesk {
  readonly desk: DraftDesk;
  /** The edition that was chosen, with its hash. */
  readonly chosen: EditionInForce | null;
  readonly errors: readonly FieldError[];
  /** The verdict to be shown, once it was asked for. */
  readonly view: VerdictView | null;
  /** How many faults keep what stands there now from a verdict of its own. */
  readonly faults: number;
  readonly dirty: boolean;
  /** Asks for the result: it is shown, or what is missing is told. */
  readonly ask: () => void;
}

// What is wrong with a dossier is wrong on any day: it is told also while the day itself is.
const anyDay = '2000-01-01';

/** The desk of one self-check. */
export function useCheckDesk(state: CheckState, editions: readonly EditionInForce[]): CheckDesk {
  const { typing, form, change } = state;
  const { history } = typing;
  const { draft } = history;
  const chosen = chosenOf(editions, form.policy);
  const edition = useEdition(chosen?.content ?? null, chosen?.hash ?? null);
  const full = useMemo(() => filledIn(draft), [draft]);
  const asOf = civilDate().safeParse(form.asOf).success ? form.asOf : null;
  const live = useLiveVerdict(full, edition, asOf ?? anyDay);
  const faults = faultsOf({ draft, form, edition }, live);
  const errors = useWorded(faults).filter(({ path }) => form.told.has(path));
  const view = useShown({ live: asOf === null ? null : live, edition, draft, asOf });
  const uses = useUses(form.shown > 0 ? live : null);
  const language = useLanguage();
  return {
    desk: {
      history,
      move: moveWith(typing, edition),
      edition,
      errors: new Map(errors.map(({ path, words }) => [path, words])),
      uses,
      readOnly: false,
      unasked,
      language,
    },
    chosen,
    errors,
    view: form.shown > 0 ? view : null,
    faults: faults.length,
    dirty: useMemo(() => isChanged(draftOf(blankCheck), draft), [draft]),
    ask: () => {
      const now = edition ? liveVerdict(full, edition.compiled, asOf ?? anyDay) : null;
      const told = wordErrors(faultsOf({ draft, form, edition }, now), { language, translate: (key) => key });
      change({
        attempt: form.attempt + 1,
        told: new Set(told.map(({ path }) => path)),
        shown: told.length === 0 ? form.shown + 1 : form.shown,
      });
    },
  };
}

/** Another level has other clauses: what was ticked for the one before goes. */
function moveWith({ history, dispatch }: Typing, edition: Edition | null): (made: DraftMove) => void {
  return (made) => {
    dispatch(made);
    if (edition && made.type === 'head' && made.field === 'level')
      movesAway(history.draft, edition.content, made.value).forEach((away) => dispatch(away));
  };
}

function chosenOf(editions: readonly EditionInForce[], policy: string): EditionInForce | null {
  const named = editions.find(({ documentNumber }) => documentNumber === policy);
  return named ?? (editions.length === 1 ? (editions[0] ?? null) : null);
}

interface Entered {
  readonly draft: CaseDraft;
  readonly form: CheckForm;
  readonly edition: Edition | null;
}

function faultsOf({ draft, form, edition }: Entered, live: LiveVerdict | null): readonly Refusal[] {
  return [
    ...(edition ? [] : [refusal('value.missing', {}, 'head.policy')]),
    ...(draft.head.level === '' ? [refusal('value.missing', {}, 'head.level')] : []),
    ...wrongDay(form.asOf),
    ...(live?.refusals ?? []),
  ];
}

function wrongDay(day: string): readonly Refusal[] {
  if (civilDate().safeParse(day).success) return [];
  if (day.trim() === '') return [refusal('value.missing', {}, 'head.asOf')];
  const isDate = /^\d{4}-\d{2}-\d{2}$/.test(day);
  return [
    isDate
      ? refusal('date.does-not-exist', {}, 'head.asOf')
      : refusal('text.wrong-form', { pattern: 'YYYY-MM-DD' }, 'head.asOf'),
  ];
}

function useWorded(faults: readonly Refusal[]): readonly FieldError[] {
  const language = useLanguage();
  const translate = useTranslate();
  return wordErrors(faults, { language, translate });
}

interface Shown {
  readonly live: LiveVerdict | null;
  readonly edition: Edition | null;
  readonly draft: CaseDraft;
  readonly asOf: string | null;
}

/** The verdict, and while a field is half typed the one before it, as long as it is of the same policy, level and day. */
function useShown({ live, edition, draft, asOf }: Shown): VerdictView | null {
  const [last, setLast] = useState<VerdictView | null>(null);
  const now = useMemo(
    () =>
      live?.verdict && edition
        ? { verdict: live.verdict, dossier: live.dossier, edition, changes: null, ruling: null }
        : null,
    [live, edition],
  );
  if (now && now !== last) setLast(now);
  if (now) return now;
  if (!last) return null;
  const { level, direction } = draft.head;
  const { verdict } = last;
  const isSameCase = verdict.level === level && (verdict.direction ?? '') === direction;
  return last.edition === edition && isSameCase && verdict.asOf === asOf ? last : null;
}

function useUses(live: LiveVerdict | null): ReadonlyMap<string, readonly FactUse[]> {
  return useMemo(
    () => (live?.verdict ? usesByFact(live.verdict, live.dossier) : new Map<string, readonly FactUse[]>()),
    [live],
  );
}
