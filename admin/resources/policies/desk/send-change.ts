// A change as the requests of the console's API: one row, one request, with the revision that was seen.
import type { DataProvider } from 'react-admin';
import type { ItemChange, RequirementFields, RowChange } from './change';
import type { EditionAnswer } from './edition-answer';

type Resource = 'levels' | 'directions' | 'requirements' | 'criteria' | 'achievement-categories';

/** Sends a change of the edition as it was last read. */
export async function sendChange(provider: DataProvider, edition: EditionAnswer, change: RowChange): Promise<void> {
  const { ids, id: policy } = edition;
  const rows = rowsOf(provider, edition);
  switch (change.kind) {
    case 'policy':
      await provider.update('policies', {
        id: policy,
        data: cleared(change.fields),
        previousData: { id: policy, revision: edition.revision },
      });
      return;
    case 'level':
      return rows.update('levels', ids.levels[change.code], change.fields);
    case 'add-level':
      return rows.create('levels', { ...change.row, policy });
    case 'remove-level':
      return rows.remove('levels', ids.levels[change.code]);
    case 'direction':
      return rows.update('directions', ids.directions[change.code], change.fields);
    case 'add-direction':
      return rows.create('directions', { ...change.row, policy });
    case 'remove-direction':
      return rows.remove('directions', ids.directions[change.code]);
    case 'requirement':
      return rows.update('requirements', ids.requirements[change.code], withIds(edition, change.fields));
    case 'add-requirement':
      return rows.create('requirements', withIds(edition, change.row));
    case 'remove-requirement':
      return rows.remove('requirements', ids.requirements[change.code]);
    default:
      return sendItem(rows, edition, change);
  }
}

function sendItem(rows: Rows, { ids }: EditionAnswer, change: ItemChange): Promise<void> {
  switch (change.kind) {
    case 'criterion':
      return rows.update('criteria', ids.criteria[change.code], change.fields);
    case 'category':
      return rows.update('achievement-categories', ids.categories[change.code], change.fields);
    case 'add-criterion':
      return rows.create('criteria', { ...change.row, requirement: ids.requirements[change.requirement] });
    case 'add-category':
      return rows.create('achievement-categories', {
        ...change.row,
        requirement: ids.requirements[change.requirement],
      });
    case 'remove-criterion':
      return rows.remove('criteria', ids.criteria[change.code]);
    case 'remove-category':
      return rows.remove('achievement-categories', ids.categories[change.code]);
  }
}

/** What is named and has no value is taken away: what is left out of a request stays as it is. */
function cleared(fields: object): Record<string, unknown> {
  return Object.fromEntries(Object.entries(fields).map(([name, value]: [string, unknown]) => [name, value ?? null]));
}

/** A requirement's fields with its relations by the ids of the other rows. */
function withIds({ ids }: EditionAnswer, fields: Partial<RequirementFields>): object {
  const { level, direction, parent } = fields;
  return {
    ...cleared(fields),
    ...(level === undefined ? {} : { level: ids.levels[level] }),
    ...(direction === undefined ? {} : { direction: direction === null ? null : ids.directions[direction] }),
    ...(parent === undefined ? {} : { parent: parent === null ? null : ids.requirements[parent] }),
  };
}

type Rows = ReturnType<typeof rowsOf>;

function rowsOf(provider: DataProvider, { revisions }: EditionAnswer) {
  return {
    create: async (resource: Resource, data: object): Promise<void> => {
      await provider.create(resource, { data });
    },
    update: async (resource: Resource, id: string | undefined, data: object): Promise<void> => {
      if (id === undefined) throw new Error('The row is no longer there.');
      await provider.update(resource, { id, data, previousData: { id, revision: revisions[id] } });
    },
    remove: async (resource: Resource, id: string | undefined): Promise<void> => {
      if (id === undefined) return;
      await provider.delete(resource, { id, previousData: { id, revision: revisions[id] } });
    },
  };
}
