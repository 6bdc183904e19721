import { canonicalJson } from '../../base/index.ts';
import type { DocumentNode } from '../../document/index.ts';

/** One parameter that an operation takes. */
export interface Parameter {
  readonly name: string;
  /** `query`, `header`, `path`, `cookie` */
  readonly in: string;
  /** The item of the list, perhaps a reference. */
  readonly entry: DocumentNode;
  /** True when it stands at the path, for all operations. */
  readonly isShared: boolean;
}

/** One `parameters` list as written. */
export interface ParameterList {
  /** By {@link parameterKey}. */
  readonly parameters: ReadonlyMap<string, Parameter>;
  /** What is no parameter, or repeats one: values that cannot be matched by name. */
  readonly strays: readonly DocumentNode[];
  /** True when a reference in the list leads nowhere. */
  readonly isBroken: boolean;
}

const EMPTY: ParameterList = { parameters: new Map(), strays: [], isBroken: false };

/** Identity of a parameter: names of headers are written in any case. @see OpenAPI 3.1.0, section 4.8.12 */
export function parameterKey(location: string, name: string): string {
  return canonicalJson([location, location === 'header' ? name.toLowerCase() : name]);
}

/**
 * Reads one `parameters` list.
 *
 * @param resolve follows references; `undefined` for one that leads nowhere
 */
export function readParameters(
  list: DocumentNode | undefined,
  isShared: boolean,
  resolve: (node: DocumentNode) => DocumentNode | undefined,
): ParameterList {
  if (list === undefined) return EMPTY;
  if (!list.isList) return { ...EMPTY, strays: [list] };
  const parameters = new Map<string, Parameter>();
  const strays: DocumentNode[] = [];
  let isBroken = false;
  for (const entry of list.items()) {
    const node = resolve(entry);
    const [name, location] = [node?.get('name')?.text, node?.get('in')?.text];
    if (node === undefined) isBroken = true;
    else if (name === undefined || location === undefined) strays.push(entry);
    else if (parameters.has(parameterKey(location, name))) strays.push(entry);
    else parameters.set(parameterKey(location, name), { name, in: location, entry, isShared });
  }
  return { parameters, strays, isBroken };
}

/** The parameters of an operation: its own, and those of the path that it does not replace. */
export function effectiveParameters(shared: ParameterList, own: ParameterList): ParameterList {
  return {
    parameters: new Map([...shared.parameters, ...own.parameters]),
    strays: own.strays,
    isBroken: shared.isBroken || own.isBroken,
  };
}

/** The values of a path's list that decide nothing because every operation replaces them. */
export function shadowedParameters(shared: ParameterList, operations: readonly ParameterList[]): DocumentNode[] {
  return [...shared.parameters]
    .filter(([key]) => operations.every(({ parameters }) => parameters.has(key)))
    .map(([, { entry }]) => entry);
}
