// Laws of what is said about an edition, whatever the schema lets in.
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { policies } from '../../database/seed';
import { lintPolicy, wordLint } from '../../shared/lint';
import { categorySentence, citation, plainSentence, requirementSentence, ruleSentence } from '../../shared/policy';
import { valueAt } from '../../shared/vocabulary';
import { arbitraryPolicy } from './policy-arbitrary';

const policy = arbitraryPolicy(policies()[0]!);

test('lint never fails, and each of its findings has words', () => {
  fc.assert(
    fc.property(policy, (content) => {
      for (const finding of lintPolicy(content))
        for (const language of ['zh', 'en'] as const)
          expect(wordLint(finding, language)).not.toMatch(/\{\w+\}|undefined/);
    }),
  );
});

test('the paths of the findings lead into the edition', () => {
  fc.assert(
    fc.property(policy, (content) => {
      for (const { path } of lintPolicy(content)) expect(valueAt(content, path)).not.toBeUndefined();
    }),
  );
});

test('every rule, category and requirement can be put into words', () => {
  fc.assert(
    fc.property(policy, fc.constantFrom('zh' as const, 'en' as const), (content, language) => {
      const sentences = content.requirements.flatMap((requirement) => [
        citation(requirement.code, content, language),
        plainSentence(requirementSentence(requirement, content, language)),
        ...requirement.criteria.map(({ rule }) => plainSentence(ruleSentence(rule, content, language))),
        ...requirement.categories.map((category) => plainSentence(categorySentence(category, content, language))),
      ]);
      for (const sentence of sentences) expect(sentence).not.toMatch(/^$|\{\w+\}|undefined|NaN/);
    }),
  );
});
