import { useEffect, useState } from 'react';

/** The code of the part of the document that one is reading; `parts` says when to look at the document anew. */
export function useScrollSpy(parts: number): string | null {
  const [current, setCurrent] = useState<string | null>(null);
  useEffect(() => {
    const targets = [...document.querySelectorAll<HTMLElement>('[data-spy]')];
    const look = () => {
      const passed = targets.filter((target) => target.getBoundingClientRect().top < 180);
      setCurrent((passed.at(-1) ?? targets[0])?.dataset['spy'] ?? null);
    };
    look();
    window.addEventListener('scroll', look, { passive: true });
    return () => window.removeEventListener('scroll', look);
  }, [parts]);
  return current;
}
