export { differencesOf } from './differences-of';
export { applyDifferences } from './apply-differences';
export { textPieces } from './text-pieces';
export { wordDifference } from './words/word-difference';
export { fieldWords } from './words/field-words';
export { placeOf } from './words/place';
export { tellDifferences, type ToldDifference } from './words/tell';
