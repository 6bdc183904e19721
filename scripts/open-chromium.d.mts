import type { Browser } from 'playwright-core';

/** Starts Debian's Chromium, or the one that CHROMIUM names; it talks to nobody by itself. */
export function openChromium(): Promise<Browser>;
