import { applicationBodies, influences, roles, type Language } from '../../vocabulary';
import type { CategoryContent, PolicyContent } from '../content';
import type { Match, RuleOf } from '../rule';
import { compose, joined, numberSlot, stepSlot, type Sentence } from './segments';

type Outputs = RuleOf<'outputs'>;
/** Where a match stands inside the rule or row whose sentence it is part of. */
interface Place {
  readonly content: Pick<PolicyContent, 'outputKinds'>;
  readonly path: string;
}

/** 成果达到数量 in words. */
export function outputsSentence(rule: Outputs, content: Place['content'], language: Language): Sentence {
  const zh = language === 'zh';
  const entries = rule.any.map((entry, place) => entrySentence(entry, { content, path: `any[${place}]` }, language));
  const among = rule.window ? (zh ? '限规定期间内' : 'within the period that counts') : zh ? '不限时间' : 'of any date';
  return compose(zh ? '{entries}；{among}' : '{entries}; {among}', {
    entries: joined(entries, zh ? '；或' : '; or '),
    among,
  });
}

/** So many outputs of a kind. */
export function entrySentence(entry: Outputs['any'][number], place: Place, language: Language): Sentence {
  const slot = { path: `${place.path}.count`, kind: 'count', value: entry.count } as const;
  const count = numberSlot(slot, { zh: '项', en: 'output' }, language);
  const match = matchWithin(entry.match, { content: place.content, path: `${place.path}.match.` }, language);
  const said = compose(language === 'zh' ? '{match}，{count}' : '{count}: {match}', { match, count });
  if (entry.characters === undefined) return said;
  const sum = { path: `${place.path}.characters`, kind: 'characters', value: entry.characters } as const;
  const characters = numberSlot(sum, { zh: '字', en: 'character' }, language);
  return compose(language === 'zh' ? '{said}，合计{characters}及以上' : '{said}, {characters} or more together', {
    said,
    characters,
  });
}

/** 成果须具备的特征 in words; slots by their place inside the match. */
export function matchSentence(match: Match, content: Place['content'], language: Language): Sentence {
  return matchWithin(match, { content, path: '' }, language);
}

/** 成果类别 in words; slots by their place inside the category's row. */
export function categorySentence(
  category: Pick<CategoryContent, 'match' | 'minimum' | 'maximum'>,
  content: Place['content'],
  language: Language,
): Sentence {
  const zh = language === 'zh';
  const units = { zh: '项', en: 'output' };
  const { minimum, maximum } = category;
  const parts = [matchWithin(category.match, { content, path: 'match.' }, language)];
  if (minimum !== null) {
    const count = numberSlot({ path: 'minimum', kind: 'count', value: minimum }, units, language);
    parts.push(compose(zh ? '至少{count}' : 'at least {count}', { count }));
  }
  if (maximum !== null) {
    const count = numberSlot({ path: 'maximum', kind: 'count', value: maximum }, units, language);
    parts.push(compose(zh ? '至多计{count}' : 'at most {count} counted', { count }));
  }
  return joined(parts, zh ? '；' : '; ');
}

function matchWithin(match: Match, { content, path }: Place, language: Language): Sentence {
  const zh = language === 'zh';
  const parts: Sentence[] = [[{ text: kindNames(match.kinds, content, language) }]];
  const { role, authorRank, appliedBy, influence } = match;
  if (role) {
    const step = stepSlot(roles, { path: `${path}role`, kind: 'role', value: role }, language);
    parts.push(compose(zh ? '承担角色为{step}' : 'role: {step}', { step }));
  }
  if (authorRank !== undefined) {
    const slot = { path: `${path}authorRank`, kind: 'authorRank', value: authorRank } as const;
    const rank = numberSlot(slot, { zh: '名', en: '' }, language);
    parts.push(compose(zh ? '排名前{rank}' : 'author place {rank} or before', { rank }));
  }
  if (appliedBy) {
    const step = stepSlot(
      applicationBodies,
      { path: `${path}appliedBy`, kind: 'bodyLevel', value: appliedBy },
      language,
    );
    parts.push(compose(zh ? '应用单位为{step}' : 'put to use by: {step}', { step }));
  }
  if (influence) {
    const step = stepSlot(influences, { path: `${path}influence`, kind: 'influence', value: influence }, language);
    parts.push(compose(zh ? '影响范围为{step}' : 'influence: {step}', { step }));
  }
  return joined(parts, zh ? '，' : ', ');
}

function kindNames(kinds: readonly string[], content: Place['content'], language: Language): string {
  const names = kinds.map((code) => {
    const kind = content.outputKinds.find((known) => known.code === code);
    return (language === 'zh' ? kind?.name : kind?.englishName) ?? code;
  });
  return names.join(language === 'zh' ? '、' : ', ');
}
