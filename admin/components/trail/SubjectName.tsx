import { Link } from 'react-router-dom';
import { useGetManyAggregate, useTranslate } from 'react-admin';
import { z } from 'zod';
import MuiLink from '@mui/material/Link';
import { EditionLink } from '../EditionLink';
import type { TrailEntry } from './entry';

const Named = z.object({ code: z.string().optional(), number: z.string().optional(), name: z.string().optional() });
/** What is called by a code, a number or a name of its own. */
const named = [
  'applications',
  'employers',
  'rounds',
  'output-kinds',
  'levels',
  'directions',
  'requirements',
  'criteria',
  'achievement-categories',
  'golden-cases',
];

/** What an entry is about: its kind and what people call it. */
export function SubjectName({ entry }: { readonly entry: TrailEntry }) {
  const translate = useTranslate();
  const kind = translate(`resources.${entry.subject}.name`, { smart_count: 1, _: entry.subject });
  return (
    <>
      {kind} <SubjectLink entry={entry} />
    </>
  );
}

function SubjectLink({ entry }: { readonly entry: TrailEntry }) {
  const { subject, subjectId } = entry;
  if (subjectId === null) return null;
  if (subject === 'policies') return <EditionLink id={subjectId} />;
  return named.includes(subject) ? <RowName entry={entry} id={subjectId} /> : null;
}

function RowName({ entry, id }: { readonly entry: TrailEntry; readonly id: string }) {
  const told = nameIn(entry.after) ?? nameIn(entry.before);
  const { data } = useGetManyAggregate(entry.subject, { ids: [id] }, { enabled: told === null });
  const name = told ?? nameIn(data?.[0]) ?? '';
  if (entry.subject !== 'applications') return <>{name}</>;
  return (
    <MuiLink component={Link} to={`/applications/${id}`}>
      {name}
    </MuiLink>
  );
}

function nameIn(row: unknown): string | null {
  const { data } = Named.safeParse(row);
  return data?.number ?? data?.code ?? data?.name ?? null;
}
