import { HttpError } from 'react-admin';
import { refusal, type Refusal } from '../../../../shared/errors';
import { problemFrom } from '../../../providers/problem';
import { mostBytes } from './import-report';

/** A chosen file's text; what the server would refuse unread is refused here in its words. */
export async function readFile(file: File): Promise<string> {
  if (file.size > mostBytes) throw refused(refusal('request.too-large', { maximum: '1 MB' }));
  const bytes = await file.arrayBuffer();
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw refused(refusal('file.not-utf8', {}));
  }
}

function refused(told: Refusal): HttpError {
  const problem = problemFrom([told]);
  return new HttpError(problem.message, 400, problem);
}
