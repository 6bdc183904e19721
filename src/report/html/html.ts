import { visibleText } from '../visible-text.ts';

/** Finished HTML. Everything that is not one is text of a contract and is escaped where it is put in. */
export class Html {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }

  toString(): string {
    return this.text;
  }
}

/** What {@link html} takes: texts are escaped, lists are put in one after the other, `undefined` is nothing. */
export type HtmlValue = Html | string | number | undefined | readonly HtmlValue[];

/** Builds HTML. A text may stand between tags or inside a quoted attribute, nowhere else. */
export function html(literals: TemplateStringsArray, ...values: readonly HtmlValue[]): Html {
  return new Html(
    literals.map((literal, index) => literal + (index < values.length ? write(values[index]) : '')).join(''),
  );
}

function write(value: HtmlValue): string {
  if (value === undefined) return '';
  if (value instanceof Html) return value.text;
  if (Array.isArray(value)) return value.map(write).join('');
  return visibleText(String(value)).replace(/[&<>"'`]/g, (character) => `&#${character.codePointAt(0)};`);
}
