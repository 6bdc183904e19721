import { type ContractUsers, linksOf, listUsers, type ResolvedLink } from '../../graph/index.ts';
import type { AppContext } from '../context.ts';
import { isReference } from '../load-source.ts';
import type { ResolvedFacts } from '../resolve-contracts.ts';
import type { Provider } from './provider.ts';

/** A dependency or reference of a contract. */
export interface ContractUse {
  /** Key of the contract that has it. */
  readonly key: string;
  readonly link: ResolvedLink;
}

/** Who refers to what, made once for any number of questions. */
export class UseIndex {
  readonly contracts: ResolvedFacts;
  #users: ContractUsers | undefined;
  readonly #context: AppContext;
  /** Keys of contracts by the name of the service. */
  readonly #named = new Map<string, string[]>();
  readonly #byRepository = new Map<string, ContractUse[]>();
  /** By the name of the service: what refers to a place on this machine. */
  readonly #local = new Map<string, ContractUse[]>();
  /** Repositories that a service was found in. */
  readonly #repositories = new Map<string, Set<string>>();
  /** Repositories in which nothing was found, by their last part: the name of the service where bundles are published. */
  readonly #repositoriesNamed = new Map<string, Set<string>>();

  constructor(context: AppContext, contracts: ResolvedFacts) {
    this.#context = context;
    this.contracts = contracts;
    for (const [key, contract] of contracts) {
      append(this.#named, contract.contract.service.name, key);
      for (const link of linksOf(contract)) this.#add({ key, link });
    }
  }

  /** Who depends on each contract, made when it is asked for. */
  get users(): ContractUsers {
    this.#users ??= listUsers(this.contracts);
    return this.#users;
  }

  #add(use: ContractUse): void {
    const name = this.contracts.get(use.link.key ?? '')?.contract.service.name;
    const repository = this.#repositoryOf(use.link.ref);
    if (repository === undefined) {
      if (name !== undefined) append(this.#local, name, use);
      return;
    }
    append(this.#byRepository, repository, use);
    if (name === undefined) addTo(this.#repositoriesNamed, repository.split('/').at(-1) ?? '', repository);
    else addTo(this.#repositories, name, repository);
  }

  /**
   * What refers to a service. Where nothing refers to the repositories that it is known to have, those count that
   * consumers find a service of its name in, and where none is known, those that are called like it.
   */
  find(provider: Provider): readonly ContractUse[] {
    const found = this.#placesOf(provider).flatMap((repository) => this.#byRepository.get(repository) ?? []);
    return [...found, ...(provider.isOnDisk ? (this.#local.get(provider.name) ?? []) : [])];
  }

  /** Keys of all versions of a service, used or not. */
  versionsOf(provider: Provider): ReadonlySet<string> {
    const places = new Set(this.#placesOf(provider));
    const versions = (this.#named.get(provider.name) ?? []).filter((key) => {
      const repository = this.#repositoryOf(this.contracts.get(key)?.source ?? '');
      return repository === undefined ? provider.isOnDisk : places.has(repository);
    });
    return new Set(versions);
  }

  #placesOf({ name, repositories }: Provider): readonly string[] {
    const known = [...repositories].filter((repository) => this.#byRepository.has(repository));
    if (known.length > 0) return known;
    const called = repositories.size === 0 ? this.#repositoriesNamed.get(name) : undefined;
    return [...new Set([...(this.#repositories.get(name) ?? []), ...(called ?? [])])];
  }

  #repositoryOf(source: string): string | undefined {
    return isReference(source) ? this.#context.contracts.repositoryKey(source) : undefined;
  }
}

function addTo(map: Map<string, Set<string>>, key: string, text: string): void {
  map.set(key, (map.get(key) ?? new Set()).add(text));
}

function append<Item>(map: Map<string, Item[]>, key: string, item: Item): void {
  const known = map.get(key);
  if (known === undefined) map.set(key, [item]);
  else known.push(item);
}
