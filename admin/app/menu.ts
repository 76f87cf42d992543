/** The menu's entries in their order; each is shown to whom the matrix lets list it. */
export const menuResources = [
  'policies',
  'applications',
  'rounds',
  'employers',
  'output-kinds',
  'trail',
  'runs',
  'replays',
  'consistency',
] as const;
