import type { PolicyContent } from '../../policy';
import type { Language } from '../../vocabulary';
import type { Finding, Verdict, Warning } from '../verdict';
import { findingWords } from './finding';
import { inProse } from './telling';
import { verdictWords } from './verdict-words';
import { warningWords } from './warning';

/**
 * A finding, a warning or a verdict in words that an applicant can act on: the clause as it is cited, the figure needed,
 * the figure found and what is short. `content` is the edition by which the verdict was reached.
 */
export function explain(subject: Finding | Warning | Verdict, content: PolicyContent, language: Language): string {
  const telling = inProse(content, language);
  if ('requirements' in subject) return verdictWords(subject, telling);
  return 'clause' in subject ? findingWords(subject, telling) : warningWords(subject, telling);
}
