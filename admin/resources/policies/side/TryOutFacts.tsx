import { useTranslate } from 'react-admin';
import Box from '@mui/material/Box';
import { degrees, qualifications, roles, titleRanks } from '../../../../shared/vocabulary';
import { useDesk } from '../desk/desk';
import { PlainCheck, PlainInput, PlainSelect } from './plain-fields';
import { TermSelect } from './TermSelect';
import { OutputGroups } from './OutputGroups';
import { asksForCharacters, asksForPapers } from './asked-papers';
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
      <PlainSelect
        label={word('level')}
        value={facts.level}
        options={shown.levels.map(({ code, titleName }): readonly [string, string] => [code, titleName])}
        onChange={(chosen) => set({ level: shown.levels.find(({ code }) => code === chosen)?.code ?? facts.level })}
      />
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
      <RareChecks facts={facts} onChange={onChange} />
      <OutputGroups
        groups={facts.outputs}
        withCharacters={asksForCharacters(shown, facts.level)}
        onChange={(outputs) => set({ outputs })}
      />
    </Box>
  );
}

/** What few editions ask for: only where this one does. */
function RareChecks({ facts, onChange }: TryOutFactsProps) {
  const translate = useTranslate();
  const { shown } = useDesk();
  const { applicantKinds: kinds = [] } = shown;
  const { applicantKinds = [] } = facts;
  return (
    <>
      {asksForPapers(shown, facts.level) && (
        <PlainCheck
          label={translate('policies.try.papers')}
          value={facts.papers === true}
          onChange={(papers) => onChange({ ...facts, papers })}
        />
      )}
      {kinds.map(({ code, name }) => (
        <PlainCheck
          key={code}
          label={name}
          value={applicantKinds.includes(code)}
          onChange={(is) =>
            onChange({
              ...facts,
              applicantKinds: is ? [...applicantKinds, code] : applicantKinds.filter((other) => other !== code),
            })
          }
        />
      ))}
    </>
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
