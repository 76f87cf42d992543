import type { Step } from '../../../vocabulary';
import { isKeyedList, keyed } from '../keyed-list';
import { isList, isObject, type Json } from '../difference';
import { fieldWords } from './field-words';

/** A step on the way to a value: what it stands in, what it is, and the field's key in the table of words. */
export interface Reached {
  readonly step: Step;
  readonly key: string;
  readonly within: Json | undefined;
  readonly value: Json | undefined;
}

/** The way to a value inside an edition; the steps below what is not there have no values. */
export function reach(content: Json, steps: readonly Step[]): Reached[] {
  const way: Reached[] = [];
  let within: Json | undefined = content;
  let owner = 'policy';
  for (const step of steps) {
    const key = step.inList ? (way.at(-1)?.key ?? '') : keyOf(owner, step.name, within);
    const value = memberOf(within, step);
    way.push({ step, key, within, value });
    within = value;
    if (!step.inList) owner = step.name;
  }
  return way;
}

/** A field of a rule is known by the rule's kind, any other by the name of what it stands in. */
function keyOf(owner: string, name: string, within: Json | undefined): string {
  const kind = isObject(within) ? within['kind'] : undefined;
  const byKind = typeof kind === 'string' ? `${kind}.${name}` : '';
  return byKind in fieldWords ? byKind : `${owner}.${name}`;
}

function memberOf(within: Json | undefined, { name, inList }: Step): Json | undefined {
  if (isObject(within)) return inList ? undefined : within[name];
  if (!isList(within)) return undefined;
  return isKeyedList(within) ? keyed(within).find(({ key }) => key === name)?.item : within[Number(name)];
}
