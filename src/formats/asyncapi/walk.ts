import type { Direction } from '../../base/index.ts';
import { Coverage, type DocumentNode } from '../../document/index.ts';
import { asyncapiRules } from '../../rules/index.ts';
import { SchemaDiffer, SchemaJudge } from '../json-schema/index.ts';
import { ChangeRecorder, type MessageFlow } from './change-recorder.ts';
import type { Action, EventDocument } from './event-model.ts';
import type { Part } from './part.ts';
import { crawlReferences } from './reference-crawl.ts';
import { dialectOf } from './schema-format.ts';

/** Where the walk is: how change paths and messages name the place. */
export interface Site {
  /** `asyncapi.operations[sendOrder]` */
  readonly path: string;
  /** `operation sendOrder` */
  readonly owner: string;
}

/** The state of one comparison. */
export class Walk {
  readonly before: EventDocument;
  readonly after: EventDocument;
  readonly coverage = new Coverage();
  readonly differ: SchemaDiffer;
  readonly recorder = new ChangeRecorder();
  readonly #judges = new Map<string, SchemaJudge>();
  /** Entries whose key changed: what is left unjudged inside them is looked for at both keys. */
  readonly renamed: [DocumentNode, DocumentNode][] = [];

  constructor(before: EventDocument, after: EventDocument) {
    this.before = before;
    this.after = after;
    this.differ = new SchemaDiffer(before.documents, after.documents, this.coverage);
  }

  /** Judges schemas that are written in two formats by the values that they accept. */
  judgeOf(beforeFormat: string | undefined, afterFormat: string | undefined): SchemaJudge {
    const dialects = [dialectOf(beforeFormat), dialectOf(afterFormat)] as const;
    const known = this.#judges.get(dialects.join());
    if (known !== undefined) return known;
    const judge = new SchemaJudge(
      { documents: this.before.documents, ...(dialects[0] === undefined ? {} : { dialect: dialects[0] }) },
      { documents: this.after.documents, ...(dialects[1] === undefined ? {} : { dialect: dialects[1] }) },
      {
        owner: 'message',
        classOf: (kind, direction) => asyncapiRules[`asyncapi/${prefixOf(direction)}-${kind}`].classification,
      },
    );
    this.#judges.set(dialects.join(), judge);
    return judge;
  }

  /** True when both documents are written for the same major version, so that their members can be compared. */
  get isSameMajor(): boolean {
    return this.before.major === this.after.major;
  }

  /** Marks something that only the old document has, with the definitions that it refers to. */
  markRemoved(holder: DocumentNode): void {
    this.coverage.mark(holder, undefined);
    for (const node of definitionsBehind(this.before, holder)) this.coverage.mark(node, undefined);
  }

  /** Marks something that only the new document has, with the definitions that it refers to. */
  markAdded(holder: DocumentNode): void {
    this.coverage.mark(undefined, holder);
    for (const node of definitionsBehind(this.after, holder)) this.coverage.mark(undefined, node);
  }

  /** Marks what leads to an object of each side. */
  markPlumbing(before: Part, after: Part): void {
    for (const node of before.plumbing) this.coverage.mark(node, undefined);
    for (const node of after.plumbing) this.coverage.mark(undefined, node);
  }

  /** Says that an entry of the old document is the same as one of the new under another key. */
  settleRenamed(before: DocumentNode, after: DocumentNode): void {
    this.renamed.push([before, after]);
  }

  /** Messages of a 2.x document are read in both directions, because its authors mean either. */
  flowOf(action: Action): MessageFlow {
    const isCertain = this.before.major === '3' && this.after.major === '3';
    return { direction: action === 'send' ? 'emit' : 'accept', certainty: isCertain ? 'certain' : 'either' };
  }
}

/** Channels and their messages are compared where they stand, whoever refers to them. */
function definitionsBehind({ documents, root }: EventDocument, holder: DocumentNode): DocumentNode[] {
  const reached = [...crawlReferences(documents, [holder]).reached.values()];
  return reached.filter((node) => node.file !== root.file || node.path[0] === 'components');
}

/** True when the two readings of a message that may be sent or received give different classes. */
export function isCapped(flow: MessageFlow, kind: keyof RulesOf<'send'> & keyof RulesOf<'receive'>): boolean {
  if (flow.certainty === 'certain') return false;
  return (
    asyncapiRules[`asyncapi/send-${kind}`].classification !== asyncapiRules[`asyncapi/receive-${kind}`].classification
  );
}

/** The kinds of differences that have a row for a direction. */
type RulesOf<Prefix extends string> = {
  [Id in keyof typeof asyncapiRules as Id extends `asyncapi/${Prefix}-${infer Kind}` ? Kind : never]: true;
};

/** How rule ids spell a direction. */
export function prefixOf(direction: Direction): 'send' | 'receive' {
  return direction === 'emit' ? 'send' : 'receive';
}
