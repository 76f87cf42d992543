import { describe, expect, test } from '@jest/globals';
import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import reactAdminEn from 'ra-language-english';
import { en } from '../../admin/i18n/en';
import { zh } from '../../admin/i18n/zh';

// The console's words: Chinese is the master, English has the same keys, every key is used and every used key is there.

interface Words {
  readonly [key: string]: Words | string | undefined;
}

const chinese = new Map(wordsOf(zh));
const english = new Map(wordsOf(en));
const sources = sourcesOf(resolve(__dirname, '../../admin'));

describe('控制台的用语', () => {
  test('中文有 react-admin 的全部用语', () => {
    expect([...new Map(wordsOf(reactAdminEn)).keys()].filter((key) => !chinese.has(key))).toEqual([]);
  });

  test('中英文的键相同', () => {
    expect([...english.keys()].sort()).toEqual([...chinese.keys()].sort());
  });

  test('中英文的空格处相同', () => {
    // Chinese has no plural, so it may leave a count out; a slot that English lacks would lose a fact.
    const lost = [...chinese].filter(([key, text]) =>
      slotsOf(text).some((slot) => !slotsOf(english.get(key) ?? '').includes(slot)),
    );
    expect(lost.filter(([key]) => !key.startsWith('ra.')).map(([key]) => key)).toEqual([]);
  });

  test('源码用到的键都有', () => {
    const asked = sources.flatMap((text) => [...text.matchAll(/translate\(\s*'([^']+)'/g)].map(([, key]) => key ?? ''));
    expect([...new Set(asked)].filter((key) => !chinese.has(key))).toEqual([]);
  });

  test('每个键都用得到', () => {
    const literals = new Set(
      sources.flatMap((text) => [...text.matchAll(/['"]([\w-]+(?:\.[\w-]+)+)['"]/g)].map(([, key]) => key)),
    );
    const patterns = sources.flatMap((text) =>
      [...text.matchAll(/`([\w-]+\.[^`]*)`/g)].map(([, told]) => patternOf(told ?? '')),
    );
    const isUsed = (key: string) => literals.has(key) || patterns.some((pattern) => pattern.test(key));
    expect([...chinese.keys()].filter((key) => !key.startsWith('ra.') && !isUsed(key))).toEqual([]);
  });

  test('不用“您”，不用感叹号', () => {
    expect([...chinese].filter(([, text]) => /您|！/.test(text)).map(([key]) => key)).toEqual([]);
    expect(
      [...english].filter(([key, text]) => !key.startsWith('ra.') && text.includes('!')).map(([key]) => key),
    ).toEqual([]);
  });
});

function wordsOf(words: Words, base = ''): [string, string][] {
  return Object.entries(words).flatMap(([key, value]) => {
    if (value === undefined) return [];
    const path = base === '' ? key : `${base}.${key}`;
    return typeof value === 'string' ? [[path, value]] : wordsOf(value, path);
  });
}

function sourcesOf(folder: string): string[] {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
    (path) => /\.tsx?$/.test(path) && !path.startsWith('i18n') && !path.includes('.test.'),
  );
  return paths.map((path) => readFileSync(resolve(folder, path), 'utf8'));
}

function slotsOf(text: string): string[] {
  return [...text.matchAll(/%\{(\w+)\}/g)].map(([, name]) => name ?? '');
}

/** `a.${b}.c` as an expression for the keys that it can make. */
function patternOf(template: string): RegExp {
  const fixed = template.split(/\$\{[^}]*\}/).map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`));
  return new RegExp(`^${fixed.join('[\\w.-]+')}$`);
}
