// npm run docs: writes docs/reference from the code; test/contract/reference.test.ts compares.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { buildIfStale, server } from '../cms/start/build.mjs';

const root = join(import.meta.dirname, '..');
const folder = join(import.meta.dirname, 'reference');

await buildIfStale(root, [server]);
const { referencePages } = await import(pathToFileURL(join(root, 'dist', 'config', 'reference', 'index.js')).href);
mkdirSync(folder, { recursive: true });
for (const [file, text] of Object.entries(referencePages())) writeFileSync(join(folder, file), text);
