// Cuts out of GitHub's OpenAPI description what the tests need: the operations that we use and the schemas that they name, as plain
// JSON Schema. The description is 13 MB (its package 385 MB), so only the slice is committed. To make it anew, outside the checkout:
//
//   cd "$(mktemp -d)" && npm pack @octokit/openapi@23.0.2 && tar xzf *.tgz package/generated/api.github.com.json
//   node CHECKOUT/scripts/openapi-slice.mjs package/generated/api.github.com.json

import { readFileSync, writeFileSync } from 'node:fs';

const TARGET = new URL('../test/schemas/github-api.json', import.meta.url);
const OPERATIONS = [
  ['/repos/{owner}/{repo}/pulls', 'get'],
  ['/repos/{owner}/{repo}/pulls/{pull_number}', 'get'],
  ['/repos/{owner}/{repo}/issues/{issue_number}/comments', 'get'],
  ['/repos/{owner}/{repo}/issues/{issue_number}/comments', 'post'],
  ['/repos/{owner}/{repo}/issues/comments/{comment_id}', 'patch'],
  ['/repos/{owner}/{repo}/issues/comments/{comment_id}', 'delete'],
  ['/repos/{owner}/{repo}/contents/{path}', 'get'],
  ['/user', 'get'],
];
const REF = '#/components/';

const api = JSON.parse(readFileSync(process.argv[2], 'utf8'));
const definitions = {};

const operations = OPERATIONS.map(([path, method]) => {
  const { parameters = [], requestBody, responses } = api.paths[path][method];
  const query = parameters.map(resolve).filter((parameter) => parameter.in === 'query');
  return {
    method: method.toUpperCase(),
    path,
    query: Object.fromEntries(query.map(({ name, schema }) => [name, schemaOf(schema)])),
    body: requestBody === undefined ? null : schemaOf(requestBody.content['application/json'].schema),
    responses: Object.fromEntries(
      Object.entries(responses).map(([status, response]) => {
        const { content } = resolve(response);
        return [status, content?.['application/json'] === undefined ? null : schemaOf(content['application/json'].schema)];
      }),
    ),
  };
});

const source = `@octokit/openapi, api.github.com ${api.info.version}, MIT; made by scripts/openapi-slice.mjs`;
writeFileSync(TARGET, `${JSON.stringify({ source, operations, definitions }, null, 1)}\n`);

function resolve(node) {
  return node.$ref === undefined ? node : at(node.$ref);
}

function at(ref) {
  return ref
    .slice(2)
    .split('/')
    .reduce((node, key) => node[key], api);
}

/** OpenAPI 3.0 → JSON Schema: `nullable` becomes a type of its own, references lead into `definitions`, words for people go. */
function schemaOf(node) {
  if (Array.isArray(node)) return node.map(schemaOf);
  if (typeof node !== 'object' || node === null) return node;
  if (node.$ref !== undefined) {
    const name = node.$ref.slice(`${REF}schemas/`.length);
    if (definitions[name] === undefined) {
      definitions[name] = {}; // it may name itself
      definitions[name] = schemaOf(at(node.$ref));
    }
    return { $ref: `#/definitions/${name}` };
  }
  const { nullable, description, example, examples, title, externalDocs, format, deprecated, ...rest } = node;
  const isSchema = typeof node.type === 'string' || 'allOf' in node || 'anyOf' in node || 'oneOf' in node;
  // A property may be called like a word for people.
  const kept = isSchema ? rest : node;
  const schema = Object.fromEntries(
    Object.entries(kept).map(([key, value]) => [key, key === 'enum' || key === 'default' ? value : schemaOf(value)]),
  );
  delete schema.nullable;
  return nullable === true && isSchema ? { anyOf: [{ type: 'null' }, schema] } : schema;
}
