// The guide's example is a file that goes in, as it stands there.
import { describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { readEditionText, writeEditionText } from '../../cms/files/edition-text';
import { EditionFile, planImport } from '../../shared/edition-file';

const guide = readFileSync(resolve(__dirname, '../../docs/guide/edition-files.zh-CN.md'), 'utf8');
const example = /```yaml\n([^]*?)```/.exec(guide)?.[1] ?? '';

describe('指南中的版次文件', () => {
  it('可以导入，没有检查错误', () => {
    const file = EditionFile.parse(readEditionText(example).value);
    const plan = planImport(file, { editions: [], openDraft: null, outputKinds: [] });

    expect(plan.refusals).toEqual([]);
    expect(plan.findings.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(plan.content).toMatchObject({ edition: 1, effectiveFrom: null });
  });

  it('与系统导出的写法相同', () => {
    expect(writeEditionText(EditionFile.parse(readEditionText(example).value), 'yaml')).toBe(example);
  });
});

it('takes a clause number as it is written, whether in quotes or not', () => {
  const { value } = readEditionText("clauses:\n  2.1: met\n  2.10: unmet\n  '2.20': met\n");

  expect(value).toEqual({ clauses: { '2.1': 'met', '2.10': 'unmet', '2.20': 'met' } });
});

it('refuses a key that readers would drop', () => {
  expect(() => readEditionText('clauses:\n  __proto__: met\n')).toThrow('file.wrong');
});
