import { useTranslate } from 'react-admin';
import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import { chineseNumber, compareClauses, type PolicyContent, type RequirementContent } from '../../../shared/policy';
import { sections } from '../../../shared/vocabulary';
import { useLabel } from '../../i18n/use-label';
import { useDesk } from './desk/desk';
import { levelNumber } from './desk/printed-number';
import { goTo } from './document/anchors';
import { useScrollSpy } from './use-scroll-spy';

interface Place {
  readonly code: string;
  readonly name: string;
  readonly depth: 0 | 1;
}

/** Where one is in the document: levels and their sections; on a phone a list on top. */
export function Rail() {
  const translate = useTranslate();
  const places = usePlaces();
  const current = useScrollSpy(places.length);
  return (
    <Box component="nav" aria-label={translate('policies.contents')} data-no-print sx={railStyle}>
      <Box sx={{ display: { xs: 'none', md: 'block' } }}>
        {places.map(({ code, name, depth }) => (
          <Link
            key={code}
            component="button"
            type="button"
            underline="none"
            onClick={() => goTo(code)}
            aria-current={current === code ? 'location' : undefined}
            sx={[entryStyle, depth === 0 && { fontWeight: 600, mt: 1 }, current === code && currentStyle]}
          >
            {name}
          </Link>
        ))}
      </Box>
      <Box
        component="select"
        aria-label={translate('policies.contents')}
        value={current ?? ''}
        onChange={(event) => goTo(event.target.value)}
        sx={selectStyle}
      >
        {places.map(({ code, name, depth }) => (
          <option key={code} value={code}>
            {depth === 1 ? '　' : ''}
            {name}
          </option>
        ))}
      </Box>
    </Box>
  );
}

function usePlaces(): readonly Place[] {
  const { shown } = useDesk();
  const translate = useTranslate();
  const section = useLabel(sections);
  const nameOf = (row: RequirementContent) => {
    const direction = directionName(row, shown);
    return `${section(row.section)}${direction === null ? '' : ` · ${direction}`}`;
  };
  const levels = [...shown.levels].sort((a, b) => a.rank - b.rank);
  return [
    ...levels.flatMap(({ code, titleName }): Place[] => [
      { code, name: `${chineseNumber(levelNumber(code, shown))}、${titleName}`, depth: 0 },
      ...shown.requirements
        .filter((row) => row.level === code)
        .sort((a, b) => compareClauses(a.code, b.code))
        .map((row): Place => ({ code: row.code, name: nameOf(row), depth: 1 })),
    ]),
    { code: 'options', name: translate('policies.parts.options'), depth: 0 },
    { code: 'procedure', name: translate('policies.parts.procedure'), depth: 0 },
  ];
}

function directionName({ direction }: RequirementContent, { directions }: PolicyContent): string | null {
  return directions.find(({ code }) => code === direction)?.name ?? direction;
}

const railStyle = {
  position: 'sticky',
  top: { xs: 48, md: 104 },
  alignSelf: 'start',
  maxHeight: { md: 'calc(100vh - 120px)' },
  overflow: 'auto',
  zIndex: { xs: 3, md: 0 },
  bgcolor: { xs: 'background.default', md: 'transparent' },
  py: { xs: 1, md: 0 },
};

const entryStyle = {
  display: 'block',
  width: '100%',
  textAlign: 'left',
  fontSize: '0.85rem',
  lineHeight: 1.5,
  color: 'text.secondary',
  py: 0.4,
  pl: 1.25,
  borderLeft: 2,
  borderColor: 'divider',
  '&:hover': { color: 'text.primary' },
};

const currentStyle = { color: 'primary.main', borderColor: 'primary.main' };

const selectStyle = {
  display: { xs: 'block', md: 'none' },
  width: '100%',
  font: 'inherit',
  minHeight: 40,
  color: 'text.primary',
  bgcolor: 'background.paper',
  border: 1,
  borderColor: 'divider',
  px: 1,
};
