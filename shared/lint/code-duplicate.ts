import type { PolicyContent, RequirementContent } from '../policy';
import { titleRanks } from '../vocabulary';
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
      coded(content.applicantKinds ?? [], 'applicantKinds'),
    ].flatMap((list) => repeated(list).map((row) => duplicate(row, null))),
    ...optionLists(content).flatMap((list) =>
      repeated(list).map(({ code, path }) =>
        finding('code.duplicate', { path, clause: null, params: { duplicate: code } }),
      ),
    ),
    ...content.requirements.flatMap((requirement, place) =>
      minimaOf(requirement, `requirements[${place}]`).flatMap((list) =>
        repeated(list).map(({ code, path }) =>
          finding('code.duplicate', { path, clause: requirement.code, params: { duplicate: code } }),
        ),
      ),
    ),
  ];
};

/** What the options say of a code: of a penalty once, of a certificate once for each rank. */
function optionLists({ options: { penaltyYears = [], equivalentTitles = [] } }: PolicyContent): Coded[][] {
  return [
    penaltyYears.map(({ kind }, place) => ({ code: kind, path: `options.penaltyYears[${place}].kind` })),
    ...titleRanks.codes.map((rank) =>
      equivalentTitles.flatMap((title, place) =>
        title.rank === rank
          ? [{ code: title.certificate, path: `options.equivalentTitles[${place}].certificate` }]
          : [],
      ),
    ),
  ];
}

/** Numbers set for kinds of applicants, of a requirement and of each of its groups. */
function minimaOf({ minimumFor = [], groups = [] }: RequirementContent, path: string): Coded[][] {
  const kinds = (list: readonly { readonly kind: string }[], at: string): Coded[] =>
    list.map(({ kind }, place) => ({ code: kind, path: `${at}.minimumFor[${place}].kind` }));
  return [
    kinds(minimumFor, path),
    ...groups.map((group, place) => kinds(group.minimumFor ?? [], `${path}.groups[${place}]`)),
  ];
}

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
