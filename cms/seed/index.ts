import type { Core } from '@strapi/strapi';
import { settings } from '../../config/settings';
import { goldenCases, outputKinds, policies, samplePolicies } from '../../database/seed';
import type { PolicyContent } from '../../shared/policy';
import { system } from '../act/actor';
import { permitted } from '../act/permit';
import { record } from '../act/trail';
import type { Transaction } from '../act/transaction';
import { frozenColumns } from '../api/policy/store/freeze-edition';
import { storeEdition } from '../api/policy/store/store-edition';
import { storeGoldenCases } from '../api/policy/store/store-golden-cases';
import { storeOutputKinds } from '../api/policy/store/store-output-kinds';
import { seedDemo, seedSampleRound } from './demo';
import { ensureDemoAccounts } from './demo-accounts';

/**
 * Enters the seed's data, each part once for ever: what people have since edited or deleted is left as it is.
 * Which parts have been entered is kept in Strapi's own store.
 */
export async function seed(strapi: Core.Strapi): Promise<void> {
  await once(strapi, 'output-kinds', (trx) => seedOutputKinds(trx, outputKinds()));
  for (const content of policies())
    await once(strapi, `policy:${content.documentNumber}`, (trx) => seedPolicy(trx, content).then(() => undefined));
  const { demo } = settings();
  if (!demo) return;
  await ensureDemoAccounts(strapi, demo.password);
  await once(strapi, 'demo', (trx) => seedDemo(trx, demo.applications));
  for (const content of samplePolicies())
    await once(strapi, `policy:${content.documentNumber}`, async (trx) => {
      await seedOutputKinds(trx, content.outputKinds);
      await seedSampleRound(trx, { policy: await seedPolicy(trx, content), content });
    });
}

async function once(strapi: Core.Strapi, part: string, enter: (trx: Transaction) => Promise<void>): Promise<void> {
  const store = strapi.store({ type: 'core', name: 'seed' });
  if (await store.get({ key: part })) return;
  await permitted(() =>
    strapi.db.transaction(async ({ trx }) => {
      await enter(trx);
      await record(trx, { who: system, requestId: null }, [
        { act: 'seed', subject: 'seed', subjectId: part, before: null, after: null },
      ]);
      await store.set({ key: part, value: true });
    }),
  );
}

async function seedPolicy(
  trx: Transaction,
  content: PolicyContent,
): Promise<{ readonly id: number; readonly documentId: string }> {
  const { id, documentId } = await storeEdition(trx, content, { basedOnId: null, changeNote: null, authors: [] });
  await storeGoldenCases(trx, id, goldenCases(content));
  const frozen = frozenColumns(content);
  await trx('policies')
    .where({ id })
    .update({ status: 'in-force', ...frozen });
  const entry = { act: 'seed', subject: 'policies', subjectId: documentId, before: null };
  await record(trx, { who: system, requestId: null }, [
    { ...entry, after: { status: 'in-force', snapshotHash: frozen.snapshot_hash } },
  ]);
  return { id, documentId };
}

/** Those that the vocabulary does not have yet: another policy may have brought them. */
async function seedOutputKinds(trx: Transaction, kinds: PolicyContent['outputKinds']): Promise<void> {
  const known: string[] = await trx('output_kinds').pluck('code');
  await storeOutputKinds(
    trx,
    kinds.filter(({ code }) => !known.includes(code)),
  );
}
