import type { Exploration, ListOptions } from '../app/index.ts';
import { createDiffDocument } from './diff-document.ts';
import { createHistoryDocument, type NamedHistory, nameVersions } from './history-document.ts';
import type { DiffDocument, HistoryDocument, PlatformDocument, ServiceDocument } from './model.ts';
import { createPlatformDocument } from './platform-document.ts';
import { createServiceDocument } from './service-document.ts';
import { type NamedService, nameServices } from './services.ts';

/** The documents of a dashboard, made when they are asked for. */
export class DashboardDocuments {
  readonly #exploration: Exploration;
  readonly #services: readonly NamedService[];
  readonly #sources: readonly string[];
  #platform: PlatformDocument | undefined;
  #last: PlatformDocument | undefined;
  readonly #byHistory = new Map<string, NamedService[]>();

  /**
   * @param sources what was asked for; nothing for the workspace
   * @param last an older overview; a graph that is the same is not laid out again
   */
  constructor(exploration: Exploration, sources: readonly string[], last?: PlatformDocument) {
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
  get keys(): { readonly services: readonly string[]; readonly histories: readonly string[] } {
    return { services: this.#services.map(({ key }) => key), histories: [...this.#byHistory.keys()] };
  }

  /** @param diffsOnDemand whether there is a diff of any two versions */
  platform(diffsOnDemand: boolean): PlatformDocument {
    this.#platform ??= createPlatformDocument(this.#exploration, this.#services, this.#sources, this.#last);
    this.#last = undefined;
    return { ...this.#platform, diffsOnDemand };
  }

  /** `undefined` for a key that no service has. */
  service(key: string): ServiceDocument | undefined {
    const service = this.#services.find((each) => each.key === key);
    return service === undefined ? undefined : createServiceDocument(service);
  }

  /** The versions of the service of a history. `undefined` for a key that no history has. */
  async listVersions(key: string, options?: ListOptions): Promise<NamedHistory | undefined> {
    const service = this.#byHistory.get(key)?.[0];
    if (service === undefined) return undefined;
    const list = await this.#exploration.listVersions(service.contractKey, options);
    return nameVersions(key, service.contract.name, list);
  }

  history(named: NamedHistory, pairs?: HistoryDocument['pairs']): HistoryDocument {
    return createHistoryDocument(named, this.#byHistory.get(named.key) ?? [], pairs);
  }

  /**
   * Compares two versions of a history. `undefined` for a key that no version has.
   *
   * @throws AppError when a version cannot be read any more; UnreadableBundle for one that is no contract
   */
  async diff(named: NamedHistory, beforeKey: string, afterKey: string): Promise<DiffDocument | undefined> {
    const [before, after] = [beforeKey, afterKey].map((key) => named.versions.find((version) => version.key === key));
    if (before === undefined || after === undefined) return undefined;
    const impact = await this.#exploration.compare(before.listed, after.listed);
    return createDiffDocument(named, [before, after], impact, this.#services);
  }
}
