import type { Addresses } from '../addresses.ts';
import type { Repository } from '../repository.ts';
import { accountObject } from './account.ts';
import { examplePayload, type JsonObject, member, moveTo } from './example.ts';

const RECORDED = member(examplePayload('pull_request', { action: 'opened' }), 'repository');

/** A repository as payloads and other answers hold it. */
export function repositoryObject(addresses: Addresses, repository: Repository): JsonObject {
  return {
    ...moveTo(addresses, repository, RECORDED),
    id: repository.id,
    node_id: `R_${repository.id}`,
    name: repository.name,
    full_name: repository.fullName,
    owner: accountObject(addresses, repository.owner),
    private: repository.visibility === 'private',
    visibility: repository.visibility,
    fork: repository.parent !== undefined,
    default_branch: repository.defaultBranch,
    has_discussions: false,
    topics: [],
  };
}

/** The answer to a question for the repository itself, which holds more. */
export function fullRepositoryObject(addresses: Addresses, repository: Repository): JsonObject {
  const { parent } = repository;
  return {
    ...repositoryObject(addresses, repository),
    network_count: 0,
    subscribers_count: 0,
    ...(parent === undefined
      ? {}
      : { parent: repositoryObject(addresses, parent), source: repositoryObject(addresses, parent) }),
  };
}
