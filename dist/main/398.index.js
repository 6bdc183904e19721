export const id = 398;
export const ids = [398];
export const modules = {

/***/ 2398:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  buildStaticSite: () => (/* reexport */ buildStaticSite),
  createLiveSite: () => (/* reexport */ createLiveSite),
  loadFrontEnd: () => (/* reexport */ loadFrontEnd),
  openDashboard: () => (/* binding */ openDashboard),
  startServer: () => (/* reexport */ startServer)
});

// EXTERNAL MODULE: ./lib/app/index.js + 109 modules
var app = __webpack_require__(5694);
// EXTERNAL MODULE: ./lib/report/index.js + 128 modules
var report = __webpack_require__(6410);
;// CONCATENATED MODULE: ./lib/dashboard/diff-document.js

/** What changed between two versions of a history, and who is hit. */
function createDiffDocument({ key, name }, [before, after], impact, services) {
    const ids = new Map(services.map(({ contract, id }) => [identityText(contract), id]));
    return {
        schemaVersion: report/* SCHEMA_VERSION */.f$,
        history: key,
        name,
        before: describeSide(before),
        after: describeSide(after),
        ...(0,report/* comparisonDocument */.x0)(impact),
        consumers: impact.consumers.map((consumer) => describeConsumer(consumer, ids.get(identityText(consumer)))),
        notify: impact.owners.map(({ owner, contacts, services }) => ({ name: owner, contacts, services })),
        gaps: impact.gaps.map(({ from, ref, message }) => ref === undefined ? `${from}: ${message}` : `${from}, ${ref}: ${message}`),
    };
}
/** What tells contracts apart: a digest is the content itself, a folder is all there is to know without one. */
function identityText({ name, version, source, digest, }) {
    return JSON.stringify([name, version, digest ?? source]);
}
function describeSide({ key, listed }) {
    const { version, source, digest } = listed;
    return { key, version, source, ...(digest === undefined ? {} : { digest }) };
}
function describeConsumer(consumer, service) {
    const { name, version, effect, reason, direct, required, path, compatibility, uses, owner } = consumer;
    return {
        ...(service === undefined ? {} : { service }),
        name,
        version,
        effect,
        reason,
        direct,
        required,
        path,
        ...(compatibility === undefined ? {} : { compatibility }),
        ...(uses === undefined ? {} : { uses }),
        ...(owner === undefined ? {} : { owner }),
    };
}

;// CONCATENATED MODULE: ./lib/dashboard/keys.js
const LONGEST_KEY = 100;
/** Names that Windows gives to devices, whatever follows after a dot. */
const RESERVED = /^(con|prn|aux|nul|com[0-9]|lpt[0-9])(?=\.|$)/;
/**
 * Makes names for addresses and files out of any texts: in lower case, since not every file system tells cases apart,
 * without names and characters that mean something there, and different for different places of the list.
 */
function createKeys(texts) {
    const taken = new Set();
    return texts.map((text) => {
        const plain = plainKey(text);
        let key = plain;
        for (let count = 2; taken.has(key); count++)
            key = `${plain}~${count}`;
        taken.add(key);
        return key;
    });
}
function plainKey(text) {
    const key = text
        .toLowerCase()
        .replace(/[^a-z0-9.@-]+/g, '-')
        .replace(/\.\.+/g, '.')
        .replace(/^[.-]+/, '')
        .slice(0, LONGEST_KEY)
        .replace(/[.-]+$/, '');
    if (key === '')
        return 'unnamed';
    return RESERVED.test(key) ? key.replace(RESERVED, '$1~') : key;
}

;// CONCATENATED MODULE: ./lib/dashboard/history-document.js


/** Gives every version of a list its key. */
function nameVersions(key, name, list) {
    const keys = createKeys(list.versions.map(({ version, where }) => (where === 'workspace' ? `${version}-workspace` : version)));
    return { key, name, list, versions: list.versions.map((listed, index) => ({ key: keys[index] ?? '', listed })) };
}
/**
 * Every version of one service.
 *
 * @param services the versions of it that are part of the platform
 * @param pairs keys of the pairs that there are diffs of; missing for any two
 */
function createHistoryDocument({ key, name, list, versions }, services, pairs) {
    const { repository, problem, omitted } = list;
    return {
        schemaVersion: report/* SCHEMA_VERSION */.f$,
        key,
        name,
        ...(repository === undefined ? {} : { repository }),
        ...(problem === undefined ? {} : { problem }),
        versions: versions.map((version) => describeVersion(version, services)),
        omitted,
        ...(pairs === undefined ? {} : { pairs }),
    };
}
function describeVersion({ key, listed }, services) {
    const same = services.filter(({ contract }) => {
        return contract.digest === undefined
            ? [listed.source, listed.folder].includes(contract.source)
            : contract.digest === listed.digest;
    });
    return { key, ...listed, services: same.map(({ id }) => id) };
}
const MOST_VERSIONS_FOR_ALL_PAIRS = 10;
/**
 * The pairs that a static site has diffs of, each from older to newer, by their indices in a list that is newest first;
 * those of newer versions come first.
 */
function listPairs(versions, reach) {
    const pairs = Array.from({ length: versions }, (_, after) => {
        return Array.from({ length: versions - after - 1 }, (__, step) => [after + step + 1, after]);
    }).flat();
    if (reach === 'all' && versions <= MOST_VERSIONS_FOR_ALL_PAIRS)
        return pairs;
    return pairs.filter(([before, after]) => before === after + 1 || (reach !== 'steps' && after === 0));
}

// EXTERNAL MODULE: ./lib/graph/index.js + 6 modules
var graph = __webpack_require__(2467);
;// CONCATENATED MODULE: ./lib/dashboard/edges.js

/** Lists the dependencies and references of all services, in their order. */
function listEdges({ platform, withoutFolder }, services) {
    const ids = new Map(services.map(({ contractKey, id }) => [contractKey, id]));
    const missing = [];
    const places = new Map();
    const placeOf = ({ ref, compatibility, error = 'not resolved', failed }) => {
        const text = JSON.stringify([ref, compatibility, error]);
        const place = places.get(text) ??
            missing.push({ ref, error: withoutFolder(error), ...(failed === undefined ? {} : { failed }) }) - 1;
        places.set(text, place);
        return place;
    };
    const edges = services.flatMap(({ contractKey, id }) => {
        const contract = platform.reached.get(contractKey);
        return (contract === undefined ? [] : (0,graph/* linksOf */.hP)(contract)).map((link) => {
            const { kind, ref, compatibility, required, outside } = link;
            const to = link.key === undefined ? undefined : ids.get(link.key);
            return {
                from: id,
                ...(to === undefined ? { missing: placeOf(link) } : { to }),
                kind,
                ref,
                compatibility,
                required,
                ...(outside === undefined ? {} : { outside }),
            };
        });
    });
    return { edges, missing };
}

// EXTERNAL MODULE: ./lib/base/index.js + 16 modules
var base = __webpack_require__(1199);
;// CONCATENATED MODULE: ./lib/dashboard/owners.js

/** Who owns what, sorted by name; services that nobody owns are in no list. */
function listOwners(services) {
    const owners = new Map();
    for (const { id, contract } of services) {
        if (contract.owner === undefined)
            continue;
        const owner = owners.get(contract.owner) ?? { contacts: new Map(), services: [] };
        owner.services.push(id);
        for (const contact of contract.contacts) {
            owner.contacts.set(JSON.stringify([contact.type, contact.value, contact.purpose]), contact);
        }
        owners.set(contract.owner, owner);
    }
    return [...owners]
        .sort(([a], [b]) => (0,base/* compareText */.n6)(a, b))
        .map(([name, owner]) => ({ name, contacts: [...owner.contacts.values()], services: owner.services }));
}

;// CONCATENATED MODULE: ./lib/dashboard/shorten.js
/** Cuts a text that is longer than so many UTF-16 units, and says so with an ellipsis; no character is cut in half. */
function shorten(text, most = 500) {
    return text.length <= most ? text : `${text.slice(0, most - 1).replace(/[\ud800-\udbff]$/, '')}…`;
}

;// CONCATENATED MODULE: ./lib/dashboard/platform-findings.js


