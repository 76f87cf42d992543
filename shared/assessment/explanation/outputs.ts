import { z } from 'zod';
import { Match, OutputsRule, categorySentence, entrySentence, plainSentence } from '../../policy';
import { integer, list, smallCount } from '../../vocabulary';
import type { Finding } from '../verdict';
import { fill, placed, type Figure, type Telling } from './telling';

const Required = z.object({ any: OutputsRule.shape.any });
const Actual = z.object({ counts: list(integer(0, 200)), characters: list(integer(0, 20_000_000_000)).optional() });
const CategoryRequired = z.object({ match: Match, minimum: smallCount().nullish(), maximum: smallCount().nullish() });
const CategoryActual = z.object({ outputs: list(integer(0, 199)) });
type Facts = Pick<Finding, 'outcome' | 'required' | 'actual'>;

/** 成果达到数量: one line for each entry, any of which would do. */
export function outputsFigures(finding: Facts, { content, language }: Telling): readonly Figure[] {
  const { any } = Required.parse(finding.required);
  const { counts, characters } = Actual.parse(finding.actual);
  return any.map((entry, place) => {
    const held = amounts({ count: counts[place] ?? 0, characters: characters?.[place] ?? 0 }, entry, language);
    const short = amounts(
      {
        count: Math.max(0, entry.count - (counts[place] ?? 0)),
        characters: Math.max(0, (entry.characters ?? 0) - (characters?.[place] ?? 0)),
      },
      {},
      language,
    );
    return {
      required: plainSentence(entrySentence(entry, { content, path: '' }, language)),
      actual: held === '' ? pieces(0, language) : held,
      short: finding.outcome === 'unmet' && short !== '' ? short : null,
    };
  });
}

/** Outputs and their characters; what is none is left out unless it is asked for. */
function amounts(
  amount: { readonly count: number; readonly characters: number },
  asked: { readonly count?: number; readonly characters?: number | undefined },
  language: Telling['language'],
): string {
  const parts = [
    ...(amount.count > 0 || asked.count ? [pieces(amount.count, language)] : []),
    ...(amount.characters > 0 || asked.characters ? [inCharacters(amount.characters, language)] : []),
  ];
  return parts.join(language === 'zh' ? '，' : ', ');
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

/** So many characters. */
function inCharacters(count: number, language: Telling['language']): string {
  if (language === 'zh') return `${count}字`;
  return count === 1 ? '1 character' : `${count} characters`;
}

/** So many outputs. */
export function pieces(count: number, language: Telling['language']): string {
  if (language === 'zh') return `${count}项`;
  return count === 1 ? '1 output' : `${count} outputs`;
}
