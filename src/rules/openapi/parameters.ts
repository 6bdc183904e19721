import { changeRule } from '../rule.ts';

/** The facts behind every rule about one parameter. */
export interface ParameterArgs {
  /** `GET /charges` */
  readonly operation: string;
  /** Name as the document spells it. */
  readonly name: string;
  /** Where it is sent: `query`, `header`, `path`, `cookie`. */
  readonly in: string;
}

const SOURCE = 'OpenAPI 3.1.0, section 4.8.12 (Parameter Object)';
const describe = (args: ParameterArgs): string => `${args.operation} ${args.in} param '${args.name}'`;

/** Changes of what callers may and must send beside the body. */
export const openapiParameterRules = {
  'openapi/required-parameter-added': changeRule<ParameterArgs>({
    classification: 'BREAKING',
    title: 'required parameter added',
    message: (args) => `${describe(args)} added`,
    why: 'Requests of existing callers lack the parameter and are rejected.',
    fix: 'Make the parameter optional and choose a default that keeps the old behaviour.',
    tags: { direction: 'accept', area: 'parameters', action: 'added' },
    source: SOURCE,
    since: '0.1.0',
  }),
  'openapi/optional-parameter-added': changeRule<ParameterArgs>({
    classification: 'NON_BREAKING',
    title: 'optional parameter added',
    message: (args) => `${describe(args)} added`,
    why: 'Nobody breaks: callers that do not know the parameter leave it out.',
    fix: 'No action is needed.',
    tags: { direction: 'accept', area: 'parameters', action: 'added' },
    source: SOURCE,
    since: '0.1.0',
  }),
  'openapi/parameter-removed': changeRule<ParameterArgs>({
    classification: 'POTENTIAL_BREAKING',
    title: 'parameter removed',
    message: (args) => `${describe(args)} removed`,
    why: 'Callers that send the parameter find it ignored, or are rejected where unknown parameters are.',
    fix: 'Keep the parameter, mark it deprecated, and remove it in a major version once nobody sends it.',
    tags: { direction: 'accept', area: 'parameters', action: 'removed' },
    source: SOURCE,
    since: '0.1.0',
  }),
  'openapi/path-parameter-declared': changeRule<ParameterArgs>({
    classification: 'POTENTIAL_BREAKING',
    title: 'variable of the path template declared',
    message: (args) => `${describe(args)} added`,
    why: 'Callers already fill in the variable, and values that the new declaration does not allow may now be rejected.',
    fix: 'Declare the variable with a schema that allows every value in use.',
    tags: { direction: 'accept', area: 'parameters', action: 'added' },
    source: SOURCE,
    since: '0.1.0',
  }),
  'openapi/path-parameter-undeclared': changeRule<ParameterArgs>({
    classification: 'POTENTIAL_BREAKING',
    title: 'declaration of a path variable removed',
    message: (args) => `${describe(args)} removed`,
    why: 'Callers no longer know which values the variable of the path may take.',
    fix: 'Keep the declaration as long as the path has the variable.',
    tags: { direction: 'accept', area: 'parameters', action: 'removed' },
    source: SOURCE,
    since: '0.1.0',
  }),
  'openapi/parameter-became-required': changeRule<ParameterArgs>({
    classification: 'BREAKING',
    title: 'parameter became required',
    message: (args) => `${describe(args)} became required`,
    why: 'Callers that leave the parameter out, as they were allowed to, are rejected.',
    fix: 'Keep the parameter optional and choose a default for callers that leave it out.',
    tags: { direction: 'accept', area: 'parameters', action: 'modified' },
    source: SOURCE,
    since: '0.1.0',
  }),
  'openapi/parameter-became-optional': changeRule<ParameterArgs>({
    classification: 'NON_BREAKING',
    title: 'parameter became optional',
    message: (args) => `${describe(args)} became optional`,
    why: 'Nobody breaks: callers may keep sending the parameter.',
    fix: 'No action is needed.',
    tags: { direction: 'accept', area: 'parameters', action: 'modified' },
    source: SOURCE,
    since: '0.1.0',
  }),
  'openapi/parameter-serialization-changed': changeRule<ParameterArgs & { keyword: string }>({
    classification: 'POTENTIAL_BREAKING',
    title: 'way to write a parameter changed',
    message: (args) => `${describe(args)} is written differently, effect undecided because of ${args.keyword}`,
    why: 'The same value becomes another text in the request, so callers that write it the old way may be misread.',
    fix: 'Keep the old way of writing, or add a parameter that is written the new way.',
    tags: { direction: 'accept', area: 'parameters', action: 'modified' },
    source: `${SOURCE}, Style Values`,
    since: '0.1.0',
  }),
  'openapi/parameter-content-changed': changeRule<ParameterArgs & { mediaType: string }>({
    classification: 'POTENTIAL_BREAKING',
    title: 'media type of a parameter changed',
    message: (args) => `${describe(args)} content changed, effect undecided because of ${args.mediaType}`,
    why: 'Callers that write the parameter in the old media type may be misread.',
    fix: 'Keep the old media type, or add a parameter with the new one.',
    tags: { direction: 'accept', area: 'parameters', action: 'modified' },
    source: SOURCE,
    since: '0.1.0',
  }),
} as const;
