import { useNotify, useTranslate } from 'react-admin';
import { useMutation } from '@tanstack/react-query';
import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { wordFailure } from '../../../shared/golden';
import { ConfirmDialog } from '../../components/ConfirmDialog';
import { useLanguage } from '../../i18n/use-language';
import { consoleJson } from '../../providers/console-api';
import type { EditionAnswer } from '../../resources/policies/desk/edition-answer';
import { useGoldenCasesChanged, type RunCase } from './use-golden-cases';

interface AcceptDialogProps {
  readonly run: readonly RunCase[];
  readonly edition: EditionAnswer;
  readonly onClose: () => void;
}

/** Accepts what comes out now: asked with every case and every difference, for each is a promise that is changed. */
export function AcceptDialog({ run, edition: { id, revision, content }, onClose }: AcceptDialogProps) {
  const translate = useTranslate();
  const language = useLanguage();
  const notify = useNotify();
  const changed = useGoldenCasesChanged(id);
  const able = run.filter(({ result }) => result.verdict !== null);
  const { mutate, isPending, error } = useMutation({
    mutationFn: () =>
      consoleJson('/golden-cases/acts/accept', {
        method: 'POST',
        revision,
        body: { policy: id, cases: able.map(({ one }) => ({ id: one.id, revision: one.revision })) },
      }),
    onSuccess: () => {
      notify('golden.accepted', { type: 'success', messageArgs: { smart_count: able.length } });
      onClose();
    },
    onSettled: changed,
  });
  return (
    <ConfirmDialog
      open
      title={translate('golden.accept_title', { smart_count: able.length })}
      act={translate('golden.accept')}
      busy={isPending || able.length === 0}
      error={error}
      onConfirm={() => mutate()}
      onClose={onClose}
    >
      <Typography sx={{ mb: 1 }}>{translate('golden.accept_what')}</Typography>
      <Box component="ul" sx={{ m: 0, pl: 2.5, fontSize: 14 }}>
        {able.map(({ one, result }) => (
          <li key={one.id}>
            <strong>{one.code}</strong> {one.name}
            {wordFailure(result, content, language).map((words) => (
              <div key={words}>{words}</div>
            ))}
          </li>
        ))}
      </Box>
    </ConfirmDialog>
  );
}
