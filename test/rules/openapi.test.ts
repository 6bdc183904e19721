import { diffOpenapi } from '../../src/formats/openapi/index.ts';
import { openapiRules } from '../../src/rules/index.ts';
import { runRuleFixtures } from './driver.ts';

runRuleFixtures('openapi', diffOpenapi, openapiRules);
