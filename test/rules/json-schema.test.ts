import { diffConfigurationSchema } from '../../src/formats/json-schema/index.ts';
import { jsonSchemaRules } from '../../src/rules/index.ts';
import { runRuleFixtures } from './driver.ts';

runRuleFixtures('json-schema', diffConfigurationSchema, jsonSchemaRules);
