// The case that was opened last: on coming back, the list goes on from there.
let last: string | null = null;

export function rememberOpened(id: string): void {
  last = id;
}

export function lastOpened(): string | null {
  return last;
}
