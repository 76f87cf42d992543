import type { Language } from '../../vocabulary';
import { citation } from '../citation';
import type { PolicyContent, RequirementContent } from '../content';
import { compose, numberSlot, type Sentence } from './segments';

/** 条件 in words: how its items combine, and what it waives; `minimum` is a slot. */
export function requirementSentence(
  requirement: Pick<RequirementContent, 'mode' | 'minimum' | 'waives' | 'groups' | 'minimumFor'>,
  content: PolicyContent,
  language: Language,
): Sentence {
  const zh = language === 'zh';
  const { mode, minimum, waives } = requirement;
  const unit = { zh: '项', en: mode === 'countOutputs' ? 'output' : 'item' };
  const count = numberSlot({ path: 'minimum', kind: 'count', value: minimum ?? 0 }, unit, language);
  const combined = [
    ...compose(combining[mode][language], { count }),
    ...(requirement.minimumFor ?? []).flatMap((exception, place) =>
      compose(language === 'zh' ? '{name}的，{count}即可。' : ' For applicants of the kind “{name}” {count} will do.', {
        name: kindName(exception, content),
        count: exceptionSlot(exception, `minimumFor[${place}]`, language),
      }),
    ),
    ...groupWords(requirement.groups ?? [], content, language),
  ];
  if (waives.length === 0) return combined;
  const waived = waives.map((code) => citation(code, content, language)).join(zh ? '、' : ', ');
  return compose(zh ? '{combined}可不受{waived}限制。' : '{combined} This waives {waived}.', { combined, waived });
}

/** 按申报人类别另定的最低项数: of a requirement, or of a group. */
type Exception = NonNullable<RequirementContent['minimumFor']>[number];

function kindName({ kind }: Exception, { applicantKinds = [] }: PolicyContent): string {
  return applicantKinds.find(({ code }) => code === kind)?.name ?? kind;
}

function exceptionSlot({ minimum }: Exception, within: string, language: Language): Sentence {
  const slot = { path: `${within}.minimum`, kind: 'count', value: minimum } as const;
  return numberSlot(slot, { zh: '项', en: 'output' }, language);
}

/** 类别组：what the categories have to come to together. */
function groupWords(
  groups: NonNullable<RequirementContent['groups']>,
  content: PolicyContent,
  language: Language,
): Sentence {
  const zh = language === 'zh';
  return groups.flatMap(({ name, minimum, minimumFor = [], maximum }, place) => {
    const bound = (field: 'minimum' | 'maximum', value: number) =>
      numberSlot({ path: `groups[${place}].${field}`, kind: 'count', value }, { zh: '项', en: 'output' }, language);
    return [
      ...(minimum === undefined
        ? []
        : compose(zh ? '其中{name}至少{count}。' : ' Of these at least {count} from {name}.', {
            name,
            count: bound('minimum', minimum),
          })),
      ...minimumFor.flatMap((exception, at) =>
        compose(
          zh ? '{kind}的，{name}至少{count}。' : ' For applicants of the kind “{kind}” at least {count} from {name}.',
          {
            kind: kindName(exception, content),
            name,
            count: exceptionSlot(exception, `groups[${place}].minimumFor[${at}]`, language),
          },
        ),
      ),
      ...(maximum === undefined
        ? []
        : compose(zh ? '{name}至多计{count}。' : ' At most {count} counted from {name}.', {
            name,
            count: bound('maximum', maximum),
          })),
    ];
  });
}

const combining: Readonly<Record<RequirementContent['mode'], Readonly<Record<Language, string>>>> = {
  all: { zh: '应具备下列全部条件。', en: 'All of the following.' },
  any: { zh: '具备下列条件之一。', en: 'One of the following.' },
  atLeast: { zh: '具备下列条件中的{count}及以上。', en: '{count} or more of the following.' },
  countOutputs: { zh: '应具备下列成果{count}及以上。', en: '{count} or more of the following.' },
};
