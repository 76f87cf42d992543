// The seed enters each of its parts once: what people have since edited or taken away is left as it is.
import { expect, it } from '@jest/globals';
import { people } from '../support/http';
import { startServer } from '../support/server';

const tables = [
  'policies',
  'levels',
  'requirements',
  'criteria',
  'output_kinds',
  'employers',
  'rounds',
  'applications',
  'audit_trail',
  'up_users',
];
const fingerprint = tables
  .map(
    (table) =>
      `select '${table}' as t, count(*)::int as n, md5(string_agg(x::text, '' order by x.id)) as h from ${table} x`,
  )
  .join(' union all ');

it('changes nothing at the next start, not even what people renamed or deleted', async () => {
  const first = await startServer();
  const editor = await people(first)('editor');
  const [renamed] = (await editor.get('/api/console/output-kinds?range=[0,0]')).body;
  const { body: deleted } = await editor.post('/api/console/output-kinds', {
    code: 'film',
    name: '影片',
    englishName: 'Film',
    order: 99,
  });
  await editor.put(`/api/console/output-kinds/${renamed.id}`, { name: '改名' }, { 'If-Match': '"1"' });
  await editor.delete(`/api/console/output-kinds/${deleted.id}`, { 'If-Match': '"1"' });
  const before = await first.database.query(fingerprint);
  await first.stop({ keep: true });

  const second = await startServer({ database: first.database });

  expect(await second.database.query(fingerprint)).toEqual(before);
  const kinds = (await (await people(second)('editor')).get('/api/console/output-kinds?range=[0,99]')).body;
  expect(kinds.map(({ code }: { code: string }) => code)).not.toContain(deleted.code);
  expect(kinds.find(({ id }: { id: string }) => id === renamed.id).name).toBe('改名');
  await second.stop();
});
