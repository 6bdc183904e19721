import { type Overrides, readValuesFiles } from '../app/index.ts';
import type { OptionTable, ParsedArgs } from './args.ts';

const SET = { type: 'string', value: 'PATH=VALUE', multiple: true } as const;
const VALUES = { type: 'string', value: 'FILE', multiple: true } as const;

/** Options of commands that read one contract. */
export const OVERRIDE_OPTIONS: OptionTable = {
  set: { ...SET, help: 'put a value into the contract before it is read' },
  values: { ...VALUES, short: 'f', help: 'merge a YAML file into the contract before it is read' },
};

/** Options of `diff`: each side has its own, under two names. */
export const SIDE_OVERRIDE_OPTIONS: OptionTable = Object.fromEntries(
  [['before'], ['old', 'before'], ['after'], ['new', 'after']].flatMap(([name, side = name]) => {
    const aliasOf = (kind: string) => (side === name ? {} : { aliasOf: `${side}-${kind}` });
    return [
      [`${name}-set`, { ...SET, ...aliasOf('set'), help: `put a value into the contract ${side} the change` }],
      [
        `${name}-values`,
        { ...VALUES, ...aliasOf('values'), help: `merge a YAML file into the contract ${side} the change` },
      ],
    ];
  }),
);

/**
 * Reads the overrides of a command line.
 *
 * @param prefix of the option names; default: none
 * @throws AppError `FILE_NOT_FOUND`, `FILE_SYSTEM`
 */
export async function readOverrides(args: ParsedArgs, workingDirectory: string, prefix = ''): Promise<Overrides> {
  return {
    values: await readValuesFiles(workingDirectory, args.texts(`${prefix}values`)),
    set: args.texts(`${prefix}set`),
  };
}
