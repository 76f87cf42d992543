// The browser of the browser tests; global-setup.mjs has found it.
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core';

const quiet = [
  '--no-sandbox',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--disable-quic',
  '--disable-gpu',
];

export function launchBrowser(): Promise<Browser> {
  const executablePath = process.env['CHROMIUM_PATH'];
  if (!executablePath) throw new Error('no browser: install Chromium or Chrome, or set CHROMIUM_PATH');
  return chromium.launch({ executablePath, args: quiet, headless: true });
}

export interface Visit {
  readonly page: Page;
  readonly context: BrowserContext;
  /** Errors of the page and of its console; a test ends by expecting none. */
  readonly errors: readonly string[];
}

/** A fresh visitor: Chinese, 1440 × 900, unless told otherwise. */
export async function visit(
  browser: Browser,
  { width = 1440, height = 900, locale = 'zh-CN' }: { width?: number; height?: number; locale?: string } = {},
): Promise<Visit> {
  const context = await browser.newContext({ locale, viewport: { width, height } });
  const page = await context.newPage();
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  return { page, context, errors };
}
