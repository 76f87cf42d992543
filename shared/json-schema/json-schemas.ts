import { z } from 'zod';
import { AssessmentRequest, Finding, RequirementResult, Verdict, Warning } from '../assessment';
import { Dossier, RulingInput } from '../dossier';
import { EditionFile } from '../edition-file';
import { EditionInForce, Match, PolicyContent, PolicyOptions, Procedure, Rule } from '../policy';

/** The shapes that integrators meet, by the names under which they refer to one another. */
const published = {
  EditionFile,
  EditionInForce,
  PolicyContent,
  PolicyOptions,
  Procedure,
  Rule,
  Match,
  Dossier,
  RulingInput,
  AssessmentRequest,
  Verdict,
  RequirementResult,
  Finding,
  Warning,
};

export type PublishedSchema = keyof typeof published;
export type JsonSchema = Readonly<Record<string, unknown>>;

/**
 * JSON Schemas (draft 2020-12) of the shapes that integrators send and receive, made from the schemas that check them.
 * `base` is where the others are found from within one of them: OpenAPI's place, unless told.
 */
export function jsonSchemas(base = '#/components/schemas'): Readonly<Record<PublishedSchema, JsonSchema>> {
  const registry = z.registry<{ id: string }>();
  for (const [id, schema] of Object.entries(published)) registry.add(schema, { id });
  const { schemas } = z.toJSONSchema(registry, { uri: (id) => `${base}/${id}`, io: 'input' });
  const named = (id: PublishedSchema): JsonSchema => {
    const plain = withoutAnchors(schemas[id]);
    return isRecord(plain) ? plain : {};
  };
  return {
    EditionFile: named('EditionFile'),
    EditionInForce: named('EditionInForce'),
    PolicyContent: named('PolicyContent'),
    PolicyOptions: named('PolicyOptions'),
    Procedure: named('Procedure'),
    Rule: named('Rule'),
    Match: named('Match'),
    Dossier: named('Dossier'),
    RulingInput: named('RulingInput'),
    AssessmentRequest: named('AssessmentRequest'),
    Verdict: named('Verdict'),
    RequirementResult: named('RequirementResult'),
    Finding: named('Finding'),
    Warning: named('Warning'),
  };
}

/** zod gives each schema an `$id` that is no absolute address, and spells "any JSON" as a recursion: here `{}` says it. */
function withoutAnchors(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutAnchors);
  if (!isRecord(value)) return value;
  if (typeof value['$ref'] === 'string' && value['$ref'].includes('/__shared#')) return {};
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => key !== '$id')
      .map(([key, member]) => [key, withoutAnchors(member)]),
  );
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
