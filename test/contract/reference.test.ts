// 文档自查: the generated pages say what the code says, links lead somewhere, and the settings are all in the tables.
import { describe, expect, it } from '@jest/globals';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { referencePages } from '../../config/reference';

const root = join(__dirname, '../..');
const read = (path: string) => readFileSync(join(root, path), 'utf8');

const markdown = [
  ...['README.md', 'README.zh-CN.md', 'CHANGELOG.md'].map((file) => join(root, file)),
  ...readdirSync(join(root, 'docs'), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.md'))
    .map((file) => join(root, 'docs', file)),
];

describe('docs/reference 与代码一致；不一致时运行 npm run docs', () => {
  it.each(Object.entries(referencePages()))('%s', (file, page) => {
    expect(read(`docs/reference/${file}`)).toBe(page);
  });

  it('没有多余的页', () => {
    expect(readdirSync(join(root, 'docs/reference')).sort()).toEqual(Object.keys(referencePages()).sort());
  });
});

describe('文档中的链接指向存在的文件', () => {
  it.each(markdown.map((path) => [relative(root, path), path] as const))('%s', (_, path) => {
    const targets = [...readFileSync(path, 'utf8').matchAll(/(?<!!)\[[^\]]*\]\(([^)#\s]+)[^)]*\)/g)]
      .map(([, target]) => target ?? '')
      .filter((target) => !/^[a-z]+:/.test(target));

    expect(targets.filter((target) => !existsSync(join(dirname(path), target)))).toEqual([]);
  });
});

describe('每个环境变量都在说明中', () => {
  const variables = [...read('config/settings.ts').matchAll(/^ {2}([A-Z][A-Z_]+): /gm)].map(([, name]) => name ?? '');

  it.each(['README.md', 'README.zh-CN.md'])('%s', (file) => {
    const page = read(file);

    expect(variables).toContain('DATABASE_URL');
    expect(variables.filter((name) => !page.includes(`| \`${name}\``))).toEqual([]);
  });
});

describe('两种语言的说明各有其对', () => {
  const guides = readdirSync(join(root, 'docs/guide'));

  it.each(guides.filter((file) => !file.endsWith('.zh-CN.md')))('%s', (file) => {
    expect(guides).toContain(file.replace(/\.md$/, '.zh-CN.md'));
  });
});

describe('决策记录', () => {
  const records = readdirSync(join(root, 'docs/decisions')).sort();

  it('依次编号，每篇至多六十行', () => {
    expect(records.map((file) => file.slice(0, 4))).toEqual(
      records.map((_, place) => String(place + 1).padStart(4, '0')),
    );
    expect(records.filter((file) => read(`docs/decisions/${file}`).trimEnd().split('\n').length > 60)).toEqual([]);
  });
});
