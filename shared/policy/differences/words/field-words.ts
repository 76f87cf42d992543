import { editionFields } from './edition-fields';
import type { FieldWords } from './field-word';
import { ruleFields } from './rule-fields';
import { settingFields } from './setting-fields';

/** Every field that an edition's content has; field-words.test.ts fails where one has no words. */
export const fieldWords: FieldWords = { ...editionFields, ...ruleFields, ...settingFields };
