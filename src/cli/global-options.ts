import { ARTIFACT_STYLES } from '../oci/index.ts';
import type { OptionTable } from './args.ts';

/** Options that every command takes. */
export const GLOBAL_OPTIONS: OptionTable = {
  'output-format': { type: 'string', value: 'FORMAT', help: 'format of the result (default: text)' },
  'report-file': { type: 'string', value: 'FILE', help: 'write the result to FILE as well' },
  config: { type: 'string', value: 'FILE', help: 'configuration file (default: pacto.config.yaml, if it is there)' },
  registry: { type: 'string', value: 'BASE', help: 'registry base: oci://HOST/PREFIX or oci-layout:DIR' },
  mirror: { type: 'string', value: 'FROM=TO', multiple: true, help: 'read and write TO where a reference says FROM' },
  'plain-http': { type: 'boolean', help: 'allow plain HTTP beyond this machine' },
  'ca-file': { type: 'string', value: 'FILE', help: 'trust the authorities in FILE (PEM) as well' },
  'artifact-style': {
    type: 'string',
    value: 'STYLE',
    choices: ARTIFACT_STYLES,
    help: 'what push and publish make: artifact, or image for registries that take nothing else (default: artifact)',
  },
  'no-cache': { type: 'boolean', help: 'neither read nor write the cache' },
  offline: { type: 'boolean', help: 'send nothing; use what earlier runs saw, and say how old it is' },
  verbose: { type: 'boolean', help: 'say more on standard error' },
  'no-color': { type: 'boolean', help: 'no colours' },
  help: { type: 'boolean', short: 'h', help: 'show this help' },
};
