import type { Fault } from '../test-registry.ts';

/** The primary limit: the time to wait is in the text only. */
export const RATE_LIMIT: Fault = {
  status: 429,
  headers: { 'content-type': 'application/json' },
  body: errorList('TOOMANYREQUESTS', 'retry-after: 1.5ms, allowed: 44000/minute'),
};

/** The secondary limit comes as a 403. */
export const SECONDARY_LIMIT: Fault = {
  status: 403,
  headers: { 'content-type': 'application/json' },
  body: errorList('DENIED', 'You have exceeded a secondary rate limit. Please wait before you try again.'),
};

/** What stands in front of the registry answers with a page. */
export const HTML_ERROR: Fault = {
  status: 502,
  headers: { 'content-type': 'text/html; charset=utf-8' },
  body: '<!DOCTYPE html><html><body><h1>Unicorn!</h1><p>This page is taking too long to load.</p></body></html>',
};

export function errorList(code: string, message: string): string {
  return JSON.stringify({ errors: [{ code, message }] });
}
