import { chromium } from 'playwright-core';

/** Starts Debian's Chromium, or the one that CHROMIUM names; it talks to nobody by itself. */
export async function openChromium() {
  return await chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
}
