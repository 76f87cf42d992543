import { useTranslate } from 'react-admin';
import Box from '@mui/material/Box';
import { levels, degrees, qualifications, roles, titleRanks, type Terms } from '../../../../shared/vocabulary';
import { useLabel } from '../../../i18n/use-label';
import { useDesk } from '../desk/desk';
import { PlainCheck, PlainInput, PlainSelect } from './plain-fields';
import { OutputGroups } from './OutputGroups';
import type { TryFacts } from './try-facts';

interface TryOutFactsProps {
  readonly facts: TryFacts;
  readonly onChange: (facts: TryFacts) => void;
}

/** The facts that decide most often, each a field. */
export function TryOutFacts({ facts, onChange }: TryOutFactsProps) {
  const translate = useTranslate();
  const { shown } = useDesk();
  const word = (name: string) => translate(`policies.try.${name}`);
  const set = (change: Partial<TryFacts>) => onChange({ ...facts, ...change });
  const none: readonly [string, string] = ['', translate('policies.try.none')];
  return (
    <Box>
      <TermSelect label={word('level')} vocabulary={levels} value={facts.level} onChange={(level) => set({ level })} />
      <PlainSelect
        label={word('direction')}
        value={facts.direction ?? ''}
        options={[none, ...shown.directions.map(({ code, name }): readonly [string, string] => [code, name])]}
        onChange={(direction) => set({ direction: direction === '' ? null : direction })}
      />
      <DayInput label={word('asOf')} value={facts.asOf} onChange={(asOf) => set({ asOf })} />
      <TermSelect
        label={word('qualification')}
        vocabulary={qualifications}
        value={facts.qualification}
        onChange={(qualification) => set({ qualification })}
      />
      <TermSelect
        label={word('degree')}
        vocabulary={degrees}
        value={facts.degree}
        onChange={(degree) => set({ degree })}
      />
      <DayInput
        label={word('graduatedOn')}
        value={facts.graduatedOn}
        onChange={(graduatedOn) => set({ graduatedOn })}
      />
      <DayInput label={word('careerFrom')} value={facts.careerFrom} onChange={(careerFrom) => set({ careerFrom })} />
      <TitleFields facts={facts} onChange={onChange} />
      <TermSelect
        label={word('claims')}
        vocabulary={roles}
        value={facts.claims}
        onChange={(claims) => set({ claims })}
        onClear={() => set({ claims: null })}
      />
      <PlainCheck label={word('honours')} value={facts.honours} onChange={(honours) => set({ honours })} />
      <PlainCheck
        label={word('exceptional')}
        value={facts.exceptional}
        onChange={(exceptional) => set({ exceptional })}
      />
      <OutputGroups groups={facts.outputs} onChange={(outputs) => set({ outputs })} />
    </Box>
  );
}

function TitleFields({ facts, onChange }: TryOutFactsProps) {
  const translate = useTranslate();
  const { title } = facts;
  const first = { rank: 'intermediate', obtainedOn: '2020-01-01', own: true } as const;
  return (
    <>
      <TermSelect
        label={translate('policies.try.title')}
        vocabulary={titleRanks}
        value={title?.rank ?? null}
        onChange={(rank) => onChange({ ...facts, title: { ...(title ?? first), rank } })}
        onClear={() => onChange({ ...facts, title: null })}
      />
      {title && (
        <>
          <DayInput
            label={translate('policies.try.obtainedOn')}
            value={title.obtainedOn}
            onChange={(obtainedOn) => onChange({ ...facts, title: { ...title, obtainedOn } })}
          />
          <PlainCheck
            label={translate('policies.try.own')}
            value={title.own}
            onChange={(own) => onChange({ ...facts, title: { ...title, own } })}
          />
        </>
      )}
    </>
  );
}

interface TermSelectProps<Code extends string> {
  readonly label: string;
  readonly vocabulary: Terms<Code>;
  readonly value: Code | null;
  readonly onChange: (code: Code) => void;
  readonly onClear?: () => void;
}

/** A code of a vocabulary in a compact field. */
export function TermSelect<Code extends string>({
  label,
  vocabulary,
  value,
  onChange,
  onClear,
}: TermSelectProps<Code>) {
  const word = useLabel(vocabulary);
  const none: readonly [string, string] = ['', useTranslate()('policies.try.none')];
  const known = vocabulary.codes.map((code): readonly [string, string] => [code, word(code)]);
  return (
    <PlainSelect
      label={label}
      value={value ?? ''}
      options={onClear ? [none, ...known] : known}
      onChange={(chosen) => {
        const code = vocabulary.codes.find((other) => other === chosen);
        if (code === undefined) onClear?.();
        else onChange(code);
      }}
    />
  );
}

function DayInput(props: { readonly label: string; readonly value: string; readonly onChange: (day: string) => void }) {
  const { label, value, onChange } = props;
  return (
    <PlainInput
      label={label}
      type="date"
      value={value}
      onChange={(day) => {
        if (/^(19|20|21)\d\d-\d\d-\d\d$/.test(day)) onChange(day);
      }}
    />
  );
}
