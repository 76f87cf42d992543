import { useTranslate } from 'react-admin';
import type { PolicyOptions } from '../../../../shared/policy';
import { interruptionKinds } from '../../../../shared/vocabulary';
import { useLabel } from '../../../i18n/use-label';
import { useDesk } from '../desk/desk';
import { EquivalentsLine, PenaltiesLine } from './ListLine';
import { PartFrame } from './PartFrame';
import { ChoiceSetting, NumberSetting, SetSetting } from './setting-fields';
import { SettingLine } from './SettingLine';

/** 判定口径：how the edition reads what the document leaves open. */
export function OptionsPart() {
  const { shown, save } = useDesk();
  const change = (fields: Partial<PolicyOptions>) =>
    void save({ kind: 'policy', fields: { options: { ...shown.options, ...fields } } });
  return (
    <PartFrame part="options">
      <ChoiceLine
        name="performanceDirection"
        codes={['own', 'any', 'refer']}
        onSave={(performanceDirection) => change({ performanceDirection })}
      />
      <ChoiceLine
        name="bareDegree"
        codes={['met', 'referred', 'unmet']}
        onSave={(bareDegree) => change({ bareDegree })}
      />
      <ChoiceLine
        name="claimWindow"
        codes={['refer', 'ignore', 'unmet']}
        onSave={(claimWindow) => change({ claimWindow })}
      />
      <InterruptionsLine onSave={(excludedInterruptions) => change({ excludedInterruptions })} />
      <NumberLine name="recentYears" bounds={[0, 50]} onSave={(recentYears) => change({ recentYears })} />
      <NumberLine name="monthDays" bounds={[28, 31]} onSave={(monthDays) => change({ monthDays })} />
      <PenaltiesLine />
      <EquivalentsLine />
    </PartFrame>
  );
}

interface ChoiceLineProps<Name extends 'performanceDirection' | 'bareDegree' | 'claimWindow'> {
  readonly name: Name;
  readonly codes: readonly PolicyOptions[Name][];
  readonly onSave: (value: PolicyOptions[Name]) => void;
}

function ChoiceLine<Name extends 'performanceDirection' | 'bareDegree' | 'claimWindow'>(props: ChoiceLineProps<Name>) {
  const { name, codes, onSave } = props;
  const { shown, base, editable } = useDesk();
  const translate = useTranslate();
  const word = (options: PolicyOptions) => translate(`policies.choices.${name}.${options[name]}`);
  return (
    <SettingLine
      name={name}
      value={word(shown.options)}
      before={base && word(base.options)}
      field={
        editable && (
          <ChoiceSetting
            label={translate(`policies.settings.${name}.name`)}
            value={shown.options[name]}
            codes={codes}
            words={`policies.choices.${name}`}
            onSave={onSave}
          />
        )
      }
    />
  );
}

function InterruptionsLine({ onSave }: { readonly onSave: (codes: string[]) => void }) {
  const { shown, base, editable } = useDesk();
  const translate = useTranslate();
  const word = useLabel(interruptionKinds);
  const words = ({ excludedInterruptions }: PolicyOptions) => excludedInterruptions.map(word).join('、') || '—';
  return (
    <SettingLine
      name="excludedInterruptions"
      value={words(shown.options)}
      before={base && words(base.options)}
      field={
        editable && (
          <SetSetting
            label={translate('policies.settings.excludedInterruptions.name')}
            value={shown.options.excludedInterruptions}
            options={interruptionKinds.codes.map((code) => ({ code, name: word(code) }))}
            onSave={onSave}
          />
        )
      }
    />
  );
}

interface NumberLineProps {
  readonly name: 'recentYears' | 'monthDays';
  readonly bounds: readonly [minimum: number, maximum: number];
  readonly onSave: (value: number) => void;
}

function NumberLine({ name, bounds, onSave }: NumberLineProps) {
  const { shown, base, editable } = useDesk();
  const translate = useTranslate();
  return (
    <SettingLine
      name={name}
      value={String(shown.options[name])}
      before={base && String(base.options[name])}
      field={
        editable && (
          <NumberSetting
            label={translate(`policies.settings.${name}.name`)}
            value={shown.options[name]}
            bounds={bounds}
            onSave={onSave}
          />
        )
      }
    />
  );
}
