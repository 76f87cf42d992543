import type { Label } from '../vocabulary';

interface Words extends Label {
  readonly severity: LintSeverity;
}

/** 错误、提醒、说明：what keeps an edition from taking effect, what to look at again, and what is good to know. */
export type LintSeverity = 'error' | 'warning' | 'note';

const error = (zh: string, en: string): Words => ({ severity: 'error', zh, en });
const warning = (zh: string, en: string): Words => ({ severity: 'warning', zh, en });
const note = (zh: string, en: string): Words => ({ severity: 'note', zh, en });

/** Every finding of the lint: what is wrong, then what would be right. */
export const lintWords = {
  'edition.without-levels': error(
    '本版还没有任何层级；请先添加层级，再添加各层级的条件。',
    'The edition has no levels; add the levels first, then their requirements.',
  ),
  'level.no-way': error(
    '{level}没有可以符合的途径：没有适用的条件，或其中有条件无法达到；请补充或改正该层级的条件。',
    'There is no way to qualify for {level}: no requirement applies to it, or one cannot be reached. Add or mend its requirements.',
  ),
  'minimum.missing': error(
    '没有填写须具备的数量；请填写最低项数。',
    'It does not say how many are needed; enter the minimum.',
  ),
  'minimum.unreachable': error(
    '要求{minimum}项，而最多只能达到{most}项；最低项数应不超过{most}。',
    '{minimum} are needed where {most} are the most that can be reached; the minimum has to be {most} or less.',
  ),
  'category.minimum-above-maximum': error(
    '本类至少{minimum}项，却至多计{maximum}项；最低项数应不超过最高项数。',
    'The category asks for {minimum} and counts {maximum} at most; its minimum has to be no more than its maximum.',
  ),
  'requirement.without-items': error(
    '本条没有任何条件项；请至少添加一项，或删去本条。',
    'The requirement has no items; add one, or remove the requirement.',
  ),
  'code.duplicate': error(
    '编号“{duplicate}”用了两次；每个编号只能用一次。',
    'The code “{duplicate}” is used twice; each may be used once.',
  ),
  'waives.dangling': error(
    '免除的“{waived}”不是本层级（本方向）的条件；请改为本层级非破格条件的编号。',
    'It waives “{waived}”, which is no requirement of this level and direction; name one that is, and is not itself exceptional.',
  ),
  'waives.not-exceptional': error(
    '只有不在其他条件之内的破格条件可以免除其他条件；请删去免除的编号，或将本条改为破格。',
    'Only an exceptional requirement that stands inside no other waives others; remove the codes, or make this one exceptional.',
  ),
  'parent.dangling': error(
    '上级条件“{parent}”不存在、不属于同一层级，或不能含有下级条件；请改选上级条件。',
    'The parent “{parent}” is not there, is of another level, or counts outputs; choose another.',
  ),
  'parent.circular': error(
    '本条经由上级条件又成为自己的上级；请改选上级条件。',
    'By its parents the requirement stands inside itself; choose another parent.',
  ),
  'parent.other-direction': warning(
    '本条属于一个方向，却在另一方向的第{parent}条之内，永远不会适用；请改选方向或上级条件。',
    'The requirement is for one direction and stands inside {parent}, which is for another, so it never applies; choose another direction or parent.',
  ),
  'level.dangling': error(
    '本版没有“{level}”层级；请添加该层级，或改选层级。',
    'The edition has no level “{level}”; add it, or choose another.',
  ),
  'direction.dangling': error(
    '本版没有“{direction}”方向；请添加该方向，或改选方向。',
    'The edition has no direction “{direction}”; add it, or choose another.',
  ),
  'output-kind.dangling': error(
    '没有“{kind}”这种成果；请先添加该成果种类，或从条件中删去。',
    'There is no kind of output “{kind}”; add it first, or remove it here.',
  ),
  'group.dangling': error(
    '类别组“{group}”中的“{category}”不是本条的成果类别，或已在别的组里；请改正组内的类别。',
    'The group “{group}” names “{category}”, which is no category of this requirement, or stands in another group; mend the group.',
  ),
  'group.unreachable': error(
    '类别组“{group}”要求{minimum}项，而最多只能计{most}项；请改正该组的最低或最高项数。',
    'The group “{group}” asks for {minimum} where {most} are the most that can be counted; mend its minimum or maximum.',
  ),
  'applicant-kind.dangling': error(
    '本版没有“{kind}”这一申报人类别；请先添加该类别，或删去另定的项数。',
    'The edition has no kind of applicant “{kind}”; add it first, or remove the number that is set for it.',
  ),
  'years.out-of-range': error(
    '年限{years}年超出范围；应为0至50年。',
    '{years} years are out of range; it has to be 0 to 50.',
  ),
  'mode.wrong-items': error(
    '组合方式与内容不符：成果计数只含成果类别，其他方式只含条件项；请改组合方式，或移走不合的内容。',
    'The mode and the contents do not go together: counted outputs hold categories alone, the other modes items alone. Change the mode, or move what does not belong.',
  ),
  'clock.without-start': error(
    '年限自学历或职称起算，本款却没有相应的学历或职称要求，因而无从符合；请补充该要求，或改为自从事本专业起算。',
    'The time is counted from schooling or a title that the item does not ask for, so it never starts; ask for it, or count from the start in the profession.',
  ),
  'degree.more-years': warning(
    '学历要求高于第{other}款，年限却更长（{years}年，第{other}款为{otherYears}年）；学历更高的，年限一般不应更长。',
    'It asks for higher schooling than {other} and yet for more years ({years}, where {other} asks for {otherYears}); higher schooling should not need more.',
  ),
  'item.pointless': warning(
    '符合本款的必定符合第{other}款，本款不起作用；请改正其中一款，或删去本款。',
    'Whoever meets this item meets {other}, so it decides nothing; mend one of them, or remove this one.',
  ),
  'item.implied': warning(
    '符合第{other}款的必定符合本款，而两款须同时具备，本款不起作用；请改正其中一款，或删去本款。',
    'Whoever meets {other} meets this item, and both are asked for, so this one decides nothing; mend one of them, or remove this one.',
  ),
  'waiver.pointless': warning(
    '符合本条的必定符合所免除的第{other}项条件，破格对谁都不起作用；请核对破格的门槛。',
    'Whoever meets this meets {other}, which it waives, so it helps nobody; check what it asks for.',
  ),
  'level.easier': warning(
    '有人据此符合本层级，却不符合下一层级的第{other}项条件；高一层级的要求一般应更高，请核对。',
    'By this somebody reaches the level who does not meet {other} of the level below; a higher level should ask for more. Check both.',
  ),
  'minimum.pointless': warning(
    '各类最低项数合计{sum}项，已超过本条要求的{minimum}项；本条的最低项数应不少于{sum}。',
    'The minimums of its categories come to {sum}, more than the {minimum} asked for; the minimum should be {sum} or more.',
  ),
  'minimum.implied': note(
    '各类最低项数合计已是{sum}项，这一项数不再另起作用；文件同时写明两者的，可以照写。',
    'The minimums of its categories come to {sum} by themselves, so this number decides nothing more; if the document says both, leave it.',
  ),
  'minimum.zero': warning(
    '要求0项，谁都符合，本条不起作用；请填写应具备的项数，或删去本条。',
    'It asks for none, so everybody meets it; enter how many are needed, or remove the requirement.',
  ),
  'category.pointless': warning(
    '本类的成果都可以计入第{other}类，本类不起作用；请改正其中一类，或删去本类。',
    'Every output of this category counts in {other} all the same, so it decides nothing; mend one of them, or remove this one.',
  ),
  'category.counts-nothing': warning(
    '本类至多计0项，什么成果都不计入；请改正最高项数，或删去本类。',
    'The category counts none at most, so no output ever counts in it; mend its maximum, or remove it.',
  ),
  'qualification.asks-nothing': warning(
    '本款没有学历、职称或年限要求，谁都符合；请补充要求，或删去本款。',
    'The item asks for no schooling, title or time, so everybody meets it; say what it asks for, or remove it.',
  ),
  'title.own-level': warning(
    '本款要求已有本系列{rank}职称，已有的人无须再申报本层级；请核对职称等级。',
    'The item asks for the title {rank} of the edition’s own series, and who has it need not apply; check the rank.',
  ),
  'waiver.missing': warning(
    '破格条件没有写明可不受哪些条件限制，对谁都不起作用；请填写免除的条件。',
    'The exceptional requirement does not say what it waives, so it helps nobody; name what is waived.',
  ),
  'direction.no-way': warning(
    '{level}在{direction}方向没有可以符合的途径；如非有意，请补充或改正该方向的条件。',
    'There is no way to qualify for {level} in the direction {direction}; unless this is meant, add or mend its requirements.',
  ),
  'level.without-qualification': warning(
    '{level}没有学历和专业工作经历条件；如非有意，请补充。',
    '{level} has no requirement on schooling and experience; add one unless this is meant.',
  ),
  'proof.open': note(
    '条件的组合太多，或处分牵涉的年限太多，无法逐一证明各款是否都起作用、是否比下一层级宽松；请人工核对，或拆分条件。',
    'It can be met in too many ways, or penalties bear on too many of its years, to prove that each clause decides and that the level below asks for less; check it yourself, or split it up.',
  ),
} as const satisfies Record<string, Words>;

export type LintCode = keyof typeof lintWords;
