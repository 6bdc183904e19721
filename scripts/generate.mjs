// Writes docs/rules/ from the rule tables and their fixtures, and the tables of docs/actions.md from the action files, so
// that the pages cannot differ from the code.
//   node scripts/generate.mjs [--check]      --check writes nothing and exits 1 when a file would change
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { listRules } from '../dist/index.js';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const pagesFolder = join(root, 'docs/rules');
const fixturesFolder = join(root, 'test/rules');
const actionsPage = join(root, 'docs/actions.md');
const isCheck = process.argv.includes('--check');

const TITLES = {
  contract: 'Contract',
  openapi: 'OpenAPI',
  asyncapi: 'AsyncAPI',
  protobuf: 'Protocol Buffers',
  'json-schema': 'Configuration schemas',
  sbom: 'Bills of materials',
  validation: 'Validation',
};
const INTRODUCTIONS = {
  change:
    'What each rule compares, how it classifies a change, and why. Schemas are also compared by the values that they accept: a change of a schema is BREAKING with an example where a value is refused, NON_BREAKING where it is proved that none is, and of the class named here where neither is known.',
  finding: 'What is checked in one bundle or in a workspace, and why.',
};
const CLASSES = ['BREAKING', 'POTENTIAL_BREAKING', 'NON_BREAKING', 'error', 'warning', 'info'];
const CONTEXT_LINES = 3;
const MAX_LINES = 60;
const MAX_LINE_LENGTH = 160;

const pages = renderPages(listRules());
const stale = [...pages].filter(([name, text]) => readPage(name) !== text).map(([name]) => name);
const orphans = listPages().filter((name) => !pages.has(name));
const actionsText = readFileSync(actionsPage, 'utf8');
const actionsFresh = fillActionTables(actionsText);
if (isCheck) report();
else update();

function report() {
  for (const name of stale) console.error(`docs/rules/${name} differs from the rule tables; run npm run generate`);
  for (const name of orphans) console.error(`docs/rules/${name} belongs to no rule table; run npm run generate`);
  if (actionsFresh !== actionsText) console.error('docs/actions.md differs from action.yml; run npm run generate');
  process.exitCode = stale.length + orphans.length > 0 || actionsFresh !== actionsText ? 1 : 0;
}

function update() {
  mkdirSync(pagesFolder, { recursive: true });
  for (const name of stale) writeFileSync(join(pagesFolder, name), pages.get(name));
  for (const name of orphans) rmSync(join(pagesFolder, name));
  if (actionsFresh !== actionsText) writeFileSync(actionsPage, actionsFresh);
}

function readPage(name) {
  const file = join(pagesFolder, name);
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
}

function listPages() {
  return existsSync(pagesFolder) ? readdirSync(pagesFolder).sort() : [];
}

/** The pages by file name: one per format, and the index. */
function renderPages(rules) {
  const groups = Object.keys(TITLES)
    .map((format) => ({ format, rules: rules.filter((rule) => formatOf(rule) === format) }))
    .filter((group) => group.rules.length > 0);
  const known = groups.flatMap((group) => group.rules);
  const strange = rules.filter((rule) => !known.includes(rule)).map((rule) => rule.id);
  if (strange.length > 0) throw new Error(`no page for ${strange.join(', ')}: name the format in TITLES`);
  return new Map([
    ['README.md', renderIndex(groups)],
    ...groups.map((group) => [`${group.format}.md`, renderPage(group)]),
  ]);
}

function formatOf(rule) {
  return rule.kind === 'finding' ? 'validation' : rule.id.split('/')[0];
}

function renderIndex(groups) {
  const blocks = groups.map(({ format, rules }) =>
    [
      `## [${TITLES[format]}](${format}.md)`,
      [
        '| Rule | Class or severity | What |',
        '|---|---|---|',
        ...rules.map(
          (rule) =>
            `| [\`${rule.id}\`](${format}.md#${anchorOf(rule.id)}) | ${weightOf(rule)} | ${prose(rule.title)} |`,
        ),
      ].join('\n'),
    ].join('\n\n'),
  );
  return page([
    '# Rules',
    'Generated from the rule tables by `npm run generate`. `pacto rules ID` says the same.',
    ...blocks,
  ]);
}

