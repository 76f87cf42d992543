import { describe, expect, it } from '@jest/globals';
import { jsonSchemas } from '.';

const refsIn = (value: unknown): string[] => JSON.stringify(value).match(/"\$ref":"[^"]*"/g) ?? [];

describe('the JSON Schemas for integrators', () => {
  it('refer to one another by name, and to nothing that is not there', () => {
    const schemas = jsonSchemas();
    const known = Object.keys(schemas).map((name) => `"$ref":"#/components/schemas/${name}"`);

    expect([...new Set(refsIn(schemas))].filter((ref) => !known.includes(ref))).toEqual([]);
    expect(refsIn(schemas.AssessmentRequest)).toEqual(['"$ref":"#/components/schemas/Dossier"']);
  });

  it('say what the checks ask for', () => {
    const { AssessmentRequest, Dossier, Verdict } = jsonSchemas();

    expect(AssessmentRequest).toMatchObject({
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      required: ['data'],
      additionalProperties: false,
      properties: { data: { required: ['asOf', 'level', 'direction', 'dossier'] } },
    });
    expect(Dossier['required']).toEqual([
      'attested',
      'education',
      'employment',
      'titles',
      'claims',
      'honours',
      'outputs',
    ]);
    expect(Verdict).toMatchObject({ properties: { outcome: { enum: ['eligible', 'referred', 'ineligible'] } } });
  });

  it('can stand elsewhere', () => {
    expect(refsIn(jsonSchemas('#/$defs').AssessmentRequest)).toEqual(['"$ref":"#/$defs/Dossier"']);
  });
});
