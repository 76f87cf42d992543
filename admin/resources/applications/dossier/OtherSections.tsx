// The parts of a dossier that are no lists of rows: declarations, the exceptional request, rulings.
import { useTranslate } from 'react-admin';
import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { clauseOutcomes, labelOf } from '../../../../shared/vocabulary';
import { litSurface, useIsLit } from '../verdict/highlight';
import { ClauseChecklist } from './ClauseChecklist';
import { fieldId, useDraftDesk } from './draft-context';
import { attestedClauses, exceptionalClauses } from './edition-clauses';
import { PlainArea } from './plain-inputs';
import { SectionFrame } from './SectionFrame';

/** 基本条件：what the applicant declares. */
export function AttestedSection() {
  const { history, move, edition } = useDraftDesk();
  const translate = useTranslate();
  const { level, direction } = history.draft.head;
  const clauses = edition ? attestedClauses(edition.content, { level, direction }) : [];
  return (
    <SectionFrame path="attested" title={translate('applications.sections.attested')}>
      {clauses.length === 0 && (
        <Typography variant="body2" color="text.secondary" sx={{ borderTop: 1, borderColor: 'divider', p: 1 }}>
          {translate('applications.empty.attested')}
        </Typography>
      )}
      <ClauseChecklist
        path="attested"
        clauses={clauses}
        ticked={history.draft.attested}
        onTick={(clause, held) => move({ type: 'attest', clause, held })}
      />
    </SectionFrame>
  );
}

/** 破格申报 */
export function ExceptionalSection() {
  const { history, move, edition, readOnly, errors, unasked } = useDraftDesk();
  const translate = useTranslate();
  const { level, direction } = history.draft.head;
  const clauses = edition ? exceptionalClauses(edition.content, { level, direction }) : [];
  const { exceptional } = history.draft;
  const id = fieldId('exceptional.statement');
  const error = errors.get('exceptional.statement') ?? errors.get('exceptional');
  const isStated =
    !unasked?.has('exceptional.statement') && (exceptional.clauses.length > 0 || exceptional.statement !== '');
  const nothing = clauses.length === 0 && exceptional.clauses.length === 0;
  return (
    <SectionFrame path="exceptional" title={translate('applications.sections.exceptional')}>
      {nothing ? (
        <Typography variant="body2" color="text.secondary" sx={{ borderTop: 1, borderColor: 'divider', p: 1 }}>
          {translate('applications.empty.exceptional')}
        </Typography>
      ) : (
        <ClauseChecklist
          path="exceptional"
          clauses={clauses}
          ticked={exceptional.clauses}
          onTick={(clause, asked) => move({ type: 'ask-exceptional', clause, asked })}
        />
      )}
      {isStated && (
        <Box sx={{ px: 1 }}>
          <Typography component="label" htmlFor={id} variant="caption" color="text.secondary">
            {translate('applications.fields.exceptional.statement')}
          </Typography>
          <PlainArea
            id={id}
            rows={3}
            disabled={readOnly}
            aria-invalid={error !== undefined}
            value={exceptional.statement}
            onChange={(event) => move({ type: 'exceptional-statement', value: event.target.value })}
          />
          {error && (
            <Typography variant="caption" color="error">
              {error}
            </Typography>
          )}
        </Box>
      )}
    </SectionFrame>
  );
}

/** 人工认定：read only here; a ruling is made at its clause. */
export function RulingsSection() {
  const { history } = useDraftDesk();
  const translate = useTranslate();
  const { rulings } = history.draft;
  return (
    <SectionFrame path="rulings" title={translate('applications.sections.rulings')} count={rulings.length}>
      {rulings.length === 0 ? (
        <Typography variant="body2" color="text.secondary" sx={{ borderTop: 1, borderColor: 'divider', p: 1 }}>
          {translate('applications.empty.rulings')}
        </Typography>
      ) : (
        <Box component="ol" sx={{ listStyle: 'none', m: 0, p: 0 }}>
          {rulings.map((ruling, place) => (
            <RulingRow key={`${ruling.clause}-${place}`} place={place} />
          ))}
        </Box>
      )}
    </SectionFrame>
  );
}

function RulingRow({ place }: { readonly place: number }) {
  const { history, language } = useDraftDesk();
  const ruling = history.draft.rulings[place];
  const lit = useIsLit([`rulings[${place}]`]);
  if (!ruling) return null;
  return (
    <Box
      component="li"
      id={fieldId(`rulings[${place}]`)}
      sx={{
        borderTop: 1,
        borderColor: 'divider',
        py: 1,
        px: 1,
        ...(lit ? litSurface : {}),
      }}
    >
      <Typography variant="body2">
        {ruling.clause}　{labelOf(clauseOutcomes, ruling.outcome, language)}　{ruling.by}　{ruling.on}
      </Typography>
      {ruling.note && (
        <Typography variant="body2" color="text.secondary">
          {ruling.note}
        </Typography>
      )}
    </Box>
  );
}
