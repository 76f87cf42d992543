import type { Page } from 'playwright-core';

/** From the draft on the page: accepts what its failing golden cases get now, and comes back to it. */
export async function acceptCasesAt(page: Page): Promise<void> {
  await page.getByRole('button', { name: '撤销上一步' }).waitFor();
  const draft = page.url();
  await page.getByRole('link', { name: /^判例/ }).click();
  await page.getByRole('button', { name: /^认可全部现得结论/ }).click();
  await page.getByRole('dialog').getByRole('button', { name: '认可现得结论' }).click();
  await page.getByText('全部通过').waitFor();
  await page.goto(draft);
}
