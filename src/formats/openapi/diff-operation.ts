import { diffCallbacks } from './diff-callbacks.ts';
import { diffParameters, type ParameterLists } from './diff-parameters.ts';
import { diffRequestBody } from './diff-request-body.ts';
import { diffResponses } from './diff-responses.ts';
import { diffSecurity } from './diff-security.ts';
import { diffServers, type ServerLists, serversAt } from './diff-servers.ts';
import { compareMembers, type Judge, judgeDeprecated, judgedElsewhere, reportUnclassified } from './members.ts';
import { keywordPlace, type Pair } from './pair.ts';
import type { Site } from './site.ts';
import { diffStrayParameters } from './stray-parameters.ts';
import type { Walk } from './walk.ts';

/** What an operation gets from its path. */
export interface OperationContext {
  readonly parameters: ParameterLists;
  readonly pathItem: Pair;
  readonly servers: ServerLists;
  /** Names of path variables before → after. */
  readonly renames: ReadonlyMap<string, string>;
}

/** Compares two versions of one operation. */
export function diffOperation(walk: Walk, pair: Pair, site: Site, context: OperationContext): void {
  const { parameters } = context;
  compareMembers(walk, pair, site, JUDGES);
  if (!pair.before.isMap || !pair.after.isMap) return;
  diffParameters(walk, parameters, { pathItem: context.pathItem, operation: pair }, site, context.renames);
  const strays = { before: parameters.before.strays, after: parameters.after.strays };
  diffStrayParameters(walk, strays, pair, site);
  diffServers(walk, serversAt(pair, context.servers), context.servers, site);
  if (!site.reversed) diffSecurity(walk, pair, site);
}

const judgeOperationId: Judge = (walk, sides, site) => {
  if (sides.before?.value === sides.after?.value) return;
  const place = keywordPlace(sides, `${site.path}.operationId`);
  walk.recorder.add('openapi/operation-id-changed', { operation: site.subject }, place);
};

/** In a webhook or callback the service presents the credentials; which ones its consumers check is not known. */
const judgeSecurity: Judge = (walk, sides, site) => {
  if (site.reversed) reportUnclassified(walk, sides, `${site.path}.security`);
};

const JUDGES: ReadonlyMap<string, Judge> = new Map([
  ['parameters', judgedElsewhere],
  ['requestBody', diffRequestBody],
  ['responses', diffResponses],
  ['callbacks', diffCallbacks],
  ['security', judgeSecurity],
  ['servers', judgedElsewhere],
  ['deprecated', judgeDeprecated],
  ['operationId', judgeOperationId],
]);
