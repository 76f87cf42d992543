import type { CompiledPolicy } from '../../../../shared/assessment';
import { refusal, Refused } from '../../../../shared/errors';
import type { Connection } from '../../../act/transaction';
import { compiledOf } from '../../policy/queries/compiled';
import { lockCase, readSetting, type CaseRow, type CaseSetting } from './case';

/** A case that is there, under the lock, with the edition of its round. */
export interface StoredCase {
  readonly stored: CaseRow;
  readonly setting: CaseSetting;
  readonly compiled: CompiledPolicy;
}

/** Locks a case and reads what an act that assesses it again decides by. */
export async function lockStoredCase(trx: Connection, id: string): Promise<StoredCase> {
  const stored = await lockCase(trx, id);
  if (!stored) throw new Refused(refusal('record.not-found', {}));
  const setting = await readSetting(trx, { round: stored.round ?? '', employer: stored.employer ?? '' });
  // The round as it is once it is held: it may have been closed while the act waited for it.
  const held = { ...stored, round_status: setting.round_status, round_name: setting.round_name };
  return { stored: held, setting, compiled: await compiledOf(trx, setting.snapshot_hash ?? '') };
}
