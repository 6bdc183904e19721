import type { IncomingMessage, ServerResponse } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { answer, report, type Service } from './answer.ts';
import { type Fault, takeFault } from './fault.ts';
import type { Match } from './match-route.ts';
import { type Question, readQuestion } from './question.ts';
import type { Reply } from './route.ts';
import { STORAGE } from './routes/workflow-runs.ts';

type Matcher = (method: string, path: string) => Match | undefined;

/** Answers one request and records it; faults come before everything else. */
export async function respond(
  service: Service,
  matcher: Matcher,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const { github } = service;
  const question = await readQuestion(github, request);
  const match = matcher(question.method, question.path);
  const route = match?.operation ?? `${question.method} ${question.path}`;
  const fault = takeFault(github.faults, question.method, question.path, route);
  if (fault?.delayMs !== undefined) await sleep(fault.delayMs);
  const reply = fault?.drop === 'before' ? undefined : (faultReply(fault) ?? replyTo(service, question, match));
  const { method, path, url, body, token } = question;
  const status = fault?.drop === undefined ? (reply?.status ?? 0) : 0;
  github.requests.push({ method, route, path, query: url.search, body, token, status });
  if (reply === undefined || fault?.drop === 'after-commit') response.destroy();
  else send(response, reply, fault?.drop === 'mid-body');
}

function faultReply(fault: Fault | undefined): Reply | undefined {
  if (fault?.status === undefined) return undefined;
  const { status, headers = {}, body = '' } = fault;
  return { status, headers, bytes: Buffer.from(body) };
}

function replyTo(service: Service, question: Question, match: Match | undefined): Reply {
  return question.path.startsWith(STORAGE) ? download(service, question) : answer(service, question, match);
}

/** The storage behind artifacts refuses a request with a token of GitHub: the signature in the address is enough. */
function download(service: Service, question: Question): Reply {
  if (question.token !== undefined) {
    report(service, question, ['a token was sent to the storage']);
    return { status: 401 };
  }
  const runs = service.github.repositories.flatMap(({ workflowRuns }) => workflowRuns);
  const id = Number(question.path.slice(STORAGE.length));
  const artifact = runs.flatMap(({ artifacts }) => artifacts).find((candidate) => candidate.id === id);
  return artifact === undefined ? { status: 404 } : { status: 200, bytes: artifact.zip };
}

function send(response: ServerResponse, { status, headers, body, bytes }: Reply, breaksOff: boolean): void {
  const content = bytes ?? (body === undefined ? undefined : Buffer.from(JSON.stringify(body)));
  const type = bytes === undefined ? 'application/json; charset=utf-8' : 'application/octet-stream';
  response.writeHead(status, {
    ...(content === undefined ? {} : { 'content-type': type, 'content-length': String(content.length) }),
    ...headers,
  });
  if (!breaksOff) {
    response.end(content);
    return;
  }
  response.write(content?.subarray(0, Math.floor(content.length / 2)) ?? '', () => response.destroy());
}
