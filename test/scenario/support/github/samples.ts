// The smallest answers that fit the description: every required property, and nothing else. Pure but for the description.

import { answerSchema, definition } from './contract.ts';

type Schema = Readonly<Record<string, unknown>>;
type Data = Readonly<Record<string, unknown>>;

/** A sample of an answer, with what matters put over it. */
export function answer(method: string, path: string, status: number, over: Data): Data {
  return { ...(sampleOf(answerSchema(method, path, status)) as Data), ...over };
}

/** A sample of an item of an answer that is a list. */
export function item(method: string, path: string, over: Data): Data {
  return { ...(sampleOf(resolve(answerSchema(method, path, 200))['items'] as Schema) as Data), ...over };
}

/** A sample of a part that the description names. */
export function part(name: string): Data {
  return sampleOf({ $ref: `#/definitions/${name}` }) as Data;
}

function resolve(schema: Schema): Schema {
  return typeof schema['$ref'] === 'string' ? definition(schema['$ref']) : schema;
}

function sampleOf(reference: Schema): unknown {
  const schema = resolve(reference);
  const choices = (schema['anyOf'] ?? schema['oneOf']) as readonly Schema[] | undefined;
  if (choices !== undefined) return sampleOf(choices[0] as Schema);
  if (schema['allOf'] !== undefined) return Object.assign({}, ...(schema['allOf'] as readonly Schema[]).map(sampleOf)) as unknown;
  if (Array.isArray(schema['enum'])) return schema['enum'][0];
  switch (schema['type']) {
    case 'string':
      return 'x';
    case 'integer':
    case 'number':
      return 1;
    case 'boolean':
      return false;
    case 'null':
      return null;
    case 'array':
      return [];
    default: {
      const properties = (schema['properties'] ?? {}) as Readonly<Record<string, Schema>>;
      const required = (schema['required'] ?? []) as readonly string[];
      return Object.fromEntries(required.map((name) => [name, sampleOf(properties[name] ?? {})]));
    }
  }
}
