// One fact of the dossier as a compact row: its fields, the clauses that used it, and the way out.
import { memo } from 'react';
import { useTranslate } from 'react-admin';
import DeleteOutlineIcon from '@mui/icons-material/DeleteOutline';
import Box from '@mui/material/Box';
import IconButton from '@mui/material/IconButton';
import Typography from '@mui/material/Typography';
import { clauseMark } from '../verdict/used-facts';
import { litSurface, useIsLit, useLights } from '../verdict/highlight';
import { askedFacts } from './asked-facts';
import type { DraftRow } from './draft';
import { fieldId, useDraftDesk } from './draft-context';
import { askedSpecs, type FieldSpec, type RowSection } from './fields';
import { FieldControl } from './FieldInput';

interface RowProps {
  readonly section: RowSection;
  readonly row: DraftRow;
  readonly place: number;
}

/** Draws a row; pointing at it lights the findings that used it. */
export const RowEditor = memo(function RowEditor({ section, row, place }: RowProps) {
  const { uses, move, readOnly, errors, unasked } = useDraftDesk();
  const translate = useTranslate();
  const path = `${section}[${place}]`;
  const used = uses.get(path) ?? [];
  const lit = useIsLit([path]);
  const lights = useLights([path, ...used.map(({ clause }) => clauseMark(clause))]);
  return (
    <Box
      {...lights}
      component="li"
      id={fieldId(path)}
      sx={{
        display: 'grid',
        gridTemplateColumns: '2em minmax(0, 1fr) auto',
        columnGap: 1,
        py: 1.25,
        px: 1,
        borderTop: 1,
        borderColor: 'divider',
        ...(lit ? litSurface : {}),
      }}
    >
      <Typography component="span" variant="body2" color="text.secondary" sx={{ pt: 3.5 }}>
        {place + 1}
      </Typography>
      <Box sx={{ display: 'grid', gridTemplateColumns: { xs: '1fr 1fr', sm: 'repeat(6, minmax(0, 1fr))' }, gap: 1 }}>
        {askedSpecs(section, unasked).map((spec) => (
          <RowField key={spec.name} {...{ section, row, place, spec }} />
        ))}
        <RowNotes
          error={errors.get(path)}
          clauses={used.filter(({ outcome }) => outcome !== 'unmet').map(({ clause }) => clause)}
        />
      </Box>
      {!readOnly && (
        <IconButton
          size="small"
          aria-label={translate('applications.row.remove', { place: place + 1 })}
          title={translate('applications.row.remove', { place: place + 1 })}
          onClick={() => move({ type: 'remove', section, key: row.key })}
          sx={{ alignSelf: 'start', mt: 2.5, minWidth: { xs: 44, md: 32 }, minHeight: { xs: 44, md: 32 } }}
        >
          <DeleteOutlineIcon fontSize="small" />
        </IconButton>
      )}
    </Box>
  );
});

function RowNotes({ error, clauses }: { readonly error: string | undefined; readonly clauses: readonly string[] }) {
  const translate = useTranslate();
  if (!error && clauses.length === 0) return null;
  return (
    <Box sx={{ gridColumn: '1 / -1' }}>
      {error && (
        <Typography variant="body2" color="error">
          {error}
        </Typography>
      )}
      {clauses.length > 0 && (
        <Typography variant="caption" color="text.secondary">
          {translate('applications.row.used_by', { clauses: clauses.join(translate('applications.list_separator')) })}
        </Typography>
      )}
    </Box>
  );
}

function RowField({ section, row, place, spec }: RowProps & { readonly spec: FieldSpec }) {
  const { errors, move, readOnly, edition } = useDraftDesk();
  const translate = useTranslate();
  const path = `${section}[${place}].${spec.name}`;
  const id = fieldId(path);
  const error = errors.get(path);
  const value = row.values[spec.name] ?? spec.initial;
  const asked = edition !== null && askedFacts(edition.content).facts.has(`${section}.${spec.name}`);
  if (value === '' && (readOnly || (spec.rare && !asked))) return null;
  return (
    <Box sx={{ gridColumn: { xs: spec.span > 2 ? '1 / -1' : 'auto', sm: `span ${spec.span}` }, minWidth: 0 }}>
      <Typography component="label" htmlFor={id} variant="caption" color="text.secondary" sx={{ display: 'block' }}>
        {translate(`applications.fields.${section}.${spec.name}`)}
        {spec.optional && !readOnly ? translate('applications.optional') : ''}
      </Typography>
      <FieldControl
        id={id}
        spec={spec}
        value={value}
        disabled={readOnly}
        invalid={error !== undefined}
        describedBy={error ? `${id}-error` : undefined}
        onChange={(typed) => move({ type: 'field', section, key: row.key, name: spec.name, value: typed })}
      />
      <FieldFault id={`${id}-error`} words={error} />
    </Box>
  );
}

function FieldFault({ id, words }: { readonly id: string; readonly words: string | undefined }) {
  if (!words) return null;
  return (
    <Typography id={id} variant="caption" color="error" sx={{ display: 'block' }}>
      {words}
    </Typography>
  );
}
