import type { VNode } from 'preact';
import type { Inline, Line, PageBlock } from '../../../report/index.ts';
import { visible } from '../state/visible.ts';
import { useScrollTo } from './use-scroll-to.ts';

interface BlocksProps {
  readonly blocks: readonly PageBlock[];
  /** Address of another page of the bundle, and of a heading in it. */
  readonly addressOf: (page: string, heading?: string) => string;
}

/** A page of documentation; every text in it is a text node. */
export function PageBlocks({ blocks, addressOf, item = '' }: BlocksProps & { readonly item?: string }): VNode {
  useScrollTo(item, blocks);
  return <Blocks blocks={blocks} addressOf={addressOf} />;
}

function Blocks({ blocks, addressOf }: BlocksProps): VNode {
  return (
    <>
      {blocks.map((block) => (
        <Block block={block} addressOf={addressOf} />
      ))}
    </>
  );
}

interface BlockProps extends Omit<BlocksProps, 'blocks'> {
  readonly block: PageBlock;
}

function Block({ block, addressOf }: BlockProps): VNode {
  const pieces = (line: Line): VNode => <Pieces line={line} addressOf={addressOf} />;
  switch (block.kind) {
    case 'heading': {
      // The page has a title of its own above the text.
      const Level = HEADINGS[block.level];
      return <Level data-item={block.id}>{pieces(block.line)}</Level>;
    }
    case 'paragraph':
      return <p>{pieces(block.line)}</p>;
    case 'code':
      return (
        <pre tabIndex={0}>
          <code>{visibleLines(block.text)}</code>
        </pre>
      );
    case 'quote':
      return (
        <blockquote>
          <Blocks blocks={block.blocks} addressOf={addressOf} />
        </blockquote>
      );
    case 'rule':
      return <hr />;
    case 'list': {
      const items = block.items.map((each) => (
        <li>
          <Blocks blocks={each} addressOf={addressOf} />
        </li>
      ));
      return block.first === undefined ? <ul>{items}</ul> : <ol start={block.first}>{items}</ol>;
    }
    case 'table':
      return (
        <section class="table-scroll" tabIndex={0} aria-label="Table">
          <table class="plain">
            <thead>
              <tr>
                {block.headers.map((line) => (
                  <th scope="col">{pieces(line)}</th>
                ))}
              </tr>
            </thead>
            <tbody>
              {block.rows.map((row) => (
                <tr>
                  {row.map((line) => (
                    <td>{pieces(line)}</td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      );
  }
}

const HEADINGS = { 1: 'h2', 2: 'h3', 3: 'h4', 4: 'h5', 5: 'h6', 6: 'h6' } as const;

function Pieces({ line, addressOf }: { readonly line: Line; readonly addressOf: BlocksProps['addressOf'] }): VNode {
  return (
    <>
      {line.map((piece) => (
        <Piece piece={piece} addressOf={addressOf} />
      ))}
    </>
  );
}

function Piece({ piece, addressOf }: { readonly piece: Inline; readonly addressOf: BlocksProps['addressOf'] }): VNode {
  if (piece.kind === 'text') return <bdi>{visibleLines(piece.text)}</bdi>;
  if (piece.kind === 'code') return <code>{visible(piece.text)}</code>;
  if (piece.kind === 'break') return <br />;
  const inner = <Pieces line={piece.line} addressOf={addressOf} />;
  if (piece.kind === 'strong') return <strong>{inner}</strong>;
  if (piece.kind === 'emphasis') return <em>{inner}</em>;
  if (piece.kind !== 'link') return <del>{inner}</del>;
  if ('url' in piece.to)
    return (
      <a href={piece.to.url} rel="noreferrer noopener" target="_blank">
        {inner}
      </a>
    );
  return <a href={addressOf(piece.to.page, piece.to.heading)}>{inner}</a>;
}

/** As {@link visible}, with line ends and tabs left as they are. */
function visibleLines(text: string): string {
  return text
    .split(/(\r?\n|\t)/u)
    .map((part, index) => (index % 2 === 1 ? part : visible(part)))
    .join('');
}
