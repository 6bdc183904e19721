import type { JsonObject } from '../base/index.ts';
import schema from './schema/pacto-1.0.schema.json' with { type: 'json' };

/** The JSON Schema of dialect 1.0 in its five shapes. */
export const contractSchema10: JsonObject = schema;
