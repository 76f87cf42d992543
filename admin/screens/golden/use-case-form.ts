// The work on one golden case: what is typed, what comes out of it, what is wrong with it, and the saving.
import { useMemo, useState } from 'react';
import { useDataProvider, useTranslate } from 'react-admin';
import { useMutation } from '@tanstack/react-query';
import { dayInBeijing } from '../../../shared/calendar';
import type { GoldenExpectation } from '../../../shared/golden';
import { civilDate } from '../../../shared/vocabulary';
import { useLanguage } from '../../i18n/use-language';
import { isChanged } from '../../resources/applications/case/conflict';
import { useTyping } from '../../resources/applications/case/use-case-desk';
import { draftOf, ruledDossierOf } from '../../resources/applications/dossier/draft';
import type { DraftDesk } from '../../resources/applications/dossier/draft-context';
import { wordErrors } from '../../resources/applications/dossier/field-errors';
import { useEdition as useCompiled, useLiveVerdict } from '../../resources/applications/verdict/live-verdict';
import type { EditionAnswer } from '../../resources/policies/desk/edition-answer';
import { fieldsOf, nextOrder, sourceOf, type CaseFields } from './case-draft';
import { useGoldenCasesChanged, type StoredCase } from './use-golden-cases';

export interface CaseFormGiven {
  readonly edition: EditionAnswer;
  readonly cases: readonly StoredCase[];
  /** null for a new one. */
  readonly one: StoredCase | null;
  readonly readOnly: boolean;
}

/** The form of a golden case. */
export function useCaseForm({ edition, cases, one, readOnly }: CaseFormGiven) {
  const [today] = useState(() => dayInBeijing(Date.now()));
  const source = useMemo(() => sourceOf(one), [one]);
  const typing = useTyping(source);
  const [fields, setFields] = useState<CaseFields>(() => fieldsOf(one, today));
  const [attempt, setAttempt] = useState(0);
  const compiled = useCompiled(edition.content, null);
  const { draft } = typing.history;
  const live = useLiveVerdict(draft, compiled, civilDate().safeParse(fields.asOf).data ?? null);
  const language = useLanguage();
  const translate = useTranslate();
  const refusals = attempt > 0 ? (live?.refusals ?? []) : [];
  const errors = wordErrors(refusals, { language, translate });
  const desk: DraftDesk = {
    history: typing.history,
    move: typing.dispatch,
    edition: compiled,
    errors: new Map(errors.map(({ path, words }) => [path, words])),
    uses: new Map(),
    readOnly,
    language,
  };
  const save = useSave({ edition, cases, one, readOnly });
  return {
    desk,
    compiled,
    fields,
    change: (changed: Partial<CaseFields>) => setFields({ ...fields, ...changed }),
    expect: (changed: GoldenExpectation) => setFields({ ...fields, expect: changed }),
    live,
    errors,
    attempt,
    dirty: isChanged(draftOf(source), draft) || JSON.stringify(fields) !== JSON.stringify(fieldsOf(one, today)),
    save,
    keep: (done: () => void) => {
      setAttempt(attempt + 1);
      if (live?.verdict) save.mutate({ ...fields, draft }, { onSuccess: done });
    },
  };
}

type Kept = CaseFields & { readonly draft: ReturnType<typeof useTyping>['history']['draft'] };

function useSave({ edition, cases, one }: CaseFormGiven) {
  const provider = useDataProvider();
  const changed = useGoldenCasesChanged(edition.id);
  return useMutation({
    mutationFn: async ({ code, name, note, asOf, expect, draft }: Kept) => {
      const { level, direction } = draft.head;
      const data = {
        code: code.trim(),
        name: name.trim(),
        note: note.trim() === '' ? null : note,
        level,
        direction: direction === '' ? null : direction,
        asOf,
        dossier: ruledDossierOf(draft),
        expect,
      };
      if (one) {
        const previousData = { id: one.id, revision: one.revision };
        await provider.update('golden-cases', { id: one.id, data, previousData });
      } else {
        await provider.create('golden-cases', { data: { ...data, policy: edition.id, order: nextOrder(cases) } });
      }
      await changed();
    },
  });
}