/** Findings of one bundle that the overview lists. */
const MOST_FINDINGS = 100;
const SEVERITY_ORDER = { error: 0, warning: 1, info: 2 };
/** Everything that is wrong with a platform, the most serious first, then in the order of the services. */
function listFindings(exploration, services, edges, missing) {
    const { platform, findings, workspaceFindings, withoutFolder } = exploration;
    const all = [
        ...platform.unreadable.map(({ source, message }) => unreadable(source, message)),
        ...workspaceFindings.map((finding) => ofBundle(finding, [])),
        ...services.flatMap(({ contractKey, id }) => ofService(findings.get(contractKey) ?? [], id)),
        ...edges.flatMap((edge) => ofEdge(edge, missing)),
        ...listCycles(exploration),
        ...listConflicts(services),
    ];
    return all
        .map((finding) => ({ ...finding, message: shorten(withoutFolder(finding.message)) }))
        .sort((a, b) => SEVERITY_ORDER[a.severity] - SEVERITY_ORDER[b.severity]);
}
function unreadable(source, message) {
    return { kind: 'unreadable', severity: 'error', message: `${source}: ${message}`, services: [] };
}
/** The first findings of a bundle, which are the most serious, and how many there are besides. */
function ofService(findings, id) {
    if (typeof findings === 'string') {
        const message = `not validated: ${findings}`;
        return [{ kind: 'validation', severity: 'warning', message, services: [id] }];
    }
    const shown = findings.slice(0, MOST_FINDINGS).map((finding) => ofBundle(finding, [id]));
    const next = findings[MOST_FINDINGS];
    if (next === undefined)
        return shown;
    const message = `${findings.length - MOST_FINDINGS} more findings; pacto validate lists them`;
    return [...shown, { kind: 'validation', severity: next.severity, message, services: [id] }];
}
function ofBundle(finding, services) {
    const { rule, severity, message, fix, path, file, range } = finding;
    return {
        kind: 'validation',
        severity,
        rule,
        message,
        ...(fix === undefined ? {} : { fix }),
        services,
        ...(path === '' ? {} : { path }),
        ...(file === undefined ? {} : { file }),
        ...(range === undefined ? {} : { range }),
    };
}
function ofEdge({ from, to, missing: place, ref, compatibility, required, outside }, missing) {
    if (place !== undefined) {
        const message = `${from} needs ${ref}: ${missing[place]?.error ?? 'not resolved'}`;
        return [{ kind: 'unresolved', severity: required ? 'error' : 'warning', message, services: [from] }];
    }
    if (outside === undefined || to === undefined)
        return [];
    const message = `${from} names ${ref}, which its range ${compatibility} does not admit`;
    return [{ kind: 'outside', severity: 'warning', message, services: [from, to] }];
}
/** Each circle once, from whichever root it was seen. */
function listCycles({ platform }) {
    const more = platform.graphs.reduce((sum, { moreCycles = 0 }) => sum + moreCycles, 0);
    const cycles = new Map(platform.graphs.flatMap(({ cycles }) => cycles.map((cycle) => [JSON.stringify(cycle), cycle])));
    const found = [...cycles.values()].map((cycle) => ({
        kind: 'cycle',
        severity: 'warning',
        message: `services need each other: ${cycle.join(' → ')}`,
        services: cycle.slice(0, -1),
    }));
    if (more === 0)
        return found;
    const message = `${more} more dependencies close a circle`;
    return [...found, { kind: 'cycle', severity: 'warning', message, services: [] }];
}
function listConflicts(services) {
    const byName = new Map();
    for (const service of services) {
        byName.set(service.contract.name, [...(byName.get(service.contract.name) ?? []), service]);
    }
    return [...byName]
        .map(([name, same]) => ({ name, same, versions: new Set(same.map(({ contract }) => contract.version)) }))
        .filter(({ versions }) => versions.size > 1)
        .sort((a, b) => (0,base/* compareText */.n6)(a.name, b.name))
        .map(({ name, same, versions }) => ({
        kind: 'conflict',
        severity: 'warning',
        message: `${name} is in use in several versions: ${[...versions].join(', ')}`,
        services: same.map(({ id }) => id),
    }));
}

;// CONCATENATED MODULE: ./lib/dashboard/layout/placement.js
/** Size of a node, in CSS pixels at zoom 1. */
const NODE_WIDTH = 184;
const NODE_HEIGHT = 52;
/** Between two nodes of a column, and between two columns. */
const ROW_GAP = 18;
const COLUMN_GAP = 64;

;// CONCATENATED MODULE: ./lib/dashboard/layout/lanes.js

/** Between two lanes of one column; edges run behind the nodes there. */
const LANE_GAP = 20;
const WIDTH_TO_HEIGHT = 1.8;
/**
 * Splits columns into lanes, so that the whole is about as wide as a screen is compared with its height: a tower of a
 * hundred nodes can only be read from up close. Neighbours in a column stay neighbours, now side by side.
 */
function splitLanes(columns) {
    const rows = chooseRows(columns.map((column) => column.length));
    const lanes = [];
    let left = 0;
    for (const column of columns) {
        const count = Math.ceil(column.length / rows);
        for (let lane = 0; lane < count; lane++) {
            lanes.push({ nodes: column.filter((_, row) => row % count === lane), x: left + NODE_WIDTH / 2 });
            left += NODE_WIDTH + (lane === count - 1 ? COLUMN_GAP : LANE_GAP);
        }
    }
    return lanes;
}
/** The least height, in nodes, at which the whole is not wider than it should be. */
function chooseRows(lengths) {
    const longest = Math.max(1, ...lengths);
    for (let rows = 1; rows < longest; rows++) {
        const width = lengths.reduce((sum, length) => {
            const count = Math.ceil(length / rows);
            return sum + count * NODE_WIDTH + (count - 1) * LANE_GAP + COLUMN_GAP;
        }, -COLUMN_GAP);
        if (width <= rows * (NODE_HEIGHT + ROW_GAP) * WIDTH_TO_HEIGHT)
            return rows;
    }
    return longest;
}

;// CONCATENATED MODULE: ./lib/dashboard/layout/columns.js


const ROUNDS = 12;
const STEP = NODE_HEIGHT + ROW_GAP;
/**
 * Places nodes in columns that are given from top to bottom: as close as their size allows, each near the middle of its
 * neighbours; long columns side by side in several lanes. Edges are straight.
 */
function placeColumns(graph, columns) {
    const lanes = splitLanes(columns);
    const height = Math.max(0, ...lanes.map(heightOf));
    const y = startHeights(graph.nodes, lanes, height);
    const neighbours = listNeighbours(graph);
    for (let round = 0; round < ROUNDS; round++) {
        for (const { nodes } of round % 2 === 0 ? lanes : [...lanes].reverse())
            settle(nodes, y, neighbours, height);
    }
    const x = new Array(graph.nodes).fill(0);
    for (const lane of lanes)
        for (const node of lane.nodes)
            x[node] = lane.x;
    return {
        width: (lanes.at(-1)?.x ?? 0) + NODE_WIDTH / 2,
        height,
        nodes: y.map((value, node) => [x[node] ?? 0, Math.round(value)]),
        bends: graph.edges.map(() => []),
    };
}
function heightOf({ nodes }) {
    return nodes.length * STEP - ROW_GAP;
}
/** Every lane in the middle. */
function startHeights(nodes, lanes, height) {
    const y = new Array(nodes).fill(0);
    for (const lane of lanes) {
        const top = (height - heightOf(lane)) / 2 + NODE_HEIGHT / 2;
        for (const [row, node] of lane.nodes.entries())
            y[node] = top + row * STEP;
    }
    return y;
}
function listNeighbours({ nodes, edges }) {
    const neighbours = Array.from({ length: nodes }, () => []);
    for (const [from, to] of edges) {
        if (from === to)
            continue;
        neighbours[from]?.push(to);
        neighbours[to]?.push(from);
    }
    return neighbours;
}
/** Moves the nodes of one lane towards their neighbours, then apart again, downwards and back up. */
function settle(column, y, neighbours, height) {
    const wanted = column.map((node) => {
        const near = neighbours[node] ?? [];
        const sum = near.reduce((total, neighbour) => total + (y[neighbour] ?? 0), 0);
        return near.length === 0 ? (y[node] ?? 0) : sum / near.length;
    });
    let floor = NODE_HEIGHT / 2;
    for (const [row, want] of wanted.entries()) {
        wanted[row] = Math.max(floor, want);
        floor = (wanted[row] ?? 0) + STEP;
    }
    let ceiling = height - NODE_HEIGHT / 2;
    for (let row = wanted.length - 1; row >= 0; row--) {
        wanted[row] = Math.min(ceiling, wanted[row] ?? 0);
        ceiling = (wanted[row] ?? 0) - STEP;
    }
    for (const [row, node] of column.entries())
        y[node] = wanted[row] ?? 0;
}

