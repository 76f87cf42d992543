import type { Core } from '@strapi/strapi';
import { refusal, Refused } from '../../../../shared/errors';
import { writeEditionText, type EditionFormat } from '../../../files/edition-text';
import { perform } from '../../../act/perform';
import { languageOf } from '../../../act/render-refusal';
import { importEdition } from '../../policy/acts/import-edition';
import { readEditionFile } from '../../policy/queries/edition-file';
import { reportImport } from '../../policy/queries/import-report';
import { sentEdition } from '../edition-body';
import { allowed, type Context } from '../request';

const resource = 'policies';
const types: Readonly<Record<EditionFormat, string>> = {
  yaml: 'application/yaml; charset=utf-8',
  json: 'application/json; charset=utf-8',
};

/** 版次文件: an edition goes out as one file and comes in as a draft. */
export default ({ strapi }: { strapi: Core.Strapi }) => ({
  async export(ctx: Context) {
    await allowed(strapi, ctx, [resource, 'read']);
    const format = formatIn(ctx.query['format']);
    const file = await readEditionFile(strapi.db.connection, ctx.params['id']);
    const { documentNumber, edition } = file.policy;
    const plain = `edition-${edition}.${format}`;
    const name = encodeURIComponent(`${documentNumber}-第${edition}版.${format}`);
    ctx.set('Content-Disposition', `attachment; filename="${plain}"; filename*=UTF-8''${name}`);
    ctx.set('Cache-Control', 'no-store');
    ctx.type = types[format];
    ctx.body = writeEditionText(file, format);
  },

  /** With `dryRun=true` all is checked and nothing stored. */
  async import(ctx: Context) {
    const who = await allowed(strapi, ctx, [resource, 'create']);
    const dryRun = flag(ctx.query['dryRun']);
    const sent = await sentEdition(ctx);
    ctx.set('Cache-Control', 'no-store');
    if (dryRun) {
      ctx.body = await reportImport(strapi.db.connection, sent, languageOf(ctx.get('Accept-Language')));
      return;
    }
    ctx.status = 201;
    ctx.body = await perform(strapi, importEdition, { who, input: sent });
  },
});

function formatIn(given: unknown): EditionFormat {
  if (given === undefined || given === 'yaml') return 'yaml';
  if (given === 'json') return 'json';
  throw new Refused(refusal('value.not-listed', { allowed: 'yaml, json' }, 'format'));
}

/** Whoever means to try must not store by a slip of the pen. */
function flag(given: unknown): boolean {
  if (given === undefined || given === 'false') return false;
  if (given === 'true') return true;
  throw new Refused(refusal('value.not-listed', { allowed: 'true, false' }, 'dryRun'));
}
