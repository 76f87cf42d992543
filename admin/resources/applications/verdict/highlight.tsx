// Which facts and findings are lit: pointing at one lights what belongs to it, without drawing the page anew.
import { createContext, useContext, useMemo, useState, useSyncExternalStore, type ReactNode } from 'react';
import { alpha, type Theme } from '@mui/material/styles';

/** How a lit fact or finding looks: a tint, and an edge for those who do not see the tint. */
export const litSurface = {
  backgroundColor: (theme: Theme) => alpha(theme.palette.primary.main, 0.1),
  boxShadow: (theme: Theme) => `inset 3px 0 0 ${theme.palette.primary.main}`,
};

interface Lamp {
  readonly lit: () => ReadonlySet<string>;
  readonly light: (marks: readonly string[]) => void;
  readonly subscribe: (listener: () => void) => () => void;
}

const LampContext = createContext<Lamp>(makeLamp());

/** Holds what is lit on one page. */
export function HighlightProvider({ children }: { readonly children: ReactNode }) {
  const [lamp] = useState<Lamp>(makeLamp);
  return <LampContext.Provider value={lamp}>{children}</LampContext.Provider>;
}

/** Whether any of the marks is lit. */
export function useIsLit(marks: readonly string[]): boolean {
  const lamp = useContext(LampContext);
  return useSyncExternalStore(lamp.subscribe, () => {
    const lit = lamp.lit();
    return marks.some((mark) => lit.has(mark));
  });
}

/** The handlers of something that lights `marks` while it is pointed at or holds the focus. */
export function useLights(marks: readonly string[]) {
  const lamp = useContext(LampContext);
  const joined = marks.join('\n');
  return useMemo(() => {
    const on = () => lamp.light(joined === '' ? [] : joined.split('\n'));
    const off = () => lamp.light([]);
    return { onMouseEnter: on, onMouseLeave: off, onFocus: on, onBlur: off };
  }, [lamp, joined]);
}

function makeLamp(): Lamp {
  let lit: ReadonlySet<string> = new Set();
  const listeners = new Set<() => void>();
  return {
    lit: () => lit,
    light: (marks) => {
      if (marks.length === 0 && lit.size === 0) return;
      lit = new Set(marks);
      listeners.forEach((listener) => listener());
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
