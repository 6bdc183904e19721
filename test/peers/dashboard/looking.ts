import type { Browser, BrowserContext, Page } from 'playwright-core';

/** A page of the dashboard, and everything that went wrong or out while it was looked at. */
export interface Looking {
  readonly page: Page;
  /** Errors and warnings of the console, uncaught errors, and what the content security policy refused. */
  readonly complaints: string[];
  /** Addresses that are not on this machine; none is answered. */
  readonly escapes: string[];
  /** Opens a view by the part of its address from `#` on, as from a bookmark. */
  open(hash: string): Promise<void>;
  close(): Promise<void>;
}

/** How a page is looked at. */
export interface LookingOptions {
  readonly theme?: 'light' | 'dark';
  readonly width?: number;
}

const HERE = /^(?:file:|data:|about:|http:\/\/127\.0\.0\.1[:/])/;

/** Opens a page that may reach this machine only. */
export async function lookAt(browser: Browser, url: string, options: LookingOptions = {}): Promise<Looking> {
  const { theme = 'light', width = 1440 } = options;
  const context = await browser.newContext({
    viewport: { width, height: 900 },
    colorScheme: theme,
    reducedMotion: 'reduce',
  });
  const escapes = await guard(context);
  const page = await context.newPage();
  page.setDefaultTimeout(15_000);
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.stack ?? error.message));
  return {
    page,
    complaints,
    escapes,
    open: async (hash) => {
      await page.goto('about:blank');
      await page.goto(`${url}${hash}`);
      await page.locator('h1').first().waitFor({ state: 'attached' });
    },
    close: () => context.close(),
  };
}

async function guard(context: BrowserContext): Promise<string[]> {
  const escapes: string[] = [];
  await context.route('**/*', async (route) => {
    const address = route.request().url();
    if (HERE.test(address)) return await route.continue();
    escapes.push(address);
    return await route.abort();
  });
  return escapes;
}
