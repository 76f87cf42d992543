import { useTranslate } from 'react-admin';
import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { explain, figures, type Finding } from '../../../shared/assessment';
import { citation, type PolicyContent } from '../../../shared/policy';
import { labelOf, sections } from '../../../shared/vocabulary';
import { OutcomeMark } from '../../components/OutcomeMark';
import { useLanguage } from '../../i18n/use-language';
import type { ClausePair, RequirementPair } from './both-verdicts';

interface Contents {
  readonly before: PolicyContent;
  readonly after: PolicyContent;
}

interface BlockProps {
  readonly pair: RequirementPair;
  /** Whether the clauses that say the same are shown too. */
  readonly all: boolean;
  readonly contents: Contents;
}

/** One requirement by both verdicts: its outcomes, then its clauses, before on the left and simulated on the right. */
export function RequirementPairBlock({ pair, all, contents }: BlockProps) {
  const translate = useTranslate();
  const language = useLanguage();
  const section = (pair.after ?? pair.before)?.section ?? '';
  const clauses = pair.clauses.filter(({ differs }) => all || differs);
  return (
    <Box component="section" aria-label={pair.code} sx={{ mt: 2 }}>
      <Typography variant="h3">
        {pair.code} {labelOf(sections, section, language)}
      </Typography>
      <Box sx={sidesStyle}>
        {[pair.before, pair.after].map((result, place) => (
          <Box key={place}>
            {result ? <OutcomeMark outcome={result.outcome} strong /> : translate('simulation.not_asked')}
          </Box>
        ))}
      </Box>
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {clauses.map((clause) => (
          <ClausePairItem key={clause.clause} pair={clause} contents={contents} />
        ))}
      </Box>
      {clauses.length < pair.clauses.length && (
        <Typography variant="body2" color="text.secondary" sx={{ mt: 0.5 }}>
          {translate('simulation.same_n', { count: pair.clauses.length - clauses.length })}
        </Typography>
      )}
    </Box>
  );
}

function ClausePairItem({ pair, contents }: { readonly pair: ClausePair; readonly contents: Contents }) {
  const translate = useTranslate();
  const language = useLanguage();
  const { clause, before, after, differs } = pair;
  const content = after === null ? contents.before : contents.after;
  return (
    <Box
      component="li"
      data-differs={differs}
      sx={[itemStyle, differs && { borderLeftColor: 'warning.main', bgcolor: 'action.hover' }]}
    >
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'baseline', fontSize: '0.875rem' }}>
        <strong>{clause}</strong>
        <Box component="span" sx={{ color: 'text.secondary' }}>
          {citation(clause, content, language)}
        </Box>
        {differs && (
          <Box component="span" sx={{ color: 'warning.main', fontWeight: 600, ml: 'auto' }}>
            {translate('simulation.differs')}
          </Box>
        )}
      </Box>
      <Box sx={sidesStyle}>
        <FindingSide finding={before} content={contents.before} />
        <FindingSide finding={after} content={contents.after} />
      </Box>
    </Box>
  );
}

interface FindingSideProps {
  readonly finding: Finding | null;
  readonly content: PolicyContent;
}

/** One verdict's finding: its outcome, what it needs and has, else why. */
function FindingSide({ finding, content }: FindingSideProps) {
  const translate = useTranslate();
  const language = useLanguage();
  if (!finding) return <Box sx={{ color: 'text.secondary' }}>{translate('simulation.not_asked')}</Box>;
  const rows = figures(finding, content, language);
  return (
    <Box sx={{ minWidth: 0, fontSize: '0.8125rem' }}>
      <OutcomeMark outcome={finding.outcome} />
      {rows.length === 0 && <div>{explain(finding, content, language)}</div>}
      {rows.map(({ required, actual, short }, place) => (
        <Box component="dl" key={place} sx={figureStyle}>
          <dt>{translate('applications.verdict.required')}</dt>
          <dd>{required || '—'}</dd>
          <dt>{translate('applications.verdict.actual')}</dt>
          <dd>{actual || '—'}</dd>
          {short && (
            <>
              <dt>{translate('applications.verdict.short')}</dt>
              <Box component="dd" sx={{ color: 'error.main', fontWeight: 600 }}>
                {short}
              </Box>
            </>
          )}
        </Box>
      ))}
      {finding.outcome === 'unmet' && finding.eligibleFrom && (
        <div>{translate('applications.verdict.at_date', { day: finding.eligibleFrom })}</div>
      )}
    </Box>
  );
}

const sidesStyle = { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)', gap: 2, mt: 0.5 };
const itemStyle = { py: 1, px: 1, borderTop: 1, borderLeft: 3, borderColor: 'divider', borderLeftColor: 'transparent' };
const figureStyle = {
  display: 'grid',
  gridTemplateColumns: 'max-content minmax(0, 1fr)',
  columnGap: 1,
  m: 0,
  mt: 0.5,
  fontVariantNumeric: 'tabular-nums',
  '& dt': { color: 'text.secondary' },
  '& dd': { m: 0, overflowWrap: 'anywhere' },
};
