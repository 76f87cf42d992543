import { CST, Lexer } from 'yaml';
import { refusal, Refused } from '../../shared/errors';

/** A file of an edition stands at twelve; a hand that indents by eight, at a hundred columns. */
const mostLevels = 40;
const mostColumns = 200;

/**
 * Refuses a text that is nested deeply, before anything reads it whole: the YAML library descends by recursion, and where
 * the stack ends inside one of its regular expressions V8 ends the process (yaml 2.9, Node 20). Its lexer does not.
 */
export function refuseDeep(text: string): void {
  const depth = { flow: 0, onLine: 0, atLineStart: true, offset: 0 };
  let isScalar = false;
  for (const token of new Lexer().lex(text)) {
    if (!isScalar) descend(depth, token);
    if (depth.flow > mostLevels || depth.onLine > mostLevels) {
      const line = text.slice(0, depth.offset).split('\n').length;
      throw new Refused(refusal('file.too-deep', { line, maximum: mostLevels }));
    }
    isScalar = token === CST.SCALAR;
    depth.offset += isMark(token) ? 0 : token.length;
  }
}

/** A comma too: the members of a JSON object on one line lie beside each other. */
const endsEntry = new Set<CST.TokenType | null>(['newline', 'comma']);

interface Depth {
  flow: number;
  onLine: number;
  atLineStart: boolean;
  offset: number;
}

function descend(depth: Depth, token: string): void {
  const type = CST.tokenType(token);
  if (type === 'flow-seq-start' || type === 'flow-map-start') depth.flow += 1;
  if (type === 'flow-seq-end' || type === 'flow-map-end') depth.flow = Math.max(0, depth.flow - 1);
  if (type === 'seq-item-ind' || type === 'explicit-key-ind' || type === 'map-value-ind') depth.onLine += 1;
  if (type === 'space' && depth.atLineStart && token.length > mostColumns) depth.onLine = mostLevels + 1;
  depth.atLineStart = type === 'newline';
  if (endsEntry.has(type)) depth.onLine = 0;
}

/** What the lexer says between the pieces of the text, and is none of it. */
function isMark(token: string): boolean {
  return token === CST.SCALAR || token === CST.DOCUMENT || token === CST.FLOW_END;
}
