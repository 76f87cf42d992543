// 尚缺什么：the smallest sets of changes that would make the application eligible, by route.
import { useMemo, useState } from 'react';
import { useTranslate } from 'react-admin';
import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { tellWays, wayHead, whatIsMissing, type ToldWays } from '../../../../shared/advice';
import { useLanguage } from '../../../i18n/use-language';
import { useVerdictView } from '../verdict/verdict-context';

/** Draws the ways, once somebody asks; nothing for who is eligible. */
export function WaysToMeet() {
  const { verdict } = useVerdictView();
  const translate = useTranslate();
  const [open, setOpen] = useState(false);
  if (verdict.outcome === 'eligible') return null;
  return (
    <Box
      component="details"
      data-no-print
      open={open}
      onToggle={(event: React.SyntheticEvent<HTMLDetailsElement>) => setOpen(event.currentTarget.open)}
      sx={{ mt: 1.5, border: 1, borderColor: 'divider', borderRadius: '4px', px: 1.5, py: 0.5 }}
    >
      <Box component="summary" sx={{ cursor: 'pointer', fontSize: 13, fontWeight: 600, py: 0.5 }}>
        {translate('advice.ways.title')}
      </Box>
      {open && <Ways />}
    </Box>
  );
}

function Ways() {
  const { verdict, dossier, edition } = useVerdictView();
  const translate = useTranslate();
  const language = useLanguage();
  const { compiled, content } = edition;
  const told = useMemo(() => {
    const { level, direction, asOf } = verdict;
    const ways = whatIsMissing({ compiled, content, asking: { level, direction, asOf, dossier } });
    return tellWays(ways, content, language);
  }, [verdict, dossier, compiled, content, language]);
  if (told.ways.length === 0)
    return <Typography sx={{ fontSize: 13, pb: 1 }}>{translate('advice.ways.none')}</Typography>;
  return (
    <Box sx={{ fontSize: 13, pb: 1, '& ul, & ol': { m: 0, mt: 0.5, pl: 2.5 }, '& li': { mb: 0.5 } }}>
      <Typography sx={{ fontSize: 12 }} color="text.secondary">
        {translate('advice.ways.what')}
      </Typography>
      {told.shared.length > 0 && (
        <>
          <Heading words={translate('advice.ways.shared')} />
          <Steps steps={told.shared} />
        </>
      )}
      <Heading
        words={
          told.ways.length === 1
            ? translate('advice.ways.one')
            : translate('advice.ways.each', { smart_count: told.ways.length })
        }
      />
      <ol>
        {told.ways.map((way) => (
          <WayItem key={way.route ?? ''} way={way} />
        ))}
      </ol>
    </Box>
  );
}

function Heading({ words }: { readonly words: string }) {
  return <Typography sx={{ fontSize: 13, fontWeight: 600, mt: 1 }}>{words}</Typography>;
}

function WayItem({ way }: { readonly way: ToldWays['ways'][number] }) {
  const { edition } = useVerdictView();
  const language = useLanguage();
  return (
    <li>
      {wayHead(way, edition.content, language)}
      <Steps steps={way.steps} />
    </li>
  );
}

function Steps({ steps }: { readonly steps: readonly string[] }) {
  return (
    <ul>
      {steps.map((step) => (
        <li key={step}>{step}</li>
      ))}
    </ul>
  );
}
