import type { Finding, Locatable, Location, Severity } from '../../base/index.js';
/** A finding about a .proto file. `INVALID_INTERFACE_SPEC` unless another rule is named. */
export declare function protoFinding(message: string, fix: string, at: Locatable | Location, rule?: string, severity?: Severity): Finding;