;// CONCATENATED MODULE: ./lib/dashboard/layout/components.js
/** Splits a graph into what hangs together, in the order of the first node of each part. */
function splitComponents({ nodes, edges }) {
    const leaders = Array.from({ length: nodes }, (_, index) => index);
    for (const [from, to] of edges) {
        const [a, b] = [leaderOf(leaders, from), leaderOf(leaders, to)];
        leaders[Math.max(a, b)] = Math.min(a, b);
    }
    const parts = new Map();
    const places = new Array(nodes).fill(0);
    for (let index = 0; index < nodes; index++) {
        const leader = leaderOf(leaders, index);
        const part = parts.get(leader) ?? { nodeIndices: [], edgeIndices: [] };
        places[index] = part.nodeIndices.push(index) - 1;
        parts.set(leader, part);
    }
    for (const [index, [from]] of edges.entries())
        parts.get(leaderOf(leaders, from))?.edgeIndices.push(index);
    return [...parts.values()].map(({ nodeIndices, edgeIndices }) => ({
        nodeIndices,
        edgeIndices,
        nodes: nodeIndices.length,
        edges: edgeIndices.map((index) => {
            const [from, to] = edges[index] ?? [0, 0];
            return [places[from] ?? 0, places[to] ?? 0];
        }),
    }));
}
/** Shortens the way for the next question. */
function leaderOf(leaders, index) {
    let leader = index;
    while (leaders[leader] !== leader)
        leader = leaders[leader] ?? leader;
    for (let at = index; at !== leader;) {
        const next = leaders[at] ?? leader;
        leaders[at] = leader;
        at = next;
    }
    return leader;
}

// EXTERNAL MODULE: ./node_modules/@dagrejs/dagre/dist/dagre.esm.js
var dagre_esm = __webpack_require__(2440);
;// CONCATENATED MODULE: ./lib/dashboard/layout/layered.js


const EDGE_GAP = 12;
/** Up to here ranks are chosen so that edges are as short as can be; the search takes minutes on larger graphs. */
const MOST_NODES_FOR_SHORT_EDGES = 150;
const MOST_EDGES_FOR_SHORT_EDGES = 450;
/** Places a graph in layers with few crossings; edges bend around the nodes in their way. */
function placeLayered({ nodes, edges }) {
    const isSmall = nodes <= MOST_NODES_FOR_SHORT_EDGES && edges.length <= MOST_EDGES_FOR_SHORT_EDGES;
    const graph = new dagre_esm/* Graph */.TS({ multigraph: true });
    graph.setGraph({
        rankdir: 'LR',
        nodesep: ROW_GAP,
        ranksep: COLUMN_GAP,
        edgesep: EDGE_GAP,
        ranker: isSmall ? 'network-simplex' : 'tight-tree',
    });
    for (let index = 0; index < nodes; index++)
        graph.setNode(nameOf(index), { width: NODE_WIDTH, height: NODE_HEIGHT });
    for (const [index, [from, to]] of edges.entries()) {
        if (from !== to)
            graph.setEdge(nameOf(from), nameOf(to), {}, nameOf(index));
    }
    (0,dagre_esm/* layout */.Zp)(graph);
    const { width = 0, height = 0 } = graph.graph();
    return {
        width: Math.ceil(width),
        height: Math.ceil(height),
        nodes: Array.from({ length: nodes }, (_, index) => {
            const { x, y } = graph.node(nameOf(index));
            return [Math.round(x), Math.round(y)];
        }),
        bends: edges.map(([from, to], index) => {
            if (from === to)
                return [];
            const { points } = graph.edge(nameOf(from), nameOf(to), nameOf(index));
            return points.slice(1, -1).flatMap(({ x, y }) => [Math.round(x), Math.round(y)]);
        }),
    };
}
/** Names are ours: texts of contracts never become keys. */
function nameOf(index) {
    return `n${index}`;
}

;// CONCATENATED MODULE: ./lib/dashboard/layout/ranks.js
/**
 * The column of each node: one further than the furthest node that needs it. Edges that lead back into the way they
 * came by do not count, so that circles have columns too. Depth first in the order of nodes and edges.
 */
function rankNodes({ nodes, edges }) {
    const targets = Array.from({ length: nodes }, () => []);
    for (const [from, to] of edges)
        targets[from]?.push(to);
    const order = orderNodes(targets, entrances(nodes, edges));
    const place = new Array(nodes).fill(0);
    for (const [index, node] of order.entries())
        place[node] = index;
    const ranks = new Array(nodes).fill(0);
    for (const node of order) {
        for (const target of targets[node] ?? []) {
            if ((place[target] ?? 0) > (place[node] ?? 0)) {
                ranks[target] = Math.max(ranks[target] ?? 0, (ranks[node] ?? 0) + 1);
            }
        }
    }
    return ranks;
}
/** All nodes, those that nothing needs first. */
function entrances(nodes, edges) {
    const needed = new Set(edges.flatMap(([from, to]) => (from === to ? [] : [to])));
    const all = Array.from({ length: nodes }, (_, index) => index);
    return [...all.filter((node) => !needed.has(node)), ...all.filter((node) => needed.has(node))];
}
/** Reverse postorder: every node before what it needs, but for edges that close a circle. */
function orderNodes(targets, starts) {
    const seen = new Set();
    const finished = [];
    for (const start of starts) {
        if (seen.has(start))
            continue;
        seen.add(start);
        const pending = [{ node: start, next: 0 }];
        for (let frame = pending.at(-1); frame !== undefined; frame = pending.at(-1)) {
            const target = targets[frame.node]?.[frame.next++];
            if (target === undefined) {
                finished.push(frame.node);
                pending.pop();
            }
            else if (!seen.has(target)) {
                seen.add(target);
                pending.push({ node: target, next: 0 });
            }
        }
    }
    return finished.reverse();
}

;// CONCATENATED MODULE: ./lib/dashboard/layout/layout-graph.js





/** Edges that bend around nodes are worth their room up to here; beyond, nodes move together. */
const MOST_NODES_WITH_BENDS = 150;
/** What the layered layout is given in all: nodes, and columns that edges cross, which cost it as much as a node. */
const MOST_LAYERED_WORK = 4_000;
const MARGIN = 24;
const COMPONENT_GAP = 48;
const layout_graph_WIDTH_TO_HEIGHT = 1.6;
/**
 * Places a graph: what hangs together side by side, the largest part first; each part in columns from left to right.
 * The time is bounded: a part that is too large for few crossings has its columns in the order of the nodes. The same
 * graph gives the same places, in Node and in a browser.
 */
