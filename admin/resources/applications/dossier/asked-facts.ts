// Facts that few editions ask for: a case page stays without them unless its edition does, or they are there already.
import type { PolicyContent } from '../../../../shared/policy';
import type { RareSection } from './fields';

/** A rare section, or a rare field of a section. */
export type RareFact =
  RareSection | 'applicantKinds' | 'employment.work' | 'honours.grade' | 'honours.place' | 'outputs.characters';

export interface AskedFacts {
  readonly facts: ReadonlySet<string>;
  /** Codes that the edition names, by what they are codes of. */
  readonly codes: Readonly<Record<'works' | 'certificates' | 'penalties', readonly string[]>>;
}

const known = new WeakMap<PolicyContent, AskedFacts>();

/** What of the rare facts an edition asks for. */
export function askedFacts(content: PolicyContent): AskedFacts {
  const found = known.get(content) ?? find(content);
  known.set(content, found);
  return found;
}

function find(content: PolicyContent): AskedFacts {
  const { penaltyYears = [], equivalentTitles = [] } = content.options;
  const rules = content.requirements.flatMap(({ criteria }) => criteria.map(({ rule }) => rule));
  const works = rules.flatMap((rule) =>
    rule.kind === 'qualification' ? rule.clocks.flatMap(({ work }) => work ?? []) : [],
  );
  const held = rules.flatMap((rule) => (rule.kind === 'certificate' ? rule.codes : []));
  const certificates = [...held, ...equivalentTitles.map(({ certificate }) => certificate)];
  const honours = rules.flatMap((rule) => (rule.kind === 'claim' && rule.honour ? [rule.honour] : []));
  const asks: Readonly<Record<RareFact, boolean>> = {
    applicantKinds: (content.applicantKinds ?? []).length > 0,
    certificates: certificates.length > 0,
    appraisals: rules.some(({ kind }) => kind === 'appraisals'),
    penalties: penaltyYears.length > 0,
    recommendations: rules.some(({ kind }) => kind === 'recommendation'),
    'employment.work': works.length > 0,
    'honours.grade': honours.some(({ grade }) => grade !== undefined),
    'honours.place': honours.some(({ place }) => place !== undefined),
    'outputs.characters': rules.some(
      (rule) => rule.kind === 'outputs' && rule.any.some(({ characters }) => characters !== undefined),
    ),
  };
  return {
    facts: new Set(Object.entries(asks).flatMap(([fact, asked]) => (asked ? [fact] : []))),
    codes: {
      works: [...new Set(works)],
      certificates: [...new Set(certificates)],
      penalties: [...new Set(penaltyYears.map(({ kind }) => kind))],
    },
  };
}
