// Which clock the time-line shows: that of the route, else of the qualification that comes first in time.
import { z } from 'zod';
import type { Finding, Verdict } from '../../../../shared/assessment';
import { tenureTimeline } from '../../../../shared/calendar';
import type { Dossier } from '../../../../shared/dossier';
import type { PolicyContent } from '../../../../shared/policy';
import { civilDate, clockCounts, integer } from '../../../../shared/vocabulary';

const Counted = z.object({ from: civilDate(), months: integer(0, 9999), days: integer(0, 31) });
const Asked = z.object({ counts: clockCounts.schema });

export interface Period {
  readonly from: string;
  readonly to: string;
}

/** 起算与计入 */
export interface DrawnClock {
  readonly clause: string;
  readonly from: string;
  readonly months: number;
  readonly days: number;
  readonly counted: readonly Period[];
}

/** The length as people say it: years, months of a year, days. */
export function lengthOf({ months, days }: DrawnClock): { years: number; months: number; days: number } {
  return { years: Math.floor(months / 12), months: months % 12, days };
}

interface Given {
  readonly verdict: Verdict;
  readonly dossier: Dossier;
  readonly content: PolicyContent;
}

/** The clock to draw, with the stretches that it counted; null where none has started. */
export function drawnClock({ verdict, dossier, content }: Given): DrawnClock | null {
  const started = verdict.requirements
    .filter((requirement) => requirement.section === 'qualification')
    .flatMap((requirement) => requirement.findings)
    .flatMap((finding) => clockOf(finding));
  const byDay = [...started].sort((a, b) =>
    (a.finding.eligibleFrom ?? '9').localeCompare(b.finding.eligibleFrom ?? '9'),
  );
  const shown = started.find(({ finding }) => finding.clause === verdict.route) ?? byDay[0];
  if (!shown) return null;
  const { from, months, days } = shown.clock;
  const counted =
    shown.counts === 'calendar' ? [{ from, to: verdict.asOf }] : professionSince(from, { verdict, dossier, content });
  return { clause: shown.finding.clause, from, months, days, counted };
}

function clockOf(finding: Finding) {
  const clock = Counted.safeParse(firstOf(finding.actual['clocks'])).data;
  const counts = Asked.safeParse(firstOf(finding.required['clocks'])).data?.counts ?? 'profession';
  return clock ? [{ finding, clock, counts }] : [];
}

function professionSince(since: string, { verdict, dossier, content }: Given): readonly Period[] {
  const { excludedInterruptions, monthDays } = content.options;
  return tenureTimeline({
    employments: dossier.employment.filter((job) => job.inProfession),
    excluded: (dossier.interruptions ?? []).filter((gap) => excludedInterruptions.includes(gap.kind)),
    since,
    asOf: verdict.asOf,
    monthDays,
  }).counted;
}

function firstOf(value: unknown): unknown {
  return Array.isArray(value) ? value[0] : undefined;
}
