import type { Core } from '@strapi/strapi';
import { parsedOrRefused } from '../../../../shared/errors';
import { AcceptedCases, CaseFromApplication } from '../../../../shared/golden';
import { perform } from '../../../act/perform';
import { acceptCases } from '../../policy/acts/accept-cases';
import { caseFromApplication } from '../../policy/acts/case-from-application';
import { readOne } from '../queries/rows';
import { allowed, answerRow, bodyOf, expectedRevision, type Context } from '../request';

const resource = 'golden-cases';

/** 判例: a real application becomes a case, naming nobody, whoever asks; what comes out is accepted. */
export default ({ strapi }: { strapi: Core.Strapi }) => ({
  async fromApplication(ctx: Context) {
    const who = await allowed(strapi, ctx, [resource, 'from-application']);
    const input = parsedOrRefused(CaseFromApplication, bodyOf(ctx));
    const { id } = await perform(strapi, caseFromApplication, { who, input });
    answerRow(ctx, await readOne(strapi, resource, id), 201);
  },

  async accept(ctx: Context) {
    const who = await allowed(strapi, ctx, [resource, 'update']);
    const input = { ...parsedOrRefused(AcceptedCases, bodyOf(ctx)), revision: expectedRevision(ctx) };
    ctx.body = await perform(strapi, acceptCases, { who, input });
  },
});
