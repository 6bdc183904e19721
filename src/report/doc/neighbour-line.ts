import type { DocNeighbour } from '../doc-model.ts';
import { type Line, plain } from './block.ts';

/** A text that leads to another document beside this one, where there is one. */
export function linkedLine(text: string, page: string | undefined): Line {
  return page === undefined ? plain(text) : [{ kind: 'link', line: plain(text), to: { url: page } }];
}

/** Another bundle by name and version; nothing for one that is not known. */
export function neighbourLine(neighbour: DocNeighbour | undefined): Line {
  return neighbour === undefined ? [] : linkedLine(`${neighbour.name} ${neighbour.version}`, neighbour.page);
}
