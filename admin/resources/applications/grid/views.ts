// Saved views: the built-in tabs, and those that a person keeps. A view is a filter; a personal one has sort and columns too.
import { applicationStatuses } from '../../../../shared/vocabulary';

export type GridFilter = Readonly<Record<string, unknown>>;

export interface PersonalView {
  /** A view is known by its name. */
  readonly name: string;
  readonly filter: GridFilter;
  readonly sort: { readonly field: string; readonly order: 'ASC' | 'DESC' };
  readonly columns: readonly string[];
}

export interface Tab {
  /** `all`, or the one value of outcome or status. */
  readonly id: string;
  readonly field: 'outcome' | 'status' | null;
}

export interface Counts {
  readonly total: number;
  readonly outcome: Readonly<Record<string, number>>;
  readonly status: Readonly<Record<string, number>>;
}

/** A clerk looks first at what waits for a person, then at what fails. */
const outcomeOrder = ['referred', 'ineligible', 'eligible'] as const;

/** The built-in tabs: all, by outcome, then each status that has any application. */
export function tabsOf(counts: Counts | undefined): readonly Tab[] {
  const statuses = applicationStatuses.codes.filter((status) => (counts?.status[status] ?? 0) > 0);
  return [
    { id: 'all', field: null },
    ...outcomeOrder.map((id) => ({ id, field: 'outcome' as const })),
    ...statuses.map((id) => ({ id, field: 'status' as const })),
  ];
}

/** The filter without what the tabs decide: what the counts are counted in. */
export function besidesTabs(filter: GridFilter): GridFilter {
  return without(filter, ['outcome', 'status']);
}

/** The filter after choosing a tab; the other chips stay. */
export function withTab(filter: GridFilter, tab: Tab): GridFilter {
  const others = besidesTabs(filter);
  return tab.field === null ? others : { ...others, [tab.field]: tab.id };
}

/** Whether the filter is what the tab stands for. */
export function isTab(filter: GridFilter, tab: Tab): boolean {
  const held = { outcome: oneOf(filter['outcome']), status: oneOf(filter['status']) };
  if (tab.field === null) return held.outcome === null && held.status === null;
  const other = tab.field === 'outcome' ? 'status' : 'outcome';
  return held[tab.field] === tab.id && held[other] === null;
}

/** How many applications stand behind a tab. */
export function countOf(counts: Counts | undefined, tab: Tab): number | undefined {
  if (!counts) return undefined;
  return tab.field === null ? counts.total : (counts[tab.field][tab.id] ?? 0);
}

/** The values of a filter as a list, however it is written. */
export function valuesOf(value: unknown): readonly string[] {
  if (typeof value === 'string' && value !== '') return [value];
  return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
}

/** A filter with one of its lists replaced; an empty list takes it away, a single value stands alone. */
export function withValues(filter: GridFilter, field: string, values: readonly string[]): GridFilter {
  const others = without(filter, [field]);
  if (values.length === 0) return others;
  return { ...others, [field]: values.length === 1 ? values[0] : values };
}

/** The filter without those fields. */
export function without(filter: GridFilter, fields: readonly string[]): GridFilter {
  return Object.fromEntries(Object.entries(filter).filter(([field]) => !fields.includes(field)));
}

function oneOf(value: unknown): string | null {
  const values = valuesOf(value);
  if (values.length === 0) return null;
  return values.length === 1 ? (values[0] ?? null) : values.join();
}
