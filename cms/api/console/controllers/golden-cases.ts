import type { Core } from '@strapi/strapi';
import { refusal, refusalsOf, refuseAny, Refused } from '../../../../shared/errors';
import { CaseFromApplication } from '../../../../shared/golden';
import { perform } from '../../../act/perform';
import { caseFromApplication } from '../../policy/acts/case-from-application';
import { readOne } from '../queries/rows';
import { allowed, answerRow, bodyOf, type Context } from '../request';

const resource = 'golden-cases';

/** 判例: a real application becomes a case; what is answered names nobody, whoever asks. */
export default ({ strapi }: { strapi: Core.Strapi }) => ({
  async fromApplication(ctx: Context) {
    const who = await allowed(strapi, ctx, [resource, 'from-application']);
    const parsed = CaseFromApplication.safeParse(bodyOf(ctx));
    refuseAny(parsed.success ? [] : refusalsOf(parsed.error));
    if (!parsed.success) throw new Refused(refusal('request.malformed', {}));
    const { id } = await perform(strapi, caseFromApplication, { who, input: parsed.data });
    answerRow(ctx, await readOne(strapi, resource, id), 201);
  },
});
