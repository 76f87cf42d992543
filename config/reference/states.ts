import {
  applicationEditable,
  applicationOpen,
  decide,
  editionMachine,
  type EditionFacts,
  type EditionStatus,
} from '../../shared/casework';
import type { Refusal } from '../../shared/errors';
import { applicationStatuses, editionStatuses } from '../../shared/vocabulary';
import { codes, page, table } from './markdown';
import { actionWords, roleWords, worded, wordOf } from './words';

/** docs/reference/states.md: the machines as tables and pictures. */
export function statesPage(): string {
  return page('状态 · States', '`shared/casework/`', [
    '## 版次 · Editions',
    superseding,
    `\`\`\`mermaid\n${diagram()}\n\`\`\``,
    table(['操作 · act', '由 · by', '自 · from', '至 · to', '不成立时 · refused with'], transitionRows()),
    `没有操作通向的状态 · States that no act of the table leads to: ${codes(withoutAct())}`,
    '## 申报 · Applications',
    following,
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

const superseding = `新版次施行时，原施行中的版次在同一事务中成为 \`superseded\`（见 \`cms/api/policy/acts/take-effect.ts\`）。修订不改变所修订的版次，而另建下一版的草稿。
When an edition takes effect, the one in force before it becomes \`superseded\` in the same transaction (\`cms/api/policy/acts/take-effect.ts\`). To revise leaves the edition as it is and makes a draft of the next one.`;
const following = `申报各状态之间的流转尚未列入状态表；状态决定材料能否修改、结论是否随所属轮次的版次重审。
The transitions between these states are not in a table yet. The state decides whether the dossier can be changed, and whether the verdict follows the edition of its round.`;

/** Facts that no guard lets pass, so that each says what it refuses with. */
const worst: Omit<EditionFacts, 'state'> = { edition: 1, openDraft: 2, lintErrors: 1 };

function transitionRows(): string[][] {
  return editionMachine.transitions.map(({ act, by, from, to }) => [
    worded(actionWords, act),
    wordOf(roleWords, by),
    codes(from),
    to === null ? '（不变 · as it is）' : `\`${to}\``,
    codes([...new Set([...from.flatMap((state) => refusedFrom(act, state)), wrongState(act, from)])]),
  ]);
}

function refusedFrom(act: string, state: EditionStatus): string[] {
  const decision = decide(editionMachine, act, { ...worst, state });
  return 'refusals' in decision ? codesOf(decision.refusals) : [];
}

function wrongState(act: string, from: readonly EditionStatus[]): string {
  const elsewhere = editionStatuses.codes.find((state) => !from.includes(state)) ?? 'withdrawn';
  return editionMachine.wrongState({ ...worst, state: elsewhere }, act).code;
}

function codesOf(refusals: readonly Refusal[]): string[] {
  return refusals.map(({ code }) => code);
}

function diagram(): string {
  const used = editionStatuses.codes.filter((state) => !withoutAct().includes(state));
  const states = used.map((state) => `  state "${editionStatuses.labels[state].zh} ${state}" as ${nodeOf(state)}`);
  const arrows = editionMachine.transitions.flatMap(({ act, from, to }) =>
    from.map((state) => `  ${nodeOf(state)} --> ${nodeOf(to ?? state)}: ${act}`),
  );
  return ['stateDiagram-v2', ...states, '  [*] --> draft', ...arrows].join('\n');
}

/** Mermaid takes no hyphen in a node's name. */
function nodeOf(state: EditionStatus): string {
  return state.replaceAll('-', '_');
}

function withoutAct(): EditionStatus[] {
  const touched = editionMachine.transitions.flatMap(({ from, to }) => [...from, ...(to === null ? [] : [to])]);
  return editionStatuses.codes.filter((state) => !touched.includes(state));
}

function tick(holds: boolean): string {
  return holds ? '✓' : '–';
}
