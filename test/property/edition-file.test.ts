// 版次文件: what is written is what is read, byte for byte, in both forms.
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { policies } from '../../database/seed';
import { readEditionText, writeEditionText } from '../../cms/files/edition-text';
import { EditionFile, editionFileOf } from '../../shared/edition-file';
import { Dossier } from '../../shared/dossier';
import { GoldenCase } from '../../shared/golden';
import { canonicalPolicy, inDocumentOrder, type PolicyContent } from '../../shared/policy';
import { clauseOutcomes, levels, verdictOutcomes } from '../../shared/vocabulary';
import { anyDossier } from '../support/dossier-arbitrary';
import { arbitraryPolicy } from './policy-arbitrary';

const base = policies()[0]!;

/** Texts that a careless writer would fold, quote wrongly or take for something else. */
const anyText = fc.oneof(
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 }),
  fc.string({ unit: 'binary', minLength: 1, maxLength: 30 }).filter((text) => !text.includes('\u0000')),
  fc.constantFrom(
    ...[
      '3.10',
      '1e3',
      'null',
      'true',
      '~',
      '- 甲',
      '# 注',
      '甲: 乙',
      '*甲',
      '&甲',
      '!!str 甲',
      '|',
      '>',
      '%',
      '@',
      '`',
    ],
    ...[
      '2024-01-01',
      '0x10',
      '"',
      "'",
      '\\',
      '\t',
      ' 甲 ',
      '甲\n乙',
      '甲\r\n乙\r',
      '\u2028',
      '\u0085',
      '\ufeff',
      '<<',
      '甲\n\n',
    ],
    ...['{a: 1}', '[1]', '=', '? 甲', '---', '...', '字'.repeat(4000)],
  ),
);
const anyEdition: fc.Arbitrary<PolicyContent> = fc
  .tuple(arbitraryPolicy(base), fc.array(anyText, { minLength: 3, maxLength: 3 }))
  .map(([policy, texts]) => ({
    ...policy,
    requirements: policy.requirements.map((row, index) => ({
      ...row,
      heading: texts[index % texts.length] ?? row.heading,
      criteria: row.criteria.map((item) => ({ ...item, text: texts[0] ?? item.text })),
    })),
  }));
const clause = fc.constantFrom('1', '1.2', '1.10', '3.1.2.3', '10.1', '2.3.4.5.6');
const anyCase: fc.Arbitrary<GoldenCase> = fc
  .record({
    code: fc.constantFrom('1.10', '3.1.2.3-met', '007', 'a', 'null', '1e3'),
    name: anyText.filter((text) => text.length <= 200),
    note: fc.option(anyText),
    level: fc.constantFrom(...levels.codes),
    direction: fc.constantFrom(null, 'research'),
    asOf: fc.constantFrom('2024-02-29', '2024-12-31'),
    dossier: anyDossier(base).map((dossier) => Dossier.parse(dossier)),
    expect: fc.record(
      {
        outcome: fc.constantFrom(...verdictOutcomes.codes),
        clauses: fc.dictionary(clause, fc.constantFrom(...clauseOutcomes.codes)),
        eligibleFrom: fc.constantFrom(null, '2030-01-01'),
        route: fc.option(clause),
      },
      { requiredKeys: ['outcome'] },
    ),
    order: fc.integer({ min: 0, max: 9999 }),
  })
  .map((one) => GoldenCase.parse(one));
const anyFile = fc
  .tuple(anyEdition, fc.option(anyText), fc.array(anyCase, { maxLength: 4 }))
  .map(([policy, changeNote, goldenCases]) => editionFileOf({ policy, changeNote, goldenCases }));

const formats = ['yaml', 'json'] as const;

describe.each(formats)('%s', (format) => {
  it('写出再读入，内容不变，再写出逐字节相同', () => {
    fc.assert(
      fc.property(anyFile, (file) => {
        const text = writeEditionText(file, format);
        const read = EditionFile.parse(readEditionText(text).value);

        expect(read).toEqual(file);
        expect(canonicalPolicy(read.policy)).toBe(canonicalPolicy(file.policy));
        expect(writeEditionText(read, format)).toBe(text);
      }),
      { numRuns: 100 },
    );
  });

  it('行的次序不同、内容相同的两版写出同样的文件', () => {
    const shuffled = {
      ...base,
      requirements: [...base.requirements].reverse(),
      levels: [...base.levels].reverse(),
    };

    const texts = [base, shuffled, inDocumentOrder(base)].map((policy) =>
      writeEditionText(editionFileOf({ policy, changeNote: null, goldenCases: [] }), format),
    );
    expect(new Set(texts).size).toBe(1);
  });

  it('每个值各占一行，并指得出在第几行', () => {
    const text = writeEditionText(editionFileOf({ policy: base, changeNote: null, goldenCases: [] }), format);
    const row = base.requirements.findIndex(({ code }) => code === '3.1.2');

    const line = readEditionText(text).lineOf(`policy.requirements[${row}].criteria[2].rule.clocks[0].years`);
    expect(text.split('\n')[Number(line) - 1]?.trim()).toMatch(/^"?years"?: 5,?$/);
  });
});
