// 申报什么：the policy, the level, the direction, and the day up to which is counted.
import { useTranslate } from 'react-admin';
import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { dayInProse } from '../../../shared/calendar';
import type { EditionInForce } from '../../../shared/policy';
import { useLanguage } from '../../i18n/use-language';
import { readDay } from '../../resources/applications/dossier/civil-date-typing';
import { fieldId, useDraftDesk } from '../../resources/applications/dossier/draft-context';
import { DirectionField, HeadFrame, LevelField } from '../../resources/applications/dossier/HeadSection';
import { PlainInput, PlainSelect } from '../../resources/applications/dossier/plain-inputs';
import { SectionFrame } from '../../resources/applications/dossier/SectionFrame';
import { movesAway } from './self-check-draft';
import type { CheckForm } from './self-check-state';

interface CheckScopeProps {
  readonly editions: readonly EditionInForce[];
  readonly chosen: EditionInForce | null;
  readonly form: CheckForm;
  readonly change: (part: Partial<CheckForm>) => void;
}

/** Draws the section. */
export function CheckScope({ editions, chosen, form, change }: CheckScopeProps) {
  const translate = useTranslate();
  return (
    <SectionFrame path="head" title={translate('selfCheck.scope')}>
      <Box sx={{ borderTop: 1, borderColor: 'divider', pt: 1.25, px: 1, display: 'grid', gap: 1.5 }}>
        <PolicyField editions={editions} chosen={chosen} onChoose={(policy) => change({ policy })} />
        <Box sx={{ display: 'grid', gap: 1.5, gridTemplateColumns: { sm: 'repeat(3, minmax(0, 1fr))' } }}>
          <LevelField />
          <DirectionField />
          <DayField day={form.asOf} onChange={(asOf) => change({ asOf })} />
        </Box>
      </Box>
    </SectionFrame>
  );
}

interface PolicyFieldProps extends Pick<CheckScopeProps, 'editions' | 'chosen'> {
  readonly onChoose: (policy: string) => void;
}

function PolicyField({ editions, chosen, onChoose }: PolicyFieldProps) {
  const { history, move } = useDraftDesk();
  const translate = useTranslate();
  const field = useField('policy');
  const choose = (policy: string) => {
    const content = editions.find(({ documentNumber }) => documentNumber === policy)?.content;
    if (content) movesAway(history.draft, content, history.draft.head.level).forEach((away) => move(away));
    onChoose(policy);
  };
  return (
    <HeadFrame field="policy">
      <PlainSelect {...field} value={chosen?.documentNumber ?? ''} onChange={(event) => choose(event.target.value)}>
        {!chosen && <option value="">{translate('selfCheck.choose')}</option>}
        {editions.map(({ documentNumber, content }) => (
          <option key={documentNumber} value={documentNumber}>
            {content.title}
          </option>
        ))}
      </PlainSelect>
      {chosen && <EditionLine edition={chosen} />}
    </HeadFrame>
  );
}

function EditionLine({ edition: { documentNumber, content } }: { readonly edition: EditionInForce }) {
  const translate = useTranslate();
  const language = useLanguage();
  return (
    <Typography variant="caption" color="text.secondary" sx={{ display: 'block', mt: 0.5 }}>
      {translate('selfCheck.edition', {
        documentNumber,
        edition: content.edition,
        day: content.effectiveFrom === null ? '' : dayInProse(content.effectiveFrom, language),
      })}
    </Typography>
  );
}

function DayField({ day, onChange }: { readonly day: string; readonly onChange: (day: string) => void }) {
  const translate = useTranslate();
  const { 'aria-describedby': told, ...field } = useField('asOf');
  const help = `${field.id}-help`;
  return (
    <HeadFrame field="asOf">
      <PlainInput
        {...field}
        aria-describedby={told ? `${told} ${help}` : help}
        value={day}
        placeholder="YYYY-MM-DD"
        inputMode="numeric"
        autoComplete="off"
        maxLength={20}
        onChange={(event) => onChange(event.target.value)}
        onBlur={(event) => onChange(readDay(event.target.value))}
      />
      <Typography id={help} variant="caption" color="text.secondary" sx={{ display: 'block' }}>
        {translate('selfCheck.as_of_help')}
      </Typography>
    </HeadFrame>
  );
}

function useField(field: 'policy' | 'asOf') {
  const { errors } = useDraftDesk();
  const id = fieldId(`head.${field}`);
  const isWrong = errors.has(`head.${field}`);
  return { id, 'aria-invalid': isWrong, 'aria-describedby': isWrong ? `${id}-error` : undefined };
}
