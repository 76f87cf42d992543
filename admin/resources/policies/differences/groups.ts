// Differences by the place where they stand, places by the level that they belong to; both in the document's order.
import type { ToldDifference } from './differences-answer';

type Place = ToldDifference['place'];

export interface PlaceGroup {
  readonly place: Place;
  readonly differences: readonly ToldDifference[];
}
export interface LevelGroup {
  readonly level: string | null;
  readonly titleName: string | null;
  readonly places: readonly PlaceGroup[];
}

export function grouped(differences: readonly ToldDifference[]): LevelGroup[] {
  const places = runs(differences, ({ place }) => place.key).flatMap((items): PlaceGroup[] => {
    const place = items.at(-1)?.place;
    return place ? [{ place, differences: items }] : [];
  });
  return runs(places, ({ place }) => place.level).map((inLevel) => ({
    level: inLevel[0]?.place.level ?? null,
    titleName: inLevel[0]?.place.titleName ?? null,
    places: inLevel,
  }));
}

/** Neighbours that have the same key, together. */
function runs<Item>(items: readonly Item[], keyOf: (item: Item) => string | null): Item[][] {
  return items.reduce<Item[][]>((found, item) => {
    const last = found.at(-1);
    if (last?.[0] !== undefined && keyOf(last[0]) === keyOf(item)) last.push(item);
    else found.push([item]);
    return found;
  }, []);
}
