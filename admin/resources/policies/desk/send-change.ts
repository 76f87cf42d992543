// A change as the requests of the console's API: one row, one request, with the revision that was seen.
import type { DataProvider } from 'react-admin';
import type { Change } from './change';
import type { EditionAnswer } from './edition-answer';

/** Sends a change of the edition as it was last read. */
export async function sendChange(provider: DataProvider, edition: EditionAnswer, change: Change): Promise<void> {
  const { ids } = edition;
  switch (change.kind) {
    case 'policy':
      await provider.update('policies', {
        id: edition.id,
        data: change.fields,
        previousData: { id: edition.id, revision: edition.revision },
      });
      return;
    case 'requirement':
      await update(provider, edition, {
        resource: 'requirements',
        id: ids.requirements[change.code],
        data: change.fields,
      });
      return;
    case 'criterion':
      await update(provider, edition, { resource: 'criteria', id: ids.criteria[change.code], data: change.fields });
      return;
    case 'category':
      await update(provider, edition, {
        resource: 'achievement-categories',
        id: ids.categories[change.code],
        data: change.fields,
      });
      return;
    case 'add-criterion':
      await provider.create('criteria', { data: { ...change.row, requirement: ids.requirements[change.requirement] } });
      return;
    case 'add-category':
      await provider.create('achievement-categories', {
        data: { ...change.row, requirement: ids.requirements[change.requirement] },
      });
      return;
    case 'remove-criterion':
      await remove(provider, edition, { resource: 'criteria', id: ids.criteria[change.code] });
      return;
    case 'remove-category':
      await remove(provider, edition, { resource: 'achievement-categories', id: ids.categories[change.code] });
      return;
  }
}

interface Target {
  readonly resource: string;
  readonly id: string | undefined;
}

async function update(
  provider: DataProvider,
  { revisions }: EditionAnswer,
  { resource, id, data }: Target & { readonly data: object },
): Promise<void> {
  if (id === undefined) throw new Error('The row is no longer there.');
  await provider.update(resource, { id, data, previousData: { id, revision: revisions[id] } });
}

async function remove(provider: DataProvider, { revisions }: EditionAnswer, { resource, id }: Target): Promise<void> {
  if (id === undefined) return;
  await provider.delete(resource, { id, previousData: { id, revision: revisions[id] } });
}
