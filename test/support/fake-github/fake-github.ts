import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Addresses } from './addresses.ts';
import { Clock } from './clock.ts';
import { loadContract } from './contract/contract.ts';
import type { Edition } from './contract/load-description.ts';
import type { Fault } from './fault.ts';
import { makeMatcher } from './match-route.ts';
import type { Viewer } from './permissions.ts';
import { type NewRepository, Repository } from './repository.ts';
import { respond } from './respond.ts';
import { ROUTES } from './routes/index.ts';

export interface FakeGitHubOptions {
  /** github.com when missing. A GHES has its API below `/api/v3`. */
  readonly edition?: Edition;
  /** Whether answers of status 403 name the permission that is missing, as they do on github.com; true when missing. */
  readonly sendsPermissionHint?: boolean;
  /** A recursive tree with more entries is cut; 100,000 when missing, as on github.com. */
  readonly maximumTreeEntries?: number;
  /** Requests until the primary limit is reached; 1,000 when missing, as for the token of a workflow. */
  readonly rateLimit?: number;
}

/** One request as it was answered. */
export interface RecordedRequest {
  readonly method: string;
  /** The operation, such as `GET /user`; the path itself when no operation fits. */
  readonly route: string;
  readonly path: string;
  readonly query: string;
  /** Parsed JSON. */
  readonly body: unknown;
  readonly token: string | undefined;
  /** 0 for a dropped connection. */
  readonly status: number;
}

/** A GitHub on loopback that holds requests and its own answers to GitHub's description of its API. */
export interface FakeGitHub extends Addresses {
  readonly edition: Edition;
  /** `http://127.0.0.1:PORT`. */
  readonly origin: string;
  readonly clock: Clock;
  readonly requests: RecordedRequest[];
  /** What client or fake did that GitHub would not; tests end with `assertClean`. */
  readonly violations: string[];
  readonly faults: Fault[];
  /** Who holds which token; any other token is answered with status 401. */
  readonly tokens: Map<string, Viewer>;
  readonly repositories: Repository[];
  /** Requests that the primary limit allows and, of them, leaves. */
  readonly rateLimit: number;
  remaining: number;
  /** When they are counted anew, in seconds since 1970; a minute after the start unless a test says otherwise. */
  rateLimitReset: number;
  addRepository(repository: NewRepository): Repository;
  /** Deletes a repository; pull requests and runs from it lose their head repository. */
  removeRepository(repository: Repository): void;
  /** Throws with the list of violations when there are any. */
  assertClean(): void;
  stop(): Promise<void>;
}

/** Starts a GitHub without repositories and without tokens. */
export async function startFakeGitHub(options: FakeGitHubOptions = {}): Promise<FakeGitHub> {
  const { edition = 'github.com' } = options;
  const contract = await loadContract(edition, Object.keys(ROUTES));
  const matcher = makeMatcher(ROUTES);
  const server = createServer((request, response) => {
    respond({ github, contract, options }, matcher, request, response).catch((error: unknown) => {
      github.violations.push(`the fake itself failed: ${error instanceof Error ? error.stack : error}`);
      response.destroy();
    });
  });
  // A test that failed before it stopped the fake must not keep the process alive.
  server.unref();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const github = makeGitHub(origin, options, () => {
    server.closeAllConnections();
    return new Promise<void>((resolve) => server.close(() => resolve()));
  });
  return github;
}

function makeGitHub(origin: string, options: FakeGitHubOptions, stop: () => Promise<void>): FakeGitHub {
  const { edition = 'github.com', rateLimit = 1000 } = options;
  const isEnterprise = edition !== 'github.com';
  const clock = new Clock();
  const repositories: Repository[] = [];
  const violations: string[] = [];
  return {
    edition,
    origin,
    api: isEnterprise ? `${origin}/api/v3` : origin,
    web: isEnterprise ? 'https://github.example.com' : 'https://github.com',
    clock,
    requests: [],
    violations,
    faults: [],
    tokens: new Map(),
    repositories,
    rateLimit,
    remaining: rateLimit,
    rateLimitReset: Math.ceil(Date.now() / 1000) + 60,
    addRepository: (fields) => {
      const repository = new Repository(fields, clock);
      repositories.push(repository);
      return repository;
    },
    removeRepository: (repository) => {
      repositories.splice(repositories.indexOf(repository), 1);
      for (const { head } of repositories.flatMap(({ pulls }) => pulls)) {
        if (head.repository === repository) head.repository = null;
      }
      for (const run of repositories.flatMap(({ workflowRuns }) => workflowRuns)) {
        if (run.headRepository === repository) run.headRepository = null;
      }
    },
    assertClean: () => {
      if (violations.length > 0) throw new Error(`against GitHub's API:\n${violations.join('\n')}`);
    },
    stop,
  };
}
