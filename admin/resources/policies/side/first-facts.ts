import type { PolicyContent } from '../../../../shared/policy';
import { samples } from './samples';
import type { TryFacts } from './try-facts';

/** What an edition is tried out on at first: the sample one day short, at a level that the edition has. */
export function firstFacts(content: PolicyContent): TryFacts {
  const sample: TryFacts = samples['deputy-day-short'];
  const [lowest] = [...content.levels].sort((a, b) => a.rank - b.rank);
  const isThere = lowest === undefined || content.levels.some(({ code }) => code === sample.level);
  return fitting(isThere ? sample : { ...sample, level: lowest.code }, content);
}

/** A sample in a direction that the edition has. */
export function fitting(sample: TryFacts, { directions }: PolicyContent): TryFacts {
  if (directions.some(({ code }) => code === sample.direction)) return sample;
  return { ...sample, direction: directions[0]?.code ?? null };
}
