import { useGetList, useTranslate } from 'react-admin';
import Box from '@mui/material/Box';
import { editionStatuses } from '../../../../shared/vocabulary';
import { useLabel } from '../../../i18n/use-label';
import { parseHead, type EditionHead } from '../desk/edition-answer';

interface EditionChooserProps {
  readonly label: string;
  readonly value: string | null;
  /** The document whose editions stand first. */
  readonly documentNumber: string;
  readonly onChoose: (id: string) => void;
}

/** Any edition of any document; those of the same document first, the newest on top. */
export function EditionChooser({ label, value, documentNumber, onChoose }: EditionChooserProps) {
  const translate = useTranslate();
  const { data = [] } = useGetList('policies', {
    pagination: { page: 1, perPage: 500 },
    sort: { field: 'edition', order: 'DESC' },
  });
  const editions = data.map((row) => parseHead(row));
  const groups = [
    { name: translate('differences.same_family'), of: editions.filter((row) => row.documentNumber === documentNumber) },
    {
      name: translate('differences.other_family'),
      of: editions.filter((row) => row.documentNumber !== documentNumber),
    },
  ].filter((group) => group.of.length > 0);
  return (
    <Box component="label" sx={{ display: 'block', minWidth: 0 }}>
      <Box component="span" sx={{ display: 'block', fontSize: '0.8rem', color: 'text.secondary' }}>
        {label}
      </Box>
      <Box
        component="select"
        data-no-print
        value={value ?? ''}
        onChange={(event) => onChoose(event.target.value)}
        sx={selectStyle}
      >
        {value === null && <option value="">{translate('differences.choose')}</option>}
        {groups.map((group) => (
          <optgroup key={group.name} label={group.name}>
            {group.of.map((row) => (
              <EditionOption key={row.id} row={row} />
            ))}
          </optgroup>
        ))}
      </Box>
    </Box>
  );
}

function EditionOption({ row: { id, documentNumber, edition, status } }: { readonly row: EditionHead }) {
  const translate = useTranslate();
  const word = useLabel(editionStatuses);
  const name = translate('differences.edition_of', { number: documentNumber, edition });
  return (
    <option value={id}>
      {name} · {word(status)}
    </option>
  );
}

const selectStyle = {
  width: '100%',
  font: 'inherit',
  minHeight: 40,
  color: 'text.primary',
  bgcolor: 'background.paper',
  border: 1,
  borderColor: 'divider',
  borderRadius: 1,
  px: 1,
};
