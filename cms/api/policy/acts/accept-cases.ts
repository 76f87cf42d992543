import type { z } from 'zod';
import { compilePolicy } from '../../../../shared/assessment';
import { refusal, refuseAny, type Refusal } from '../../../../shared/errors';
import { acceptedBy, runGoldenCase, type AcceptedCases, type GoldenExpectation } from '../../../../shared/golden';
import type { PolicyContent } from '../../../../shared/policy';
import { checkRevision, type Act } from '../../../act/perform';
import { notADraft } from '../../../act/save-row';
import { differences } from '../../../act/trail';
import { lockFamily, type Edition } from '../queries/edition';
import { readEdition } from '../queries/edition-content';
import { lockGoldenCases, type LockedCase } from '../queries/golden-cases';
import { noteAuthor } from '../store/authors';

interface Input extends z.infer<typeof AcceptedCases> {
  /** Of the edition whose verdicts were read. */
  readonly revision: number;
}
interface Facts {
  readonly edition: Edition;
  readonly content: PolicyContent;
  readonly cases: readonly LockedCase[];
}
interface Accepted {
  readonly stored: LockedCase;
  readonly expect: GoldenExpectation;
}
interface Change {
  readonly edition: Edition;
  readonly accepted: readonly Accepted[];
}

/**
 * 采纳现在的结论：what golden cases get of a draft becomes what they must get, all of them or none. The edition and the
 * cases have to be as they were read: nobody accepts a verdict that he has not seen.
 */
export const acceptCases: Act<Input, Facts, Change, { readonly accepted: number }> = {
  name: 'accept-cases',

  async facts({ trx }, { policy, cases }) {
    const { edition } = await lockFamily(trx, policy);
    const { content } = await readEdition(trx, edition.id);
    const ids = cases.map((one) => one.id);
    return { edition, content, cases: await lockGoldenCases(trx, edition.id, ids) };
  },

  decide({ edition, content, cases }, asked) {
    refuseAny(notADraft(edition));
    checkRevision(edition.revision, asked.revision);
    const compiled = compilePolicy(content);
    const decided = asked.cases.map(({ id, revision }, place): Accepted | Refusal => {
      const stored = cases.find((one) => one.document_id === id);
      if (!stored) return refusal('relation.unknown', {}, `cases[${place}].id`);
      checkRevision(stored.revision, revision);
      const { verdict, refusals } = runGoldenCase(compiled, stored.one);
      if (!verdict) return refusals[0] ?? refusal('request.malformed', {}, `cases[${place}]`);
      return { stored, expect: acceptedBy(stored.one.expect, verdict) };
    });
    refuseAny(decided.filter((one) => 'code' in one));
    return { edition, accepted: decided.filter((one) => 'stored' in one) };
  },

  async write({ trx, who, now }, { edition, accepted }) {
    await trx.raw(
      `update golden_cases g set expect = n.expect, revision = g.revision + 1, updated_at = ?
         from jsonb_to_recordset(?::jsonb) as n(id int, expect jsonb) where g.id = n.id`,
      [now, JSON.stringify(accepted.map(({ stored, expect }) => ({ id: stored.id, expect })))],
    );
    await noteAuthor(trx, [edition.id], who);
    const entries = accepted.map(({ stored, expect }) => ({
      act: 'accept-cases',
      subject: 'golden-cases',
      subjectId: stored.document_id,
      edition: edition.document_id,
      ...differences({ expect: stored.one.expect }, { expect }),
    }));
    return { result: { accepted: accepted.length }, entries };
  },
};
