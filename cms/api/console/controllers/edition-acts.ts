import type { Core } from '@strapi/strapi';
import type { z } from 'zod';
import { parsedOrRefused, refusal, Refused } from '../../../../shared/errors';
import { ChangeNote, Reason, Submission } from '../../../../shared/policy';
import type { Actor } from '../../../act/actor';
import { perform } from '../../../act/perform';
import { approveEdition } from '../../policy/acts/approve';
import { recallEdition } from '../../policy/acts/recall-edition';
import { reviseEdition } from '../../policy/acts/revise';
import { sendEditionBack } from '../../policy/acts/send-edition-back';
import { submitEdition } from '../../policy/acts/submit-edition';
import { withdrawEdition } from '../../policy/acts/withdraw-edition';
import { editionState } from '../queries/edition-state';
import { allowed, bodyOf, expectedRevision, type Context } from '../request';

interface Asked {
  readonly strapi: Core.Strapi;
  readonly ctx: Context;
  readonly who: Actor;
  readonly id: string;
}

/** 版次的操作：each leads to the act of its name. Taking effect is nobody's: the day brings it. */
const acts = {
  'submit-edition': ({ strapi, ctx, who, id }) =>
    perform(strapi, submitEdition, { who, input: { ...known(ctx, id), ...bodyAs(ctx, Submission) } }),
  'recall-edition': ({ strapi, ctx, who, id }) => perform(strapi, recallEdition, { who, input: known(ctx, id) }),
  approve: ({ strapi, ctx, who, id }) => perform(strapi, approveEdition, { who, input: known(ctx, id) }),
  'send-edition-back': ({ strapi, ctx, who, id }) =>
    perform(strapi, sendEditionBack, { who, input: { ...known(ctx, id), ...bodyAs(ctx, Reason) } }),
  'withdraw-edition': ({ strapi, ctx, who, id }) =>
    perform(strapi, withdrawEdition, { who, input: { ...known(ctx, id), ...reasonIfAny(ctx) } }),
} satisfies Record<string, (asked: Asked) => Promise<unknown>>;
const isAct = (name: string): name is keyof typeof acts => Object.hasOwn(acts, name);

export default ({ strapi }: { strapi: Core.Strapi }) => ({
  async revise(ctx: Context) {
    const who = await allowed(strapi, ctx, ['policies', 'revise']);
    const input = { id: ctx.params['id'], ...bodyAs(ctx, ChangeNote) };
    ctx.status = 201;
    ctx.body = await perform(strapi, reviseEdition, { who, input });
  },

  async act(ctx: Context) {
    const { id, act } = ctx.params;
    if (!isAct(act)) throw new Refused(refusal('route.not-found', {}));
    const who = await allowed(strapi, ctx, ['policies', act]);
    await acts[act]({ strapi, ctx, who, id });
    ctx.body = await editionState(strapi.db.connection, id);
  },
});

function known(ctx: Context, id: string): { readonly id: string; readonly revision: number } {
  return { id, revision: expectedRevision(ctx) };
}

function bodyAs<Shape extends z.ZodType>(ctx: Context, shape: Shape): z.output<Shape> {
  return parsedOrRefused(shape, bodyOf(ctx));
}

/** Whether a reason is needed depends on the state. */
function reasonIfAny(ctx: Context): { readonly reason: string | null } {
  return 'reason' in bodyOf(ctx) ? bodyAs(ctx, Reason) : { reason: null };
}