function renderPage({ format, rules }) {
  const blocks = rules.map((rule) => renderRule(rule));
  return page([`# ${TITLES[format]} rules`, INTRODUCTIONS[rules[0].kind], ...blocks]);
}

function renderRule(rule) {
  const facts = [
    `- **${rule.kind === 'change' ? 'Class' : 'Severity'}:** ${weightOf(rule)}`,
    ...(rule.tags?.direction
      ? [`- **Written by:** ${rule.tags.direction === 'accept' ? 'the consumer' : 'the provider'}`]
      : []),
    ...(rule.neutral ? ['- **Neutral:** the contract promises the same as before; no new version is needed.'] : []),
    `- **Why:** ${prose(rule.why)}`,
    ...(rule.fix ? [`- **Fix:** ${prose(rule.fix)}`] : []),
    `- **Source:** ${prose(rule.source)}`,
    `- **Since:** ${rule.since}`,
    ...(rule.replacedBy ? [`- **Replaced by:** \`${rule.replacedBy}\``] : []),
  ];
  return [`## \`${rule.id}\``, `${capitalise(prose(rule.title))}.`, facts.join('\n'), ...renderExample(rule)].join(
    '\n\n',
  );
}

/** The fixture of a rule: what changes, or the bundle that is wrong, and what Pacto says about it. */
function renderExample(rule) {
  const name = rule.kind === 'change' ? rule.id.slice(rule.id.indexOf('/') + 1) : rule.id;
  const folder = join(fixturesFolder, formatOf(rule), name);
  if (!existsSync(join(folder, 'expected.json'))) return [];
  const expected = JSON.parse(readFileSync(join(folder, 'expected.json'), 'utf8'));
  const snippets = rule.kind === 'change' ? renderSides(folder) : renderFiles(folder, expected, rule.id);
  return [...snippets, fence('text', expected.map(rule.kind === 'change' ? changeText : findingText))];
}

function renderSides(folder) {
  const [before, after] = ['before', 'after'].map((side) => readSide(folder, side));
  const names = [...new Set([...before.keys(), ...after.keys()])].sort();
  return names.map((name) => fence('diff', unifiedDiff(before.get(name) ?? [], after.get(name) ?? [])));
}

/** The lines of each file of a side: `before.yaml`, or everything below a folder `before`. */
function readSide(folder, side) {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/'),
    )
    .filter((name) => name.startsWith(`${side}.`) || name.startsWith(`${side}/`));
  return new Map(files.map((name) => [name.slice(side.length), readLines(join(folder, name))]));
}

/** Each file that a finding of the rule points at, whole: fixtures are short. */
function renderFiles(folder, expected, id) {
  const names = expected.filter((finding) => finding.rule === id && finding.file).map((finding) => finding.file);
  return [...new Set(names)]
    .filter((name) => existsSync(join(folder, name)))
    .flatMap((name) => [`\`${name}\``, fence(languageOf(name), shorten(readLines(join(folder, name))))]);
}

function shorten(lines) {
  return lines.length > MAX_LINES ? [...lines.slice(0, MAX_LINES), '…'] : lines;
}

function readLines(file) {
  const lines = readFileSync(file, 'utf8').split('\n');
  return (lines.at(-1) === '' ? lines.slice(0, -1) : lines).map(cutLine);
}

function cutLine(line) {
  return line.length > MAX_LINE_LENGTH ? `${line.slice(0, MAX_LINE_LENGTH)}…` : line;
}

/** Lines with ` `, `-` or `+` in front; equal stretches are cut to a few lines around what differs. */
function unifiedDiff(before, after) {
  const steps = compareLines(before, after);
  const isNear = (index) =>
    steps.slice(Math.max(0, index - CONTEXT_LINES), index + CONTEXT_LINES + 1).some((step) => !step.startsWith(' '));
  return steps.flatMap((step, index) => {
    if (isNear(index)) return [step];
    return index > 0 && isNear(index - 1) ? ['@@'] : [];
  });
}

/** What is not in the longest common subsequence was removed or added. */
function compareLines(before, after) {
  const common = measureCommon(before, after);
  const steps = [];
  let [i, j] = [0, 0];
  while (i < before.length && j < after.length) {
    if (before[i] === after[j]) {
      steps.push(` ${before[i++]}`);
      j++;
    } else if (common[i + 1][j] >= common[i][j + 1]) steps.push(`-${before[i++]}`);
    else steps.push(`+${after[j++]}`);
  }
  return [...steps, ...before.slice(i).map((line) => `-${line}`), ...after.slice(j).map((line) => `+${line}`)];
}

