// Shapes against storage (docs/decisions): whatever zod accepts, the columns of schema.json can hold.
import { describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { z } from 'zod';
import { ApplicationKept } from '../../shared/dossier';
import { PolicyKept } from '../../shared/policy';
import { revision } from '../../shared/vocabulary';
import { subjects } from '../../cms/act/subjects';
import { isResource, uids, type Resource } from '../../cms/uids';

interface Attribute {
  type: string;
  required?: boolean;
  default?: unknown;
  enum?: string[];
  maxLength?: number;
  min?: number;
  max?: number;
  relation?: string;
  target?: string;
}
interface Shape {
  type?: string | string[];
  enum?: unknown[];
  const?: unknown;
  anyOf?: Shape[];
  maxLength?: number;
  pattern?: string;
  minimum?: number;
  maximum?: number;
  default?: unknown;
  properties?: Record<string, Shape>;
  required?: string[];
}

const kept: Partial<Record<Resource, z.ZodObject>> = { policies: PolicyKept, applications: ApplicationKept };
const onlyRevision = z.strictObject({ revision: revision() });
const int4 = 2147483647;

const types = Object.keys(uids)
  .filter(isResource)
  .map((resource) => {
    const [, api, type] = uids[resource].match(/^api::([\w-]+)\.([\w-]+)$/) ?? [];
    const file = resolve(__dirname, `../../cms/api/${api}/content-types/${type}/schema.json`);
    return { resource, schema: JSON.parse(readFileSync(file, 'utf8')), twin: twinOf(resource) };
  });

function twinOf(resource: Resource): Shape {
  const whole = subjects[resource].row.extend((kept[resource] ?? onlyRevision).shape);
  return JSON.parse(JSON.stringify(z.toJSONSchema(whole, { io: 'input', unrepresentable: 'any' })));
}

/** The alternatives of a shape but null. */
function kinds(shape: Shape): Shape[] {
  return (shape.anyOf ?? [shape])
    .flatMap((one) => (one.anyOf ? kinds(one) : [one]))
    .filter((one) => one.type !== 'null');
}

const fits = (condition: boolean, what: string): string[] => (condition ? [] : [what]);

/** By type of column: what of a shape it could not hold. */
const unfit: Record<string, (attribute: Attribute, shape: Shape) => string[]> = {
  string: ({ maxLength = 255 }, shape) => [
    ...fits(shape.type === 'string', 'storage holds text'),
    ...fits(
      [shape.enum, shape.maxLength, shape.pattern].some((bound) => bound !== undefined),
      'zod sets no bound',
    ),
    ...fits((shape.maxLength ?? 0) <= maxLength, `zod accepts ${shape.maxLength} characters, storage fewer`),
  ],
  text: (_attribute, shape) => fits(shape.type === 'string' && shape.maxLength !== undefined, 'zod sets no bound'),
  integer: ({ min = -int4, max = int4 }, { type, minimum = -Infinity, maximum = Infinity }) => [
    ...fits(type === 'integer', 'storage holds whole numbers'),
    ...fits(minimum >= Math.max(min, -int4), `zod accepts from ${minimum}, storage from ${min}`),
    ...fits(maximum <= Math.min(max, int4), `zod accepts to ${maximum}, storage to ${max}`),
  ],
  enumeration: (attribute, shape) =>
    fits(
      JSON.stringify(shape.enum) === JSON.stringify(attribute.enum),
      `zod lists ${shape.enum?.join()}, storage ${attribute.enum?.join()}`,
    ),
  date: (_attribute, { type, pattern = '' }) =>
    fits(type === 'string' && pattern.includes('\\d{2}-\\d{2}'), 'zod accepts what is no ISO date'),
  relation: (_attribute, { type, pattern }) =>
    fits(type === 'string' && pattern === '^[a-z0-9]{24}$', 'zod does not ask for an id'),
  json: () => [],
};

describe.each(types)('$resource', ({ schema, twin, resource }) => {
  const attributes: Record<string, Attribute> = schema.attributes;
  const properties = twin.properties ?? {};

  it('names the same fields in zod and in storage', () => {
    expect(Object.keys(attributes).sort()).toEqual(Object.keys(properties).sort());
  });

  it('holds whatever zod accepts', () => {
    const wrong = Object.entries(attributes).flatMap(([field, attribute]) =>
      kinds(properties[field] ?? {}).flatMap((shape) =>
        (unfit[attribute.type]?.(attribute, shape) ?? ['an unknown type']).map(
          (what) => `${resource}.${field}: ${what}`,
        ),
      ),
    );

    expect(wrong).toEqual([]);
  });

  it('requires in zod what storage requires', () => {
    const missing = Object.entries(attributes)
      .filter(
        ([field, { required }]) =>
          required && !(twin.required ?? []).includes(field) && properties[field]?.default === undefined,
      )
      .map(([field]) => field);

    expect(missing).toEqual([]);
  });

  it('points its relations at the types that the acts look them up in', () => {
    const targets = Object.fromEntries(
      Object.entries(subjects[resource].relations).map(([field, target]) => [field, uids[target]]),
    );
    const stored = Object.fromEntries(
      Object.entries(attributes)
        .filter(([field, { type }]) => type === 'relation' && field !== 'basedOn')
        .map(([field, { target }]) => [field, target]),
    );

    expect(stored).toEqual(targets);
  });

  it('has neither drafts of rows nor relations from the other side', () => {
    const sides = Object.values(attributes).flatMap((attribute) =>
      'inversedBy' in attribute || 'mappedBy' in attribute ? [attribute] : [],
    );

    expect(schema.options.draftAndPublish).toBe(false);
    expect(sides).toEqual([]);
  });
});
