import { jsonSchemas } from '../../shared/json-schema';

/** 版次文件's JSON Schema as one document, for editors that complete and check by it. */
export function editionFileSchema(): string {
  const base = '#/$defs';
  const { EditionFile, ...all } = jsonSchemas(base);
  const used = reached(EditionFile, all);
  const $defs = Object.fromEntries(Object.entries(all).filter(([name]) => used.has(name)));
  return `${JSON.stringify({ ...EditionFile, title: '职评版次文件 · Zhiping edition file', $defs }, null, 2)}\n`;
}

/** The schemas that one refers to, and those that they refer to. */
function reached(schema: unknown, all: Readonly<Record<string, unknown>>): Set<string> {
  const found = new Set<string>();
  const follow = (from: unknown): void => {
    for (const [, name = ''] of JSON.stringify(from).matchAll(/"\$ref":"[^"]*\/([A-Za-z]+)"/g)) {
      if (found.has(name) || !(name in all)) continue;
      found.add(name);
      follow(all[name]);
    }
  };
  follow(schema);
  return found;
}
