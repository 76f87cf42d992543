// A page used by keyboard alone: from field to field with Tab, values typed or chosen with the arrows.
import { expect } from '@jest/globals';
import type { Page } from 'playwright-core';

/** Goes on with Tab until the element has the focus; the way is not endless. */
export async function tabTo(page: Page, selector: string): Promise<void> {
  for (let step = 0; step < 150; step += 1) {
    if (await holdsFocus(page, selector)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`not reached by Tab: ${selector}`);
}

/** A field of the dossier's forms by its path. */
export const field = (path: string): string => `[id="field-${path}"]`;

/** Types in the place of what stands there. */
export async function type(page: Page, path: string, text: string): Promise<void> {
  await tabTo(page, field(path));
  await page.keyboard.press('Control+A');
  await page.keyboard.type(text);
}

/** Goes down a list until the value is chosen, then up. */
export async function choose(page: Page, path: string, value: string): Promise<void> {
  await tabTo(page, field(path));
  const held = () => page.locator(field(path)).inputValue();
  await page.keyboard.press('Home');
  for (let step = 0; step < 40 && (await held()) !== value; step += 1) await page.keyboard.press('ArrowDown');
  expect(await held()).toBe(value);
}

/** Goes to a button and presses it. */
export async function press(page: Page, selector: string, key = 'Enter'): Promise<void> {
  await tabTo(page, selector);
  await page.keyboard.press(key);
}

/** The same with Shift+Tab, where the element stands before what has the focus. */
export async function tabBackTo(page: Page, selector: string): Promise<void> {
  const isBefore = await page.evaluate((wanted) => {
    const target = document.querySelector(wanted);
    const held = document.activeElement;
    return !!target && !!held && (held.compareDocumentPosition(target) & Node.DOCUMENT_POSITION_PRECEDING) !== 0;
  }, selector);
  if (!isBefore) return tabTo(page, selector);
  for (let step = 0; step < 60; step += 1) {
    if (await holdsFocus(page, selector)) return;
    await page.keyboard.press('Shift+Tab');
  }
  throw new Error(`not reached by Shift+Tab: ${selector}`);
}

function holdsFocus(page: Page, selector: string): Promise<boolean> {
  return page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector);
}
