import type { DocInterface, DocOperation } from '../model.ts';
import { type Block, coded, type Line, plain, tableOf } from './block.ts';

interface OperationTable {
  readonly headers: readonly string[];
  readonly row: (operation: DocOperation) => Line[];
}

/** What is worth a column depends on the kind of interface. */
const TABLES: { readonly [type: string]: OperationTable } = {
  http: {
    headers: ['Method', 'Path', 'Summary'],
    row: ({ action, target, summary, deprecated }) => [coded(action), coded(target), prose(summary, deprecated)],
  },
  event: {
    headers: ['Action', 'Channel', 'Operation', 'Summary'],
    row: ({ action, target, name, summary, deprecated }) => {
      return [plain(action), coded(target), coded(name), prose(summary, deprecated)];
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
  const table = Object.hasOwn(TABLES, type) ? TABLES[type] : undefined;
  return [
    { kind: 'heading', level: 3, line: plain(name) },
    { kind: 'paragraph', line: [...plain(facts), ...described] },
    ...(problem === undefined ? [] : [{ kind: 'paragraph', line: plain(`Operations unknown: ${problem}`) } as const]),
    ...(table === undefined ? [] : tableOf(table.headers, operations.map(table.row))),
  ];
}

function prose(text: string | undefined, deprecated: boolean): Line {
  return plain([...(deprecated ? ['(deprecated)'] : []), ...(text === undefined ? [] : [text])].join(' '));
}
