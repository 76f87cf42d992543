import { applicationMachine, refusalsFor } from '../../../../shared/casework';
import { Dossier } from '../../../../shared/dossier';
import { refuseAny } from '../../../../shared/errors';
import { levels } from '../../../../shared/vocabulary';
import type { Act } from '../../../act/perform';
import { applicationFacts, type CaseRow } from '../queries/case';
import { lockStoredCase, type StoredCase } from '../queries/stored-case';
import { assessedColumns, type AssessedColumns } from '../store/assessed-columns';
import { storeAssessed } from '../store/store-assessed';

interface Change {
  readonly stored: CaseRow;
  readonly dossier: Dossier;
  readonly assessed: AssessedColumns;
}

/** 重审：assesses one case again by the edition of its round, the dossier as it is. */
export const recheckOne: Act<{ readonly id: string }, StoredCase, Change, string> = {
  name: 'recheck',

  facts: ({ trx }, { id }) => lockStoredCase(trx, id),

  decide({ stored, setting, compiled }) {
    refuseAny(refusalsFor(applicationMachine, 'recheck', applicationFacts(stored)));
    const dossier = Dossier.parse(stored.dossier);
    const { number, direction } = stored;
    const level = levels.schema.parse(stored.level);
    const subject = { number, level, direction, asOf: setting.cut_off_on, dossier, revision: stored.revision + 1 };
    const assessed = assessedColumns(compiled, subject);
    return { stored, dossier, assessed };
  },

  async write(work, { stored, dossier, assessed }) {
    const entry = await storeAssessed(work, stored, { act: 'recheck', dossier, assessed });
    return { result: stored.document_id, entries: [entry] };
  },
};
