import type { ComponentChildren, VNode } from 'preact';
import { markWords } from '../state/catalogue.ts';
import { clip, visible } from '../state/visible.ts';
import { Icon, type IconName, isIcon } from './icon.tsx';

/** Text of a contract on one line: nothing in it is obeyed, and what would not show is spelled out. */
export function Text({ children, max = 400 }: { readonly children: string; readonly max?: number }): VNode {
  return <bdi>{visible(clip(children, max))}</bdi>;
}

/** The same as code. */
export function Code({ children, max = 400 }: { readonly children: string; readonly max?: number }): VNode {
  return <code>{visible(clip(children, max))}</code>;
}

/** Text with the words of a search marked. */
export function Marked({ text, words }: { readonly text: string; readonly words: readonly string[] }): VNode {
  const pieces = markWords(visible(clip(text, 400)), words);
  return <bdi>{pieces.map((piece) => (piece.hit ? <mark>{piece.text}</mark> : piece.text))}</bdi>;
}

/** Text of a contract that may have several lines. */
export function Prose({ children }: { readonly children: string }): VNode {
  return (
    <>
      {children.split(/\r?\n/u).map((line, index) => (
        <>
          {index > 0 && <br />}
          <Text max={4000}>{line}</Text>
        </>
      ))}
    </>
  );
}

/** The tones of a badge. */
export type Tone = 'plain' | 'accent' | 'good' | 'warn' | 'bad' | 'quiet';

/** A short word in a frame. */
export function Badge({
  tone = 'plain',
  icon,
  children,
}: {
  readonly tone?: Tone;
  readonly icon?: IconName;
  readonly children: ComponentChildren;
}): VNode {
  return (
    <span class={`badge ${tone}`}>
      {icon !== undefined && <Icon name={icon} />}
      {children}
    </span>
  );
}

/** A badge for a word of a contract, with its drawing where it is one of ours. */
export function Mark({ word, tone = 'plain' }: { readonly word: string; readonly tone?: Tone }): VNode {
  return (
    <Badge tone={tone} {...(isIcon(word) ? { icon: word } : {})}>
      <Text max={40}>{word}</Text>
    </Badge>
  );
}
