/** The resources whose rows are checked before they are sent; `validation.ts` has a schema for each. */
export const validatedResources = [
  'policies',
  'levels',
  'directions',
  'requirements',
  'criteria',
  'achievement-categories',
  'golden-cases',
  'output-kinds',
  'applications',
  'rounds',
  'employers',
] as const;

export type ValidatedResource = (typeof validatedResources)[number];
