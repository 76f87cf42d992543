// 一项条件：its heading and outcome, the findings that decide, the other ways folded.
import { useTranslate } from 'react-admin';
import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import type { Finding, RequirementResult } from '../../../../shared/assessment';
import type { RequirementContent } from '../../../../shared/policy';
import { labelOf, modes, sections } from '../../../../shared/vocabulary';
import { OutcomeMark } from '../../../components/OutcomeMark';
import { useLanguage } from '../../../i18n/use-language';
import { FindingBlock } from './FindingBlock';
import { foldFindings } from './folding';
import { useVerdictView } from './verdict-context';

/** Draws the requirement. */
export function RequirementBlock({ result }: { readonly result: RequirementResult }) {
  const { verdict, edition } = useVerdictView();
  const translate = useTranslate();
  const { open, folded, aside } = foldFindings(result, verdict, edition.content);
  const title = aside ?? 'others';
  return (
    <Box component="section" aria-label={result.code} sx={{ mt: 2, fontSize: 14 }}>
      <RequirementHead result={result} isAside={aside !== null} />
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {open.map((finding) => (
          <FindingBlock key={finding.clause} finding={finding} />
        ))}
      </Box>
      {folded.length > 0 && (
        <FoldedFindings
          findings={folded}
          title={translate(`applications.verdict.folded.${title}`, { smart_count: folded.length })}
        />
      )}
    </Box>
  );
}

function RequirementHead({ result, isAside }: { readonly result: RequirementResult; readonly isAside: boolean }) {
  const { edition } = useVerdictView();
  const language = useLanguage();
  const requirement = edition.content.requirements.find((each) => each.code === result.code);
  return (
    <Box sx={{ display: 'flex', alignItems: 'baseline', gap: 1, flexWrap: 'wrap', pb: 0.5 }}>
      <Typography
        component="h3"
        variant="subtitle2"
        sx={{ fontWeight: 600, color: isAside ? 'text.secondary' : 'text.primary' }}
      >
        {result.code}　{language === 'zh' ? requirement?.heading : labelOf(sections, result.section, language)}
      </Typography>
      {requirement && <RequirementNotes result={result} requirement={requirement} />}
      {!isAside && (
        <Box sx={{ ml: 'auto' }}>
          <OutcomeMark outcome={result.outcome} />
        </Box>
      )}
    </Box>
  );
}

interface RequirementNotesProps {
  readonly result: RequirementResult;
  readonly requirement: RequirementContent;
}

function RequirementNotes({ result, requirement }: RequirementNotesProps) {
  const { verdict } = useVerdictView();
  const translate = useTranslate();
  const language = useLanguage();
  const { counted, minimum, waivedBy, outcome } = result;
  const waived = outcome === 'met' ? 'waived' : 'waived_awaited';
  const { direction, mode } = requirement;
  const isOther = direction !== null && direction !== verdict.direction;
  const notes = [
    labelOf(modes, mode, language),
    counted === null || minimum === null ? null : translate('applications.verdict.counted', { counted, minimum }),
    isOther ? translate('applications.verdict.other_direction') : null,
    waivedBy === null ? null : translate(`applications.verdict.${waived}`, { clause: waivedBy }),
  ];
  return (
    <Typography variant="caption" color="text.secondary">
      {notes.filter((note) => note !== null).join('　')}
    </Typography>
  );
}

function FoldedFindings({ findings, title }: { readonly findings: readonly Finding[]; readonly title: string }) {
  return (
    <Box component="details" sx={{ borderTop: 1, borderColor: 'divider' }}>
      <Box
        component="summary"
        sx={{ cursor: 'pointer', px: 1, py: { xs: 1.5, md: 0.75 }, fontSize: 13, color: 'text.secondary' }}
      >
        {title}
      </Box>
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {findings.map((finding) => (
          <FindingBlock key={finding.clause} finding={finding} />
        ))}
      </Box>
    </Box>
  );
}
