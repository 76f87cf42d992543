import type { Refusal } from '../errors';

/** Asks the facts; null when the act may go on, else what is missing. */
export type Guard<Facts> = (facts: Facts) => Refusal | null;

/** What the facts of every machine say: the state, and in which role the act is asked for where two roles share one. */
export interface Stated<State extends string> {
  readonly state: State;
  readonly role?: string | undefined;
}

/** One row of a machine: an act, who does it, from where to where, and what it needs. */
export interface Transition<State extends string, Facts> {
  readonly act: string;
  readonly by: string;
  readonly from: readonly State[];
  /** null where the act leaves the state as it is. */
  readonly to: State | null;
  readonly guards: readonly Guard<Facts>[];
}

/** A state machine as a table; `wrongState` words the refusal of an act from a state that it does not start from. */
export interface Machine<State extends string, Facts extends Stated<State>> {
  readonly transitions: readonly Transition<State, Facts>[];
  readonly wrongState: (facts: Facts, act: string) => Refusal;
}

export type Decision<State extends string> = { readonly to: State } | { readonly refusals: readonly Refusal[] };

/** Decides an act on the facts: the state that follows, or all refusals at once. */
export function decide<State extends string, Facts extends Stated<State>>(
  machine: Machine<State, Facts>,
  act: string,
  facts: Facts,
): Decision<State> {
  const { state, role } = facts;
  const transition = machine.transitions.find(
    (row) => row.act === act && row.from.includes(state) && (role === undefined || row.by === role),
  );
  if (!transition) return { refusals: [machine.wrongState(facts, act)] };
  const refusals = transition.guards.flatMap((guard) => guard(facts) ?? []);
  return refusals.length > 0 ? { refusals } : { to: transition.to ?? state };
}

/** What stands in the way of an act; nothing when it may go on. */
export function refusalsFor<State extends string, Facts extends Stated<State>>(
  machine: Machine<State, Facts>,
  act: string,
  facts: Facts,
): readonly Refusal[] {
  const decision = decide(machine, act, facts);
  return 'refusals' in decision ? decision.refusals : [];
}

/** Every act that a role has in the machine, each with what stands in its way now: what the console draws. */
export function available<State extends string, Facts extends Stated<State>>(
  machine: Machine<State, Facts>,
  facts: Facts,
  role: string,
): { readonly act: string; readonly refusals: readonly Refusal[] }[] {
  return actsOf(machine, role).map((act) => ({ act, refusals: refusalsFor(machine, act, { ...facts, role }) }));
}

/** The acts that are a role's in the machine: its cells of the permission matrix. */
export function actsOf<State extends string, Facts extends Stated<State>>(
  { transitions }: Machine<State, Facts>,
  role: string,
): string[] {
  return [...new Set(transitions.filter((row) => row.by === role).map((row) => row.act))];
}
