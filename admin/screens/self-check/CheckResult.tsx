// 自查结果：the outcome in a sentence, then clause by clause as on a case's page.
import { useEffect, useRef } from 'react';
import { useTranslate } from 'react-admin';
import PrintOutlinedIcon from '@mui/icons-material/PrintOutlined';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { awaitedOf } from '../../../shared/advice';
import { dayInProse } from '../../../shared/calendar';
import { OutcomeMark } from '../../components/OutcomeMark';
import { useLanguage } from '../../i18n/use-language';
import { WaysToMeet } from '../../resources/applications/advice/WaysToMeet';
import { VerdictViewProvider, type VerdictView } from '../../resources/applications/verdict/verdict-context';
import { VerdictClauses } from '../../resources/applications/verdict/VerdictPanel';

interface CheckResultProps {
  readonly view: VerdictView | null;
  readonly faults: number;
  /** Counts how often the result was given: each time it takes the focus. */
  readonly shown: number;
}

/** Draws the result; its sentence is read out whenever it changes. */
export function CheckResult({ view, faults, shown }: CheckResultProps) {
  const translate = useTranslate();
  const heading = useFocusEach(shown);
  return (
    <>
      <Box sx={{ display: 'flex', alignItems: 'center', justifyContent: 'space-between', gap: 1, minHeight: 44 }}>
        <Typography ref={heading} id="result-heading" variant="h2" tabIndex={-1} sx={headingStyle}>
          {translate('selfCheck.result')}
        </Typography>
        {view && faults === 0 && (
          <Button size="small" startIcon={<PrintOutlinedIcon />} onClick={() => window.print()} sx={{ minHeight: 44 }}>
            {translate('selfCheck.print')}
          </Button>
        )}
      </Box>
      <Box role="status" aria-live="polite" id="result-outcome">
        {view && faults > 0 && <Outdated faults={faults} />}
        {view ? <OutcomeSentence view={view} /> : <NothingYet />}
      </Box>
      {view && (
        <VerdictViewProvider value={view}>
          <Typography variant="body2" sx={adviceStyle}>
            {translate('selfCheck.advice')}
          </Typography>
          <WaysToMeet />
          <VerdictClauses />
        </VerdictViewProvider>
      )}
    </>
  );
}

/** Not at the first drawing: changing the language draws the page anew, and must not carry the reader away. */
function useFocusEach(shown: number) {
  const heading = useRef<HTMLHeadingElement>(null);
  const handled = useRef(shown);
  useEffect(() => {
    if (shown === handled.current) return;
    handled.current = shown;
    if (shown === 0) return;
    heading.current?.scrollIntoView({ block: 'start' });
    heading.current?.focus({ preventScroll: true });
  }, [shown]);
  return heading;
}

function NothingYet() {
  const translate = useTranslate();
  return (
    <Typography color="text.secondary" sx={{ maxWidth: '32em', py: 1 }}>
      <Box component="span" sx={{ display: { xs: 'none', lg: 'inline' } }}>
        {translate('selfCheck.nothing_yet')}
      </Box>
      <Box component="span" sx={{ display: { lg: 'none' } }}>
        {translate('selfCheck.nothing_yet_narrow')}
      </Box>
    </Typography>
  );
}

function Outdated({ faults }: { readonly faults: number }) {
  const translate = useTranslate();
  return (
    <Typography variant="body2" sx={{ borderLeft: 3, borderColor: 'warning.main', pl: 1.5, mb: 1 }}>
      {translate('selfCheck.outdated', { smart_count: faults })}
    </Typography>
  );
}

function OutcomeSentence({ view: { verdict, edition } }: { readonly view: VerdictView }) {
  const translate = useTranslate();
  const language = useLanguage();
  const { outcome, route, eligibleFrom } = verdict;
  const awaited = awaitedOf(verdict, edition.content);
  const byRoute = route === null ? null : translate('selfCheck.route', { clause: route });
  const inTime =
    eligibleFrom === null
      ? translate('selfCheck.never')
      : translate('selfCheck.later', { day: dayInProse(eligibleFrom, language) });
  const sentences = [
    outcome === 'referred' && awaited.clauses.length === 0
      ? null
      : translate(`selfCheck.outcome.${outcome}`, { smart_count: awaited.clauses.length }),
    awaited.otherDirection === null
      ? null
      : translate('selfCheck.outcome.referred_direction', { clause: awaited.otherDirection }),
    outcome === 'ineligible' ? inTime : byRoute,
  ].filter((sentence) => sentence !== null);
  return (
    <>
      <Box sx={{ fontSize: 24 }}>
        <OutcomeMark outcome={outcome} strong />
      </Box>
      <Typography sx={{ maxWidth: '34em' }}>{sentences.join(language === 'zh' ? '' : ' ')}</Typography>
    </>
  );
}

const headingStyle = { scrollMarginTop: '64px', '&:focus-visible': { outlineOffset: '4px' } };
const adviceStyle = { color: 'text.secondary', mt: 1, pb: 1, borderBottom: 1, borderColor: 'divider' };
