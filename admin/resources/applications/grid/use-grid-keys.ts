// The grid's keys: arrows walk the rows, / searches, ? shows the keys.
import { useEffect } from 'react';
import { searchId } from './FilterBar';
import { belongsElsewhere } from './typing-target';

interface GridKeys {
  readonly rows: number;
  readonly current: number;
  readonly onCurrent: (place: number) => void;
  readonly onHelp: () => void;
}

export const gridKeys = [
  ['↑ ↓', 'walk'],
  ['Enter', 'open'],
  ['Space', 'select'],
  ['/', 'search'],
  ['J  K', 'neighbours'],
  ['?', 'help'],
] as const;

/** Listens while the grid is on the page. */
export function useGridKeys({ rows, current, onCurrent, onHelp }: GridKeys): void {
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (belongsElsewhere(event)) return;
      const commands: Readonly<Record<string, () => void>> = {
        ArrowDown: () => onCurrent(Math.min(current + 1, rows - 1)),
        ArrowUp: () => onCurrent(Math.max(current - 1, 0)),
        '/': () => document.getElementById(searchId)?.focus(),
        '?': onHelp,
      };
      const command = commands[event.key];
      if (!command) return;
      event.preventDefault();
      command();
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, [rows, current, onCurrent, onHelp]);
}
