import Button from '@mui/material/Button';
import { useDesk } from '../desk/desk';
import { openKey, type OpenItem } from '../desk/open-item';

interface QuietButtonProps {
  readonly item: OpenItem;
  /** What it opens, for those who do not see where it stands. */
  readonly label: string;
  readonly words: string;
}

/** The way to a form, seen where the pointer or the keyboard is. */
export function QuietButton({ item, label, words }: QuietButtonProps) {
  const { open, openItem } = useDesk();
  const isOpen = openKey(open) === openKey(item);
  return (
    <Button
      size="small"
      data-no-print
      data-quiet
      aria-expanded={isOpen}
      aria-label={label}
      onClick={() => openItem(isOpen ? null : item)}
      sx={{ ml: 0.5, py: 0, minWidth: 0, verticalAlign: 'baseline' }}
    >
      {words}
    </Button>
  );
}
