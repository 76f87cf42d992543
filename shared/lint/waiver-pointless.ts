import type { PolicyContent, RequirementContent } from '../policy';
import { finding, type Check } from './finding';
import { isSwallowed, scopesOf, type Swallowed } from './space/swallowed';
import { treeOf } from './space/tree';

/** An exceptional requirement that helps nobody: whoever meets it meets the requirement that it waives. */
export const waiverPointless: Check = (content) =>
  content.requirements.flatMap((exceptional, place) => {
    if (exceptional.section !== 'exceptional') return [];
    const path = `requirements[${place}].waives`;
    const clause = exceptional.code;
    const waived = content.requirements.filter(
      ({ code, level, parent }) => parent === null && level === exceptional.level && exceptional.waives.includes(code),
    );
    return waived.flatMap((row) => {
      const helpsNobody = isPointless(exceptional, row, content);
      if (helpsNobody === 'open') return [finding('proof.open', { path, clause, params: {} })];
      return helpsNobody ? [finding('waiver.pointless', { path, clause, params: { other: row.code } })] : [];
    });
  });

function isPointless(exceptional: RequirementContent, waived: RequirementContent, content: PolicyContent): Swallowed {
  const answers = scopesOf(exceptional, content).map((scope) =>
    isSwallowed(treeOf(exceptional, scope), treeOf(waived, scope), content),
  );
  return answers.find((answer) => answer !== true) ?? true;
}
