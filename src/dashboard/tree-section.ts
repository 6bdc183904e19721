import type { DependencyGraph, GraphEdge, GraphNode } from '../graph/index.ts';
import { type Html, html } from '../report/index.ts';
import type { FindId } from './data.ts';
import { serviceLink } from './service-link.ts';

/** The dependency trees, as `pacto graph` prints them: every edge, every contract opened once. */
export function treeSection(graphs: readonly DependencyGraph[], findId: FindId): Html {
  const roots = graphs.map(({ root }) => html`<li>${nodeHtml(root, findId)}</li>\n`);
  return html`<h2 id="platform">Platform</h2>\n<div class="tree"><ul>\n${roots}</ul></div>`;
}

function nodeHtml(node: GraphNode, findId: FindId): Html {
  return html`${nameHtml(node, findId)}${branchesHtml(node, findId)}`;
}

function branchesHtml({ dependencies }: GraphNode, findId: FindId): Html | undefined {
  const branches = dependencies.map((edge) => html`<li>${edgeHtml(edge, findId)}</li>\n`);
  return branches.length === 0 ? undefined : html`\n<ul>\n${branches}</ul>`;
}

function edgeHtml(edge: GraphEdge, findId: FindId): Html {
  const optional = edge.required ? undefined : html` <span class="tag">optional</span>`;
  if (edge.node === undefined) {
    return html`${edge.ref}${optional} <span class="tag problem">${edge.error ?? 'not resolved'}</span>`;
  }
  const below = edge.shared ? html` <span class="tag">shared</span>` : branchesHtml(edge.node, findId);
  return html`${nameHtml(edge.node, findId)}${optional}${below}`;
}

function nameHtml(node: GraphNode, findId: FindId): Html {
  return html`${serviceLink(findId(node), node.name)} <span class="quiet">${node.version}</span>`;
}
