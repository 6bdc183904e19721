import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';

/** What the published JSON Schema of a command finds wrong with a document; nothing when it is as promised. */
export function findSchemaErrors(command: string, document: unknown): unknown[] {
  const file = join(import.meta.dirname, `../../docs/schemas/${command}.schema.json`);
  const validate = new Ajv2020({ allowUnionTypes: true }).compile(JSON.parse(readFileSync(file, 'utf8')));
  validate(document);
  return validate.errors ?? [];
}
