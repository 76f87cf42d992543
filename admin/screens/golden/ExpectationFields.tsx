// 应得的结论：the outcome, and of the rest what the office cares for.
import { useId } from 'react';
import { useTranslate } from 'react-admin';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import type { Verdict } from '../../../shared/assessment';
import { expectationOf, type GoldenExpectation } from '../../../shared/golden';
import type { PolicyContent } from '../../../shared/policy';
import { clauseOutcomes, labelOf, verdictOutcomes } from '../../../shared/vocabulary';
import { useLanguage } from '../../i18n/use-language';
import { PlainInput, PlainSelect } from '../../resources/applications/dossier/plain-inputs';

interface ExpectationFieldsProps {
  readonly expect: GoldenExpectation;
  readonly content: PolicyContent;
  readonly level: string;
  /** What comes out now; null while the dossier cannot be assessed. */
  readonly verdict: Verdict | null;
  readonly readOnly: boolean;
  readonly onChange: (expect: GoldenExpectation) => void;
}

/** The fields of what a case must get. */
export function ExpectationFields(props: ExpectationFieldsProps) {
  const { expect, verdict, readOnly, onChange } = props;
  const translate = useTranslate();
  const language = useLanguage();
  const id = useId();
  const choose = (code: string) => {
    const outcome = verdictOutcomes.codes.find((known) => known === code);
    if (outcome) onChange({ ...expect, outcome });
  };
  return (
    <Box component="section" aria-labelledby={`${id}-h`} sx={{ mb: 3 }}>
      <Typography id={`${id}-h`} component="h3" variant="subtitle1" sx={{ fontWeight: 600, mb: 1 }}>
        {translate('golden.expectation')}
      </Typography>
      <Box sx={{ display: 'grid', gap: 1.5, gridTemplateColumns: { sm: 'repeat(3, minmax(0, 1fr))' } }}>
        <Box>
          <label htmlFor={`${id}-outcome`}>{translate('golden.fields.outcome')}</label>
          <PlainSelect
            id={`${id}-outcome`}
            disabled={readOnly}
            value={expect.outcome}
            onChange={(event) => choose(event.target.value)}
          >
            {verdictOutcomes.codes.map((code) => (
              <option key={code} value={code}>
                {labelOf(verdictOutcomes, code, language)}
              </option>
            ))}
          </PlainSelect>
        </Box>
        <LaterField {...props} />
        <RouteField {...props} />
      </Box>
      <ClauseFields {...props} />
      {!readOnly && verdict && (
        <Button size="small" onClick={() => onChange(expectationOf(verdict))}>
          {translate('golden.take_over')}
        </Button>
      )}
    </Box>
  );
}

const notAsked = 'not-asked';
const none = 'none';

/** 最早符合日期：not checked, never by time alone, or a day. */
function LaterField({ expect: { eligibleFrom, ...others }, readOnly, onChange }: ExpectationFieldsProps) {
  const translate = useTranslate();
  const id = useId();
  return (
    <Box>
      <label htmlFor={id}>{translate('golden.fields.eligibleFrom')}</label>
      <PlainInput
        id={id}
        readOnly={readOnly}
        value={eligibleFrom ?? ''}
        placeholder={translate(eligibleFrom === null ? 'golden.never' : 'golden.not_checked')}
        onChange={({ target }) => onChange(target.value === '' ? others : { ...others, eligibleFrom: target.value })}
      />
    </Box>
  );
}

function RouteField({ expect: { route, ...others }, content, level, readOnly, onChange }: ExpectationFieldsProps) {
  const translate = useTranslate();
  const id = useId();
  const routes = content.requirements
    .filter((row) => row.level === level && (row.section === 'qualification' || row.section === 'exceptional'))
    .flatMap(({ criteria }) => criteria.map(({ code }) => code));
  const choose = (chosen: string) => {
    if (chosen === notAsked) onChange(others);
    else onChange({ ...others, route: chosen === none ? null : chosen });
  };
  return (
    <Box>
      <label htmlFor={id}>{translate('golden.fields.route')}</label>
      <PlainSelect
        id={id}
        disabled={readOnly}
        value={route === undefined ? notAsked : (route ?? none)}
        onChange={(event) => choose(event.target.value)}
      >
        <option value={notAsked}>{translate('golden.not_checked')}</option>
        <option value={none}>{translate('golden.no_route')}</option>
        {routes.map((code) => (
          <option key={code} value={code}>
            {code}
          </option>
        ))}
      </PlainSelect>
    </Box>
  );
}

/** How clauses must come out, one by one. */
function ClauseFields({ expect, content, level, readOnly, onChange }: ExpectationFieldsProps) {
  const translate = useTranslate();
  const language = useLanguage();
  const clauses = expect.clauses ?? {};
  const known = content.requirements
    .filter((row) => row.level === level)
    .flatMap(({ code, criteria, categories }) => [code, ...[...criteria, ...categories].map((item) => item.code)]);
  const set = (changed: NonNullable<GoldenExpectation['clauses']>) => onChange({ ...expect, clauses: changed });
  const outcomeOf = (code: string) => clauseOutcomes.codes.find((outcome) => outcome === code) ?? 'met';
  return (
    <Box sx={{ my: 1.5, display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center' }}>
      {Object.entries(clauses).map(([clause, outcome]) => (
        <Box key={clause} sx={{ display: 'flex', alignItems: 'center', gap: 0.5 }}>
          <label htmlFor={`expect-${clause}`}>{clause}</label>
          <PlainSelect
            id={`expect-${clause}`}
            disabled={readOnly}
            value={outcome}
            onChange={(event) => set({ ...clauses, [clause]: outcomeOf(event.target.value) })}
          >
            {clauseOutcomes.codes.map((code) => (
              <option key={code} value={code}>
                {labelOf(clauseOutcomes, code, language)}
              </option>
            ))}
          </PlainSelect>
          {!readOnly && (
            <Button
              size="small"
              color="inherit"
              aria-label={translate('golden.drop_clause', { clause })}
              onClick={() => set(Object.fromEntries(Object.entries(clauses).filter(([code]) => code !== clause)))}
              sx={{ minWidth: 0 }}
            >
              ✕
            </Button>
          )}
        </Box>
      ))}
      {!readOnly && (
        <PlainSelect
          aria-label={translate('golden.add_clause')}
          value=""
          onChange={({ target }) => set({ ...clauses, [target.value]: 'met' })}
          style={{ width: 'auto' }}
        >
          <option value="">{translate('golden.add_clause')}</option>
          {known
            .filter((code) => !(code in clauses))
            .map((code) => (
              <option key={code} value={code}>
                {code}
              </option>
            ))}
        </PlainSelect>
      )}
    </Box>
  );
}
