import { formatPath, formatPointer } from '../../base/index.ts';
import type { DocumentNode, DocumentSet } from '../../document/index.ts';
import { readConfigurationSchema } from '../../formats/json-schema/index.ts';
import type { DocConfiguration, DocKey } from '../../report/index.ts';
import { presentParts } from '../present-parts.ts';
import { oneLine } from './one-line.ts';
import { schemaTypeText } from './schema-type-text.ts';

const MAX_NESTING = 16;
const MAX_KEYS = 2000;

/** The settings of a schema inside the bundle, nested ones below theirs, in the order of the document. */
export function listConfigurationKeys(
  documents: DocumentSet,
  schema: string | undefined,
): Pick<DocConfiguration, 'keys' | 'problem'> {
  if (schema === undefined) return { keys: [] };
  const { root, findings } = readConfigurationSchema({ documents, file: schema });
  const wrong = findings.find(({ severity }) => severity === 'error')?.message;
  const lister = new KeyLister(documents);
  if (root !== undefined) lister.list(root, [], new Set());
  const problem = wrong ?? (lister.isCut ? `only the first ${lister.keys.length} are listed` : undefined);
  return { ...presentParts({ problem }), keys: lister.keys };
}

class KeyLister {
  readonly keys: DocKey[] = [];
  isCut = false;
  readonly #documents: DocumentSet;

  constructor(documents: DocumentSet) {
    this.#documents = documents;
  }

  /** @param around places of the schemas that this one is inside of: one that contains itself is not opened again */
  list(schema: DocumentNode, path: readonly string[], around: ReadonlySet<string>): void {
    const layers = this.#layersOf(schema);
    const places = layers.map(({ file, path: place }) => `${file}#${formatPointer(place)}`);
    if (places.some((place) => around.has(place))) return;
    const required = new Set(layers.flatMap((layer) => layer.get('required')?.items() ?? []).map((item) => item.text));
    for (const [name, property] of layers.flatMap((layer) => layer.get('properties')?.entries() ?? [])) {
      if (this.keys.length === MAX_KEYS || path.length === MAX_NESTING) {
        this.isCut = true;
        return;
      }
      const inside = [...path, name];
      this.keys.push(this.#describe(property, inside, required.has(name)));
      this.list(property, inside, new Set([...around, ...places]));
    }
  }

  #describe(property: DocumentNode, path: readonly string[], required: boolean): DocKey {
    const layers = this.#layersOf(property);
    const find = (keyword: string) => layers.flatMap((layer) => layer.get(keyword) ?? [])[0];
    const allowed = find('enum');
    return {
      path: formatPath(path),
      type: schemaTypeText(layers),
      required,
      ...presentParts({
        default: find('default')?.value,
        allowed: allowed?.isList ? allowed.items().map((item) => item.value) : undefined,
        description: oneLine(find('description')?.text),
      }),
    };
  }

  /** A schema with what it refers to and what all of it must satisfy: the places where its keywords may stand. */
  #layersOf(schema: DocumentNode): readonly DocumentNode[] {
    const target = this.#documents.dereference(schema).node;
    const own = target === undefined || target === schema ? [schema] : [schema, target];
    const parts = own.flatMap((layer) => layer.get('allOf')?.items() ?? []);
    return [...own, ...parts.map((part) => this.#documents.dereference(part).node ?? part)];
  }
}
