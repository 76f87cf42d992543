import { z } from 'zod';
import { permissions } from '../../../config/permissions';
import { mayDo } from '../../../shared/access';
import { jsonSchemas } from '../../../shared/json-schema';
import { catalogue } from '../../../shared/errors';
import { subjects } from '../../act/subjects';
import { isResource, uids, type Resource } from '../../uids';

// The description is made from the schemas that check the requests: what it says is what is done.

const schemaRef = (name: string) => ({ $ref: `#/components/schemas/${name}` });
const json = (schema: unknown) => ({ content: { 'application/json': { schema } } });
const problem = (description: string) => ({
  description,
  content: { 'application/problem+json': { schema: schemaRef('Problem') } },
});
const envelope = (description: string) => ({ description, ...json(schemaRef('ErrorEnvelope')) });

/** What integrators read of each content type. */
const readable: readonly Resource[] = Object.keys(uids)
  .filter(isResource)
  .filter((resource) => mayDo(permissions, 'integrator', [resource, 'list']));

const rowNames: Readonly<Record<Resource, string>> = {
  policies: 'Policy',
  levels: 'Level',
  directions: 'Direction',
  requirements: 'Requirement',
  criteria: 'Criterion',
  'achievement-categories': 'AchievementCategory',
  'golden-cases': 'GoldenCase',
  'output-kinds': 'OutputKind',
  employers: 'Employer',
  rounds: 'Round',
  applications: 'Application',
};

/** The whole API for integrators as OpenAPI 3.1. */
export function openApi(serverUrl: string): Record<string, unknown> {
  return {
    openapi: '3.1.0',
    info: {
      title: '职评 Zhiping',
      version: '1',
      description: '职称评审：政策内容、资格审查结论。Professional-title review: policy content and verdicts.',
    },
    servers: [{ url: serverUrl }],
    security: [{ token: [] }],
    paths: {
      ...Object.assign({}, ...readable.map(contentPaths)),
      '/api/assessments': { post: assessments() },
      '/api/public/editions': { get: publicEditions() },
    },
    components: {
      securitySchemes: { token: { type: 'http', scheme: 'bearer', description: 'API token · 接口令牌' } },
      schemas: { ...jsonSchemas(), ...rowSchemas(), ...errorSchemas() },
    },
  };
}

function assessments(): Record<string, unknown> {
  return {
    operationId: 'assess',
    tags: ['assessments'],
    summary: '按政策审查一份申报材料；不保存任何内容 · Assess a dossier; nothing is stored',
    parameters: [
      { name: 'Accept-Language', in: 'header', schema: { type: 'string', enum: ['zh', 'en'], default: 'zh' } },
    ],
    requestBody: { required: true, ...json(schemaRef('AssessmentRequest')) },
    responses: {
      200: { description: '结论 · The verdict', ...json(dataOf(schemaRef('Verdict'))) },
      400: problem('材料有误，逐项列出 · What is wrong, item by item'),
      401: problem('未登录 · Not signed in'),
      403: problem('无权 · Not allowed'),
      404: problem('该日没有施行中的政策 · No edition in force on that day'),
      413: problem('内容过大 · Too large'),
    },
  };
}

function publicEditions(): Record<string, unknown> {
  const tag = { type: 'string' };
  return {
    operationId: 'list-public-editions',
    tags: ['public'],
    summary: '当日施行中的政策版次；无需登录 · The editions in force today; without signing in',
    security: [],
    parameters: [{ name: 'If-None-Match', in: 'header', schema: tag }],
    responses: {
      200: {
        description: '施行中的版次；没有时为空列表 · The editions in force; an empty list where there is none',
        headers: { ETag: { schema: tag } },
        ...json(dataOf({ type: 'array', items: schemaRef('EditionInForce') })),
      },
      304: { description: '没有变化 · Not changed' },
    },
  };
}

