// What the case page works with: who may do what, the edition, the draft or what is tried out, and its verdict.
import { useTrial, type Trial } from '../advice/use-trial';
import type { Edition } from '../dossier/draft-context';
import type { Preview } from '../verdict/PreviewBanner';
import { useEdition } from '../verdict/live-verdict';
import type { CaseRecord } from './case-record';
import { useCaseDesk, useTyping, type CaseDesk } from './use-case-desk';
import { useCaseRights, type CaseRights } from './use-case-rights';
import { useCutOff } from './use-references';

export interface CaseWorking {
  readonly rights: CaseRights;
  readonly edition: Edition | null;
  readonly trial: Trial;
  readonly work: CaseDesk;
  /** Of what the verdict is that is shown; null for the saved one. */
  readonly preview: Preview | null;
  readonly roundChanged: boolean;
  readonly mayRule: boolean;
}

/** The work on a case that has come; while it is tried out everything may be changed, by whoever may see it. */
export function useCaseWork(record: CaseRecord): CaseWorking {
  const rights = useCaseRights(record);
  const edition = useEdition(record.policySnapshot.content, record.policySnapshot.snapshotHash);
  const typing = useTyping(record);
  const { round } = typing.history.draft.head;
  const cutOff = useCutOff(round, record.cutOffOn);
  const trial = useTrial(record, typing, cutOff);
  const tried = trial.asOf !== null;
  const work = useCaseDesk({
    typing,
    source: record,
    edition,
    asOf: trial.asOf ?? cutOff,
    readOnly: rights.readOnly && !tried,
  });
  return {
    rights,
    edition,
    trial,
    work,
    preview: tried ? 'tried' : work.dirty ? 'typed' : null,
    roundChanged: round !== record.round,
    mayRule: rights.mayRule && !tried,
  };
}