function layoutGraph(nodes, edges) {
    const parts = placeParts(splitComponents({ nodes, edges }));
    const corners = packShelves(parts.map(({ placement }) => placement));
    const places = new Array(nodes).fill([0, 0]);
    const bends = new Array(edges.length).fill([]);
    for (const [index, { part, placement }] of parts.entries()) {
        const [left, top] = corners.at[index] ?? [0, 0];
        for (const [own, node] of part.nodeIndices.entries()) {
            const [x, y] = placement.nodes[own] ?? [0, 0];
            places[node] = [x + left, y + top];
        }
        for (const [own, edge] of part.edgeIndices.entries()) {
            bends[edge] = (placement.bends[own] ?? []).map((value, axis) => value + (axis % 2 === 0 ? left : top));
        }
    }
    const { width, height } = corners;
    const method = parts.every(({ isLayered }) => isLayered) ? 'layered' : 'columns';
    return { method, width, height, nodes: places, bends };
}
/** Largest first. What the layered layout may cost is given to the smallest parts first. */
function placeParts(components) {
    let budget = MOST_LAYERED_WORK;
    const bySize = [...components].sort((a, b) => a.nodes - b.nodes);
    const placed = bySize.map((part) => {
        if (part.nodes === 1)
            return { part, placement: placeColumns(part, [[0]]), isLayered: true };
        const ranks = rankNodes(part);
        budget -= workOf(part, ranks);
        if (budget >= 0)
            return { part, placement: placeInLayers(part), isLayered: true };
        return { part, placement: placeColumns(part, columnsOf(ranks, part.nodeIndices)), isLayered: false };
    });
    return placed.sort((a, b) => b.part.nodes - a.part.nodes);
}
function placeInLayers(part) {
    const layered = placeLayered(part);
    if (part.nodes <= MOST_NODES_WITH_BENDS)
        return layered;
    const columns = layered.nodes.map(([x]) => Math.round(x / (NODE_WIDTH + COLUMN_GAP)));
    const heights = layered.nodes.map(([, y]) => y);
    return placeColumns(part, columnsOf(columns, heights));
}
function workOf({ nodes, edges }, ranks) {
    return edges.reduce((sum, [from, to]) => sum + Math.abs((ranks[to] ?? 0) - (ranks[from] ?? 0)), nodes);
}
/** Nodes by column, those of a column by what is given for each. */
function columnsOf(columnOf, order) {
    const columns = [];
    for (const [node, column] of columnOf.entries()) {
        while (columns.length <= column)
            columns.push([]);
        columns[column]?.push(node);
    }
    for (const column of columns)
        column.sort((a, b) => (order[a] ?? 0) - (order[b] ?? 0) || a - b);
    return columns.filter((column) => column.length > 0);
}
/** Puts parts side by side until a row is as wide as the whole should be. */
function packShelves(parts) {
    const area = parts.reduce((sum, { width, height }) => {
        return sum + (width + COMPONENT_GAP) * (height + COMPONENT_GAP);
    }, 0);
    const widest = Math.max(Math.sqrt(area * layout_graph_WIDTH_TO_HEIGHT), ...parts.map(({ width }) => width));
    let [left, top, shelf, reach] = [0, 0, 0, 0];
    const at = parts.map(({ width, height }) => {
        if (left > 0 && left + width > widest) {
            top += shelf + COMPONENT_GAP;
            [left, shelf] = [0, 0];
        }
        const corner = [left + MARGIN, top + MARGIN];
        left += width + COMPONENT_GAP;
        shelf = Math.max(shelf, height);
        reach = Math.max(reach, left - COMPONENT_GAP);
        return corner;
    });
    return { width: Math.ceil(reach) + 2 * MARGIN, height: Math.ceil(top + shelf) + 2 * MARGIN, at };
}

;// CONCATENATED MODULE: ./lib/dashboard/platform-layout.js

/**
 * Where services and missing ones are drawn: with dependencies alone, and with references where there are any.
 *
 * @param last an older overview, whose places are taken over where the graph is the same
 */
function layoutPlatform(ids, missing, edges, roots, last) {
    if (last !== undefined && isSameGraph(last, ids, missing, edges, roots)) {
        const { layout, layoutWithReferences } = last;
        return { layout, ...(layoutWithReferences === undefined ? {} : { layoutWithReferences }) };
    }
    const places = new Map(ids.map((id, index) => [id, index]));
    const all = edges.map(({ from, to, missing: place = 0 }) => {
        return [places.get(from) ?? 0, to === undefined ? ids.length + place : (places.get(to) ?? 0)];
    });
    const isDependency = edges.map(({ kind }) => kind === 'dependency');
    const everything = Array.from({ length: ids.length + missing }, (_, index) => index);
    const dependencies = all.filter((_, index) => isDependency[index]);
    const starts = roots.map((id) => places.get(id) ?? 0);
    const shown = isDependency.every(Boolean) ? new Set(everything) : reach(starts, dependencies);
    return {
        layout: layoutPart(everything.length, all, shown, (index) => isDependency[index] === true),
        ...(dependencies.length === all.length
            ? {}
            : { layoutWithReferences: layoutPart(everything.length, all, new Set(everything), () => true) }),
    };
}
function isSameGraph(last, ids, missing, edges, roots) {
    const shape = (parts) => {
        const [nodes, others, links, starts] = parts;
        return JSON.stringify([
            nodes,
            others,
            links.map(({ from, to, missing: place, kind }) => [from, to, place, kind]),
            starts,
        ]);
    };
    const before = shape([last.services.map(({ id }) => id), last.missing.length, last.edges, last.roots]);
    return before === shape([ids, missing, edges, roots]);
}
/** Places a part of the nodes and of the edges between them; the others have no place. */
function layoutPart(nodes, links, shown, isShown) {
    const kept = [...shown].sort((a, b) => a - b);
    const places = new Map(kept.map((node, place) => [node, place]));
    const own = [];
    const edgePlaces = links.map(([from, to], edge) => {
        const [start, end] = [places.get(from), places.get(to)];
        if (!isShown(edge) || start === undefined || end === undefined)
            return undefined;
        return own.push([start, end]) - 1;
    });
    const { nodes: placed, bends, ...size } = layoutGraph(kept.length, own);
    return {
        ...size,
        nodes: Array.from({ length: nodes }, (_, node) => placed[places.get(node) ?? -1] ?? null),
        bends: edgePlaces.map((place) => (place === undefined ? [] : (bends[place] ?? []))),
    };
}
/** What the dependencies of some nodes lead to, and they themselves. */
function reach(starts, links) {
    const targets = new Map();
    for (const [from, to] of links) {
        const known = targets.get(from);
        if (known === undefined)
            targets.set(from, [to]);
        else
            known.push(to);
    }
    const reached = new Set(starts);
    for (const node of reached)
        for (const target of targets.get(node) ?? [])
            reached.add(target);
    return reached;
}

;// CONCATENATED MODULE: ./lib/dashboard/services.js




/** Longest summary or description of the overview, in UTF-16 units. */
const LONGEST_PROSE = 160;
/** Operations of an interface, and keys of a configuration, that the overview lists. */
const MOST_ROWS = 1_000;
/** Gives every contract of a platform its id and keys, sorted by name, then version. */
function nameServices({ platform, historyOf }) {
    const keys = [...platform.reached.keys()];
    const sorted = platform.contracts
        .map((contract, index) => ({ contract, contractKey: keys[index] ?? '' }))
        .sort((a, b) => (0,base/* compareText */.n6)(sortText(a.contract), sortText(b.contract)) || (0,base/* compareText */.n6)(a.contractKey, b.contractKey));
    const ids = numberRepeated(sorted.map(({ contract }) => `${contract.name}@${contract.version}`));
    const addresses = createKeys(ids);
    const histories = nameHistories(sorted.map(({ contract, contractKey }) => [historyOf(contractKey), contract.name]));
    return sorted.map((service, index) => {
        const [id, key, history] = [ids[index], addresses[index], histories[index]];
        (0,base/* invariant */.V1)(id !== undefined && key !== undefined && history !== undefined, 'every service has names');
        return { ...service, id, key, history };
    });
}
/** A separator below every character keeps `a` before `a-b`. */
function sortText({ name, version }) {
    return `${name}\u0000${version}`;
}
function numberRepeated(texts) {
    const uses = new Map();
    return texts.map((text) => {
        const count = (uses.get(text) ?? 0) + 1;
        uses.set(text, count);
        return count === 1 ? text : `${text}~${count}`;
    });
}
function nameHistories(entries) {
    const names = new Map(entries.map(([history, name]) => [history, name]));
    const keys = createKeys([...names.values()]);
    const keyOf = new Map([...names.keys()].map((history, index) => [history, keys[index] ?? '']));
    return entries.map(([history]) => keyOf.get(history) ?? '');
}
/** A service as the overview shows it. */
function describeService({ contract, id, key, history }) {
    const { name, version, source, digest, owner, runtime, interfaces, configurations, policies } = contract;
    return {
        id,
        key,
        name,
        version,
        source,
        ...(digest === undefined ? {} : { digest }),
        ...(owner === undefined ? {} : { owner }),
        ...(runtime?.workload === undefined ? {} : { workload: runtime.workload }),
        ...(runtime?.state === undefined ? {} : { state: runtime.state }),
        visibility: interfaces.some(({ visibility }) => visibility === 'public') ? 'public' : 'internal',
        interfaces: interfaces.map(shortenInterface),
        configurations: configurations.map(shortenConfiguration),
        policies,
        history,
    };
}
function shortenInterface({ operations, ...item }) {
    return {
        ...item,
        operations: operations.slice(0, MOST_ROWS).map(({ summary, ...operation }) => {
            return { ...operation, ...(summary === undefined ? {} : { summary: shorten(summary, LONGEST_PROSE) }) };
        }),
        ...(operations.length > MOST_ROWS ? { more: operations.length - MOST_ROWS } : {}),
    };
}
function shortenConfiguration({ keys, ...configuration }) {
    return {
        ...configuration,
        keys: keys.slice(0, MOST_ROWS).map(shortenKey),
        ...(keys.length > MOST_ROWS ? { more: keys.length - MOST_ROWS } : {}),
    };
}
function shortenKey({ path, type, required, default: standard, description, deprecated }) {
    return {
        path,
        type,
        required,
        ...(standard === undefined ? {} : { default: shorten((0,report/* visibleValue */.Ol)(standard), LONGEST_PROSE) }),
        ...(description === undefined ? {} : { description: shorten(description, LONGEST_PROSE) }),
        ...(deprecated === undefined ? {} : { deprecated }),
    };
}

