import { useListController, useTranslate } from 'react-admin';
import { z } from 'zod';
import Box from '@mui/material/Box';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import { EmptyState } from '../../components/EmptyState';
import { PageFrame } from '../../components/PageFrame';
import { RowTable } from '../../components/RowTable';
import { instantInTable } from '../../i18n/dates';
import { Changes } from '../../components/trail/Changes';
import { TrailEntry } from '../../components/trail/entry';
import { SubjectName } from '../../components/trail/SubjectName';

const subjects = [
  'policies',
  'requirements',
  'criteria',
  'achievement-categories',
  'golden-cases',
  'levels',
  'output-kinds',
  'applications',
  'employers',
  'rounds',
  'replays',
];
const acts = [
  'create',
  'update',
  'delete',
  'revise',
  'import-edition',
  'submit-edition',
  'recall-edition',
  'approve',
  'send-edition-back',
  'take-effect',
  'supersede',
  'withdraw-edition',
  'rule',
  'recheck',
  'simulate',
  'replay',
  'cancel',
];
const Chosen = z.object({ subject: z.string().optional(), act: z.string().optional() });

/** 留痕：who did what, when, and what it changed; newest first. */
export function TrailList() {
  const translate = useTranslate();
  const list = useListController({ resource: 'trail', perPage: 25, sort: { field: 'id', order: 'DESC' } });
  const chosen = Chosen.parse(list.filterValues);
  const word = (field: string) => translate(`resources.trail.fields.${field}`);
  const actName = (act: string) => translate(`smallResources.trail.acts.${act}`, { _: act });
  const subjectName = (subject: string) => translate(`resources.${subject}.name`, { smart_count: 1, _: subject });
  const choose = (change: z.infer<typeof Chosen>) =>
    list.setFilters(Object.fromEntries(Object.entries({ ...chosen, ...change }).filter(([, value]) => value !== '')));
  return (
    <PageFrame title={translate('resources.trail.name', { smart_count: 2 })}>
      <Box sx={{ display: 'flex', gap: 2, flexWrap: 'wrap', mb: 2 }}>
        <Choice
          label={word('subject')}
          value={chosen.subject ?? ''}
          options={subjects.map((code) => [code, subjectName(code)])}
          onChoose={(subject) => choose({ subject })}
        />
        <Choice
          label={word('act')}
          value={chosen.act ?? ''}
          options={acts.map((code) => [code, actName(code)])}
          onChoose={(act) => choose({ act })}
        />
      </Box>
      <RowTable
        list={list}
        rows={(list.data ?? []).map((row) => TrailEntry.parse(row))}
        empty={<EmptyState title="smallResources.trail.empty" hint="smallResources.trail.hint" />}
        columns={[
          {
            key: 'at',
            title: word('at'),
            cell: (row) => <span style={{ whiteSpace: 'nowrap' }}>{instantInTable(row.at)}</span>,
          },
          {
            key: 'who',
            title: word('who'),
            cell: (row) => (
              <>
                {row.actorKind === 'system' ? translate('smallResources.trail.system') : row.actorName}{' '}
                {row.actorKind !== 'system' && row.actorRole !== null && (
                  <Box component="span" sx={{ color: 'text.secondary' }}>
                    {translate(`roles.${row.actorRole}`, { _: row.actorRole })}
                  </Box>
                )}
              </>
            ),
          },
          { key: 'act', title: word('act'), cell: (row) => actName(row.act) },
          { key: 'subject', title: word('subject'), cell: (row) => <SubjectName entry={row} /> },
          { key: 'changes', title: word('changes'), cell: (row) => <Changes entry={row} /> },
        ]}
      />
    </PageFrame>
  );
}

interface ChoiceProps {
  readonly label: string;
  readonly value: string;
  readonly options: readonly (readonly [code: string, name: string])[];
  readonly onChoose: (code: string) => void;
}

function Choice({ label, value, options, onChoose }: ChoiceProps) {
  const translate = useTranslate();
  return (
    <TextField
      select
      label={label}
      value={value}
      onChange={(event) => onChoose(event.target.value)}
      sx={{ minWidth: '11rem' }}
    >
      <MenuItem value="">{translate('smallResources.all')}</MenuItem>
      {options.map(([code, name]) => (
        <MenuItem key={code} value={code}>
          {name}
        </MenuItem>
      ))}
    </TextField>
  );
}
