// 指南: what a clause can ask for, in the words of the form, in both languages; and every value that is chosen by its name.
import { describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { en } from '../../admin/i18n/en';
import { zh } from '../../admin/i18n/zh';
import { ruleKinds, titleSeries } from '../../shared/vocabulary';

const guide = (file: string) => readFileSync(resolve(__dirname, '../../docs/guide', file), 'utf8');
const sectionOf = (text: string, heading: string) => text.split(`\n## ${heading}\n`)[1]?.split('\n## ')[0] ?? '';
const pages = [
  ['en', en, sectionOf(guide('policy-editors.md'), 'What a clause can ask for')],
  ['zh', zh, sectionOf(guide('policy-editors.zh-CN.md'), '条款可以要求什么')],
] as const;

describe.each(pages)('政策管理员指南（%s）', (language, words, section) => {
  it.each(ruleKinds.codes)('有“%s”这一种条款，用表单上的话', (kind) => {
    expect(section).toContain(`**${words.rules[kind].says}**`);
  });

  it('表中没有表单上没有的种类', () => {
    const listed = [...section.matchAll(/^\| \*\*(.+?)\*\* /gm)].map(([, says]) => says);

    expect(listed.sort()).toEqual(ruleKinds.codes.map((kind) => words.rules[kind].says).sort());
  });

  it.each(titleSeries.codes)('说到职称系列的“%s”', (code) => {
    expect(section.toLowerCase()).toContain(titleSeries.labels[code][language].toLowerCase());
  });
});
