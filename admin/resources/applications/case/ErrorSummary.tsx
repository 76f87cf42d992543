// What keeps the case from being saved, on top: it takes the focus and links to each field.
import { useEffect, useRef } from 'react';
import { useTranslate } from 'react-admin';
import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { fieldId } from '../dossier/draft-context';
import { nameOfField, type FieldError } from '../dossier/field-errors';

interface ErrorSummaryProps {
  readonly errors: readonly FieldError[];
  /** Counts the attempts to save: each failed one takes the focus again. */
  readonly attempt: number;
  /** Brings the dossier into view where it is behind a tab. */
  readonly onGo: () => void;
  /** Key of the heading, where nothing is being saved. */
  readonly title?: string;
}

/** Draws the summary; nothing while there is no fault. */
export function ErrorSummary({ errors, attempt, onGo, title = 'applications.errors.title' }: ErrorSummaryProps) {
  const box = useRef<HTMLDivElement>(null);
  const translate = useTranslate();
  useEffect(() => {
    if (attempt > 0) box.current?.focus();
  }, [attempt]);
  if (errors.length === 0) return null;
  return (
    <Box
      ref={box}
      role="alert"
      tabIndex={-1}
      sx={{ border: 2, borderColor: 'error.main', borderRadius: '4px', px: 2, py: 1.5, my: 1.5, outlineOffset: 2 }}
    >
      <Typography component="h2" sx={{ fontWeight: 600 }}>
        {translate(title, { smart_count: errors.length })}
      </Typography>
      <Box component="ul" sx={{ m: 0, pl: 2.5 }}>
        {errors.map((error, place) => (
          <li key={`${error.path}-${place}`}>
            <Box
              component="a"
              href={`#${fieldId(error.path)}`}
              sx={{ color: 'error.main' }}
              onClick={(event) => {
                event.preventDefault();
                onGo();
                goTo(error.path);
              }}
            >
              {nameOfField(error.path, translate)}
            </Box>
            {translate('problem.colon')}
            {error.words}
          </li>
        ))}
      </Box>
    </Box>
  );
}

/** After the tab has changed, the field is there to go to; a field that is not drawn gives way to its row, then its section. */
function goTo(path: string): void {
  requestAnimationFrame(() => {
    const row = path.replace(/\.\w+$/, '');
    const section = path.replace(/[[.].*$/, '');
    const field = [path, row, section]
      .map((each) => document.getElementById(fieldId(each)))
      .find((found) => found !== null);
    field?.scrollIntoView({ block: 'center' });
    field?.focus();
  });
}
