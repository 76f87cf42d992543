// The case page's keys.
import { useEffect } from 'react';
import { belongsElsewhere } from '../grid/typing-target';

export const caseKeys = [
  ['J', 'next'],
  ['K', 'previous'],
  ['Ctrl S', 'save'],
  ['U', 'undo'],
  ['Esc', 'back'],
  ['?', 'help'],
] as const;

interface CaseKeys {
  readonly next: (() => void) | null;
  readonly previous: (() => void) | null;
  readonly save: () => void;
  readonly undo: () => void;
  readonly back: () => void;
  readonly help: () => void;
}

/** Listens while the case is on the page; Ctrl S works from inside a field too. */
export function useCaseKeys({ next, previous, save, undo, back, help }: CaseKeys): void {
  useEffect(() => {
    const commands: Readonly<Record<string, (() => void) | null>> = {
      j: next,
      k: previous,
      u: undo,
      Escape: back,
      '?': help,
    };
    const listen = (event: KeyboardEvent) => {
      if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 's') {
        event.preventDefault();
        save();
        return;
      }
      if (belongsElsewhere(event)) return;
      const command = commands[event.key.length === 1 ? event.key.toLowerCase() : event.key];
      if (!command) return;
      event.preventDefault();
      command();
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, [next, previous, save, undo, back, help]);
}
