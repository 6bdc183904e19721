export { compareSchemas, diffBundles, findRule, listRules, packBundle, readContract, renderReport, unpackBundle, validateBundle } from './main/index.js';
