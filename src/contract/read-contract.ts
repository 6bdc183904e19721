import { compareText, type Finding, nearestName } from '../base/index.ts';
import type { DocumentNode, DocumentSet } from '../document/index.ts';
import { readDialect1 } from './dialect-1.ts';
import { type Contract, DIALECTS } from './model.ts';

/** The only file a bundle must have. */
export const CONTRACT_FILE = 'pacto.yaml';

/** What reading a contract gives; `contract` is missing when the document cannot be taken for one. */
export interface ReadContractResult {
  readonly contract?: Contract;
  readonly findings: readonly Finding[];
}

/**
 * Reads `pacto.yaml` of a bundle into the one model. Tolerant: parts of a wrong type are left out of the model and are
 * reported by validation; only a document without pactoVersion, service name and service version gives no contract.
 */
export function readContract(documents: DocumentSet): ReadContractResult {
  const parsed = documents.load(CONTRACT_FILE);
  if (parsed === undefined) {
    const fix = placeContract(Object.keys(documents.files));
    return { findings: [parseError(`the bundle has no ${CONTRACT_FILE}`, fix, '')] };
  }
  if (parsed.root === undefined) {
    const message = `${CONTRACT_FILE} cannot be read: ${parsed.problem?.message ?? 'unknown reason'}`;
    const fix = 'Correct the YAML at this place.';
    return {
      findings: [
        {
          rule: 'YAML_PARSE_ERROR',
          severity: 'error',
          message,
          fix,
          path: '',
          file: CONTRACT_FILE,
          ...rangeOf(parsed.problem),
        },
      ],
    };
  }
  return readRoot(parsed.root);
}

function placeContract(files: readonly string[]): string {
  const deeper = [...files].sort(compareText).find((file) => file.endsWith(`/${CONTRACT_FILE}`));
  if (deeper !== undefined) {
    const folder = deeper.slice(0, -CONTRACT_FILE.length - 1);
    return `Name the folder of a bundle, such as ${folder}, or put ${deeper} at the root of the bundle.`;
  }
  const near = nearestName(
    CONTRACT_FILE,
    files.filter((file) => !file.includes('/')),
  );
  return `${near === undefined ? 'Put a' : `Rename ${near} to`} ${CONTRACT_FILE} at the root of the bundle.`;
}

function readRoot(root: DocumentNode): ReadContractResult {
  const missing = [['pactoVersion'], ['service'], ['service', 'name'], ['service', 'version']].find(
    (path) => root.at(...path) === undefined || root.at(...path)?.value === null || root.at(...path)?.value === '',
  );
  if (!root.isMap || missing !== undefined) {
    const name = missing?.join('.') ?? 'pactoVersion';
    const example = name === 'pactoVersion' ? 'pactoVersion: "1.0"' : `a value for ${name}`;
    const at = root.at(...(missing?.slice(0, -1) ?? [])) ?? root;
    return { findings: [parseError(`${name} is missing`, `Add ${example}.`, name, at)] };
  }
  const label = root.get('pactoVersion');
  const dialect = DIALECTS.find((known) => known === label?.value);
  if (dialect === undefined) return { findings: [unsupportedVersion(label ?? root)] };
  return { contract: readDialect1(root, dialect), findings: [] };
}

function unsupportedVersion(label: DocumentNode): Finding {
  const written = JSON.stringify(label.value);
  const isNumber = typeof label.value === 'number';
  return {
    rule: 'UNSUPPORTED_PACTO_VERSION',
    severity: 'error',
    message: `pactoVersion ${written} is not supported`,
    fix: isNumber
      ? `Write the version in quotes: pactoVersion: "${DIALECTS[0]}".`
      : `Use one of: ${DIALECTS.map((dialect) => `"${dialect}"`).join(', ')}.`,
    path: 'pactoVersion',
    ...label.location(),
  };
}

function parseError(message: string, fix: string, path: string, at?: DocumentNode): Finding {
  const location = at === undefined ? { file: CONTRACT_FILE } : at.location();
  return { rule: 'PARSE_ERROR', severity: 'error', message, fix, path, ...location };
}

function rangeOf(problem: { range: NonNullable<Finding['range']> } | undefined): Pick<Finding, 'range'> {
  return problem === undefined ? {} : { range: problem.range };
}
