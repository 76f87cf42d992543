import { finding, type Check } from './finding';
import { isSwallowed, qualificationItems, tellApart } from './space/told-apart';

/** An item of an `all` that everybody meets who meets another one: of the two only the other decides. */
export const itemImplied: Check = (content) =>
  content.requirements.flatMap((requirement, at) => {
    if (requirement.mode !== 'all') return [];
    const items = qualificationItems(requirement);
    if (items.length < 2) return [];
    const { outcomes } = tellApart(items, content);
    const of = (index: number) => outcomes[index] ?? [];
    return items.flatMap(({ code, place }, index) => {
      const other = items.find(
        (_, candidate) =>
          candidate !== index &&
          isSwallowed(of(candidate), [of(index)]) &&
          (candidate < index || !isSwallowed(of(index), [of(candidate)])),
      );
      const path = `requirements[${at}].criteria[${place}]`;
      return other ? [finding('item.implied', { path, clause: code, params: { other: other.code } })] : [];
    });
  });
