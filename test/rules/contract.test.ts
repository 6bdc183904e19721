import { readContract } from '../../src/contract/index.ts';
import { diffBundles, diffRemovedService } from '../../src/diff/index.ts';
import { type DocumentFile, DocumentSet } from '../../src/document/index.ts';
import { contractRules } from '../../src/rules/index.ts';
import { runRuleFixtures } from './driver.ts';

const OPENAPI = 'openapi: 3.1.0\ninfo: { title: Orders, version: "1" }\npaths: {}\n';
const OPTIONAL = '{ "type": "object", "properties": { "LOG_LEVEL": { "type": "string" } } }';

/** Files that the contracts of the fixtures name; they are the same on both sides. */
const BUNDLE_FILES = {
  'interfaces/openapi.yaml': OPENAPI,
  'interfaces/copy.yaml': OPENAPI,
  'interfaces/events.yaml': 'asyncapi: 3.0.0\ninfo: { title: Orders, version: "1" }\n',
  'configuration/optional.json': OPTIONAL,
  'configuration/copy.json': OPTIONAL,
  'configuration/required.json': '{ "type": "object", "properties": { "KEY": {} }, "required": ["KEY"] }',
  'policy/owner.json': '{ "required": ["service"] }',
  'policy/strict.json': '{ "required": ["service", "interfaces"] }',
};

runRuleFixtures(
  'contract',
  (before, after) => {
    const [from, to] = [bundleOf(before), bundleOf(after)];
    // A side without a document stands for a folder that is gone.
    if (isEmpty(after)) {
      const { contract } = readContract(from);
      return { changes: contract === undefined ? [] : [diffRemovedService(contract)], findings: [] };
    }
    const { changes, findings } = diffBundles(from, to);
    return { changes, findings };
  },
  contractRules,
);

function bundleOf({ documents, file }: DocumentFile): DocumentSet {
  return new DocumentSet({ ...BUNDLE_FILES, 'pacto.yaml': documents.files[file] ?? '' });
}

function isEmpty({ documents, file }: DocumentFile): boolean {
  return documents.load(file)?.root?.value === null;
}
