/**
 * The last segment of a reference, its digest cut to seven digits: `redis:7.2.0`, `redis@sha256:0a1b2c3`. One that would
 * not show stands in quotes.
 */
export function shortReference(ref: string): string {
  if (ref.trim() === '') return JSON.stringify(ref);
  const segments = ref.split('/').filter((segment) => segment !== '');
  return (segments.at(-1) ?? ref).replace(/(@[a-z0-9]+:[0-9a-f]{7})[0-9a-f]+$/i, '$1');
}

/** Whether a reference is a place on this machine. */
export function isLocal(ref: string): boolean {
  return !ref.startsWith('oci://') && !ref.startsWith('oci-layout:');
}
