// What the case page works with: who may do what, the edition, the draft or what is tried out, and its verdict.
import { applicationOpen } from '../../../../shared/casework';
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
  /** By which the stored verdict was reached. */
  readonly edition: Edition | null;
  /** By which what is typed or tried out is assessed. */
  readonly draftEdition: Edition | null;
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
  const { edition, draftEdition } = useEditions(record);
  const typing = useTyping(record);
  const { round } = typing.history.draft.head;
  const cutOff = useCutOff(round, record.cutOffOn);
  const trial = useTrial(record, typing, cutOff);
  const tried = trial.asOf !== null;
  const work = useCaseDesk({
    typing,
    source: record,
    edition: draftEdition,
    asOf: trial.asOf ?? cutOff,
    readOnly: rights.readOnly && !tried,
  });
  return {
    rights,
    edition,
    draftEdition,
    trial,
    work,
    preview: tried ? 'tried' : work.dirty ? 'typed' : null,
    roundChanged: round !== record.round,
    mayRule: rights.mayRule && !tried,
  };
}

/** An open case goes on by the round's edition; from the ballot on it stays with the edition of its verdict. */
function useEditions({ status, policySnapshot, verdictSnapshot }: CaseRecord) {
  const ofRound = useEdition(policySnapshot.content, policySnapshot.snapshotHash);
  const ofVerdict = useEdition(verdictSnapshot?.content ?? null, verdictSnapshot?.snapshotHash ?? null);
  const edition = ofVerdict ?? ofRound;
  return { edition, draftEdition: applicationOpen(status) ? ofRound : edition };
}
