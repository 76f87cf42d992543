// npm run lint: every check that needs no running product.
import { join } from 'node:path';
import { build, checks } from './stages/checks.mjs';
import { inPairs, runStage, total } from './stages/stage.mjs';

const root = join(import.meta.dirname, '..');

await runStage(build(root).server);
await inPairs(checks(root));
process.exitCode = total().failed === 0 ? 0 : 1;
