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
  return z.toJSONSchema(whole, { io: 'input', unrepresentable: 'any' }) as Shape;
}

/** The alternatives of a shape but null. */
function kinds(shape: Shape): Shape[] {
  return (shape.anyOf ?? [shape])
    .flatMap((one) => (one.anyOf ? kinds(one) : [one]))
    .filter((one) => one.type !== 'null');
}

function unfit(attribute: Attribute, shape: Shape): string[] {
  const fits = (condition: boolean, what: string): string[] => (condition ? [] : [what]);
  switch (attribute.type) {
    case 'string':
      return [
        ...fits(shape.type === 'string', 'storage holds text'),
        ...fits(
          shape.enum !== undefined || shape.maxLength !== undefined || shape.pattern !== undefined,
          'zod sets no bound',
        ),
        ...fits(
          (shape.maxLength ?? 0) <= (attribute.maxLength ?? 255),
          `zod accepts ${shape.maxLength} characters, storage fewer`,
        ),
      ];
    case 'text':
      return fits(shape.type === 'string' && shape.maxLength !== undefined, 'zod sets no bound');
    case 'integer':
      return [
        ...fits(shape.type === 'integer', 'storage holds whole numbers'),
        ...fits(
          (shape.minimum ?? -Infinity) >= Math.max(attribute.min ?? -int4, -int4),
          `zod accepts from ${shape.minimum}, storage from ${attribute.min}`,
        ),
        ...fits(
          (shape.maximum ?? Infinity) <= Math.min(attribute.max ?? int4, int4),
          `zod accepts to ${shape.maximum}, storage to ${attribute.max}`,
        ),
      ];
    case 'enumeration':
      return fits(
        JSON.stringify(shape.enum) === JSON.stringify(attribute.enum),
        `zod lists ${shape.enum?.join()}, storage ${attribute.enum?.join()}`,
      );
    case 'date':
      return fits(
        shape.type === 'string' && shape.pattern?.includes('\\d{2}-\\d{2}') === true,
        'zod accepts what is no ISO date',
      );
    case 'relation':
      return fits(shape.type === 'string' && shape.pattern === '^[a-z0-9]{24}$', 'zod does not ask for an id');
    case 'json':
      return [];
    default:
      return [`unknown type ${attribute.type}`];
  }
}

describe.each(types)('$resource', ({ schema, twin, resource }) => {
  const attributes: Record<string, Attribute> = schema.attributes;
  const properties = twin.properties ?? {};

  it('names the same fields in zod and in storage', () => {
    expect(Object.keys(attributes).sort()).toEqual(Object.keys(properties).sort());
  });

  it('holds whatever zod accepts', () => {
    const wrong = Object.entries(attributes).flatMap(([field, attribute]) =>
      kinds(properties[field] ?? {}).flatMap((shape) =>
        unfit(attribute, shape).map((what) => `${resource}.${field}: ${what}`),
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
