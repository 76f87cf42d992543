// What replay can find is explained to whoever has to do something about it.
import { readFileSync } from 'node:fs';
import { expect, it } from '@jest/globals';
import { replayFindings } from '../../shared/proof';

const operations = readFileSync('docs/operations.md', 'utf8');

it.each(Object.keys(replayFindings))('operations.md says what to do about %s', (code) => {
  expect(operations).toMatch(new RegExp(`^\\| \`${code}\``, 'm'));
});
