// A report held against the published JSON Schema, by a validator of somebody else's.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { expect } from 'vitest';
import type { Report } from '../../../src/report/schema.ts';
import { CHECKOUT } from './node24.ts';

const schema = JSON.parse(readFileSync(join(CHECKOUT, 'schema/report-v1.schema.json'), 'utf8'));
const validate = new Ajv({ allErrors: true, strict: true }).compile<Report>(schema);

/** Expects a text to be one report and nothing else. */
export function expectReport(text: string): Report {
  const report: unknown = JSON.parse(text);
  expect(validate(report) ? [] : validate.errors).toEqual([]);
  return report as Report;
}
