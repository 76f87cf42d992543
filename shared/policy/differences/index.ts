export type { Difference, DifferenceKind } from './difference';
export { differencesOf } from './differences-of';
export { applyDifferences } from './apply-differences';
export { textPieces, type TextPiece } from './text-pieces';
export { wordDifference, type DifferenceWords, type Editions } from './words/word-difference';
export { placeOf, type DifferencePlace } from './words/place';
export { tellDifferences, type ToldDifference } from './words/tell';
