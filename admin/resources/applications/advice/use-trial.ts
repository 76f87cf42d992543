// 试算：facts and the day are changed to see what comes of it; nothing of it is ever saved.
import { useState } from 'react';
import type { Typing } from '../case/use-case-desk';
import { draftOf, type DraftSource } from '../dossier/draft';

export interface Trial {
  /** The day as of which is tried; null while nothing is being tried. */
  readonly asOf: string | null;
  readonly begin: () => void;
  readonly setDay: (day: string) => void;
  /** Ends it: what is stored stands again. */
  readonly end: () => void;
}

/** The trial of a case; it begins on the case's own day. */
export function useTrial(source: DraftSource, { dispatch }: Typing, cutOff: string | null): Trial {
  const [asOf, setDay] = useState<string | null>(null);
  return {
    asOf,
    begin: () => setDay(cutOff),
    setDay,
    end: () => {
      setDay(null);
      dispatch({ type: 'reset', draft: draftOf(source) });
    },
  };
}
