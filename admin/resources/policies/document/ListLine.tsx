import { useTranslate } from 'react-admin';
import { wordYears, type PolicyOptions } from '../../../../shared/policy';
import { certificateKinds, penaltyKinds, titleRanks } from '../../../../shared/vocabulary';
import { useLabel } from '../../../i18n/use-label';
import { useLanguage } from '../../../i18n/use-language';
import { useDesk } from '../desk/desk';
import { QuietButton } from './QuietButton';
import { SettingLine } from './SettingLine';

/** 受处分后延长的年限 */
export function PenaltiesLine() {
  const translate = useTranslate();
  const kind = useLabel(penaltyKinds);
  const language = useLanguage();
  const words = ({ penaltyYears = [] }: PolicyOptions) =>
    penaltyYears.map((one) =>
      translate('policies.lists.penalty', { kind: kind(one.kind), span: wordYears(one.years, language) }),
    );
  return <ListLine name="penaltyYears" item="penalties" words={words} />;
}

/** 视同职称的证书 */
export function EquivalentsLine() {
  const translate = useTranslate();
  const certificate = useLabel(certificateKinds);
  const rank = useLabel(titleRanks);
  const language = useLanguage();
  const words = ({ equivalentTitles = [] }: PolicyOptions) =>
    equivalentTitles.map((one) =>
      translate('policies.lists.equivalent', {
        certificate: certificate(one.certificate),
        span: wordYears(one.years, language),
        rank: rank(one.rank),
      }),
    );
  return <ListLine name="equivalentTitles" item="equivalents" words={words} />;
}

interface ListLineProps {
  readonly name: 'penaltyYears' | 'equivalentTitles';
  readonly item: 'penalties' | 'equivalents';
  readonly words: (options: PolicyOptions) => readonly string[];
}

/** An option that is a list: told in words, changed in its form. */
function ListLine({ name, item, words }: ListLineProps) {
  const { shown, base, editable } = useDesk();
  const translate = useTranslate();
  const told = (options: PolicyOptions) => words(options).join(translate('policies.lists.separator')) || '—';
  const value = told(shown.options);
  return (
    <SettingLine
      name={name}
      value={value}
      before={base && told(base.options)}
      field={
        editable && (
          <>
            {value}
            <QuietButton
              item={{ kind: item }}
              label={translate(`policyForms.titles.${item}`)}
              words={translate('policyForms.scope.edit')}
            />
          </>
        )
      }
    />
  );
}
