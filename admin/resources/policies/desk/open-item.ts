// What of the document is open beside it.

export type OpenItem =
  | { readonly kind: 'criterion' | 'category'; readonly requirement: string; readonly code: string }
  | { readonly kind: 'new'; readonly requirement: string }
  | { readonly kind: 'requirement' | 'level' | 'direction'; readonly code: string }
  | { readonly kind: 'new-requirement'; readonly level: string; readonly parent: string | null }
  | { readonly kind: 'new-level' | 'new-direction' | 'head' | 'applicant-kinds' | 'penalties' | 'equivalents' };

/** Tells one open thing from another. */
export function openKey(item: OpenItem | null): string {
  return item === null ? 'closed' : Object.values(item).join(' ');
}
