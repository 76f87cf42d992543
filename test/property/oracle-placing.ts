// Every way to place works in categories, tried one after the other (assessment.md §4.4).

export interface Category {
  readonly minimum: number;
  readonly maximum: number;
  readonly fits: readonly boolean[];
}

export interface BestPlacing {
  readonly count: number;
  readonly minimaMet: boolean;
  /** For each category how many it holds in some best placing: of those with the greatest count, with the minima where they can be. */
  readonly held: readonly ReadonlySet<number>[];
}

/** The best of all placings. */
export function bestPlacing(works: number, categories: readonly Category[]): BestPlacing {
  let best = { score: -1, count: 0, minimaMet: false, held: categories.map(() => new Set<number>()) };
  const load = categories.map(() => 0);

  const judge = (): void => {
    const count = load.reduce((sum, held) => sum + held, 0);
    const minimaMet = categories.every(({ minimum }, index) => load[index]! >= minimum);
    const score = count * 2 + Number(minimaMet);
    if (score > best.score) best = { score, count, minimaMet, held: categories.map(() => new Set<number>()) };
    if (score === best.score) load.forEach((held, index) => best.held[index]!.add(held));
  };
  const tryFrom = (work: number): void => {
    if (work === works) {
      judge();
      return;
    }
    tryFrom(work + 1);
    categories.forEach(({ fits, maximum }, index) => {
      if (!fits[work] || load[index]! >= maximum) return;
      load[index]! += 1;
      tryFrom(work + 1);
      load[index]! -= 1;
    });
  };

  tryFrom(0);
  return best;
}
