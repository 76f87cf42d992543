export * from './seal';
export * from './difference';
export { replayEdition, type ReplayedEdition, type StoredEdition } from './replay-edition';
export { replayVerdict, type StoredVerdict } from './replay-verdict';
