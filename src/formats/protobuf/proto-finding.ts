import type { Finding, Locatable, Location, Severity } from '../../base/index.ts';

/** A finding about a .proto file. `INVALID_INTERFACE_SPEC` unless another rule is named. */
export function protoFinding(
  message: string,
  fix: string,
  at: Locatable | Location,
  rule = 'INVALID_INTERFACE_SPEC',
  severity: Severity = 'error',
): Finding {
  const place = 'location' in at ? at.location() : at;
  return { rule, severity, message, fix, path: '', file: place.file, range: place.range };
}
