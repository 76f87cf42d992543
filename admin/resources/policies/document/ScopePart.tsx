import { useTranslate } from 'react-admin';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { professionalSeries } from '../../../../shared/vocabulary';
import { useLabel } from '../../../i18n/use-label';
import { useDesk } from '../desk/desk';
import { anchorOf } from './anchors';
import { DirectionName } from './DirectionName';
import { QuietButton } from './QuietButton';

/** 适用范围：series, specialty and directions of the document, in a line or two below its head. */
export function ScopePart() {
  const { shown, editable, openItem } = useDesk();
  const translate = useTranslate();
  const series = useLabel(professionalSeries);
  const { directions, applicantKinds: kinds = [] } = shown;
  const name = (code: string) => translate(`applications.named.${code}`, { _: series(code) });
  return (
    <Box component="section" id={anchorOf('scope')} tabIndex={-1} sx={scopeStyle}>
      <Line title={translate('policyForms.scope.series')}>
        {name(shown.series)}
        {shown.specialty !== shown.series && ` · ${name(shown.specialty)}`}
        {editable && (
          <QuietButton
            item={{ kind: 'head' }}
            label={translate('policyForms.scope.edit_head')}
            words={translate('policyForms.scope.edit')}
          />
        )}
      </Line>
      {(editable || directions.length > 0) && (
        <Line title={translate('policyForms.scope.directions')}>
          {directions.length === 0 && (
            <Box component="span" sx={{ color: 'text.secondary' }}>
              {translate('policyForms.scope.no_directions')}
            </Box>
          )}
          {directions.map((row, place) => (
            <DirectionName key={row.code} row={row} separator={place > 0} />
          ))}
          {editable && (
            <Button size="small" data-no-print onClick={() => openItem({ kind: 'new-direction' })} sx={{ py: 0 }}>
              {translate('policyForms.direction.add')}
            </Button>
          )}
        </Line>
      )}
      {(editable || kinds.length > 0) && (
        <Line title={translate('policyForms.scope.applicant_kinds')}>
          {kinds.length === 0 ? (
            <Box component="span" sx={{ color: 'text.secondary' }}>
              {translate('policyForms.scope.no_applicant_kinds')}
            </Box>
          ) : (
            kinds.map((kind) => kind.name).join(translate('policies.lists.separator'))
          )}
          {editable && (
            <QuietButton
              item={{ kind: 'applicant-kinds' }}
              label={translate('policyForms.titles.applicant-kinds')}
              words={translate('policyForms.scope.edit')}
            />
          )}
        </Line>
      )}
    </Box>
  );
}

function Line({ title, children }: { readonly title: string; readonly children: React.ReactNode }) {
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'baseline', columnGap: 1 }}>
      <Box component="span" sx={{ color: 'text.secondary', minWidth: '5rem' }}>
        {title}
      </Box>
      <Box component="span" sx={{ flex: 1, minWidth: '12rem' }}>
        {children}
      </Box>
    </Box>
  );
}

const scopeStyle = {
  mt: 2,
  fontSize: '0.9rem',
  lineHeight: 2,
  scrollMarginTop: 110,
  '&:focus': { outline: 'none' },
};
