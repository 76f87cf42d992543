import { useState } from 'react';
import { useTranslate } from 'react-admin';
import TextField from '@mui/material/TextField';
import { useDesk } from '../desk/desk';
import { goTo } from '../document/anchors';
import { SeriesFields } from '../new/SeriesFields';
import { RowFormFrame } from './RowFormFrame';
import { useRowForm } from './use-row-form';

/** 文件：number, title, series, specialty. The number names the family of editions: only its first one may change it. */
export function HeadForm({ onClose }: { readonly onClose: () => void }) {
  const { content, edition } = useDesk();
  const translate = useTranslate();
  const { documentNumber, title, series, specialty } = content;
  const [draft, setDraft] = useState({ documentNumber, title, series, specialty });
  const form = useRowForm({ series: 'code_form', specialty: 'code_form' });
  const isFirst = edition.basedOn === null && content.edition === 1;
  const word = (name: string) => translate(`policyForms.head.${name}`);
  const keep = async () => {
    const fields = { ...draft, documentNumber: draft.documentNumber.trim(), title: draft.title.trim() };
    if (!(await form.keep({ kind: 'policy', fields }))) return;
    onClose();
    requestAnimationFrame(() => goTo('scope'));
  };
  const names = {
    documentNumber: word('documentNumber'),
    title: word('title'),
    series: word('series'),
    specialty: word('specialty'),
  };
  return (
    <RowFormFrame
      form={form}
      act={translate('ra.action.save')}
      names={names}
      onSave={() => void keep()}
      onClose={onClose}
    >
      <TextField
        fullWidth
        required
        label={names.documentNumber}
        value={draft.documentNumber}
        disabled={!isFirst}
        onChange={(event) => setDraft({ ...draft, documentNumber: event.target.value })}
        {...form.field('documentNumber', isFirst ? word('documentNumber_help') : word('documentNumber_fixed'))}
      />
      <TextField
        fullWidth
        required
        multiline
        label={names.title}
        value={draft.title}
        onChange={(event) => setDraft({ ...draft, title: event.target.value })}
        {...form.field('title', word('title_help'))}
      />
      <SeriesFields
        series={draft.series}
        specialty={draft.specialty}
        field={form.field}
        onChange={(fields) => setDraft({ ...draft, ...fields })}
      />
    </RowFormFrame>
  );
}
