import type { ReactNode } from 'react';
import { useTranslate } from 'react-admin';
import Box from '@mui/material/Box';
import type { Procedure } from '../../../../shared/policy';
import { levels } from '../../../../shared/vocabulary';
import { useLabel } from '../../../i18n/use-label';
import { useDesk } from '../desk/desk';
import { PartFrame } from './PartFrame';
import { RatioLines } from './RatioLines';
import { ChoiceSetting, NumberSetting, SetSetting } from './setting-fields';
import { SettingLine } from './SettingLine';

const numbers = [
  'employerNoticeWorkingDays',
  'publicNoticeWorkingDays',
  'correctionWorkingDays',
  'objectionWorkingDays',
  'exceptionalRecommenders',
] as const;

/** 评审程序的数字 */
export function ProcedurePart() {
  const { shown, base, editable, save } = useDesk();
  const translate = useTranslate();
  const { procedure } = shown;
  const change = (fields: Partial<Procedure>) =>
    void save({ kind: 'policy', fields: { procedure: { ...procedure, ...fields } } });
  const nameOf = (name: string) => translate(`policies.settings.${name}.name`);
  const field = (node: ReactNode) => editable && node;
  return (
    <PartFrame part="procedure">
      {numbers.map((name) => (
        <SettingLine
          key={name}
          name={name}
          value={String(procedure[name])}
          before={base && String(base.procedure[name])}
          field={field(
            <NumberSetting
              label={nameOf(name)}
              value={procedure[name]}
              bounds={[0, 99]}
              onSave={(value) => change({ [name]: value })}
            />,
          )}
        />
      ))}
      <RatioLines onChange={change} />
      <SettingLine
        name="passBase"
        value={translate(`policies.choices.passBase.${procedure.passBase}`)}
        before={base && translate(`policies.choices.passBase.${base.procedure.passBase}`)}
        field={field(
          <ChoiceSetting
            label={nameOf('passBase')}
            value={procedure.passBase}
            codes={['attending', 'members']}
            words="policies.choices.passBase"
            onSave={(passBase) => change({ passBase })}
          />,
        )}
      />
      <SettingLine
        name="recusedInBase"
        value={translate(`ra.boolean.${String(procedure.recusedInBase)}`)}
        before={base && translate(`ra.boolean.${String(base.procedure.recusedInBase)}`)}
        field={field(
          <ChoiceSetting
            label={nameOf('recusedInBase')}
            value={procedure.recusedInBase ? 'true' : 'false'}
            codes={['true', 'false']}
            words="ra.boolean"
            onSave={(chosen) => change({ recusedInBase: chosen === 'true' })}
          />,
        )}
      />
      <LevelLines onChange={change} />
    </PartFrame>
  );
}

function LevelLines({ onChange }: { readonly onChange: (fields: Partial<Procedure>) => void }) {
  const { shown, base, editable } = useDesk();
  const translate = useTranslate();
  const level = useLabel(levels);
  const { minimumExperts, defenceLevels, recognitionSkips } = shown.procedure;
  const experts = (of: Procedure['minimumExperts']) =>
    levels.codes.map((code) => `${level(code)} ${of[code]}`).join(' · ');
  const named = (codes: readonly string[]) => codes.map(level).join('、') || '—';
  const steps = (codes: readonly string[]) =>
    codes.map((code) => translate(`policies.steps.${code}`, { _: code })).join('、') || '—';
  const nameOf = (name: string) => translate(`policies.settings.${name}.name`);
  return (
    <>
      <SettingLine
        name="minimumExperts"
        value={experts(minimumExperts)}
        before={base && experts(base.procedure.minimumExperts)}
        field={
          editable &&
          levels.codes.map((code) => (
            <Box key={code} sx={{ display: 'flex', gap: 1, alignItems: 'center', mb: 0.5 }}>
              <Box component="span" sx={{ minWidth: '5rem' }}>
                {level(code)}
              </Box>
              <NumberSetting
                label={`${nameOf('minimumExperts')} ${level(code)}`}
                value={minimumExperts[code]}
                bounds={[1, 99]}
                onSave={(value) => onChange({ minimumExperts: { ...minimumExperts, [code]: value } })}
              />
            </Box>
          ))
        }
      />
      <SettingLine
        name="defenceLevels"
        value={named(defenceLevels)}
        before={base && named(base.procedure.defenceLevels)}
        field={
          editable && (
            <SetSetting
              label={nameOf('defenceLevels')}
              value={defenceLevels}
              options={levels.codes.map((code) => ({ code, name: level(code) }))}
              onSave={(chosen) => onChange({ defenceLevels: chosen })}
            />
          )
        }
      />
      <SettingLine
        name="recognitionSkips"
        value={steps(recognitionSkips)}
        before={base && steps(base.procedure.recognitionSkips)}
        field={
          editable && (
            <SetSetting
              label={nameOf('recognitionSkips')}
              value={recognitionSkips}
              options={['employer-notice', 'panel', 'public-notice'].map((code) => ({ code, name: steps([code]) }))}
              onSave={(chosen) => onChange({ recognitionSkips: chosen })}
            />
          )
        }
      />
    </>
  );
}