;// CONCATENATED MODULE: ./lib/dashboard/platform-document.js






/**
 * The overview of a platform. The same platform gives the same document.
 *
 * @param sources what was asked for; nothing for the workspace
 * @param last an older overview; a graph that is the same is not laid out again
 */
function createPlatformDocument(exploration, services, sources, last) {
    const { platform } = exploration;
    const ids = new Map(services.map(({ contractKey, id }) => [contractKey, id]));
    const roots = platform.roots.flatMap((key) => ids.get(key) ?? []);
    const links = listEdges(exploration, services);
    return {
        schemaVersion: report/* SCHEMA_VERSION */.f$,
        title: titleOf(platform.graphs.map(({ root }) => root.name)),
        sources,
        roots,
        services: services.map(describeService),
        missing: links.missing,
        edges: links.edges,
        ...layoutPlatform(services.map(({ id }) => id), links.missing.length, links.edges, roots, last),
        owners: listOwners(services),
        findings: listFindings(exploration, services, links.edges, links.missing),
        diffsOnDemand: false,
    };
}
function titleOf([first = 'Nothing', ...others]) {
    return others.length === 0 ? first : `${first} and ${others.length} more`;
}

;// CONCATENATED MODULE: ./lib/dashboard/service-document.js

/** What the page of a service shows besides its part of the overview. */
function createServiceDocument({ contract, id, key }) {
    const { pactoVersion, interfaces, configurations, image, chart, contacts } = contract;
    const { responsible, contentDigest, runtime, scaling, metadata } = contract;
    return {
        schemaVersion: report/* SCHEMA_VERSION */.f$,
        id,
        key,
        pactoVersion,
        interfaces,
        configurations,
        ...(image === undefined ? {} : { image }),
        ...(chart === undefined ? {} : { chart }),
        contacts,
        ...(responsible === undefined ? {} : { responsible }),
        ...(contentDigest === undefined ? {} : { contentDigest }),
        ...(runtime === undefined ? {} : { runtime }),
        ...(scaling === undefined ? {} : { scaling }),
        ...(metadata === undefined ? {} : { metadata }),
        pages: (0,report/* readPages */.n4)(contract.documents),
    };
}

;// CONCATENATED MODULE: ./lib/dashboard/documents.js





