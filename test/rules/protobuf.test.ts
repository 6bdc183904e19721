import { diffProtobuf } from '../../src/formats/protobuf/index.ts';
import { protobufRules } from '../../src/rules/index.ts';
import { runRuleFixtures } from './driver.ts';

runRuleFixtures('protobuf', diffProtobuf, protobufRules);
