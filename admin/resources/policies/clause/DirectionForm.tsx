import { useState } from 'react';
import { useTranslate } from 'react-admin';
import TextField from '@mui/material/TextField';
import type { DirectionContent } from '../../../../shared/policy';
import { useLanguage } from '../../../i18n/use-language';
import { useDesk } from '../desk/desk';
import { goTo } from '../document/anchors';
import { RowFormFrame, type Removal } from './RowFormFrame';
import { useRowForm } from './use-row-form';

interface DirectionFormProps {
  /** null for a new one. */
  readonly row: DirectionContent | null;
  readonly onClose: () => void;
}

/** 专业方向：its name, and the code that dossiers and interfaces know it by. */
export function DirectionForm({ row, onClose }: DirectionFormProps) {
  const { content } = useDesk();
  const translate = useTranslate();
  const [name, setName] = useState(row?.name ?? '');
  const [code, setCode] = useState(row?.code ?? freeCode(content.directions));
  const form = useRowForm({ code: 'code_form' });
  const close = () => {
    onClose();
    requestAnimationFrame(() => goTo('scope'));
  };
  const keep = async () => {
    const order = Math.min(99, Math.max(0, ...content.directions.map((other) => other.order)) + 1);
    const saved = await form.keep(
      row === null
        ? { kind: 'add-direction', row: { code: code.trim(), name: name.trim(), order } }
        : { kind: 'direction', code: row.code, fields: { name: name.trim() } },
    );
    if (saved) close();
  };
  const hindrance = useUse(code);
  const removal: Removal = {
    title: translate('policyForms.direction.delete_title', { name: row?.name ?? '' }),
    what: translate('policyForms.direction.delete_what'),
    hindrance,
    onRemove: () =>
      void form.keep({ kind: 'remove-direction', code }).then((removed) => {
        if (removed) close();
      }),
  };
  const names = { name: translate('policyForms.direction.name'), code: translate('policyForms.code') };
  return (
    <RowFormFrame
      form={form}
      act={translate(row === null ? 'policyForms.direction.add' : 'ra.action.save')}
      names={names}
      onSave={() => void keep()}
      onClose={onClose}
      {...(row === null ? {} : { removal })}
    >
      <TextField
        fullWidth
        required
        label={names.name}
        value={name}
        onChange={(event) => setName(event.target.value)}
        {...form.field('name', translate('policyForms.direction.name_help'))}
      />
      <TextField
        fullWidth
        required
        label={names.code}
        value={code}
        disabled={row !== null}
        onChange={(event) => setCode(event.target.value)}
        {...form.field('code', translate('policyForms.direction.code_help'))}
      />
    </RowFormFrame>
  );
}

/** Which requirements are for this direction alone, as what hinders deleting it; null for none. */
function useUse(code: string): string | null {
  const { requirements } = useDesk().content;
  const translate = useTranslate();
  const language = useLanguage();
  const users = requirements.filter(({ direction }) => direction === code).map((row) => row.code);
  if (users.length === 0) return null;
  return translate('policyForms.direction.in_use', { codes: users.join(language === 'zh' ? '、' : ', ') });
}

function freeCode(directions: readonly DirectionContent[]): string {
  const taken = new Set(directions.map(({ code }) => code));
  let place = directions.length + 1;
  while (taken.has(`direction-${place}`)) place += 1;
  return `direction-${place}`;
}
