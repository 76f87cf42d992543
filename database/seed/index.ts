import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parse } from 'yaml';
import type { GoldenCase } from '../../shared/golden';
import { OutputKindContent, PolicyContent } from '../../shared/policy';
import { list } from '../../shared/vocabulary';
import { documentOf, goldenCasesIn } from './golden-cases';

// 种子数据：the policies and vocabularies that a new database is given, read from the YAML beside this file's source.

const PolicyFile = PolicyContent.omit({ outputKinds: true });

/** 职称政策：every seeded edition, in the order of its file's name; its output kinds are the seeded vocabulary. */
export function policies(): PolicyContent[] {
  const kinds = outputKinds();
  return readdirSync(seedFolder('policies'))
    .filter((file) => file.endsWith('.yaml'))
    .sort()
    .map((file) => PolicyContent.parse({ ...PolicyFile.parse(read('policies', file)), outputKinds: kinds }));
}

/** 样例政策：policies of other series for the demo, each with its own kinds of output, in the order of its file's name. */
export function samplePolicies(): PolicyContent[] {
  return readdirSync(seedFolder('samples'))
    .filter((file) => file.endsWith('.yaml'))
    .sort()
    .map((file) => PolicyContent.parse(read('samples', file)));
}

/** 判例：the golden cases that an edition is seeded with. */
export function goldenCases(content: PolicyContent): GoldenCase[] {
  return readdirSync(seedFolder('golden-cases'))
    .filter((file) => file.endsWith('.yaml'))
    .sort()
    .map((file) => read('golden-cases', file))
    .filter((file) => documentOf(file) === content.documentNumber)
    .flatMap((file) => goldenCasesIn(file, content));
}

/** 成果种类 */
export function outputKinds(): OutputKindContent[] {
  return list(OutputKindContent).parse(read('vocabularies', 'output-kinds.yaml'));
}

function read(...path: readonly string[]): unknown {
  return parse(readFileSync(seedFolder(...path), 'utf8'));
}

function seedFolder(...path: readonly string[]): string {
  return join(packageRoot(__dirname), 'database', 'seed', ...path);
}

/** Source and built code lie at different depths below the package, and only the package holds the YAML. */
function packageRoot(folder: string): string {
  if (existsSync(join(folder, 'package.json'))) return folder;
  const above = dirname(folder);
  if (above === folder) throw new Error(`No package.json above ${__dirname}`);
  return packageRoot(above);
}
