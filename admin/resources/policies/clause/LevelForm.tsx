import { useState } from 'react';
import { useTranslate } from 'react-admin';
import TextField from '@mui/material/TextField';
import MenuItem from '@mui/material/MenuItem';
import type { LevelContent, PolicyContent } from '../../../../shared/policy';
import { levels } from '../../../../shared/vocabulary';
import { useLabel } from '../../../i18n/use-label';
import { useDesk } from '../desk/desk';
import { goTo } from '../document/anchors';
import { RowFormFrame } from './RowFormFrame';
import { useRowForm, type RowForm } from './use-row-form';

interface LevelFormProps {
  /** null for a new one. */
  readonly row: LevelContent | null;
  readonly onClose: () => void;
}

/** 层级：which of the four it is, the title that it gives, the committee that reviews it. */
export function LevelForm({ row, onClose }: LevelFormProps) {
  const { content } = useDesk();
  const translate = useTranslate();
  const word = useLabel(levels);
  const free = freeLevels(content);
  const [code, setCode] = useState(row?.code ?? free[0] ?? 'junior');
  const [titleName, setTitleName] = useState(row?.titleName ?? '');
  const [committee, setCommittee] = useState(row?.committeeName ?? null);
  const form = useRowForm();
  const committeeName = committee ?? translate('policyForms.level.committee_preset', { level: word(code) });
  const rank = levels.codes.indexOf(code) + 1;
  const keep = async () => {
    const fields = { titleName: titleName.trim(), committeeName: committeeName.trim() };
    const saved = await form.keep(
      row === null
        ? { kind: 'add-level', row: { code, rank, order: rank, ...fields } }
        : { kind: 'level', code: row.code, fields },
    );
    if (!saved) return;
    onClose();
    requestAnimationFrame(() => goTo(code));
  };
  const inside = content.requirements.filter(({ level }) => level === code).length;
  const removal = {
    title: translate('policyForms.level.delete_title', { name: titleName }),
    what: translate('policyForms.level.delete_what', { count: inside }),
    hindrance: null,
    onRemove: () =>
      void form.keep({ kind: 'remove-level', code }).then((removed) => {
        if (removed) onClose();
      }),
  };
  const names = {
    titleName: translate('policyForms.level.titleName'),
    committeeName: translate('policyForms.level.committeeName'),
  };
  return (
    <RowFormFrame
      form={form}
      act={translate(row === null ? 'policyForms.level.add' : 'ra.action.save')}
      names={names}
      onSave={() => void keep()}
      onClose={onClose}
      {...(row === null ? {} : { removal })}
    >
      <CodeSelect code={code} isNew={row === null} form={form} onChange={setCode} />
      <TextField
        fullWidth
        required
        label={names.titleName}
        value={titleName}
        onChange={(event) => setTitleName(event.target.value)}
        {...form.field('titleName', translate('policyForms.level.titleName_help'))}
      />
      <TextField
        fullWidth
        required
        label={names.committeeName}
        value={committeeName}
        onChange={(event) => setCommittee(event.target.value)}
        {...form.field('committeeName')}
      />
    </RowFormFrame>
  );
}

interface CodeSelectProps {
  readonly code: LevelContent['code'];
  readonly isNew: boolean;
  readonly form: RowForm;
  readonly onChange: (code: LevelContent['code']) => void;
}

function CodeSelect({ code, isNew, form, onChange }: CodeSelectProps) {
  const { content } = useDesk();
  const translate = useTranslate();
  const word = useLabel(levels);
  const choices = isNew ? freeLevels(content) : levels.codes;
  return (
    <TextField
      select
      fullWidth
      label={translate('policyForms.level.code')}
      value={code}
      disabled={!isNew}
      {...form.field('code', translate('policyForms.level.code_help'))}
      onChange={(event) => onChange(levels.codes.find((known) => known === event.target.value) ?? code)}
    >
      {choices.map((known) => (
        <MenuItem key={known} value={known}>
          {word(known)}
        </MenuItem>
      ))}
    </TextField>
  );
}

function freeLevels(content: PolicyContent): LevelContent['code'][] {
  return levels.codes.filter((code) => !content.levels.some((level) => level.code === code));
}
