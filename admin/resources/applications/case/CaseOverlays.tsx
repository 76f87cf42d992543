// What opens over the case page: a ruling's form, the history, the keys, a conflict.
import { useTranslate } from 'react-admin';
import { LetterDialog } from '../advice/LetterDialog';
import { KeysDialog } from '../KeysDialog';
import type { Edition } from '../dossier/draft-context';
import { wordsOf } from '../dossier/edition-clauses';
import { RulingDialog } from '../verdict/RulingDialog';
import { problemOf } from '../../../providers/problem';
import type { CaseRecord } from './case-record';
import { ConflictDialog } from './ConflictDialog';
import { HistoryDrawer } from './HistoryDrawer';
import { PrintSheet } from './PrintSheet';
import { ReplayDialog } from './ReplayDialog';
import type { Overlay } from './use-case-acts';
import { caseKeys } from './use-case-keys';
import type { useCaseMutations } from './use-case';
import type { Conflict } from './use-conflict';

interface CaseOverlaysProps {
  readonly record: CaseRecord;
  readonly edition: Edition | null;
  readonly overlay: Overlay | null;
  readonly conflict: Conflict;
  readonly mutations: ReturnType<typeof useCaseMutations>;
  readonly onClose: () => void;
  readonly onRuled: () => void;
}

/** Draws what is open. */
export function CaseOverlays({ record, edition, overlay, conflict, mutations, onClose, onRuled }: CaseOverlaysProps) {
  const { mutate, isPending, error, reset } = mutations.rule;
  const translate = useTranslate();
  const clause = overlay !== null && typeof overlay === 'object' ? overlay.rule : null;
  const stale = problemOf(error)?.code === 'revision.stale';
  const close = () => {
    reset();
    onClose();
  };
  return (
    <>
      {clause !== null && (
        <RulingDialog
          clause={clause}
          words={wordsOf(record.policySnapshot.content, clause)}
          pending={isPending}
          error={stale ? translate('applications.ruling.stale') : (error?.message ?? null)}
          onClose={close}
          onRule={(ruling) =>
            mutate(ruling, {
              onSuccess: () => {
                close();
                onRuled();
              },
              onError: (failed) => void (problemOf(failed)?.code === 'revision.stale' && conflict.meet()),
            })
          }
        />
      )}
      <OnPaper record={record} edition={edition} letter={overlay === 'letter'} onClose={onClose} />
      <HistoryDrawer id={record.id} open={overlay === 'history'} onClose={onClose} />
      <ReplayDialog record={record} open={overlay === 'replay'} onClose={onClose} />
      <KeysDialog open={overlay === 'keys'} onClose={onClose} keys={caseKeys} />
      {conflict.theirs && (
        <ConflictDialog
          revision={conflict.theirs.revision}
          fields={conflict.fields}
          onReload={conflict.reload}
          onKeep={conflict.keep}
        />
      )}
    </>
  );
}

interface OnPaperProps extends Pick<CaseOverlaysProps, 'record' | 'edition' | 'onClose'> {
  readonly letter: boolean;
}

/** What the printer gets: the letter while it is open, else the sheet of the verdict. */
function OnPaper({ record, edition, letter, onClose }: OnPaperProps) {
  if (!edition) return null;
  if (letter) return <LetterDialog record={record} edition={edition} onClose={onClose} />;
  return <PrintSheet record={record} edition={edition} />;
}
