import { useTranslate } from 'react-admin';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { requirementSentence, type RequirementContent } from '../../../../shared/policy';
import { modes } from '../../../../shared/vocabulary';
import { documentFonts } from '../../../app/theme';
import { useLabel } from '../../../i18n/use-label';
import { useLanguage } from '../../../i18n/use-language';
import { useDesk } from '../desk/desk';
import { printedHeading } from '../desk/printed-number';
import { anchorOf } from './anchors';
import { CategoryItem } from './CategoryItem';
import { ClauseItem } from './ClauseItem';
import { EditableText } from './EditableText';
import { FindingsHere } from './FindingsHere';
import { requirementChange } from './item-edits';
import { QuietButton } from './QuietButton';
import { SentenceLine } from './SentenceLine';
import { useSlotEdits } from './use-slot-edits';

/** 条件：its heading as printed, how its items combine, its items. */
export function RequirementPart({ row }: { readonly row: RequirementContent }) {
  const { base, editable, shown, save } = useDesk();
  const language = useLanguage();
  const translate = useTranslate();
  const before = base?.requirements.find(({ code }) => code === row.code) ?? null;
  const edits = useSlotEdits((edit) => requirementChange(row, edit));
  return (
    <Box
      component="section"
      id={anchorOf(row.code)}
      data-spy={row.code}
      tabIndex={-1}
      sx={[partStyle, row.parent !== null && nestedStyle]}
    >
      <Box component="h3" sx={headingStyle}>
        <Box component="span" sx={{ mr: 0.5 }}>
          {printedHeading(row.code)}
        </Box>
        <EditableText
          text={row.heading}
          before={before?.heading ?? null}
          label={translate('policies.text_of', { code: row.code })}
          editable={editable}
          onSave={(heading) => void save({ kind: 'requirement', code: row.code, fields: { heading } })}
        />
        {editable && (
          <QuietButton
            item={{ kind: 'requirement', code: row.code }}
            label={translate('policyForms.requirement.form_of', { code: row.code })}
            words={translate('policyForms.settings')}
          />
        )}
      </Box>
      <SentenceLine
        lead={translate('policies.reads_as')}
        sentence={requirementSentence(row, shown, language)}
        base={before && base ? requirementSentence(before, base, language) : null}
        owner={row.code}
        editable={editable}
        {...edits}
      />
      <OnlyDirection row={row} />
      <FindingsHere clause={row.code} />
      {row.criteria.map((item) => (
        <ClauseItem key={item.code} requirement={row} row={item} />
      ))}
      {row.categories.map((item) => (
        <CategoryItem key={item.code} requirement={row} row={item} />
      ))}
      {editable && (
        <Box data-no-print sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 2, ml: '1.8rem' }}>
          <AddItem requirement={row.code} />
          {row.mode !== 'countOutputs' && <AddNested row={row} />}
          <ModeChoice row={row} />
        </Box>
      )}
    </Box>
  );
}

/** For which direction the requirement is, where it is not for all. */
function OnlyDirection({ row }: { readonly row: RequirementContent }) {
  const { shown } = useDesk();
  const translate = useTranslate();
  const direction = shown.directions.find(({ code }) => code === row.direction);
  if (!direction) return null;
  return (
    <Box sx={{ fontSize: '0.9rem', color: 'text.secondary' }}>
      {translate('policyForms.requirement.only', { name: direction.name })}
    </Box>
  );
}

function AddNested({ row }: { readonly row: RequirementContent }) {
  const { openItem } = useDesk();
  const translate = useTranslate();
  return (
    <Button
      size="small"
      color="inherit"
      aria-label={translate('policyForms.requirement.add_inside', { code: row.code })}
      onClick={() => openItem({ kind: 'new-requirement', level: row.level, parent: row.code })}
    >
      {translate('policyForms.requirement.add_nested')}
    </Button>
  );
}

function AddItem({ requirement }: { readonly requirement: string }) {
  const { openItem } = useDesk();
  const translate = useTranslate();
  return (
    <Button
      size="small"
      aria-label={translate('policyForms.add_item_to', { code: requirement })}
      onClick={() => openItem({ kind: 'new', requirement })}
    >
      {translate('policies.add_clause')}
    </Button>
  );
}

function ModeChoice({ row }: { readonly row: RequirementContent }) {
  const { save } = useDesk();
  const word = useLabel(modes);
  const translate = useTranslate();
  const choose = (chosen: string) => {
    const mode = modes.codes.find((known) => known === chosen);
    if (!mode) return;
    const counted = mode === 'atLeast' || mode === 'countOutputs';
    void save({ kind: 'requirement', code: row.code, fields: { mode, minimum: counted ? (row.minimum ?? 1) : null } });
  };
  return (
    <Box component="label" sx={{ fontSize: '0.85rem', color: 'text.secondary' }}>
      {translate('policies.mode')}{' '}
      <Box
        component="select"
        value={row.mode}
        onChange={(event) => choose(event.target.value)}
        sx={{ font: 'inherit', color: 'text.primary', bgcolor: 'background.paper', borderColor: 'divider', p: 0.25 }}
      >
        {modes.codes.map((code) => (
          <option key={code} value={code}>
            {word(code)}
          </option>
        ))}
      </Box>
    </Box>
  );
}

const partStyle = {
  mt: 2.5,
  scrollMarginTop: 110,
  '&:focus': { outline: 'none' },
  '@media (hover: hover)': {
    '& h3 [data-quiet]': { opacity: 0 },
    '& h3:hover [data-quiet], & h3:focus-within [data-quiet]': { opacity: 1 },
  },
};
const nestedStyle = { ml: 3, pl: 2, borderLeft: 1, borderColor: 'divider' };
const headingStyle = {
  position: 'relative',
  pr: { md: '4rem' },
  m: 0,
  fontSize: '1rem',
  fontWeight: 700,
  fontFamily: documentFonts,
};
