import { dayInProse } from '../calendar';
import { citation, type PolicyContent } from '../policy';
import type { Language } from '../vocabulary';
import type { Change } from './change';
import type { Option } from './options';
import type { Step } from './steps';
import { tellChange, tellOutputs } from './tell-change';
import type { Way } from './what-is-missing';

/** 尚缺什么 in words: what every way asks for, and each way by itself. */
export interface ToldWays {
  readonly shared: readonly string[];
  readonly ways: readonly { readonly route: string | null; readonly steps: readonly string[]; readonly from: string }[];
}

/** The ways in words; what all of them ask for is told once. */
export function tellWays(ways: readonly Way[], content: PolicyContent, language: Language): ToldWays {
  const told = ways.map(({ route, steps, from }) => ({
    route,
    steps: steps.map((step) => tellStep(step, content, language)),
    from,
  }));
  const [first, ...others] = told;
  if (!first || others.length === 0) return { shared: [], ways: told };
  const shared = first.steps.filter((step) => others.every(({ steps }) => steps.includes(step)));
  return {
    shared,
    ways: told.map((way) => ({ ...way, steps: way.steps.filter((step) => !shared.includes(step)) })),
  };
}

/** 途径 in words: by which clause, and from which day. */
export function wayHead({ route, from }: ToldWays['ways'][number], content: PolicyContent, language: Language): string {
  const day = dayInProse(from, language);
  if (language === 'zh') return `${route === null ? '' : `依据${citation(route, content, 'zh')}，`}最早${day}符合`;
  return `${route === null ? 'At' : `By ${citation(route, content, 'en')}, at`} the earliest from ${day} on`;
}

/** A step in words: one thing to do, or so many of several. */
export function tellStep({ of, choose, outputs }: Step, content: PolicyContent, language: Language): string {
  const zh = language === 'zh';
  const first = of[0]?.changes ?? [];
  if (outputs && of.length > 1) {
    const before = first
      .filter(({ kind }) => kind !== 'outputs')
      .map((change) => tellChange(change, content, language));
    return [...before, tellOutputs(outputs, content, language)].join(zh ? '；' : '; ');
  }
  const told = alternatives(of, content, language);
  if (of.length === 1) return told[0] ?? '';
  const each = told.join(zh ? '；或者' : '; or ');
  if (zh) return `以下各项任选${choose}项：${each}`;
  return `${choose === 1 ? 'one' : choose} of these: ${each}`;
}

/** The options in words; clauses that ask for the same are told together. */
function alternatives(of: readonly Option[], content: PolicyContent, language: Language): string[] {
  const zh = language === 'zh';
  const clausesOf = new Map<string, string[]>();
  const whole: string[] = [];
  for (const option of of) {
    const [clause, ...others] = new Set(option.clauses);
    if (clause === undefined || others.length > 0) {
      whole.push(severalClauses(option, content, language));
      continue;
    }
    const words = tellChanges(option.changes, content, language);
    clausesOf.set(words, [...new Set([...(clausesOf.get(words) ?? []), clause])]);
  }
  const alone = [...clausesOf].map(([words, clauses]) => {
    const cited = clauses.map((clause) => citation(clause, content, language)).join(zh ? '、' : ', ');
    return zh ? `${cited}：${words}` : `${cited}: ${words}`;
  });
  return [...alone, ...whole];
}

function tellChanges(changes: readonly Change[], content: PolicyContent, language: Language): string {
  const zh = language === 'zh';
  if (changes.length === 0) return zh ? '材料无须补充，时间到即符合' : 'nothing to add, time alone brings it';
  const told = [...new Set(changes.map((change) => tellChange(change, content, language)))];
  const last = told.pop() ?? '';
  if (told.length === 0) return last;
  return zh ? `${told.join('，')}，并${last}` : `${told.join(', ')} and ${last}`;
}

/** An option that brings several clauses: clause by clause, what they all ask for at the end. */
function severalClauses({ changes }: Option, content: PolicyContent, language: Language): string {
  const zh = language === 'zh';
  const own = changes.filter(({ kind }) => kind !== 'exceptional');
  const clauses = [...new Set(own.map(({ clause }) => clause))];
  const told = clauses.map((clause) => {
    const words = tellChanges(
      own.filter((change) => change.clause === clause),
      content,
      language,
    );
    const cited = citation(clause, content, language);
    return zh ? `${cited}：${words}` : `${cited}: ${words}`;
  });
  if (own.length < changes.length)
    told.push(zh ? '就各款申请破格，并说明理由' : 'apply under each of these clauses, with a statement');
  return told.join(zh ? '，' : ', ');
}
