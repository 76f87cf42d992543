import { useTranslate } from 'react-admin';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { differenceKinds, type DifferenceKind, type ToldDifference } from './differences-answer';

interface KindFilterProps {
  readonly differences: readonly ToldDifference[];
  readonly chosen: DifferenceKind | null;
  readonly onChoose: (kind: DifferenceKind | null) => void;
}

/** How many differences there are of each kind; a kind that is chosen shows its own alone. */
export function KindFilter({ differences, chosen, onChoose }: KindFilterProps) {
  const translate = useTranslate();
  const countOf = (kind: DifferenceKind) => differences.filter((difference) => difference.kind === kind).length;
  const options = [
    { kind: null, name: translate('differences.all'), count: differences.length },
    ...differenceKinds.map((kind) => ({
      kind,
      name: translate(`differences.kinds.${kind}`),
      count: countOf(kind),
    })),
  ].filter(({ kind, count }) => kind === null || count > 0 || kind === chosen);
  return (
    <Box role="group" aria-label={translate('differences.filter')} sx={{ display: 'flex', flexWrap: 'wrap', gap: 1 }}>
      {options.map(({ kind, name, count }) => (
        <Button
          key={kind ?? 'all'}
          size="small"
          color={chosen === kind ? 'primary' : 'inherit'}
          variant={chosen === kind ? 'contained' : 'text'}
          sx={{ border: 1, borderColor: 'divider' }}
          aria-pressed={chosen === kind}
          onClick={() => onChoose(kind)}
        >
          {name} {count}
        </Button>
      ))}
    </Box>
  );
}
