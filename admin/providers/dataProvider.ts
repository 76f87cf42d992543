import simpleRestProvider from 'ra-data-simple-rest';
import {
  withLifecycleCallbacks,
  type CreateParams,
  type DataProvider,
  type fetchUtils,
  type UpdateParams,
} from 'react-admin';
import { z } from 'zod';
import { consoleFetch } from './console-api';
import { validatedResources } from './validated-resources';

const Revised = z.object({ revision: z.number() });

// The dialect has no place for `If-Match`, and its updateMany would send one body to many rows: a change goes row by
// row, each with the revision that the person has seen.
const rest: DataProvider = {
  ...at(undefined),
  update: (resource, params) => at(revisionOf(params.meta)).update(resource, params),
  delete: (resource, params) => at(revisionOf(params.meta) ?? revisionOf(params.previousData)).delete(resource, params),
  updateMany: () => Promise.reject(new Error('Rows are saved one at a time.')),
  deleteMany: () => Promise.reject(new Error('Rows are deleted one at a time.')),
};

/** The data of the console; what it would send is checked by the shared schemas before it goes. */
export const dataProvider: DataProvider = withLifecycleCallbacks(
  rest,
  validatedResources.map((resource) => ({
    resource,
    beforeCreate: async (params: CreateParams) => {
      const { checkNewRow } = await import('./validation');
      return { ...params, data: checkNewRow(resource, params.data) };
    },
    beforeUpdate: async (params: UpdateParams) => {
      const { checkChange } = await import('./validation');
      const revision = revisionOf(params.meta) ?? revisionOf(params.data) ?? revisionOf(params.previousData);
      return { ...params, data: checkChange(resource, params.data), meta: { revision } };
    },
  })),
);

/** The dialect's requests, each saying that it has seen this revision. */
function at(revision: number | undefined): DataProvider {
  return simpleRestProvider('', async (url: string, options: fetchUtils.Options = {}) => {
    const body: unknown = typeof options.body === 'string' ? JSON.parse(options.body) : undefined;
    const response = await consoleFetch(url, { method: methodOf(options), body, revision, signal: options.signal });
    const text = await response.text();
    const json: unknown = JSON.parse(text);
    return { status: response.status, headers: response.headers, body: text, json };
  });
}

function methodOf({ method }: fetchUtils.Options) {
  return method === 'POST' || method === 'PUT' || method === 'DELETE' ? method : 'GET';
}

function revisionOf(value: unknown): number | undefined {
  const parsed = Revised.safeParse(value);
  return parsed.success ? parsed.data.revision : undefined;
}
