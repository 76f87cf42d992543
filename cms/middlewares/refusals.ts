// Puts every refusal into words: problem details (RFC 9457) on the house's own routes, Strapi's envelope with the same
// members on its content routes and in its panel. What nobody foresaw is logged and answered with a reference alone.
import type { Core } from '@strapi/strapi';
import { refusal, type Refusal } from '../../shared/errors';
import { envelopeOf, languageOf, problemOf, refusalsIn } from '../act/render-refusal';

const ownRoutes = /^\/api\/(console|assessments|public|openapi\.json|docs)(\/|$)/;

/** The answers of Strapi and of the body parser by status. */
const byStatus: Readonly<Record<number, Refusal>> = {
  400: refusal('request.malformed', {}),
  401: refusal('access.sign-in', {}),
  403: refusal('access.forbidden', {}),
  404: refusal('route.not-found', {}),
  405: refusal('method.not-allowed', {}),
  413: refusal('request.too-large', { maximum: '1 MB' }),
  415: refusal('request.malformed', {}),
  429: refusal('request.too-many', { seconds: 60 }),
};

const factory: Core.MiddlewareFactory = (_config, { strapi }) => {
  /** What to tell the caller; null leaves the error to Strapi's own envelope. */
  const told = (error: unknown, { own, requestId }: { own: boolean; requestId: string }): readonly Refusal[] | null => {
    const known = refusalsIn(error) ?? (own ? refusalsOfStrapi(error) : null);
    if (known || !own) return known;
    strapi.log.error(`${requestId} ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
    return [refusal('server.unexpected', { requestId })];
  };
  return async (ctx, next) => {
    const own = ownRoutes.test(ctx.path);
    const requestId: string = ctx.state['requestId'];
    const answer = (refusals: readonly Refusal[]): void => {
      const problem = problemOf(refusals, languageOf(ctx.get('Accept-Language')), requestId);
      ctx.status = problem.status;
      ctx.body = own ? problem : envelopeOf(problem);
      if (own) ctx.type = 'application/problem+json';
    };
    try {
      await next();
      const silent = own && ctx.body === undefined ? byStatus[ctx.status] : undefined;
      if (silent) answer([silent]);
    } catch (error) {
      const refusals = told(error, { own, requestId });
      if (!refusals) throw error;
      answer(refusals);
    }
  };
};

const statusByName: Readonly<Record<string, number>> = {
  ValidationError: 400,
  UnauthorizedError: 401,
  ForbiddenError: 403,
  NotFoundError: 404,
  PayloadTooLargeError: 413,
  RateLimitError: 429,
};

function refusalsOfStrapi(error: unknown): Refusal[] | null {
  if (!(error instanceof Error)) return null;
  const status = 'status' in error ? Number(error.status) : statusByName[error.name];
  const told = status === undefined ? undefined : byStatus[status];
  return told ? [told] : null;
}

export default factory;
