// A verdict on paper, drawn beside the page and shown by the printer alone.
import type { ReactNode } from 'react';
import { createPortal } from 'react-dom';
import { useTranslate } from 'react-admin';
import Box from '@mui/material/Box';
import {
  explain,
  figures,
  type Figure,
  type Finding,
  type RequirementResult,
  type Verdict,
} from '../../../../shared/assessment';
import { labelOf, sections } from '../../../../shared/vocabulary';
import { OutcomeMark } from '../../../components/OutcomeMark';
import { Paper } from '../../../components/Paper';
import { useLanguage } from '../../../i18n/use-language';
import { wordsOf } from '../dossier/edition-clauses';
import type { Edition } from '../dossier/draft-context';
import { foldFindings } from './folding';

const heads = [
  ['print.clause', '4.5em'],
  ['verdict.words', '32%'],
  ['verdict.required', '24%'],
  ['verdict.actual', '18%'],
  ['verdict.short', '10%'],
  ['print.outcome', '7em'],
] as const;

interface VerdictSheetProps {
  readonly title: string;
  /** What stands above the clauses: the name of each line and its words. */
  readonly lines: readonly (readonly [name: string, words: string])[];
  readonly verdict: Verdict;
  readonly edition: Edition;
  /** What stands below the clauses. */
  readonly children: ReactNode;
}

/** Draws the sheet. */
export function VerdictSheet({ title, lines, verdict, edition, children }: VerdictSheetProps) {
  return createPortal(
    <Paper>
      <Box component="h1" sx={{ fontSize: '16pt', textAlign: 'center', m: 0, mb: '10pt' }}>
        {title}
      </Box>
      <SheetHead lines={lines} verdict={verdict} />
      <SheetClauses verdict={verdict} edition={edition} />
      {children}
    </Paper>,
    document.body,
  );
}

function SheetHead({ lines, verdict }: Pick<VerdictSheetProps, 'lines' | 'verdict'>) {
  const translate = useTranslate();
  return (
    <table>
      <tbody>
        {lines.map(([name, words]) => (
          <tr key={name}>
            <Box component="th" scope="row" sx={{ width: '9em', fontWeight: 400, color: '#444' }}>
              {name}
            </Box>
            <Box component="td" sx={{ wordBreak: 'break-all' }}>
              {words}
            </Box>
          </tr>
        ))}
        <tr>
          <Box component="th" scope="row" sx={{ fontWeight: 400, color: '#444' }}>
            {translate('applications.print.outcome')}
          </Box>
          <Box component="td" sx={{ fontWeight: 700 }}>
            <OutcomeMark outcome={verdict.outcome} />
          </Box>
        </tr>
      </tbody>
    </table>
  );
}

function SheetClauses({ verdict, edition }: Pick<VerdictSheetProps, 'verdict' | 'edition'>) {
  const translate = useTranslate();
  const language = useLanguage();
  const isOther = ({ code }: RequirementResult) =>
    edition.content.requirements.some(
      ({ code: known, direction }) => known === code && direction !== null && direction !== verdict.direction,
    );
  const isShown = (result: RequirementResult) => foldFindings(result, verdict, edition.content).aside === null;
  return (
    <Box
      component="table"
      sx={{
        width: '100%',
        tableLayout: 'fixed',
        mt: '12pt',
        borderCollapse: 'collapse',
        '& tr': { borderTop: '0.5pt solid #999' },
      }}
    >
      <thead>
        <tr>
          {heads.map(([head, width]) => (
            <Box component="th" key={head} scope="col" sx={{ width }}>
              {translate(`applications.${head}`)}
            </Box>
          ))}
        </tr>
      </thead>
      {verdict.requirements.filter(isShown).map((result) => (
        <tbody key={result.code}>
          <SheetRequirement result={result} isOther={isOther(result)} />
          {foldFindings(result, verdict, edition.content).open.map((finding) => (
            <SheetFinding key={finding.clause} finding={finding} edition={edition} />
          ))}
        </tbody>
      ))}
      <tbody>
        {verdict.warnings.map((warning, place) => (
          <tr key={place}>
            <td colSpan={6}>{explain(warning, edition.content, language)}</td>
          </tr>
        ))}
      </tbody>
    </Box>
  );
}

/** A requirement's own line: how it came out, what was counted, and by what it is waived, which none of its clauses say. */
function SheetRequirement({ result, isOther }: { readonly result: RequirementResult; readonly isOther: boolean }) {
  const translate = useTranslate();
  const language = useLanguage();
  const { code, section, outcome, counted, minimum, waivedBy } = result;
  const waived = outcome === 'met' ? 'waived' : 'waived_awaited';
  const words = [
    `${code}　${labelOf(sections, section, language)}`,
    isOther ? translate('applications.verdict.other_direction') : null,
    counted === null || minimum === null ? null : translate('applications.verdict.counted', { counted, minimum }),
    waivedBy === null ? null : translate(`applications.verdict.${waived}`, { clause: waivedBy }),
  ];
  return (
    <tr>
      <th colSpan={5} scope="colgroup">
        {words.filter((each) => each !== null).join('　')}
      </th>
      <td>
        <OutcomeMark outcome={outcome} />
      </td>
    </tr>
  );
}

/** A line for each of the clause's figures, so that needed, found and short stay side by side. */
function SheetFinding({ finding, edition }: { readonly finding: Finding; readonly edition: Edition }) {
  const language = useLanguage();
  const rows = figures(finding, edition.content, language);
  const [first, ...others] = rows.length > 0 ? rows : [{ required: '', actual: '', short: null }];
  const span = rows.length || 1;
  return (
    <>
      <tr>
        <td rowSpan={span}>{finding.clause}</td>
        <td rowSpan={span}>{wordsOf(edition.content, finding.clause)}</td>
        <FigureCells row={first} />
        <td rowSpan={span}>
          <OutcomeMark outcome={finding.outcome} />
        </td>
      </tr>
      {others.map((row, place) => (
        <tr key={place}>
          <FigureCells row={row} />
        </tr>
      ))}
    </>
  );
}

function FigureCells({ row }: { readonly row: Figure | undefined }) {
  return (
    <>
      <td>{row?.required || '—'}</td>
      <td>{row?.actual || '—'}</td>
      <td>{row?.short || '—'}</td>
    </>
  );
}
