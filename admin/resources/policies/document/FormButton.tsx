import { useTranslate } from 'react-admin';
import Button from '@mui/material/Button';
import Box from '@mui/material/Box';
import { useDesk } from '../desk/desk';
import { openKey, type OpenItem } from '../desk/open-item';

interface FormButtonProps {
  readonly item: Extract<OpenItem, { readonly kind: 'criterion' | 'category' }>;
  /** It is not in the edition that is revised. */
  readonly isNew: boolean;
}

/** The way to an item's full form; says of a new one that it is new. */
export function FormButton({ item, isNew }: FormButtonProps) {
  const { open, openItem, editable } = useDesk();
  const translate = useTranslate();
  const isOpen = openKey(open) === openKey(item);
  return (
    <>
      {isNew && (
        <Box component="span" sx={{ fontSize: '0.8rem', color: 'primary.main', fontWeight: 600, ml: 0.5 }}>
          {translate('policies.new_here')}
        </Box>
      )}
      {editable && (
        <Button
          size="small"
          data-no-print
          data-quiet
          aria-expanded={isOpen}
          aria-label={translate('policies.full_form_of', { code: item.code })}
          onClick={() => openItem(isOpen ? null : item)}
          sx={{
            ml: 0.5,
            py: 0,
            minWidth: 0,
            verticalAlign: 'baseline',
            position: { md: 'absolute' },
            right: { md: 0 },
            top: { md: 38 },
          }}
        >
          {translate('policies.full_form')}
        </Button>
      )}
    </>
  );
}
