import { useTranslate } from 'react-admin';
import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import type { DirectionContent } from '../../../../shared/policy';
import { useLanguage } from '../../../i18n/use-language';
import { useDesk } from '../desk/desk';

interface DirectionNameProps {
  readonly row: DirectionContent;
  /** Another one stands before it. */
  readonly separator: boolean;
}

/** A direction by its name; in a draft the way to its form. A changed one carries its old name, struck through. */
export function DirectionName({ row: { code, name }, separator }: DirectionNameProps) {
  const { base, editable, openItem } = useDesk();
  const translate = useTranslate();
  const language = useLanguage();
  const before = base?.directions.find((other) => other.code === code);
  return (
    <>
      {separator && (language === 'zh' ? '、' : ', ')}
      {before && before.name !== name && (
        <Box component="del" sx={{ color: 'text.secondary', mr: 0.5 }}>
          {before.name}
        </Box>
      )}
      {editable ? (
        <Link
          component="button"
          type="button"
          aria-label={translate('policyForms.scope.edit_direction', { name })}
          onClick={() => openItem({ kind: 'direction', code })}
          sx={{ font: 'inherit', verticalAlign: 'baseline' }}
        >
          {name}
        </Link>
      ) : (
        name
      )}
      {base && !before && (
        <Box component="span" sx={{ fontSize: '0.8rem', color: 'primary.main', fontWeight: 600, ml: 0.5 }}>
          {translate('policies.new_here')}
        </Box>
      )}
    </>
  );
}
