import type { Core } from '@strapi/strapi';
import { refusal, Refused } from '../../../../shared/errors';
import { seesNames } from '../../../access/sees-names';
import { languageOf } from '../../../act/render-refusal';
import { tableFormat } from '../../../files/table-file';
import { exportPersons } from '../../simulation/queries/export';
import { verdictsOn } from '../../simulation/queries/both-verdicts';
import { requirePersons } from '../../simulation/queries/kept-persons';
import { countPersons, listPersons } from '../../simulation/queries/persons';
import { simulationId } from '../../simulation/queries/simulations';
import { allowed, answerPage, listQuery, type Context } from '../request';

const resource = 'simulations';
const entered = { field: 'id', order: 'ASC' } as const;

/** The persons for whom a simulation finds something to differ: a page of them, both verdicts of one, a file of all. */
export default ({ strapi }: { strapi: Core.Strapi }) => ({
  async list(ctx: Context) {
    const who = await allowed(strapi, ctx, [resource, 'read']);
    const simulation = simulationId(ctx.params['id']);
    const { filter, sort, offset, limit } = listQuery(ctx, entered);
    if (sort.field !== 'id' && sort.field !== 'number')
      throw new Refused(refusal('query.unknown-sort', { field: sort.field }, 'sort'));
    const order = { by: sort.field === 'number' ? 'number' : 'entered', descending: sort.order === 'DESC' } as const;
    const asked = { simulation, filter, offset, limit, order, named: seesNames(who.role) };
    const db = strapi.db.connection;
    await requirePersons(db, simulation);
    const [rows, total] = [await listPersons(db, asked), await countPersons(db, asked)];
    answerPage(ctx, { name: 'persons', offset, rows, total });
  },

  async one(ctx: Context) {
    await allowed(strapi, ctx, [resource, 'read']);
    const simulation = simulationId(ctx.params['id']);
    await requirePersons(strapi.db.connection, simulation);
    ctx.set('Cache-Control', 'no-store');
    ctx.body = await verdictsOn(strapi.db.connection, { simulation, application: String(ctx.params['application']) });
  },

  async export(ctx: Context) {
    const who = await allowed(strapi, ctx, [resource, 'read']);
    const simulation = simulationId(ctx.params['id']);
    const format = tableFormat(ctx.query['format']);
    const language = ctx.query['lang'] === 'en' ? 'en' : languageOf(ctx.get('Accept-Language'));
    const { filter } = listQuery(ctx, entered);
    const asked = { simulation, filter, format, language, named: seesNames(who.role) };
    const file = await exportPersons(strapi.db.connection, asked);
    ctx.set('Cache-Control', 'no-store');
    ctx.set('Content-Disposition', `attachment; filename="simulation.${format}"`);
    ctx.type = file.type;
    ctx.body = file.body;
  },
});
