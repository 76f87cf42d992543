import { useTranslate } from 'react-admin';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { chineseNumber, compareClauses, type LevelContent } from '../../../../shared/policy';
import { documentFonts } from '../../../app/theme';
import { useDesk } from '../desk/desk';
import { levelNumber } from '../desk/printed-number';
import { anchorOf } from './anchors';
import { EditableText } from './EditableText';
import { FindingsHere } from './FindingsHere';
import { QuietButton } from './QuietButton';
import { RequirementPart } from './RequirementPart';

/** 层级 as a heading of the document, with its requirements in the document's order. */
export function LevelPart({ level }: { readonly level: LevelContent }) {
  const { shown, base, editable, save, openItem } = useDesk();
  const translate = useTranslate();
  const { code, titleName } = level;
  const before = base?.levels.find((other) => other.code === code) ?? null;
  const requirements = shown.requirements
    .filter((row) => row.level === code)
    .sort((a, b) => compareClauses(a.code, b.code));
  return (
    <Box component="section" sx={{ mt: 5 }}>
      <Box component="h2" id={anchorOf(code)} data-spy={code} tabIndex={-1} sx={headingStyle}>
        {chineseNumber(levelNumber(code, shown))}、
        <EditableText
          inherit
          text={titleName}
          before={before?.titleName ?? null}
          label={translate('policyForms.level.edit_name', { name: titleName })}
          editable={editable}
          onSave={(name) => void save({ kind: 'level', code, fields: { titleName: name } })}
        />
        {editable && (
          <QuietButton
            item={{ kind: 'level', code }}
            label={translate('policyForms.level.form_of', { name: titleName })}
            words={translate('policyForms.settings')}
          />
        )}
      </Box>
      <FindingsHere clause={code} />
      {editable && requirements.length === 0 && (
        <Box sx={{ color: 'text.secondary', mt: 1 }}>{translate('policyForms.level.empty')}</Box>
      )}
      {requirements.map((row) => (
        <RequirementPart key={row.code} row={row} />
      ))}
      {editable && (
        <Button
          data-no-print
          size="small"
          variant={requirements.length === 0 ? 'contained' : 'outlined'}
          onClick={() => openItem({ kind: 'new-requirement', level: code, parent: null })}
          sx={{ mt: 2 }}
        >
          {translate('policyForms.requirement.add_to', { name: titleName })}
        </Button>
      )}
    </Box>
  );
}

const headingStyle = {
  fontFamily: documentFonts,
  fontSize: '1.3rem',
  fontWeight: 700,
  m: 0,
  scrollMarginTop: 110,
  '&:focus': { outline: 'none' },
  '@media (hover: hover)': {
    '& [data-quiet]': { opacity: 0 },
    '&:hover [data-quiet], &:focus-within [data-quiet]': { opacity: 1 },
  },
};
