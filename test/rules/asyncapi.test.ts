import { diffAsyncapi } from '../../src/formats/asyncapi/index.ts';
import { asyncapiRules } from '../../src/rules/index.ts';
import { runRuleFixtures } from './driver.ts';

runRuleFixtures('asyncapi', diffAsyncapi, asyncapiRules);
