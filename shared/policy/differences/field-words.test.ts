// 字段的用语无一遗漏: a field that is new in a shape of shared/policy needs its words in words/*-fields.ts.
import { describe, expect, it } from '@jest/globals';
import { z } from 'zod';
import { PolicyContent } from '..';
import { interruptionKinds } from '../../vocabulary';
import { fieldWords } from './words/field-words';

interface Shape {
  readonly const?: unknown;
  readonly enum?: readonly string[];
  readonly items?: Shape;
  readonly anyOf?: readonly Shape[];
  readonly oneOf?: readonly Shape[];
  readonly properties?: Readonly<Record<string, Shape>>;
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, Shape>>;
}

const root: Shape = JSON.parse(JSON.stringify(z.toJSONSchema(PolicyContent, { io: 'input', unrepresentable: 'any' })));
const fields = new Map<string, readonly string[]>();
const seen = new Set<string>();
collect(root, 'policy');

/** Every field by what it stands in, with the codes that it takes. */
function collect(shape: Shape, owner: string): void {
  if (shape.$ref !== undefined) collectOnce(shape.$ref, owner);
  for (const part of partsOf(shape)) collect(part, owner);
  const kind = shape.properties?.['kind']?.const;
  const named = typeof kind === 'string' ? kind : owner;
  for (const [name, member] of Object.entries(shape.properties ?? {})) {
    if (member.const !== undefined) continue;
    const key = `${named}.${name}`;
    fields.set(key, [...(fields.get(key) ?? []), ...codesOf(member)]);
    collect(member, name);
  }
}

function collectOnce(ref: string, owner: string): void {
  const met = `${owner} ${ref}`;
  if (seen.has(met)) return;
  seen.add(met);
  collect(resolved(ref), owner);
}

function partsOf({ anyOf = [], oneOf = [], items }: Shape): readonly Shape[] {
  return [...anyOf, ...oneOf, ...(items ? [items] : [])];
}

function resolved(ref: string): Shape {
  return root.$defs?.[ref.replace('#/$defs/', '')] ?? root;
}

function codesOf({ enum: codes = [], items, anyOf = [] }: Shape): readonly string[] {
  return [...codes, ...(items ? codesOf(items) : []), ...anyOf.flatMap(codesOf)];
}

describe('字段的用语', () => {
  it('每个字段都有，且没有多余的', () => {
    expect([...fields.keys()].filter((key) => !(key in fieldWords))).toEqual([]);
    expect(Object.keys(fieldWords).filter((key) => !fields.has(key))).toEqual([]);
  });

  it('字段能取的每个代码都有', () => {
    const unworded = [...fields].flatMap(([key, codes]) =>
      codes.filter((code) => fieldWords[key]?.values?.[code] === undefined).map((code) => `${key} ${code}`),
    );

    expect(fields.get('options.bareDegree')).toEqual(['met', 'referred', 'unmet']);
    expect(unworded).toEqual([]);
  });

  it('中英文俱全', () => {
    const texts = Object.values(fieldWords).flatMap(({ label, unit, form, none, values }) =>
      [
        label,
        form,
        none,
        ...(unit ? [{ zh: unit.zh, en: unit.en || '-' }] : []),
        ...Object.values(values ?? {}),
      ].filter((text) => text !== undefined),
    );

    expect(
      texts.filter(({ zh, en }) => !/[\u4e00-\u9fff]/.test(zh) || en === '' || /[\u4e00-\u9fff]/.test(en)),
    ).toEqual([]);
    expect(fieldWords['options.excludedInterruptions']?.values).toBe(interruptionKinds.labels);
  });
});
