import type { Core } from '@strapi/strapi';
import { assess, AssessmentRequest, checkCase, checkDossier } from '../../../../shared/assessment';
import { parsedOrRefused, refusal, refuseAny, Refused } from '../../../../shared/errors';
import { snapshotHash } from '../../../../shared/vocabulary';
import { languageOf } from '../../../act/render-refusal';
import { compiledOf, hashInForce } from '../../policy/queries/compiled';
import { worded } from '../worded';

type Context = Parameters<Core.MiddlewareHandler>[0];

/** POST /api/assessments: assesses a dossier and stores nothing. */
export default ({ strapi }: { strapi: Core.Strapi }) => ({
  async create(ctx: Context) {
    const { policy, asOf, level, direction, dossier } = parsedOrRefused(AssessmentRequest, ctx.request.body).data;
    const db = strapi.db.connection;
    const hash = snapshotHash().safeParse(policy).success ? String(policy) : await hashInForce(db, asOf, policy);
    const compiled = await compiledOf(db, hash);
    const checked = checkDossier(compiled, dossier, 'data.dossier');
    refuseAny([
      ...checkCase(compiled, { level, direction }).map((told) => ({ ...told, path: `data.${told.path ?? ''}` })),
      ...('refusals' in checked ? checked.refusals : []),
    ]);
    if (!('dossier' in checked)) throw new Refused(refusal('request.malformed', {}));
    const verdict = assess(compiled, { level, direction, asOf, dossier: checked.dossier });
    const language = languageOf(ctx.get('Accept-Language'));
    ctx.set('Content-Language', language);
    ctx.set('Vary', 'Accept-Language');
    ctx.body = { data: worded(verdict, compiled.content, language) };
  },
});
