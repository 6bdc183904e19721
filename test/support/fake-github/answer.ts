import type { Contract } from './contract/contract.ts';
import type { FakeGitHub, FakeGitHubOptions } from './fake-github.ts';
import { GitHubError } from './github-error.ts';
import type { Match } from './match-route.ts';
import { requirePermission, type Viewer } from './permissions.ts';
import type { Question } from './question.ts';
import { find, notFound, type Reply } from './route.ts';
import { ROUTES } from './routes/index.ts';

/** A running fake: its state, what it is held to, and how it was started. */
export interface Service {
  readonly github: FakeGitHub;
  readonly contract: Contract;
  readonly options: FakeGitHubOptions;
}

/** Answers a request as GitHub does; what a good client would never send is a violation as well. */
export function answer(service: Service, question: Question, match: Match | undefined): Reply {
  const limits = countRequest(service.github);
  const reply = replyOrError(service, question, match);
  if (match !== undefined && reply.bytes === undefined) {
    report(service, question, service.contract.checkResponse(match.operation, reply.status, reply.body));
  }
  return { ...reply, headers: { ...limits, ...reply.headers } };
}

/** Adds to the violations what is wrong with a request or its answer. */
export function report({ github }: Service, { method, path }: Question, problems: readonly string[]): void {
  for (const problem of problems) github.violations.push(`${method} ${path}: ${problem}`);
}

function replyOrError(service: Service, question: Question, match: Match | undefined): Reply {
  try {
    return authorizeAndAnswer(service, question, match);
  } catch (error) {
    if (!(error instanceof GitHubError)) throw error;
    // Only a limit that the description words in prose names a field.
    report(
      service,
      question,
      (error.errors ?? []).map(({ field, message }) => `${field}: ${message}`),
    );
    return { status: error.status, headers: error.headers, body: error.body() };
  }
}

function authorizeAndAnswer(service: Service, question: Question, match: Match | undefined): Reply {
  const route = ROUTES[match?.operation ?? ''];
  if (match === undefined || route === undefined) {
    report(service, question, ['the fake has no such route']);
    throw notFound();
  }
  const { github, options } = service;
  const problems = checkQuestion(service, question, match);
  const viewer = viewerOf(github, question);
  if (github.remaining < 0) throw new GitHubError(403, 'API rate limit exceeded for installation.');
  const repository = 'owner' in match.path ? repositoryOf(github, match, viewer) : undefined;
  if (repository !== undefined && route.requires !== undefined) {
    requirePermission(viewer, repository, route.requires, options.sendsPermissionHint ?? true);
  }
  if (problems.length > 0) throw new GitHubError(422, `Invalid request.\n\n${problems.join('\n')}`);
  return route.answer({
    url: `${question.url.origin}${question.url.pathname}`,
    path: match.path,
    query: question.url.searchParams,
    body: (question.body ?? {}) as { readonly [name: string]: unknown },
    accept: question.headers.accept ?? '',
    viewer,
    addresses: github,
    clock: github.clock,
    maximumTreeEntries: options.maximumTreeEntries ?? 100_000,
    // Routes that are not below a repository do not look at it.
    repository: repository as NonNullable<typeof repository>,
  });
}

function checkQuestion(service: Service, question: Question, { operation, path }: Match): string[] {
  const { headers, url, body } = question;
  const problems = service.contract.checkRequest(operation, { path, query: url.searchParams, body });
  if (headers['user-agent'] === undefined) problems.push('the header user-agent is missing');
  report(service, question, problems);
  return problems;
}

function viewerOf(github: FakeGitHub, { token }: Question): Viewer | undefined {
  if (token === undefined) return undefined;
  const viewer = github.tokens.get(token);
  if (viewer === undefined) throw new GitHubError(401, 'Bad credentials');
  return viewer;
}

function repositoryOf(github: FakeGitHub, { path }: Match, viewer: Viewer | undefined) {
  const wanted = `${path.owner}/${path.repo}`.toLowerCase();
  const repository = find(github.repositories, ({ fullName }) => fullName.toLowerCase() === wanted);
  if (viewer === undefined && repository.visibility === 'private') throw notFound();
  return repository;
}

/** Counts against the primary limit; the headers say what is left. */
function countRequest(github: FakeGitHub): { readonly [name: string]: string } {
  github.remaining -= 1;
  return {
    'x-ratelimit-limit': String(github.rateLimit),
    'x-ratelimit-remaining': String(Math.max(github.remaining, 0)),
    'x-ratelimit-used': String(github.rateLimit - Math.max(github.remaining, 0)),
    'x-ratelimit-reset': String(github.rateLimitReset),
    'x-ratelimit-resource': 'core',
  };
}
