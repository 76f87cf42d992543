import { useTranslate } from 'react-admin';
import Box from '@mui/material/Box';
import type { Procedure } from '../../../../shared/policy';
import { useDesk } from '../desk/desk';
import { NumberSetting } from './setting-fields';
import { SettingLine } from './SettingLine';

type Ratio = Procedure['quorumRatio'];

/** 通过比例、法定人数 */
export function RatioLines({ onChange }: { readonly onChange: (fields: Partial<Procedure>) => void }) {
  const { shown, base, editable } = useDesk();
  const translate = useTranslate();
  const { passRatio, quorumRatio } = shown.procedure;
  const pass = ({ passRatio: ratio }: Procedure) =>
    `${words(ratio)} ${translate(ratio.inclusive ? 'policies.inclusive' : 'policies.exclusive')}`;
  return (
    <>
      <SettingLine
        name="passRatio"
        value={pass(shown.procedure)}
        before={base && pass(base.procedure)}
        field={
          editable && (
            <>
              <RatioField
                name="passRatio"
                ratio={passRatio}
                onSave={(ratio) => onChange({ passRatio: { ...passRatio, ...ratio } })}
              />
              <Box component="label" sx={{ display: 'block' }}>
                <input
                  type="checkbox"
                  checked={passRatio.inclusive}
                  onChange={(event) => onChange({ passRatio: { ...passRatio, inclusive: event.target.checked } })}
                />{' '}
                {translate('policies.inclusive')}
              </Box>
            </>
          )
        }
      />
      <SettingLine
        name="quorumRatio"
        value={words(quorumRatio)}
        before={base && words(base.procedure.quorumRatio)}
        field={
          editable && (
            <RatioField name="quorumRatio" ratio={quorumRatio} onSave={(ratio) => onChange({ quorumRatio: ratio })} />
          )
        }
      />
    </>
  );
}

interface RatioFieldProps {
  readonly name: 'passRatio' | 'quorumRatio';
  readonly ratio: Ratio;
  readonly onSave: (ratio: Ratio) => void;
}

function RatioField({ name, ratio, onSave }: RatioFieldProps) {
  const label = useTranslate()(`policies.settings.${name}.name`);
  const { numerator, denominator } = ratio;
  return (
    <>
      <NumberSetting
        label={`${label} 1`}
        value={numerator}
        bounds={[1, 99]}
        onSave={(value) => onSave({ numerator: value, denominator })}
      />
      {' / '}
      <NumberSetting
        label={`${label} 2`}
        value={denominator}
        bounds={[1, 99]}
        onSave={(value) => onSave({ numerator, denominator: value })}
      />
    </>
  );
}

function words({ numerator, denominator }: Ratio): string {
  return `${numerator}/${denominator}`;
}
