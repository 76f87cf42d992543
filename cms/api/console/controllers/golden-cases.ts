import type { Core } from '@strapi/strapi';
import { parsedOrRefused } from '../../../../shared/errors';
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
    const input = parsedOrRefused(CaseFromApplication, bodyOf(ctx));
    const { id } = await perform(strapi, caseFromApplication, { who, input });
    answerRow(ctx, await readOne(strapi, resource, id), 201);
  },
});
