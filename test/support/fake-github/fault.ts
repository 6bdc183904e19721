/** Something that goes wrong between the client and GitHub. Without `status` and `drop` it only takes longer. */
export interface Fault {
  readonly method?: string;
  /** An operation without its method, such as `/user`, or a pattern for the path. */
  readonly route?: string | RegExp;
  /** How many matching requests it hits; 1 when missing. */
  times?: number;
  readonly delayMs?: number;
  /** Answered instead of doing what was asked. */
  readonly status?: number;
  readonly headers?: { readonly [name: string]: string };
  readonly body?: string;
  /** Closes the connection without reading the request, after doing what it asks, or in the middle of the answer. */
  readonly drop?: 'before' | 'after-commit' | 'mid-body';
}

/** The first fault that fits, counted down. */
export function takeFault(faults: readonly Fault[], method: string, path: string, route: string): Fault | undefined {
  const fault = faults.find(
    (candidate) =>
      (candidate.times ?? 1) > 0 &&
      (candidate.method === undefined || candidate.method === method) &&
      fits(candidate.route, path, route),
  );
  if (fault !== undefined) fault.times = (fault.times ?? 1) - 1;
  return fault;
}

function fits(wanted: string | RegExp | undefined, path: string, route: string): boolean {
  if (wanted === undefined) return true;
  return typeof wanted === 'string' ? route.split(' ')[1] === wanted : wanted.test(path);
}

/** Too many requests at once or too many writes. */
export function secondaryLimit(retryAfterSeconds: number): Fault {
  return {
    status: 403,
    headers: { 'content-type': 'application/json', 'retry-after': String(retryAfterSeconds) },
    body: JSON.stringify({
      message: 'You have exceeded a secondary rate limit. Please wait a few minutes before you try again.',
      documentation_url:
        'https://docs.github.com/rest/overview/rate-limits-for-the-rest-api#about-secondary-rate-limits',
    }),
  };
}

/** The page, not JSON, that the machines in front of GitHub show when it is down. */
export function unicorn(status: 502 | 503 | 504): Fault {
  return {
    status,
    headers: { 'content-type': 'text/html; charset=utf-8' },
    body: '<!DOCTYPE html><html><head><title>Unicorn! &middot; GitHub</title></head><body>No server is available.</body></html>',
  };
}
