import { z } from 'zod';
import { Match, OutputsRule, categorySentence, entrySentence, plainSentence } from '../../policy';
import { integer, list, smallCount } from '../../vocabulary';
import type { Finding } from '../verdict';
import { fill, placed, type Figure, type Telling } from './telling';

const Required = z.object({ any: OutputsRule.shape.any });
const Actual = z.object({ counts: list(integer(0, 200)) });
const CategoryRequired = z.object({ match: Match, minimum: smallCount().nullish(), maximum: smallCount().nullish() });
const CategoryActual = z.object({ outputs: list(integer(0, 199)) });
type Facts = Pick<Finding, 'outcome' | 'required' | 'actual'>;

/** 成果达到数量: one line for each entry, any of which would do. */
export function outputsFigures(finding: Facts, { content, language }: Telling): readonly Figure[] {
  const { any } = Required.parse(finding.required);
  const { counts } = Actual.parse(finding.actual);
  return any.map((entry, place) => {
    const count = counts[place] ?? 0;
    const missing = finding.outcome === 'unmet' ? Math.max(0, entry.count - count) : 0;
    return {
      required: plainSentence(entrySentence(entry, { content, path: '' }, language)),
      actual: pieces(count, language),
      short: missing > 0 ? pieces(missing, language) : null,
    };
  });
}

/** 成果类别: how many of the outputs are counted in it. */
export function categoryFigures(finding: Facts, { content, language }: Telling): readonly Figure[] {
  const { match, minimum = null, maximum = null } = CategoryRequired.parse(finding.required);
  const { outputs } = CategoryActual.parse(finding.actual);
  const missing = finding.outcome === 'unmet' && minimum !== null ? Math.max(0, minimum - outputs.length) : 0;
  const which = language === 'zh' ? '{count}（第{places}项成果）' : '{count} (in the list: {places})';
  const count = pieces(outputs.length, language);
  return [
    {
      required: plainSentence(categorySentence({ match, minimum, maximum }, content, language)),
      actual: outputs.length === 0 ? count : fill(which, { count, places: placed(outputs, language) }),
      short: missing > 0 ? pieces(missing, language) : null,
    },
  ];
}

/** So many outputs. */
export function pieces(count: number, language: Telling['language']): string {
  if (language === 'zh') return `${count}项`;
  return count === 1 ? '1 output' : `${count} outputs`;
}
