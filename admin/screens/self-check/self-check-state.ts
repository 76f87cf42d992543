// What has been entered: in memory alone, above the words, so that changing the language loses nothing.
import { useState } from 'react';
import { dayInBeijing } from '../../../shared/calendar';
import { useTyping, type Typing } from '../../resources/applications/case/use-case-desk';
import { draftOf } from '../../resources/applications/dossier/draft';
import { blankCheck } from './self-check-draft';

export interface CheckForm {
  /** The document number of the policy that was chosen. */
  readonly policy: string;
  readonly asOf: string;
  /** Counts how often the result was asked for. */
  readonly attempt: number;
  /** The fields that were faulty when it was last asked for; only these are told as wrong. */
  readonly told: ReadonlySet<string>;
  /** Counts how often the result was given: each time it takes the focus. */
  readonly shown: number;
}

export interface CheckState {
  readonly typing: Typing;
  readonly form: CheckForm;
  readonly change: (part: Partial<CheckForm>) => void;
  readonly startAgain: () => void;
}

/** Holds the state of one self-check. */
export function useCheckState(): CheckState {
  const typing = useTyping(blankCheck);
  const [form, setForm] = useState(blankForm);
  return {
    typing,
    form,
    change: (part) => setForm((before) => ({ ...before, ...part })),
    startAgain: () => {
      typing.dispatch({ type: 'reset', draft: draftOf(blankCheck) });
      setForm(blankForm);
    },
  };
}

function blankForm(): CheckForm {
  return { policy: '', asOf: today(), attempt: 0, told: new Set(), shown: 0 };
}

/** Today in Beijing. */
function today(): string {
  return dayInBeijing(Date.now());
}