/** Length of the longest common subsequence of what follows each pair of lines. */
function measureCommon(before, after) {
  const lengths = Array.from({ length: before.length + 1 }, () => new Array(after.length + 1).fill(0));
  for (let i = before.length - 1; i >= 0; i--) {
    for (let j = after.length - 1; j >= 0; j--) {
      const skipped = Math.max(lengths[i + 1][j], lengths[i][j + 1]);
      lengths[i][j] = before[i] === after[j] ? lengths[i + 1][j + 1] + 1 : skipped;
    }
  }
  return lengths;
}

function changeText({ classification, path, type, reason }) {
  return `[${classification}] ${path} (${type}): ${reason}`;
}

function findingText({ severity, rule, file, line, column, message, fix }) {
  const place = [file, line, column].filter((part) => part !== undefined && part !== null).join(':');
  return `${severity.toUpperCase()} [${rule}]${place && ` ${place}`}: ${message}${fix ? `\n  fix: ${fix}` : ''}`;
}

function fence(language, lines) {
  const text = lines.join('\n');
  const runs = (text.match(/`+/g) ?? []).map((run) => run.length);
  const ticks = '`'.repeat(Math.max(3, ...runs.map((length) => length + 1)));
  return `${ticks}${language}\n${text}\n${ticks}`;
}

function languageOf(name) {
  const extension = extname(name).slice(1);
  return { yml: 'yaml', proto: 'protobuf' }[extension] ?? extension;
}

function weightOf(rule) {
  const weight = rule.kind === 'change' ? rule.classification : rule.severity;
  if (!CLASSES.includes(weight)) throw new Error(`${rule.id} has no class`);
  return weight;
}

/** GitHub's anchor of a heading. */
function anchorOf(id) {
  return id.toLowerCase().replace(/[^a-z0-9_-]/g, '');
}

/** Our own prose: only what would be read as HTML, a cell border or mathematics is escaped. */
function prose(text) {
  const inert = text.replace(/[&<>|*[\]]/g, (character) => `&#${character.charCodeAt(0)};`);
  return inert.split('$').length > 2 ? inert.replaceAll('$', '<span>$</span>') : inert;
}

function capitalise(text) {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** The inputs and outputs of the action between their markers; a `·` says who has them. */
function fillActionTables(text) {
  const action = readAction('action.yml');
  const names = readdirSync(join(root, 'actions')).sort();
  const parts = names.map((folder) => ({ ...readAction(join('actions', folder, 'action.yml')), folder }));
  return ['inputs', 'outputs'].reduce((filled, kind) => {
    const pattern = new RegExp(`(<!-- ${kind}:start -->\\n)[\\s\\S]*?(<!-- ${kind}:end -->)`);
    if (!pattern.test(filled)) throw new Error(`docs/actions.md has no place for the ${kind}`);
    return filled.replace(pattern, (_, start, end) => start + renderActionTable(kind, action, parts) + end);
  }, text);
}

function readAction(file) {
  return parse(readFileSync(join(root, file), 'utf8'));
}

function renderActionTable(kind, action, parts) {
  const names = [...new Set([action, ...parts].flatMap((each) => Object.keys(each[kind] ?? {})))];
  const heads = [kind.slice(0, -1), 'what', 'root', ...parts.map(({ folder }) => `\`${folder}\``)];
  const rows = names.map((name) => {
    const holders = [action, ...parts].map((each) => each[kind]?.[name]);
    return [`\`${name}\``, prose(describeEntry(holders.find(Boolean))), ...holders.map((each) => (each ? '·' : ''))];
  });
  const lines = rows.map((cells) => `| ${cells.join(' | ')} |\n`);
  return `| ${heads.join(' | ')} |\n${'|---'.repeat(heads.length)}|\n${lines.join('')}`;
}

function describeEntry({ description, default: fallback }) {
  return fallback === undefined ? description : `${description} (${fallback})`;
}

function page(blocks) {
  return `${blocks.join('\n\n')}\n`;
}
