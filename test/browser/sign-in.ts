import type { Page } from 'playwright-core';
import { setup } from '../support/setup';

/** Signs a demo account in at the console and puts the tour away. */
export async function signInAt(page: Page, url: string, user: string): Promise<void> {
  await page.goto(url);
  await page.locator('input[autocomplete=username]').fill(user);
  await page.locator('input[type=password]').fill(setup().environment['DEMO_PASSWORD'] ?? '');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: /不再显示|Do not show again|Don.t show/ }).click();
}
