import { useTranslate } from 'react-admin';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useDesk } from '../desk/desk';
import type { OpenItem } from '../desk/open-item';
import { useTryOut } from '../side/use-try-out';

interface Step {
  readonly name: 'levels' | 'requirements' | 'items' | 'try' | 'submit';
  readonly done: boolean;
  /** What to open for it; null where it is done elsewhere on the page. */
  readonly open: OpenItem | null;
}

/** What a document that is entered anew still needs, in order, the next step with its button. */
export function FirstSteps() {
  const { editable, edition, openItem, open } = useDesk();
  const translate = useTranslate();
  const steps = useSteps();
  if (!editable || edition.basedOn !== null) return null;
  const next = steps.find(({ done }) => !done);
  return (
    <Box component="section" aria-label={translate('policyForms.steps.title')} data-no-print sx={frameStyle}>
      <Box sx={{ fontWeight: 600, mb: 0.5 }}>{translate('policyForms.steps.title')}</Box>
      <Box component="ol" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {steps.map((step, place) => (
          <Box
            component="li"
            key={step.name}
            aria-current={step === next ? 'step' : undefined}
            sx={[lineStyle, step !== next && { color: 'text.secondary' }]}
          >
            <Box component="span" sx={{ width: '1.5rem', color: step.done ? 'success.main' : 'inherit' }}>
              {step.done ? '✓' : place + 1}
            </Box>
            <Box component="span" sx={{ minWidth: '4.5rem', fontWeight: step === next ? 600 : 400 }}>
              {translate(`policyForms.steps.${step.name}`)}
            </Box>
            <Box component="span" sx={{ flex: 1, minWidth: '12rem' }}>
              {translate(`policyForms.steps.${step.name}_help`)}
            </Box>
            {step === next && step.open !== null && open === null && (
              <Button size="small" variant="contained" onClick={() => openItem(step.open)}>
                {translate(`policyForms.steps.${step.name}_act`)}
              </Button>
            )}
          </Box>
        ))}
      </Box>
    </Box>
  );
}

function useSteps(): readonly Step[] {
  const { shown, findings, facts, edition } = useDesk();
  const { verdict } = useTryOut(facts);
  const { levels, requirements } = shown;
  const empty = requirements.find(
    ({ code, mode, criteria, categories }) =>
      (mode === 'countOutputs' ? categories : criteria).length === 0 &&
      !requirements.some(({ parent }) => parent === code),
  );
  const bare = [...levels]
    .sort((a, b) => a.rank - b.rank)
    .find(({ code }) => !requirements.some((row) => row.level === code));
  const isSound = findings.every(({ severity }) => severity !== 'error');
  return [
    { name: 'levels', done: levels.length > 0, open: { kind: 'new-level' } },
    {
      name: 'requirements',
      done: levels.length > 0 && bare === undefined,
      open: bare ? { kind: 'new-requirement', level: bare.code, parent: null } : null,
    },
    {
      name: 'items',
      done: requirements.length > 0 && empty === undefined && isSound,
      open: empty ? { kind: 'new', requirement: empty.code } : null,
    },
    { name: 'try', done: isSound && verdict?.outcome === 'eligible', open: null },
    { name: 'submit', done: edition.status !== 'draft', open: null },
  ];
}

const frameStyle = {
  mt: 2,
  p: 2,
  fontSize: '0.9rem',
  bgcolor: 'background.paper',
  border: 1,
  borderColor: 'divider',
  borderLeft: 3,
  borderLeftColor: 'primary.main',
};

const lineStyle = { display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: 1, minHeight: 32 };
