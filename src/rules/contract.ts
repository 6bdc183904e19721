import { contractConfigurationRules } from './contract/configuration.ts';
import { contractDependencyRules } from './contract/dependencies.ts';
import { contractInterfaceRules } from './contract/interfaces.ts';
import { contractRuntimeRules } from './contract/runtime.ts';
import { contractServiceRules } from './contract/service.ts';

/** Changes of the contract document, section by section. */
export const contractRules = {
  ...contractServiceRules,
  ...contractRuntimeRules,
  ...contractDependencyRules,
  ...contractInterfaceRules,
  ...contractConfigurationRules,
} as const;
