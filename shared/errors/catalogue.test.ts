import { describe, expect, it } from '@jest/globals';
import { editionStatuses } from '../vocabulary';
import { catalogue, refusal, wordRefusal } from '.';

describe('a refusal in words', () => {
  it('says a label in the language of the reader', () => {
    const told = refusal('edition.frozen', { edition: 2, status: editionStatuses.labels['in-force'] });

    expect(wordRefusal(told, 'zh')).toBe('第 2 版施行中，不能修改；请先修订为新版本。');
    expect(wordRefusal(told, 'en')).toBe('Edition 2 (In force) cannot be changed; revise it first.');
  });

  it.each(Object.entries(catalogue))('%s ends as a sentence and shouts at nobody', (_code, { zh, en }) => {
    expect(zh).toMatch(/。$/);
    expect(en).toMatch(/\.$/);
    expect(zh + en).not.toMatch(/[!！您]/);
  });
});
