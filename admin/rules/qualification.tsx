import { useTranslate } from 'react-admin';
import Button from '@mui/material/Button';
import type { Clock, RuleOf, Schooling } from '../../shared/policy';
import {
  clockCounts,
  clockStarts,
  degreeLadder,
  qualificationLadder,
  titleRanks,
  titleSeries,
  workKinds,
} from '../../shared/vocabulary';
import { FieldGroup } from './FieldGroup';
import { OpenCodeField } from './OpenCodeFields';
import { SpanField } from './SpanField';
import { FlagField, TermField } from './fields';
import type { RuleFormProps, RuleView } from './rule-view';
import { without } from './without';

type Title = NonNullable<RuleOf<'qualification'>['title']>;
const firstSchooling: Schooling = { qualification: 'bachelor' };
const firstTitle: Title = { rank: 'intermediate', series: 'any' };
const firstClock: Clock = { since: 'career', years: 1, counts: 'profession' };

/** 学历、职称与年限 */
export const qualificationView: RuleView<'qualification'> = {
  initial: { kind: 'qualification', schooling: firstSchooling, clocks: [firstClock] },
  form: (props) => <QualificationForm {...props} />,
};

function QualificationForm({ rule, onChange }: RuleFormProps<'qualification'>) {
  const translate = useTranslate();
  const { schooling, title, clocks } = rule;
  return (
    <>
      <FlagField
        label={translate('rules.qualification.schooling')}
        value={schooling !== undefined}
        onChange={(asked) => onChange(asked ? { ...rule, schooling: firstSchooling } : without(rule, 'schooling'))}
      />
      {schooling && (
        <SchoolingForm schooling={schooling} onChange={(changed) => onChange({ ...rule, schooling: changed })} />
      )}
      <FlagField
        label={translate('rules.qualification.title')}
        value={title !== undefined}
        onChange={(asked) => onChange(asked ? { ...rule, title: firstTitle } : without(rule, 'title'))}
      />
      {title && <TitleForm title={title} onChange={(changed) => onChange({ ...rule, title: changed })} />}
      {clocks.map((clock, place) => (
        <ClockForm
          key={place}
          clock={clock}
          onChange={(changed) =>
            onChange({ ...rule, clocks: clocks.map((other, at) => (at === place ? changed : other)) })
          }
          onRemove={() => onChange({ ...rule, clocks: clocks.filter((_, other) => other !== place) })}
        />
      ))}
      <Button size="small" onClick={() => onChange({ ...rule, clocks: [...clocks, firstClock] })}>
        {translate('rules.qualification.add_clock')}
      </Button>
    </>
  );
}

function SchoolingForm(props: { readonly schooling: Schooling; readonly onChange: (schooling: Schooling) => void }) {
  const { schooling, onChange } = props;
  const translate = useTranslate();
  return (
    <FieldGroup title={translate('rules.qualification.alternatives')}>
      <TermField
        label={translate('rules.qualification.qualification')}
        vocabulary={qualificationLadder}
        value={schooling.qualification}
        onChange={(qualification) => onChange({ ...schooling, qualification })}
        onClear={() => onChange(without(schooling, 'qualification'))}
      />
      <TermField
        label={translate('rules.qualification.degree')}
        vocabulary={degreeLadder}
        value={schooling.degree}
        onChange={(degree) => onChange({ ...schooling, degree })}
        onClear={() => onChange(without(schooling, 'degree'))}
      />
      <FlagField
        label={translate('rules.qualification.technician')}
        value={schooling.technicianClass === true}
        onChange={(asked) =>
          onChange(asked ? { ...schooling, technicianClass: true } : without(schooling, 'technicianClass'))
        }
      />
    </FieldGroup>
  );
}

function TitleForm({ title, onChange }: { readonly title: Title; readonly onChange: (title: Title) => void }) {
  const translate = useTranslate();
  return (
    <FieldGroup title={translate('rules.qualification.title_held')}>
      <TermField
        label={translate('rules.qualification.rank')}
        vocabulary={titleRanks}
        value={title.rank}
        onChange={(rank) => onChange({ ...title, rank })}
      />
      <TermField
        label={translate('rules.qualification.series')}
        vocabulary={titleSeries}
        value={title.series}
        onChange={(series) => onChange({ ...title, series })}
      />
    </FieldGroup>
  );
}

interface ClockFormProps {
  readonly clock: Clock;
  readonly onChange: (clock: Clock) => void;
  readonly onRemove: () => void;
}

function ClockForm({ clock, onChange, onRemove }: ClockFormProps) {
  const translate = useTranslate();
  return (
    <FieldGroup title={translate('rules.qualification.clock')} onRemove={onRemove}>
      <SpanField
        label={translate('rules.qualification.years')}
        help={translate('rules.qualification.years_help')}
        value={clock.years}
        onChange={(years) => onChange({ ...clock, years })}
      />
      <TermField
        label={translate('rules.qualification.since')}
        vocabulary={clockStarts}
        value={clock.since}
        onChange={(since) => onChange({ ...clock, since })}
      />
      <TermField
        label={translate('rules.qualification.counts')}
        vocabulary={clockCounts}
        value={clock.counts}
        help={translate('rules.qualification.counts_help')}
        onChange={(counts) =>
          onChange(counts === 'calendar' ? { ...without(clock, 'work'), counts } : { ...clock, counts })
        }
      />
      {clock.counts === 'profession' && (
        <OpenCodeField
          label={translate('rules.qualification.work')}
          help={translate('policyForms.open_code')}
          vocabulary={workKinds}
          value={clock.work ?? ''}
          onChange={(work) => onChange(work === '' ? without(clock, 'work') : { ...clock, work })}
        />
      )}
    </FieldGroup>
  );
}
