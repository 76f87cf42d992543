// 结论说明：the saved verdict as a letter to the applicant, in either language, to read and to print.
import { useId, useMemo, useState } from 'react';
import { useTranslate } from 'react-admin';
import { createPortal } from 'react-dom';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import ToggleButton from '@mui/material/ToggleButton';
import ToggleButtonGroup from '@mui/material/ToggleButtonGroup';
import { letterOf, whatIsMissing, type Letter, type LetterPart } from '../../../../shared/advice';
import type { Language } from '../../../../shared/vocabulary';
import { Paper } from '../../../components/Paper';
import { useLanguage } from '../../../i18n/use-language';
import type { CaseRecord } from '../case/case-record';
import type { Edition } from '../dossier/draft-context';

interface LetterDialogProps {
  readonly record: CaseRecord;
  readonly edition: Edition;
  readonly onClose: () => void;
}

/** Shows the letter as it will be printed. */
export function LetterDialog({ record, edition, onClose }: LetterDialogProps) {
  const translate = useTranslate();
  const titleId = useId();
  const [language, setLanguage] = useState<Language>(useLanguage());
  const letter = useMemo(() => letterFor(record, edition, language), [record, edition, language]);
  return (
    <>
      <Dialog open onClose={onClose} aria-labelledby={titleId} maxWidth="md" fullWidth>
        <DialogTitle id={titleId} sx={{ display: 'flex', flexWrap: 'wrap', justifyContent: 'space-between', gap: 1 }}>
          {translate('advice.letter.act')}
          <ToggleButtonGroup
            exclusive
            size="small"
            value={language}
            aria-label={translate('advice.letter.language')}
            onChange={(_event, next: Language | null) => next && setLanguage(next)}
          >
            <ToggleButton value="zh" lang="zh">
              中文
            </ToggleButton>
            <ToggleButton value="en" lang="en">
              English
            </ToggleButton>
          </ToggleButtonGroup>
        </DialogTitle>
        <DialogContent dividers>
          <LetterText letter={letter} language={language} />
        </DialogContent>
        <DialogActions>
          <Button onClick={onClose} color="inherit">
            {translate('ra.action.close')}
          </Button>
          <Button onClick={() => window.print()} variant="contained" disableElevation>
            {translate('advice.letter.print')}
          </Button>
        </DialogActions>
      </Dialog>
      {createPortal(
        <Paper>
          <LetterText letter={letter} language={language} />
        </Paper>,
        document.body,
      )}
    </>
  );
}

function letterFor(record: CaseRecord, edition: Edition, language: Language): Letter {
  const { applicantName, number, verdict, dossier } = record;
  const { level, direction, asOf } = verdict;
  const ways = whatIsMissing({ ...edition, asking: { level, direction, asOf, dossier } });
  return letterOf({ applicantName, number, verdict, content: edition.content, ways }, language);
}

function LetterText({ letter, language }: { readonly letter: Letter; readonly language: Language }) {
  return (
    <Box lang={language} sx={letterStyle}>
      <h2>{letter.title}</h2>
      <p>{letter.salutation}</p>
      <p>{letter.opening}</p>
      {letter.parts.map((part) => (
        <LetterSection key={part.heading} part={part} />
      ))}
      {letter.closing.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
    </Box>
  );
}

function LetterSection({ part: { heading, lines, inside } }: { readonly part: LetterPart }) {
  return (
    <section>
      <h3>{heading}</h3>
      {lines.length > 0 && (
        <ul>
          {lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
      {inside.map((part) => (
        <LetterSection key={part.heading} part={part} />
      ))}
    </section>
  );
}

const letterStyle = {
  lineHeight: 1.7,
  '& h2': { fontSize: '1.4em', textAlign: 'center', mt: 0, mb: 2 },
  '& h3': { fontSize: '1em', mt: 2, mb: 0.5, breakAfter: 'avoid' },
  '& section section': { ml: '1.4em' },
  '& section section h3': { mt: 1 },
  '& ul': { m: 0, pl: '1.4em' },
  '& li': { breakInside: 'avoid' },
  '& p': { my: 1 },
};
