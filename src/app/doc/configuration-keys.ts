import { formatPath } from '../../base/index.ts';
import type { DocumentNode, DocumentSet } from '../../document/index.ts';
import { readConfigurationSchema } from '../../formats/json-schema/index.ts';
import type { DocConfiguration, DocKey } from '../../report/index.ts';
import { presentParts } from '../present-parts.ts';
import { BoundedValues } from './bounded-values.ts';
import { oneLine } from './one-line.ts';
import { findKeyword, schemaLayers, schemaVariants } from './schema-layers.ts';
import { schemaLimits } from './schema-limits.ts';
import { schemaTypeText } from './schema-type-text.ts';

const MAX_NESTING = 16;
const MAX_KEYS = 2000;

/** A group of settings before its keys are read. */
interface KeySource {
  /** Path of the schema inside the bundle. */
  readonly schema?: string;
  /** What the contract sets. */
  readonly values?: DocumentNode;
}

/** The settings of a schema inside the bundle, nested ones below theirs, in the order of the document. */
export function listConfigurationKeys(
  documents: DocumentSet,
  { schema, values }: KeySource,
): Pick<DocConfiguration, 'keys' | 'problem'> {
  if (schema === undefined) return { keys: [] };
  const { root, findings } = readConfigurationSchema({ documents, file: schema });
  const wrong = findings.find(({ severity }) => severity === 'error')?.message;
  const lister = new KeyLister(documents);
  if (root !== undefined) lister.list(root, { path: '', nesting: 0, values, around: new Set() });
  const problem = wrong ?? (lister.isCut ? `only the first ${lister.keys.length} are listed` : undefined);
  return { ...presentParts({ problem }), keys: lister.keys };
}

/** Where in the settings a schema describes something. */
interface Place {
  /** Names from the outside in, as change paths spell them. */
  readonly path: string;
  readonly nesting: number;
  readonly values: DocumentNode | undefined;
  /** Places of the schemas that this one is inside of: one that contains itself is not opened again. */
  readonly around: ReadonlySet<string>;
}

/** Lists keys up to a number and a depth; what lies beyond them is not even counted, whatever a schema refers to. */
class KeyLister {
  readonly keys: DocKey[] = [];
  isCut = false;
  readonly #documents: DocumentSet;
  readonly #values = new BoundedValues();

  constructor(documents: DocumentSet) {
    this.#documents = documents;
  }

  list(schema: DocumentNode, place: Place): void {
    const layers = schemaLayers(this.#documents, schema);
    const variants = schemaVariants(this.#documents, layers);
    const all = [...layers, ...variants];
    const places = all.map(({ address }) => address);
    if (places.some((one) => place.around.has(one)) || !this.#hasRoom(all, place)) return;
    const inside = { ...place, nesting: place.nesting + 1, around: new Set([...place.around, ...places]) };
    this.#listProperties(layers, variants, inside);
    this.#listFurther(layers, { ...inside, values: undefined });
  }

  #hasRoom(layers: readonly DocumentNode[], { nesting }: Place): boolean {
    const isFull = this.keys.length >= MAX_KEYS || nesting >= MAX_NESTING;
    const holdsMore = ['properties', 'patternProperties', 'items'].some((name) => findKeyword(layers, name));
    if (isFull && holdsMore) this.isCut = true;
    return !isFull && (holdsMore || findKeyword(layers, 'additionalProperties') !== undefined);
  }

  /** Those that always apply, then those that only some of the values have. */
  #listProperties(
    layers: readonly DocumentNode[],
    variants: readonly DocumentNode[],
    { path, values, ...place }: Place,
  ) {
    const listed = new Set<string>();
    for (const layer of [...layers, ...variants]) {
      for (const name of layer.get('properties')?.keys() ?? []) {
        const property = layer.at('properties', name);
        if (listed.has(name) || property === undefined) continue;
        listed.add(name);
        const inside = { ...place, path: below(path, name), values: values?.get(name) };
        const required = layers.some((one) => this.#values.namesIn(one.get('required')).has(name));
        const limits = layers.includes(layer) ? [] : ['only in some forms'];
        if (!this.#add(property, required, inside, limits)) return;
      }
    }
  }

  /** Names that only a pattern limits, any other name, and the items of a list. */
  #listFurther(layers: readonly DocumentNode[], place: Place): void {
    for (const layer of layers) {
      for (const pattern of layer.get('patternProperties')?.keys() ?? []) {
        const schema = layer.at('patternProperties', pattern);
        if (schema === undefined) continue;
        if (!this.#add(schema, false, { ...place, path: below(place.path, pattern) })) return;
      }
    }
    const others = findKeyword(layers, 'additionalProperties');
    if (others?.isMap) this.#add(others, false, { ...place, path: place.path === '' ? '*' : `${place.path}.*` });
    const items = findKeyword(layers, 'items');
    if (items !== undefined && place.path !== '') this.list(items, { ...place, path: `${place.path}[]` });
  }

  #add(schema: DocumentNode, required: boolean, place: Place, limits: readonly string[] = []): boolean {
    if (this.keys.length >= MAX_KEYS) {
      this.isCut = true;
      return false;
    }
    this.keys.push(this.#describe(schema, required, place, limits));
    this.list(schema, place);
    return true;
  }

  #describe(property: DocumentNode, required: boolean, { path, values }: Place, outer: readonly string[]): DocKey {
    const layers = schemaLayers(this.#documents, property);
    const find = (keyword: string) => findKeyword(layers, keyword);
    const { allowed, more } = this.#values.allowedBy(find('enum'), find('const'));
    const limits = [...outer, ...more, ...schemaLimits(find)];
    return {
      path,
      type: schemaTypeText(this.#documents, layers),
      required,
      ...presentParts({
        default: this.#values.shown(find('default')?.value),
        value: this.#values.shown(values?.value),
        allowed,
        limits: limits.length === 0 ? undefined : limits,
        description: oneLine(find('description')?.text ?? find('title')?.text),
        deprecated: find('deprecated')?.value === true ? true : undefined,
      }),
    };
  }
}

/** A name inside of something: names that are not plain words stand in brackets. */
function below(path: string, name: string): string {
  const spelled = formatPath([name]);
  return path === '' || spelled.startsWith('[') ? `${path}${spelled}` : `${path}.${spelled}`;
}
