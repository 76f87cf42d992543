// All English words: react-admin's own, the frame's, each resource's.
import reactAdminEn from 'ra-language-english';
import { adviceEn } from './advice.en';
import { applicationsEn } from './applications.en';
import { consoleEn } from './console.en';
import { editionFilesEn } from './edition-files.en';
import { goldenEn } from './golden.en';
import { consistencyEn } from './consistency.en';
import { differencesEn } from './differences.en';
import { editionsEn } from './editions.en';
import { policiesEn } from './policies.en';
import { policyFormsEn } from './policy-forms.en';
import { replaysEn } from './replays.en';
import { selfCheckEn } from './self-check.en';
import { simulationEn } from './simulation.en';
import { smallResourcesEn } from './small-resources.en';

export const en = {
  ...reactAdminEn,
  ...consoleEn,
  ...adviceEn,
  ...applicationsEn,
  ...policiesEn,
  ...consistencyEn,
  ...differencesEn,
  ...goldenEn,
  ...editionFilesEn,
  ...editionsEn,
  ...policyFormsEn,
  ...replaysEn,
  ...selfCheckEn,
  ...simulationEn,
  ...smallResourcesEn,
};
