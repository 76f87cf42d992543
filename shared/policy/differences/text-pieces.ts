/** A stretch of text that both versions have, or one of them. */
export interface TextPiece {
  readonly kind: 'same' | 'old' | 'new';
  readonly text: string;
}

/** Texts that differ by more than this many places times places are told as a whole. */
const mostCells = 1_500_000;

/** 文字改动：which stretches went and which came, so that an eye finds the change in a long clause. */
export function textPieces(before: string, after: string): TextPiece[] {
  const [older, newer] = [tokensOf(before), tokensOf(after)];
  const start = commonStart(older, newer);
  const end = Math.min(
    commonStart([...older].reverse(), [...newer].reverse()),
    Math.min(older.length, newer.length) - start,
  );
  const middle = compared(older.slice(start, older.length - end), newer.slice(start, newer.length - end));
  return merged([
    { kind: 'same', text: older.slice(0, start).join('') },
    ...withoutCrumbs(middle),
    { kind: 'same', text: older.slice(older.length - end).join('') },
  ]);
}

/** A character of Chinese or a mark by itself, a word or a number whole. */
function tokensOf(text: string): string[] {
  return text.match(/[A-Za-z]+|\d+(?:\.\d+)*|\s+|[^]/gu) ?? [];
}

function commonStart(a: readonly string[], b: readonly string[]): number {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length += 1;
  return length;
}

/** By the longest common subsequence. */
function compared(older: readonly string[], newer: readonly string[]): TextPiece[] {
  if (older.length * newer.length > mostCells) return replaced(older, newer);
  const common = commonLengths(older, newer);
  const pieces: TextPiece[] = [];
  let [row, column] = [0, 0];
  while (row < older.length && column < newer.length) {
    const [left, right] = [older[row] ?? '', newer[column] ?? ''];
    if (left === right) {
      pieces.push({ kind: 'same', text: left });
      row += 1;
      column += 1;
    } else if (common(row + 1, column) >= common(row, column + 1)) {
      pieces.push({ kind: 'old', text: left });
      row += 1;
    } else {
      pieces.push({ kind: 'new', text: right });
      column += 1;
    }
  }
  return merged([...pieces, ...replaced(older.slice(row), newer.slice(column))]);
}

/** How long the longest common subsequence of what is left is, from each pair of places on. */
function commonLengths(older: readonly string[], newer: readonly string[]): (row: number, column: number) => number {
  const width = newer.length + 1;
  const lengths = new Uint16Array((older.length + 1) * width);
  const at = (row: number, column: number): number => lengths[row * width + column] ?? 0;
  for (let row = older.length - 1; row >= 0; row -= 1)
    for (let column = newer.length - 1; column >= 0; column -= 1)
      lengths[row * width + column] =
        older[row] === newer[column] ? at(row + 1, column + 1) + 1 : Math.max(at(row + 1, column), at(row, column + 1));
  return at;
}

function replaced(older: readonly string[], newer: readonly string[]): TextPiece[] {
  return merged([
    { kind: 'old', text: older.join('') },
    { kind: 'new', text: newer.join('') },
  ]);
}

/** A single character that both have by chance, between two changes, reads as part of the change. */
function withoutCrumbs(pieces: readonly TextPiece[]): TextPiece[] {
  return pieces.flatMap((piece, place): TextPiece[] => {
    const isCrumb = piece.kind === 'same' && piece.text.length < 2 && place > 0 && place < pieces.length - 1;
    return isCrumb ? replaced([piece.text], [piece.text]) : [piece];
  });
}

/** Neighbours of one kind as one, what went before what came. */
function merged(pieces: readonly TextPiece[]): TextPiece[] {
  const result: TextPiece[] = [];
  let [went, came] = ['', ''];
  const flush = (): void => {
    if (went !== '') result.push({ kind: 'old', text: went });
    if (came !== '') result.push({ kind: 'new', text: came });
    [went, came] = ['', ''];
  };
  for (const { kind, text } of pieces.filter((piece) => piece.text !== '')) {
    if (kind === 'old') went += text;
    else if (kind === 'new') came += text;
    else {
      flush();
      const last = result.at(-1);
      if (last?.kind === 'same') result[result.length - 1] = { kind, text: last.text + text };
      else result.push({ kind, text });
    }
  }
  flush();
  return result;
}
