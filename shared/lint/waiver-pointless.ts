import type { PolicyContent, RequirementContent } from '../policy';
import { finding, type Check } from './finding';
import { isSwallowed, qualificationItems, tellApart, type ToldApart } from './space/told-apart';

/** An exceptional requirement that helps nobody: whoever meets it meets the requirement that it waives. */
export const waiverPointless: Check = (content) =>
  content.requirements.flatMap((exceptional, place) => {
    if (exceptional.section !== 'exceptional' || exceptional.mode !== 'any') return [];
    const waived = content.requirements.filter(
      ({ code, level }) => level === exceptional.level && exceptional.waives.includes(code),
    );
    return waived
      .filter((row) => helpsNobody(exceptional, row, content))
      .map(({ code }) =>
        finding('waiver.pointless', {
          path: `requirements[${place}].waives`,
          clause: exceptional.code,
          params: { other: code },
        }),
      );
  });

function helpsNobody(exceptional: RequirementContent, waived: RequirementContent, content: PolicyContent): boolean {
  const asked = qualificationItems(exceptional);
  const usual = qualificationItems(waived);
  // Only where all of it lies in the space can anything be said of it.
  const inside = content.requirements.some(({ parent }) => parent === exceptional.code);
  if (inside || asked.length < exceptional.criteria.length || asked.length === 0 || waived.mode !== 'any') return false;
  const { outcomes }: ToldApart = tellApart([...asked, ...usual], content);
  const others = outcomes.slice(asked.length);
  return asked.every((_, index) => isSwallowed(outcomes[index] ?? [], others));
}
