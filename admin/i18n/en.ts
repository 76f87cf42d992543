// All English words: react-admin's own, the frame's, each resource's.
import reactAdminEn from 'ra-language-english';
import { consoleEn } from './console.en';

export const en = { ...reactAdminEn, ...consoleEn };
