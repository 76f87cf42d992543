/** The step of each code on a ladder, by the ladder's own order. */
export function stepsOf(codes: readonly string[]): Readonly<Record<string, number>> {
  return Object.fromEntries(codes.map((code, step) => [code, step]));
}
