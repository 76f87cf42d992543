import { finding, type Check } from './finding';

interface Coded {
  readonly code: string;
  readonly path: string;
}

/** A code used twice: clauses of whatever kind are numbered together, the lists each by itself. */
export const codeDuplicate: Check = (content) => {
  const clauses = content.requirements.flatMap(({ code, criteria, categories }, place): Coded[] => {
    const path = `requirements[${place}]`;
    return [{ code, path }, ...coded(criteria, `${path}.criteria`), ...coded(categories, `${path}.categories`)];
  });
  return [
    ...repeated(clauses).map(({ code, path }) => duplicate({ code, path }, code)),
    ...[
      coded(content.levels, 'levels'),
      coded(content.directions, 'directions'),
      coded(content.outputKinds, 'outputKinds'),
    ].flatMap((list) => repeated(list).map((row) => duplicate(row, null))),
  ];
};

function coded(rows: readonly { readonly code: string }[], path: string): Coded[] {
  return rows.map(({ code }, place) => ({ code, path: `${path}[${place}]` }));
}

function repeated(rows: readonly Coded[]): Coded[] {
  const seen = new Set<string>();
  return rows.filter(({ code }) => {
    const again = seen.has(code);
    seen.add(code);
    return again;
  });
}

function duplicate({ code, path }: Coded, clause: string | null) {
  return finding('code.duplicate', { path: `${path}.code`, clause, params: { duplicate: code } });
}
