import { useEffect, useRef } from 'react';
import { useTranslate } from 'react-admin';
import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import { problemOf, type Problem } from '../providers/problem';

interface ProblemSummaryProps {
  /** What was refused: the focus goes there once, when it comes. */
  readonly error: unknown;
  /** The same in the words of the form's own fields. */
  readonly worded?: Problem | null;
  /** The id of the field that a path belongs to; paths without one stand as plain words. */
  readonly fieldId?: (path: string) => string | null;
  /** What a person calls the field. */
  readonly fieldName?: (path: string) => string;
}

/** Everything that was refused, on top, taking the focus; each line leads to its field. */
export function ProblemSummary({ error, worded, fieldId, fieldName }: ProblemSummaryProps) {
  const box = useRef<HTMLDivElement>(null);
  const translate = useTranslate();
  useEffect(() => box.current?.focus(), [error]);
  if (error === null || error === undefined) return null;
  const lines = linesOf(error, worded ?? problemOf(error), translate('problem.unknown'));
  return (
    <Box ref={box} role="alert" tabIndex={-1} sx={{ border: 2, borderColor: 'error.main', p: 2, my: 2 }}>
      <Typography variant="h3" component="h2" color="error" gutterBottom>
        {lines.some(({ path }) => path !== null)
          ? translate('problem.title', { smart_count: lines.length })
          : translate('problem.refused')}
      </Typography>
      <Box component="ul" sx={{ m: 0, pl: 2.5 }}>
        {lines.map(({ path, message }) => (
          <li key={`${path ?? ''} ${message}`}>
            <Line
              id={path === null ? null : (fieldId?.(path) ?? null)}
              words={
                path === null || !fieldName ? message : `${fieldName(path)}${translate('problem.colon')}${message}`
              }
            />
          </li>
        ))}
      </Box>
    </Box>
  );
}

function Line({ id, words }: { readonly id: string | null; readonly words: string }) {
  if (id === null) return <>{words}</>;
  return (
    <Link
      href={`#${id}`}
      color="error"
      onClick={(event) => {
        event.preventDefault();
        document.getElementById(id)?.focus();
      }}
    >
      {words}
    </Link>
  );
}

interface Told {
  readonly path: string | null;
  readonly message: string;
}

function linesOf(error: unknown, problem: Problem | null, unknown: string): readonly Told[] {
  if (problem && problem.refusals.length > 0)
    return problem.refusals.map(({ path, message }) => ({ path: path ?? null, message }));
  const message = error instanceof Error && error.message !== '' ? error.message : unknown;
  return [{ path: null, message: problem?.message ?? message }];
}