function contentPaths(resource: Resource): Record<string, unknown> {
  const row = schemaRef(rowNames[resource]);
  const denied = { 401: envelope('未登录 · Not signed in'), 403: envelope('无权 · Not allowed') };
  return {
    [`/api/${resource}`]: {
      get: {
        operationId: `list-${resource}`,
        tags: [resource],
        summary: `列出 · List ${resource}`,
        parameters: listParameters,
        responses: {
          200: { description: 'OK', ...json(pageOf(row)) },
          400: envelope('查询有误 · Malformed query'),
          ...denied,
        },
      },
    },
    [`/api/${resource}/{documentId}`]: {
      get: {
        operationId: `read-${resource}`,
        tags: [resource],
        summary: `读取 · Read one of ${resource}`,
        parameters: [{ name: 'documentId', in: 'path', required: true, schema: { type: 'string' } }, populate],
        responses: {
          200: { description: 'OK', ...json(dataOf(row)) },
          404: envelope('没有，或无权查看 · Not there, or not yours'),
          ...denied,
        },
      },
    },
  };
}

const populate = {
  name: 'populate',
  in: 'query',
  description: '随同取出的关联 · Relations to bring along',
  schema: { type: 'string' },
};
const listParameters = [
  {
    name: 'filters',
    in: 'query',
    style: 'deepObject',
    explode: true,
    description: 'filters[code][$eq]=3.1.2.3',
    schema: { type: 'object' },
  },
  { name: 'sort', in: 'query', description: 'sort=order:asc', schema: { type: 'string' } },
  { name: 'pagination[page]', in: 'query', schema: { type: 'integer', minimum: 1, default: 1 } },
  { name: 'pagination[pageSize]', in: 'query', schema: { type: 'integer', minimum: 1, maximum: 100, default: 25 } },
  populate,
];

function dataOf(schema: unknown): Record<string, unknown> {
  return { type: 'object', required: ['data'], properties: { data: schema } };
}

function pageOf(row: unknown): Record<string, unknown> {
  const pagination = Object.fromEntries(
    ['page', 'pageSize', 'pageCount', 'total'].map((name) => [name, { type: 'integer' }]),
  );
  const meta = { type: 'object', properties: { pagination: { type: 'object', properties: pagination } } };
  return { type: 'object', required: ['data', 'meta'], properties: { data: { type: 'array', items: row }, meta } };
}

/** Rows as Strapi answers them: the written shape, without its relations, which come by `populate`. */
function rowSchemas(): Record<string, unknown> {
  return Object.fromEntries(
    readable.map((resource) => {
      const { row, relations } = subjects[resource];
      const all = z.toJSONSchema(row, { io: 'input', unrepresentable: 'any' }).properties ?? {};
      const properties = Object.fromEntries(Object.entries(all).filter(([field]) => !(field in relations)));
      const system = {
        documentId: { type: 'string' },
        revision: { type: 'integer' },
        createdAt: { type: 'string' },
        updatedAt: { type: 'string' },
      };
      return [rowNames[resource], { type: 'object', properties: { ...properties, ...system } }];
    }),
  );
}

function errorSchemas(): Record<string, unknown> {
  const code = { type: 'string', enum: Object.keys(catalogue) };
  const refusals = {
    type: 'array',
    items: {
      type: 'object',
      required: ['code', 'message'],
      properties: { code, path: { type: 'string' }, params: { type: 'object' }, message: { type: 'string' } },
    },
  };
  const text = { type: 'string' };
  return {
    Problem: {
      type: 'object',
      required: ['type', 'title', 'status', 'code', 'message', 'refusals', 'requestId'],
      properties: {
        type: text,
        title: text,
        status: { type: 'integer' },
        code,
        message: text,
        errors: { type: 'object' },
        refusals,
        requestId: text,
      },
    },
    ErrorEnvelope: {
      type: 'object',
      properties: {
        data: { type: 'null' },
        error: {
          type: 'object',
          properties: { status: { type: 'integer' }, name: text, message: text, details: { type: 'object' } },
        },
      },
    },
  };
}
