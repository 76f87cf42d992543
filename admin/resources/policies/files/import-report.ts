// What an import would do, as the server tells it; and the import itself.
import { z } from 'zod';
import { consoleJson } from '../../../providers/console-api';
import { ToldDifference } from '../differences/differences-answer';

const Report = z.object({
  documentNumber: z.string(),
  title: z.string(),
  edition: z.number(),
  basedOn: z.object({ id: z.string(), edition: z.number() }).nullable(),
  changeNote: z.string(),
  addedKinds: z.array(z.object({ code: z.string(), name: z.string() })),
  renamedKinds: z.array(
    z.object({
      code: z.string(),
      file: z.object({ name: z.string(), englishName: z.string() }),
      here: z.object({ name: z.string(), englishName: z.string() }),
    }),
  ),
  goldenCases: z.number(),
  findings: z.array(
    z.object({
      severity: z.enum(['error', 'warning', 'note']),
      path: z.string(),
      line: z.number().nullable(),
      clause: z.string().nullable(),
      message: z.string(),
    }),
  ),
  refusals: z.array(z.object({ path: z.string().optional(), message: z.string() })),
  differences: z.array(ToldDifference).nullable(),
});
export type ImportReport = z.infer<typeof Report>;

const Imported = z.object({ id: z.string() });

/** The most that the server takes. */
export const mostBytes = 1024 * 1024;

export async function checkFile(file: string): Promise<ImportReport> {
  return Report.parse(await consoleJson('/policies/acts/import?dryRun=true', { method: 'POST', body: { file } }));
}

export async function importFile(body: { readonly file: string; readonly changeNote: string }) {
  return Imported.parse(await consoleJson('/policies/acts/import', { method: 'POST', body }));
}
