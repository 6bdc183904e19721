import { clipText } from '../clip-text.ts';
import type { DocInterface, DocOperation } from '../doc-model.ts';
import { type Block, coded, heading, type Line, plain, tableOf } from './block.ts';
import { groupOperations } from './group-operations.ts';

/** Longest summary in a table, in UTF-16 units. */
const MAX_SUMMARY_LENGTH = 300;

interface OperationTable {
  readonly headers: readonly string[];
  readonly row: (operation: DocOperation) => Line[];
}

/** What is worth a column depends on the kind of interface. */
const TABLES: { readonly [type: string]: OperationTable } = {
  http: {
    headers: ['Method', 'Path', 'Operation', 'Summary'],
    row: ({ action, target, name, summary, deprecated }) => {
      return [coded(action), coded(target), coded(name), prose(summary, deprecated)];
    },
  },
  event: {
    headers: ['Action', 'Channel', 'Operation', 'Message', 'Summary'],
    row: ({ action, target, name, messages = [], summary, deprecated }) => {
      return [plain(action), coded(target), coded(name), codedList(messages), prose(summary, deprecated)];
    },
  },
  grpc: {
    headers: ['Procedure', 'Request', 'Response', 'Kind'],
    row: ({ action, target, request, response, deprecated }) => {
      return [coded(target), coded(request), coded(response), prose(action, deprecated)];
    },
  },
};

/** A heading with the facts of an interface, and its operations. */
export function interfaceBlocks(item: DocInterface): Block[] {
  const { name, type, port, visibility, contract, problem, operations } = item;
  const facts = [type, ...(port === undefined ? [] : [`port ${port}`]), visibility].join(', ');
  const described = contract === undefined ? [] : [...plain(', described by '), ...coded(contract)];
  const known = operations.length === 0 ? 'Operations unknown' : 'Not all operations are known';
  return [
    heading(3, plain(name)),
    { kind: 'note', line: [...plain(facts), ...described] },
    ...(problem === undefined ? [] : [{ kind: 'problem', line: plain(`${known}: ${problem}`) } as const]),
    ...operationBlocks(type, operations),
  ];
}

/** One table, or one for each part of a large interface. */
function operationBlocks(type: string, operations: readonly DocOperation[]): readonly Block[] {
  const table = Object.hasOwn(TABLES, type) ? TABLES[type] : undefined;
  if (table === undefined) return [];
  const groups = groupOperations(operations);
  if (groups.length === 1) return tableOf(table.headers, operations.map(table.row));
  const count = `${operations.length} operations in ${groups.length} groups`;
  return [
    { kind: 'note', line: plain(count) },
    ...groups.flatMap(({ name, operations: own }) => [
      heading(4, plain(name)),
      ...tableOf(table.headers, own.map(table.row)),
    ]),
  ];
}

function codedList(texts: readonly string[]): Line {
  return texts.flatMap((text, index) => [...plain(index === 0 ? '' : ', '), ...coded(text)]);
}

function prose(text: string | undefined, deprecated: boolean): Line {
  return plain(
    [...(deprecated ? ['(deprecated)'] : []), ...(text === undefined ? [] : [clipText(text, MAX_SUMMARY_LENGTH)])].join(
      ' ',
    ),
  );
}
