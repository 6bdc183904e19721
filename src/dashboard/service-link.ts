import { type Html, html } from '../report/index.ts';

/** The anchor of a service: different ids have different ones, and all can stand in an address as they are. */
export function anchorOf(id: string): string {
  return id.replace(/[^A-Za-z0-9.@-]/gu, (character) => `_${character.codePointAt(0)?.toString(16)}_`);
}

/** A link to the row of a service. */
export function serviceLink(id: string, text: string = id): Html {
  return html`<a href="#${anchorOf(id)}">${text}</a>`;
}
