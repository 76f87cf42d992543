// npm run docs: writes docs/reference from the code; test/contract/reference.test.ts compares.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { runQuietly } from '../cms/start/run.mjs';

const root = join(import.meta.dirname, '..');
const folder = join(import.meta.dirname, 'reference');

// config and what it stands on; the server need not compile for its pages to be written.
await runQuietly(process.execPath, ['node_modules/typescript/bin/tsc', '-b', 'config'], root);
const { referencePages } = await import(pathToFileURL(join(root, 'dist', 'config', 'reference', 'index.js')).href);
mkdirSync(folder, { recursive: true });
for (const [file, text] of Object.entries(referencePages())) writeFileSync(join(folder, file), text);
