// A list of facts of one kind, with adding.
import { useEffect, useRef } from 'react';
import { useTranslate } from 'react-admin';
import AddIcon from '@mui/icons-material/Add';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useDraftDesk } from './draft-context';
import { nextKey } from './draft-history';
import { askedSpecs, type RowSection } from './fields';
import { fieldId } from './draft-context';
import { RowEditor } from './RowEditor';
import { SectionFrame } from './SectionFrame';

/** Draws the section; a row that was just added takes the focus. */
export function RowsSection({ section }: { readonly section: RowSection }) {
  const { history, move, readOnly, edition, errors, unasked } = useDraftDesk();
  const translate = useTranslate();
  const rows = history.draft.rows[section];
  const awaited = useRef<string | null>(null);
  const last = rows.at(-1)?.key;
  useEffect(() => {
    if (awaited.current === null || awaited.current !== last) return;
    awaited.current = null;
    const first = askedSpecs(section, unasked)[0]?.name ?? '';
    document.getElementById(fieldId(`${section}[${rows.length - 1}].${first}`))?.focus();
  }, [last, rows.length, section, unasked]);
  const add = () => {
    awaited.current = nextKey(history, section);
    const own = edition && section === 'titles';
    move({
      type: 'add',
      section,
      given: own ? { series: edition.content.series, specialty: edition.content.specialty } : {},
    });
  };
  const addButton = !readOnly && (
    <Button size="small" startIcon={<AddIcon />} onClick={add} sx={{ minHeight: { xs: 44, md: 32 } }}>
      {translate(`applications.add.${section}`)}
    </Button>
  );
  return (
    <SectionFrame
      path={section}
      title={translate(`applications.sections.${section}`)}
      count={rows.length}
      action={addButton}
    >
      {errors.has(section) && <Typography color="error">{errors.get(section)}</Typography>}
      {rows.length === 0 ? (
        <Typography variant="body2" color="text.secondary" sx={{ borderTop: 1, borderColor: 'divider', py: 1, px: 1 }}>
          {translate(`applications.empty.${section}`)}
        </Typography>
      ) : (
        <Box component="ol" sx={{ listStyle: 'none', m: 0, p: 0 }}>
          {rows.map((row, place) => (
            <RowEditor key={row.key} section={section} row={row} place={place} />
          ))}
        </Box>
      )}
    </SectionFrame>
  );
}
