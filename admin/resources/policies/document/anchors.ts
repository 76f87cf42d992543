/** The id of a clause, a requirement, a level or another part on the page. */
export function anchorOf(code: string): string {
  return `clause-${code.replaceAll('.', '-')}`;
}

/** Brings a clause into view and puts the focus there. */
export function goTo(code: string): void {
  const target = document.getElementById(anchorOf(code));
  target?.scrollIntoView({ block: 'start' });
  target?.focus({ preventScroll: true });
}
