import type { JsonObject } from '../base/index.js';
/** The JSON Schema of dialect 1.0 in its five shapes. */
export declare const contractSchema10: JsonObject;
