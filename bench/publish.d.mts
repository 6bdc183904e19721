/** Seconds for publishing (and reading back) all bundles, and for copying as many with skopeo, four at a time. */
export function measurePublish(
  bundles: number,
  cli: string,
): Promise<{ readonly bundles: number; readonly publish: number; readonly copy: number }>;
