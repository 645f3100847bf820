// Requests and answers held against GitHub's own OpenAPI description (a slice of it: test/schemas/github-api.json).

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv, type ValidateFunction } from 'ajv';
import { CHECKOUT } from '../node24.ts';

type Schema = Readonly<Record<string, unknown>>;

interface Operation {
  readonly method: string;
  readonly path: string;
  readonly query: Readonly<Record<string, Schema>>;
  readonly body: Schema | null;
  readonly responses: Readonly<Record<string, Schema | null>>;
}

interface Slice {
  readonly operations: readonly Operation[];
  readonly definitions: Readonly<Record<string, Schema>>;
}

const slice = JSON.parse(readFileSync(join(CHECKOUT, 'test/schemas/github-api.json'), 'utf8')) as Slice;
const ajv = new Ajv({ strict: false, validateFormats: false, allErrors: true });
const validators = new Map<Schema, ValidateFunction>();

export interface Request {
  readonly method: string;
  readonly path: string;
  readonly query: Readonly<Record<string, string>>;
  readonly body: unknown;
}

/** What is wrong with a request; nothing where GitHub would take it. */
export function requestFaults({ method, path, query, body }: Request): readonly string[] {
  const operation = operationOf(method, path);
  if (operation === null) return [`${method} ${path} is no operation of the slice`];
  const unknown = Object.keys(query).filter((name) => operation.query[name] === undefined);
  const values = Object.entries(query).flatMap(([name, text]) => {
    const schema = operation.query[name];
    return schema === undefined ? [] : faults(schema, schema['type'] === 'integer' ? Number(text) : text, `query ${name}`);
  });
  const content = operation.body === null ? (body === null ? [] : ['a body where none is taken']) : faults(operation.body, body, 'body');
  return [...unknown.map((name) => `unknown query ${name}`), ...values, ...content].map((fault) => `${method} ${path}: ${fault}`);
}

/** What is wrong with an answer. A status that the description does not name (rate limits, outages) is taken as it is. */
export function answerFaults(method: string, path: string, status: number, body: unknown): readonly string[] {
  const schema = operationOf(method, path)?.responses[String(status)];
  return schema === undefined || schema === null ? [] : faults(schema, body, `answer ${status} to ${method} ${path}`);
}

/** The schema of an answer, for samples. */
export function answerSchema(method: string, path: string, status: number): Schema {
  const schema = operationOf(method, path)?.responses[String(status)];
  if (schema === undefined || schema === null) throw new Error(`${method} ${path} has no answer ${status}`);
  return schema;
}

/** What a reference leads to. */
export function definition(reference: string): Schema {
  return slice.definitions[reference.slice('#/definitions/'.length)] as Schema;
}

function operationOf(method: string, path: string): Operation | null {
  const fits = (template: string) => new RegExp(`^${template.replaceAll(/\{\w+\}/g, '[^/]+')}$`).test(path);
  return slice.operations.find((operation) => operation.method === method && fits(operation.path)) ?? null;
}

function faults(schema: Schema, value: unknown, what: string): readonly string[] {
  const validate = validators.get(schema) ?? ajv.compile({ ...schema, definitions: slice.definitions });
  validators.set(schema, validate);
  return validate(value) ? [] : (validate.errors ?? []).map(({ instancePath, message }) => `${what}${instancePath} ${message}`);
}
