import {
  applicationEditable,
  applicationMachine,
  applicationOpen,
  decide,
  editionMachine,
  type ApplicationFacts,
  type DatedEdition,
  type EditionFacts,
  type EditionStatus,
  type Machine,
} from '../../shared/casework';
import type { Person } from '../../shared/policy';
import { applicationStatuses, editionStatuses, type Terms } from '../../shared/vocabulary';
import { codes, page, table } from './markdown';
import { actionWords, roleWords, worded, wordOf } from './words';

/** docs/reference/states.md: the machines as tables and pictures. */
export function statesPage(): string {
  return page('状态 · States', '`shared/casework/`', [
    '## 版次 · Editions',
    superseding,
    ...machineParts(editions),
    '## 申报 · Applications',
    following,
    ...machineParts(applications),
    table(
      ['code', '状态 · status', '材料可改 · dossier can be changed', '随版次重审 · verdict follows the edition'],
      applicationStatuses.codes.map((code) => [
        `\`${code}\``,
        `${applicationStatuses.labels[code].zh} · ${applicationStatuses.labels[code].en}`,
        tick(applicationEditable(code)),
        tick(applicationOpen(code)),
      ]),
    ),
  ]);
}

/** A machine with what its page needs: its states' words, and facts by state that no guard lets pass. */
interface Told<State extends string, Facts extends { readonly state: State }> {
  readonly machine: Machine<State, Facts>;
  readonly statuses: Terms<State>;
  readonly worst: (state: State) => readonly Facts[];
}

const editions = {
  machine: editionMachine,
  statuses: editionStatuses,
  worst: worstEditions,
};

/** Editions that no guard lets pass: of one the day has come, of one it has not, of one it is over. */
function worstEditions(state: EditionStatus): EditionFacts[] {
  const who: Person = { kind: 'user', id: '1', name: '' };
  const counts = {
    state,
    edition: 1,
    changeNote: null,
    basedOn: false,
    lintErrors: 1,
    failingCases: ['1.1.1-1'],
    who,
    authors: [who],
  };
  const [open, current] = [dated(2, 'draft', null), dated(3, 'in-force', '1999-01-01')];
  const others = [open, dated(3, 'in-force', '2199-12-01'), dated(4, 'approved', '1900-01-01')];
  const effectiveFrom = '1999-12-31';
  return [
    { ...counts, others, effectiveFrom, today: '2000-01-01', reason: null },
    { ...counts, others, effectiveFrom, today: '1999-12-30' },
    { ...counts, others: [open, current], effectiveFrom, today: '2000-01-01' },
  ];
}

function dated(edition: number, state: EditionStatus, effectiveFrom: string | null): DatedEdition {
  return { edition, state, effectiveFrom };
}

const applications = {
  machine: applicationMachine,
  statuses: applicationStatuses,
  worst: (state: (typeof applicationStatuses.codes)[number]): ApplicationFacts[] => [
    { state, round: { status: 'closed', name: '' } },
  ],
};

const superseding = `已批准的版次在其施行日（北京时间 00:00）由系统施行；原施行中的版次在同一事务中被替代。修订不改变所修订的版次，而另建下一版的草稿。
An approved edition takes effect by the system on its day (00:00 in Beijing); the one in force before it is superseded in the same transaction. To revise leaves the edition as it is and makes a draft of the next one.`;
const following = `状态决定材料能否修改、结论是否随所属轮次的版次重审。
The state decides whether the dossier can be changed, and whether the verdict follows the edition of its round.`;

function machineParts<State extends string, Facts extends { readonly state: State }>(
  told: Told<State, Facts>,
): string[] {
  const moves = told.machine.transitions.some(({ to }) => to !== null);
  return [
    // Acts that all leave the state as it is make no picture.
    ...(moves ? [`\`\`\`mermaid\n${diagram(told)}\n\`\`\``] : []),
    table(['操作 · act', '由 · by', '自 · from', '至 · to', '不成立时 · refused with'], transitionRows(told)),
    `没有操作通向或离开的状态 · States that no act of the table leads to or from: ${codes(withoutAct(told))}`,
  ];
}

function transitionRows<State extends string, Facts extends { readonly state: State }>(
  told: Told<State, Facts>,
): string[][] {
  return told.machine.transitions.map(({ act, by, from, to }) => [
    worded(actionWords, act),
    wordOf(roleWords, by),
    codes(from),
    to === null ? '（不变 · as it is）' : `\`${to}\``,
    codes(refusalsOf(told, act, by)),
  ]);
}

/** Everything that an act can be refused with by whoever has it, from any state. */
function refusalsOf<State extends string, Facts extends { readonly state: State }>(
  { machine, statuses, worst }: Told<State, Facts>,
  act: string,
  by: string,
): string[] {
  const found = statuses.codes.flatMap(worst).flatMap((facts) => {
    const decision = decide(machine, act, { ...facts, role: by });
    return 'refusals' in decision ? decision.refusals.map(({ code }) => code) : [];
  });
  return [...new Set(found)].sort();
}

function diagram<State extends string, Facts extends { readonly state: State }>(told: Told<State, Facts>): string {
  const { machine, statuses } = told;
  const idle = withoutAct(told);
  const states = statuses.codes
    .filter((state) => !idle.includes(state))
    .map((state) => `  state "${statuses.labels[state].zh} ${state}" as ${nodeOf(state)}`);
  const arrows = machine.transitions.flatMap(({ act, from, to }) =>
    from.map((state) => `  ${nodeOf(state)} --> ${nodeOf(to ?? state)}: ${act}`),
  );
  return ['stateDiagram-v2', ...states, `  [*] --> ${nodeOf(statuses.codes[0])}`, ...arrows].join('\n');
}

/** Mermaid takes no hyphen in a node's name. */
function nodeOf(state: string): string {
  return state.replaceAll('-', '_');
}

function withoutAct<State extends string, Facts extends { readonly state: State }>({
  machine,
  statuses,
}: Told<State, Facts>): State[] {
  const touched = machine.transitions.flatMap(({ from, to }) => [...from, ...(to === null ? [] : [to])]);
  return statuses.codes.filter((state) => !touched.includes(state));
}

function tick(holds: boolean): string {
  return holds ? '✓' : '–';
}
