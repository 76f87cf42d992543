import { z } from 'zod';
import { EditionFile } from '../../../shared/edition-file';
import { refusal, refusalsOf, refuseAny, Refused, type Refusal } from '../../../shared/errors';
import { text } from '../../../shared/vocabulary';
import { located, readEditionText, type ReadText } from '../../files/edition-text';
import { isRecord, type Context } from './request';

const mostBytes = 1024 * 1024;
const yamlTypes = ['application/yaml', 'application/x-yaml', 'text/yaml', 'text/x-yaml'];

/** How the console sends a file: its text, so that a refusal can name the line, and a change note beside the file's own. */
const Envelope = z.strictObject({ file: z.unknown(), changeNote: text().optional() });

/** A file that came with a request, checked, and where in its text each value stands. */
export interface SentFile {
  readonly file: EditionFile;
  readonly lineOf: ReadText['lineOf'];
  readonly locate: (refusals: readonly Refusal[]) => readonly Refusal[];
}

/** The edition's file in a request: YAML or JSON as it is, or as text inside JSON. */
export async function sentEdition(ctx: Context): Promise<SentFile> {
  if (ctx.get('Content-Encoding') !== '') throw new Refused(refusal('file.wrong-type', {}));
  const { value, lineOf, changeNote } = await contentOf(ctx);
  const locate = (refusals: readonly Refusal[]) => located(refusals, lineOf);
  const noted = changeNote !== undefined && isRecord(value) ? { ...value, changeNote } : value;
  const parsed = EditionFile.safeParse(noted);
  if (!parsed.success) refuseAny(locate(refusalsOf(parsed.error)));
  if (!parsed.data) throw new Refused(refusal('value.no-such-shape', {}));
  return { file: parsed.data, lineOf, locate };
}

async function contentOf(ctx: Context): Promise<ReadText & { readonly changeNote?: string | undefined }> {
  const type = ctx.get('Content-Type').split(';')[0]?.trim().toLowerCase() ?? '';
  if (yamlTypes.includes(type)) return readEditionText(await rawText(ctx));
  const body: unknown = ctx.request.body;
  if (type !== 'application/json' || !isRecord(body)) throw new Refused(refusal('file.wrong-type', {}));
  if (!('file' in body)) return { value: body, lineOf: () => null };
  const parsed = Envelope.safeParse(body);
  if (!parsed.success) refuseAny(refusalsOf(parsed.error));
  const file = parsed.data?.file;
  if (typeof file !== 'string') throw new Refused(refusal('value.wrong-type', { expected: 'string' }, 'file'));
  return { ...readEditionText(file), changeNote: parsed.data?.changeNote };
}

/** The body as it came: Strapi's parser takes `text/…` alone, and decodes what is no UTF-8 into question marks. */
async function rawText(ctx: Context): Promise<string> {
  const parsed: unknown = ctx.request.body;
  if (typeof parsed === 'string') {
    if (parsed.includes('\ufffd')) throw new Refused(refusal('file.not-utf8', {}));
    return parsed;
  }
  const parts: Buffer[] = [];
  let bytes = 0;
  for await (const part of ctx.req) {
    const chunk = Buffer.from(part);
    bytes += chunk.length;
    if (bytes > mostBytes) {
      // What is still to come is not read, so that the connection serves nothing after it.
      ctx.set('Connection', 'close');
      throw new Refused(refusal('request.too-large', { maximum: '1 MB' }));
    }
    parts.push(chunk);
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(parts));
  } catch {
    throw new Refused(refusal('file.not-utf8', {}));
  }
}