/** The documents of a dashboard, made when they are asked for. */
class DashboardDocuments {
    #exploration;
    #services;
    #sources;
    #platform;
    #last;
    #byHistory = new Map();
    /**
     * @param sources what was asked for; nothing for the workspace
     * @param last an older overview; a graph that is the same is not laid out again
     */
    constructor(exploration, sources, last) {
        this.#last = last;
        this.#exploration = exploration;
        this.#sources = sources;
        this.#services = nameServices(exploration);
        for (const service of this.#services) {
            const same = this.#byHistory.get(service.history) ?? [];
            this.#byHistory.set(service.history, [...same, service]);
        }
    }
    /** Keys of all services and of all histories, in the order of the services. */
    get keys() {
        return { services: this.#services.map(({ key }) => key), histories: [...this.#byHistory.keys()] };
    }
    /** @param diffsOnDemand whether there is a diff of any two versions */
    platform(diffsOnDemand) {
        this.#platform ??= createPlatformDocument(this.#exploration, this.#services, this.#sources, this.#last);
        this.#last = undefined;
        return { ...this.#platform, diffsOnDemand };
    }
    /** `undefined` for a key that no service has. */
    service(key) {
        const service = this.#services.find((each) => each.key === key);
        return service === undefined ? undefined : createServiceDocument(service);
    }
    /** The versions of the service of a history. `undefined` for a key that no history has. */
    async listVersions(key, options) {
        const service = this.#byHistory.get(key)?.[0];
        if (service === undefined)
            return undefined;
        const list = await this.#exploration.listVersions(service.contractKey, options);
        return nameVersions(key, service.contract.name, list);
    }
    history(named, pairs) {
        return createHistoryDocument(named, this.#byHistory.get(named.key) ?? [], pairs);
    }
    /**
     * Compares two versions of a history. `undefined` for a key that no version has.
     *
     * @throws AppError when a version cannot be read any more; UnreadableBundle for one that is no contract
     */
    async diff(named, beforeKey, afterKey) {
        const [before, after] = [beforeKey, afterKey].map((key) => named.versions.find((version) => version.key === key));
        if (before === undefined || after === undefined)
            return undefined;
        const impact = await this.#exploration.compare(before.listed, after.listed);
        return createDiffDocument(named, [before, after], impact, this.#services);
    }
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(3136);
;// CONCATENATED MODULE: ./lib/dashboard/front-end.js




/** The files that the page needs besides its documents. */
const FRONT_END_FILES = ['app.js', 'app.css', 'icon.svg'];
/**
 * Reads the front end, which is built ahead.
 *
 * @param folder default: where `dist/` has it, beside the folder of this program
 * @throws AppError `FILE_SYSTEM` when it is not there
 */
async function loadFrontEnd(folder) {
    const [script, style, icon] = await Promise.all(FRONT_END_FILES.map((name) => readPart(folder, name)));
    (0,base/* invariant */.V1)(script !== undefined && style !== undefined && icon !== undefined, 'the front end has three files');
    return { 'app.js': script, 'app.css': style, 'icon.svg': icon };
}
async function readPart(folder, name) {
    // The bundler takes an address without a variable for a file to be copied.
    const path = folder === undefined ? (0,external_node_url_.fileURLToPath)(new URL(`../front-end/${name}`, import.meta.url)) : (0,external_node_path_.join)(folder, name);
    try {
        return await (0,promises_.readFile)(path, 'utf8');
    }
    catch (cause) {
        throw new base/* AppError */.uV('FILE_SYSTEM', `${path}, a part of the dashboard, cannot be read`, {
            hint: 'Install Pacto again; in a checkout, run npm run dist.',
            cause,
        });
    }
}

;// CONCATENATED MODULE: ./lib/dashboard/addresses.js
/** Addresses of documents, relative to the page. Keys are safe in them. */
const PLATFORM_ADDRESS = 'api/platform.json';
function serviceAddress(key) {
    return `api/services/${key}.json`;
}
function historyAddress(key) {
    return `api/histories/${key}.json`;
}
function diffAddress(history, before, after) {
    return `api/diffs/${history}/${before}..${after}.json`;
}
/** Where a static site has a document as a script, for pages that may not read it. */
function scriptAddress(address) {
    return `${address}.js`;
}
/** The function that such a script gives its address and its text to. */
const DOCUMENT_FUNCTION = 'pactoDocument';
/** Name of the only policy that may turn an address into a script, and only for those documents. */
const SCRIPT_POLICY = 'pacto';
const SEGMENT = '[a-z0-9@~-]+(?:\\.[a-z0-9@~-]+)*';
const DIFF = new RegExp(`^api/diffs/(${SEGMENT})/(${SEGMENT})\\.\\.(${SEGMENT})\\.json$`);
const ONE = new RegExp(`^api/(services|histories)/(${SEGMENT})\\.json$`);
/** Reads the address of any document but the overview; `undefined` for what is none. */
function readAddress(address) {
    const one = ONE.exec(address);
    if (one !== null)
        return { kind: one[1] === 'services' ? 'service' : 'history', key: one[2] ?? '' };
    const [, history, before, after] = DIFF.exec(address) ?? [];
    if (history === undefined || before === undefined || after === undefined)
        return undefined;
    return { kind: 'diff', history, before, after };
}

;// CONCATENATED MODULE: ./lib/dashboard/error-document.js



const STATUS = { ARTIFACT_NOT_FOUND: 404, TIMEOUT: 503, USAGE: 422 };
/** Whether a failure is a mistake of ours. */
function isBug(error) {
    return !(error instanceof base/* AppError */.uV) && !(error instanceof app/* UnreadableBundle */.Cb);
}
/** What a failure means to who asked; of a mistake of ours only that it is one. */
function describeError(error) {
    if (error instanceof base/* AppError */.uV) {
        const { code, message, hint } = error;
        return httpError(STATUS[code] ?? 502, code, message, hint);
    }
    if (error instanceof app/* UnreadableBundle */.Cb) {
        return httpError(422, 'UNREADABLE', `${error.message}: ${error.findings[0]?.message ?? 'unknown reason'}`);
    }
    return httpError(500, 'BUG', 'the dashboard made a mistake', 'Please report what the terminal shows.');
}
/** An error with its status. */
function httpError(status, code, message, hint) {
    const error = { code, message, ...(hint === undefined ? {} : { hint }) };
    return { status, document: { schemaVersion: report/* SCHEMA_VERSION */.f$, error } };
}

;// CONCATENATED MODULE: ./lib/dashboard/index-page.js


/**
 * What a browser may do with the dashboard: run and apply its own two files, and read documents from where it came from.
 * Servers send it as a header; the page says it as well, for where there is none.
 *
 * @param scripts whether documents may come as scripts
 */
function contentSecurityPolicy(scripts) {
    return [
        "default-src 'none'",
        "script-src 'self'",
        "style-src 'self'",
        "img-src 'self'",
        "connect-src 'self'",
        "base-uri 'none'",
        "form-action 'none'",
        // No text becomes markup or a script, whatever the page tries.
        "require-trusted-types-for 'script'",
        `trusted-types ${scripts === 'own' ? "'none'" : SCRIPT_POLICY}`,
    ].join('; ');
}
/**
 * The page that everything is shown on; readable as a list without scripts.
 *
 * @param scripts whether documents may come as scripts
 */
function renderIndexPage(platform, scripts = 'own') {
    return (0,report/* html */.qy) `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${new report/* Html */.Ed(contentSecurityPolicy(scripts))}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>${platform.title} · Pacto</title>
<link rel="icon" href="icon.svg">
<link rel="stylesheet" href="app.css">
</head>
<body>
<div id="app"></div>
<noscript>
${summary(platform)}
</noscript>
<script type="application/json" id="platform">
${new report/* Html */.Ed(inertJson(platform))}
</script>
<script src="app.js" defer></script>
</body>
</html>
`.text;
}
/** JSON that cannot end the element it stands in: what means something to HTML is spelled as an escape. */
function inertJson(document) {
    return (0,report/* writeJson */.GF)(document, 0).replace(/[<>&\u2028\u2029]/g, escapeUnit);
}
function escapeUnit(unit) {
    return `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
/** Every service with what it needs. */
function summary({ title, services, edges, findings }) {
    const needs = new Map();
    for (const { from, to, ref, kind } of edges) {
        if (kind === 'dependency')
            needs.set(from, [...(needs.get(from) ?? []), to ?? ref]);
    }
    const items = services.map(({ id, owner }) => {
        const needed = needs.get(id) ?? [];
        const by = owner === undefined ? '' : `, ${owner}`;
        return (0,report/* html */.qy) `<li>${id}${by}${needed.length === 0 ? '' : `, needs ${needed.join(', ')}`}</li>\n`;
    });
    return (0,report/* html */.qy) `<h1>${title}</h1>
<p>The dashboard needs JavaScript. Without it, this is the list of services (${services.length}), with ${findings.length} findings.</p>
<ul>
${items}</ul>`;
}

;// CONCATENATED MODULE: ./lib/dashboard/renewed.js
/**
 * A value that is read again when somebody asks for it; the last good one stays when that fails. One reading at a time,
 * and a pause as long as the last one took between two, so that asking often costs no more than half of the time.
 */
class Renewed {
    #options;
    #value;
    #readAt;
    #trouble;
    /** The reading that has begun, and the one that begins after it: who asks now must not get what was seen before. */
    #running;
    #next;
    #lastTookMs;
    #lastEndedMs = 0;
    constructor(first, options) {
        this.#value = first;
        this.#options = options;
        this.#readAt = options.now();
        this.#lastTookMs = options.firstTookMs;
    }
    /** The last good value. */
    get current() {
        return this.#value;
    }
    /**
     * The value as it is from now on, or the last one when that takes longer or cannot be had. Where reading is known to
     * take longer than that it does not begin, so that who asks gets an answer before the work. Never rejects.
     */
    async renewWithin(patienceMs) {
        if (this.#lastTookMs > patienceMs)
            return { value: this.#value, readAt: this.#readAt, isLate: true };
        return await this.#renew(patienceMs);
    }
    async #renew(patienceMs) {
        this.#next ??= this.#readAfter(this.#running);
        return await this.#await(this.#next, patienceMs);
    }
    /** The same for who waits, however long it takes; what is being read already is new enough for who asked before. */
    async catchUp(patienceMs) {
        return this.#running === undefined ? await this.#renew(patienceMs) : await this.#await(this.#running, patienceMs);
    }
    async #await(reading, patienceMs) {
        const isLate = !(await settlesWithin(reading, patienceMs));
        const trouble = this.#trouble === undefined ? {} : { trouble: this.#trouble };
        return { value: this.#value, readAt: this.#readAt, isLate, ...trouble };
    }
    async #readAfter(running) {
        await running;
        await pause(Math.min(this.#lastTookMs, this.#lastEndedMs + this.#lastTookMs - this.#nowMs()));
        const reading = this.#read();
        this.#running = reading;
        this.#next = undefined;
        await reading;
        if (this.#running === reading)
            this.#running = undefined;
    }
    async #read() {
        const startedAt = this.#options.now();
        try {
            const next = await this.#options.read(this.#value);
            this.#trouble = this.#options.refuse(next, this.#value);
            if (this.#trouble === undefined)
                [this.#value, this.#readAt] = [next, startedAt];
        }
        catch (error) {
            this.#trouble = this.#options.describe(error);
        }
        this.#lastEndedMs = this.#nowMs();
        this.#lastTookMs = this.#lastEndedMs - startedAt.getTime();
    }
    #nowMs() {
        return this.#options.now().getTime();
    }
}
async function pause(ms) {
    if (ms > 0)
        await new Promise((resolve) => setTimeout(resolve, ms));
}
async function settlesWithin(settling, ms) {
    let timer;
    const patience = new Promise((resolve) => {
        timer = setTimeout(resolve, ms, false);
    });
    const isSettled = await Promise.race([settling.then(() => true), patience]);
    clearTimeout(timer);
    return isSettled;
}

;// CONCATENATED MODULE: ./lib/dashboard/text-cache.js
/** Texts that were made lately, up to a total length; a text that is being made is waited for, not made twice. */
class TextCache {
    #mostUnits;
    #texts = new Map();
    #pending = new Map();
    #units = 0;
    /** @param mostUnits total length, in UTF-16 units */
    constructor(mostUnits) {
        this.#mostUnits = mostUnits;
    }
    /** How many texts are being made. */
    get busy() {
        return this.#pending.size;
    }
    has(key) {
        return this.#texts.has(key) || this.#pending.has(key);
    }
    /** The text of a key. Failures and `undefined` are not kept. */
    async get(key, make) {
        const known = this.#texts.get(key);
        if (known !== undefined) {
            this.#texts.delete(key);
            this.#texts.set(key, known);
            return known;
        }
        const pending = this.#pending.get(key);
        if (pending !== undefined)
            return (await pending)?.text;
        const making = make();
        this.#pending.set(key, making);
        try {
            const made = await making;
            if (made?.keep === true)
                this.#keep(key, made.text);
            return made?.text;
        }
        finally {
            this.#pending.delete(key);
        }
    }
    #keep(key, text) {
        if (text.length > this.#mostUnits)
            return;
        this.#texts.set(key, text);
        this.#units += text.length;
        for (const [oldest, old] of this.#texts) {
            if (this.#units <= this.#mostUnits)
                return;
            this.#texts.delete(oldest);
            this.#units -= old.length;
        }
    }
}

;// CONCATENATED MODULE: ./lib/dashboard/live-site.js







/** About 32 MiB of text; the largest diffs have a few. */
const CACHED_UNITS = 16 * 1024 * 1024;
/** A browser asks for six things at a time. */
const MOST_BUSY = 16;
/** A page does not wait longer for what may have changed; it asks for the rest itself. */
const PAGE_PATIENCE_MS = 1_500;
/** The overview alone is waited for; pages ask for it that could not. */
const OVERVIEW_PATIENCE_MS = 60_000;
/**
 * The dashboard as a server shows it: the diff of any two versions is made on demand, and whoever loads the page gets
 * what is on disk and in registries by then, or is told why not.
 */
function createLiveSite(documents, frontEnd, { reopen, now, firstTookMs, reportBug }) {
    const fixed = new Map(Object.entries(frontEnd));
    const states = new Renewed(new LiveState(documents), {
        read: async ({ documents: last }) => new LiveState(await reopen(last)),
        refuse: (next, last) => findLoss(next.documents.platform(true), last.documents.platform(true)),
        describe: (error) => {
            if (isBug(error))
                reportBug(error);
            return describeError(error).document.error.message;
        },
        now,
        firstTookMs,
    });
    return {
        read: async (address) => {
            if (address === 'index.html')
                return renderIndexPage(overviewOf(await states.renewWithin(PAGE_PATIENCE_MS)));
            if (address === PLATFORM_ADDRESS) {
                return `${(0,report/* writeJson */.GF)(overviewOf(await states.catchUp(OVERVIEW_PATIENCE_MS)))}\n`;
            }
            return fixed.get(address) ?? (await states.current.read(address));
        },
    };
}
function overviewOf({ value, readAt, trouble, isLate }) {
    const platform = value.documents.platform(true);
    if (trouble === undefined && !isLate)
        return platform;
    const reason = isLate || trouble === undefined ? {} : { reason: trouble };
    return { ...platform, outdated: { readAt: readAt.toISOString(), ...reason } };
}
/** What was there before and cannot be asked any more, as when a registry went away: the older state says more. */
function findLoss(next, last) {
    const known = new Set(last.edges.flatMap(({ ref, to }) => (to === undefined ? [] : [ref])));
    const lost = next.missing.find(({ ref, failed }) => failed === true && known.has(ref));
    return lost === undefined ? undefined : `${lost.ref}: ${lost.error}`;
}
/** One state of the platform, with the documents that were asked for since. */
class LiveState {
    documents;
    #cache = new TextCache(CACHED_UNITS);
    #maker;
    constructor(documents) {
        this.documents = documents;
        this.#maker = new DocumentMaker(documents);
    }
    async read(address) {
        const request = readAddress(address);
        if (request === undefined)
            return undefined;
        if (this.#cache.busy >= MOST_BUSY && !this.#cache.has(address)) {
            throw new base/* AppError */.uV('TIMEOUT', 'the dashboard is busy', { hint: 'Try again in a moment.' });
        }
        return await this.#cache.get(address, () => this.#maker.make(request));
    }
}
/** Makes the documents that are not there from the beginning. */
class DocumentMaker {
    #documents;
    #histories = new Map();
    constructor(documents) {
        this.#documents = documents;
    }
    async make(request) {
        if (request.kind === 'service')
            return madeOf(this.#documents.service(request.key), true);
        const history = await this.#list(request.kind === 'diff' ? request.history : request.key);
        if (history === undefined)
            return undefined;
        if (request.kind === 'history')
            return madeOf(this.#documents.history(history), isWhole(history));
        return madeOf(await this.#documents.diff(history, request.before, request.after), true);
    }
    /** A registry that did not answer, or not for every version, is asked again the next time. */
    async #list(key) {
        const listing = this.#histories.get(key) ?? this.#documents.listVersions(key);
        this.#histories.set(key, listing);
        const keep = await listing.then((named) => named !== undefined && isWhole(named), () => false);
        if (!keep)
            this.#histories.delete(key);
        return await listing;
    }
}
/** What arrived and cannot be read, and so has a digest, does not get better by asking again. */
function isWhole({ list }) {
    return (list.problem === undefined &&
        list.versions.every(({ problem, digest }) => problem === undefined || digest !== undefined));
}
function madeOf(document, keep) {
    return document === undefined ? undefined : { text: `${(0,report/* writeJson */.GF)(document)}\n`, keep };
}

// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(7067);
;// CONCATENATED MODULE: ./lib/dashboard/answer-request.js




const LONGEST_ADDRESS = 2_048;
const TYPES = {
    html: 'text/html',
    js: 'text/javascript',
    css: 'text/css',
    svg: 'image/svg+xml',
    json: 'application/json',
};
const HEADERS = {
    'content-security-policy': `${contentSecurityPolicy('own')}; frame-ancestors 'none'`,
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
    'referrer-policy': 'no-referrer',
    'x-content-type-options': 'nosniff',
    'cache-control': 'no-cache',
};
/**
 * Answers one request; never rejects.
 *
 * @param hosts what the request may call this server
 */
async function answerRequest(site, hosts, reportBug, request, response) {
    const refused = refuse(hosts, request);
    const { status, type, body } = refused === undefined ? await readSite(site, reportBug, request) : errorAnswer(refused);
    const tag = `"${(0,base/* sha256Hex */.fg)(body).slice(0, 32)}"`;
    const isKnown = status === 200 && request.headers['if-none-match'] === tag;
    response.writeHead(isKnown ? 304 : status, {
        ...HEADERS,
        ...(isKnown ? {} : { 'content-type': `${type}; charset=utf-8`, 'content-length': Buffer.byteLength(body) }),
        ...(status === 200 ? { etag: tag } : {}),
        ...(status === 405 ? { allow: 'GET, HEAD' } : {}),
    });
    response.end(isKnown || request.method === 'HEAD' ? undefined : body);
}
function refuse(hosts, request) {
    const { method = '', url = '', headers } = request;
    const names = hostsOf(request);
    if (names.length === 0 || names.some((name) => !hosts.includes(name))) {
        return httpError(403, 'WRONG_HOST', 'this server has another name');
    }
    if (method !== 'GET' && method !== 'HEAD')
        return httpError(405, 'READ_ONLY', 'only GET and HEAD');
    if (isFromElsewhere(headers))
        return httpError(403, 'ANOTHER_SITE', 'a page of another site asks for this');
    if (url.length > LONGEST_ADDRESS)
        return httpError(414, 'TOO_LONG', 'the address is too long');
    return undefined;
}
const ABSOLUTE = /^http:\/\/([^/?#]*)/i;
/** Everything that a request calls this server, in lower case: who sends two names means one of them for another server. */
function hostsOf({ url = '', rawHeaders }) {
    const named = rawHeaders.filter((_, index) => index % 2 === 1 && rawHeaders[index - 1]?.toLowerCase() === 'host');
    const absolute = ABSOLUTE.exec(url)?.[1];
    return [...named, ...(absolute === undefined ? [] : [absolute])].map((name) => name.toLowerCase());
}
/** The path of a request without its first slash, in plain characters; `undefined` for what stands for no text. */
function addressOf(url) {
    const path = url.replace(ABSOLUTE, '').split('?', 1)[0] ?? '';
    try {
        return decodeURIComponent(path).slice(1) || 'index.html';
    }
    catch {
        return undefined;
    }
}
/** Following a link to the dashboard is fine; a page that fetches from here could keep this machine busy. */
function isFromElsewhere(headers) {
    const site = headers['sec-fetch-site'] ?? 'none';
    return site !== 'none' && site !== 'same-origin' && headers['sec-fetch-mode'] !== 'navigate';
}
async function readSite(site, reportBug, { url = '' }) {
    const address = addressOf(url);
    try {
        const body = address === undefined ? undefined : await site.read(address);
        if (address === undefined || body === undefined) {
            return errorAnswer(httpError(404, 'NOT_FOUND', `there is no ${address ?? url}`));
        }
        return { status: 200, type: TYPES[address.slice(address.lastIndexOf('.') + 1)] ?? 'text/plain', body };
    }
    catch (error) {
        if (isBug(error))
            reportBug(error);
        return errorAnswer(describeError(error));
    }
}
function errorAnswer({ status, document }) {
    return { status, type: 'application/json', body: `${(0,report/* writeJson */.GF)(document)}\n` };
}

;// CONCATENATED MODULE: ./lib/dashboard/server.js



const HOST = '127.0.0.1';
const PORTS_TO_TRY = 20;
const LONGEST_REQUEST_MS = 30_000;
const MOST_CONNECTIONS = 64;
/**
 * Serves the dashboard to this machine only: loopback, read-only, and only to requests that name this server as their
 * host, so that a page of another site cannot read it through a name that leads here.
 *
 * @throws AppError `NETWORK` when no port is free
 */
async function startServer(site, { port, reportBug }) {
    const server = (0,external_node_http_.createServer)({ requestTimeout: LONGEST_REQUEST_MS, headersTimeout: LONGEST_REQUEST_MS });
    server.maxConnections = MOST_CONNECTIONS;
    const used = await listenOnFree(server, port);
    const hosts = listHosts(used);
    server.on('request', (request, response) => void answerRequest(site, hosts, reportBug, request, response));
    return {
        url: `http://${HOST}:${used}/`,
        close: async () => {
            const closed = new Promise((resolve) => server.close(() => resolve()));
            server.closeAllConnections();
            await closed;
        },
    };
}
/** What requests call a server on a port of this machine; browsers leave out that of HTTP. */
function listHosts(port) {
    return [HOST, 'localhost'].flatMap((name) => [`${name}:${port}`, ...(port === 80 ? [name] : [])]);
}
async function listenOnFree(server, first) {
    const last = first === 0 ? 0 : Math.min(first + PORTS_TO_TRY - 1, 65_535);
    for (let port = first; port <= last; port++) {
        const used = await listen(server, port);
        if (used !== undefined)
            return used;
    }
    throw new base/* AppError */.uV('NETWORK', `the ports ${first} to ${last} are in use`, {
        hint: 'Choose another one with --port.',
    });
}
/** The port that the server listens on, or `undefined` when it is in use. */
function listen(server, port) {
    return new Promise((resolve, reject) => {
        const fail = (error) => {
            if (error.code === 'EADDRINUSE')
                resolve(undefined);
            else
                reject(new base/* AppError */.uV('NETWORK', `port ${port} cannot be opened: ${error.message}`, { cause: error }));
        };
        server.once('error', fail);
        server.listen(port, HOST, () => {
            server.off('error', fail);
            resolve(portOf(server));
        });
    });
}
function portOf(server) {
    const address = server.address();
    return typeof address === 'object' && address !== null ? address.port : 0;
}

;// CONCATENATED MODULE: ./lib/dashboard/static-site.js






const PARALLEL_HISTORIES = 4;
/** About as many versions are listed in all; of each service at least some, and not more than anybody looks at. */
const VERSIONS_IN_ALL = 5_000;
const LEAST_VERSIONS = 50;
const MOST_VERSIONS = 500;
/** More diffs than these, and every service has only those of neighbours and with its newest version. */
const MOST_DIFFS_OF_ALL = 2_000;
/** More than these, and every service has only those of its newest neighbours; one in any case. */
const MOST_DIFFS = 5_000;
/**
 * Everything that the dashboard can show, as files; the same platform gives the same bytes.
 *
 * @throws AppError when a registry does not answer
 */
async function buildStaticSite(documents, frontEnd) {
    const { services, histories } = documents.keys;
    const platform = documents.platform(false);
    const files = new Map(Object.entries(frontEnd));
    const add = (address, document) => {
        if (document === undefined)
            return;
        files.set(address, `${(0,report/* writeJson */.GF)(document)}\n`);
        files.set(scriptAddress(address), documentScript(address, document));
    };
    files.set(PLATFORM_ADDRESS, `${(0,report/* writeJson */.GF)(platform)}\n`);
    for (const key of services)
        add(serviceAddress(key), documents.service(key));
    for (const { history, pairs } of choosePairs(await listHistories(documents, histories))) {
        const made = await addDiffs(documents, history, pairs, add);
        add(historyAddress(history.key), documents.history(history, made));
    }
    files.set('index.html', renderIndexPage(platform, 'own and documents'));
    return files;
}
/**
 * A document for a page that was opened from a folder: browsers let it run the files beside it, and read none. The text
 * stays one, since a key such as `__proto__` means something else in a script than in JSON.
 */
function documentScript(address, document) {
    return `${DOCUMENT_FUNCTION}(${JSON.stringify(address)}, ${JSON.stringify((0,report/* writeJson */.GF)(document, 0))});\n`;
}
/** A registry that does not answer is not waited for again and again. */
async function listHistories(documents, keys) {
    const silent = new Map();
    const options = {
        refuse: (repository) => silent.get(registryOf(repository)),
        most: Math.min(MOST_VERSIONS, Math.max(LEAST_VERSIONS, Math.floor(VERSIONS_IN_ALL / keys.length))),
    };
    const listed = await (0,base/* mapBounded */.yJ)(keys, PARALLEL_HISTORIES, async (key) => {
        const named = await documents.listVersions(key, options);
        const { repository, problem, silent: isSilent } = named?.list ?? {};
        if (isSilent && repository !== undefined) {
            silent.set(registryOf(repository), `not asked, since the registry has not answered before: ${problem}`);
        }
        return named === undefined ? [] : [named];
    });
    return listed.flat();
}
/** Scheme and host of a reference. */
function registryOf(repository) {
    return repository.split('/', 3).join('/');
}
/** As many as there may be in all: every pair, else what people look at most, else only the newest steps of each service. */
function choosePairs(histories) {
    const choose = (reach, most = Number.POSITIVE_INFINITY) => {
        return histories.map((history) => ({
            history,
            pairs: listPairs(history.versions.length, reach)
                .slice(0, most)
                .map(([before, after]) => [history.versions[before]?.key ?? '', history.versions[after]?.key ?? '']),
        }));
    };
    const all = choose('all');
    if (countPairs(all) <= MOST_DIFFS_OF_ALL)
        return all;
    const near = choose('near');
    if (countPairs(near) <= MOST_DIFFS)
        return near;
    return choose('steps', Math.max(1, Math.floor(MOST_DIFFS / histories.length)));
}
function countPairs(chosen) {
    return chosen.reduce((sum, { pairs }) => sum + pairs.length, 0);
}
/** The pairs that a diff could be made of: one that cannot be read has none. */
async function addDiffs(documents, history, pairs, add) {
    const made = [];
    for (const [before, after] of pairs) {
        try {
            add(diffAddress(history.key, before, after), await documents.diff(history, before, after));
            made.push([before, after]);
        }
        catch (error) {
            if (isBug(error))
                throw error;
        }
    }
    return made;
}

;// CONCATENATED MODULE: ./lib/dashboard/index.js
/** A platform to look at: a page with its documents, served on loopback or written to a folder. */






/**
 * Gathers what the dashboard shows about the given contracts, or about the bundles of the workspace.
 *
 * @param last what was gathered before; what is the same as then is not worked out again
 * @throws AppError when a source or a registry cannot be reached; UnreadableBundle for one that is no contract
 */
async function openDashboard(context, sources, last) {
    return new DashboardDocuments(await (0,app/* explorePlatform */.ny)(context, sources), sources, last?.platform(true));
}


/***/ })

};
