// Whatever can be pressed is large enough: 24 CSS pixels, 44 on a touch screen. Links within running text are as tall as their line.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { kCasePage, kSizes, withPage } from './browser.mjs';
import { opened } from './viewer.mjs';

/** @typedef {import('playwright-core').Page} Page */

/** Targets that stand alone, each once, with their sizes. @param {Page} page */
const targets = (page) => page.evaluate(() => {
  /** Whether the block around a link has words of its own. @param {Element} link */
  const inRunningText = (link) => {
    if (getComputedStyle(link).display !== 'inline') return false;
    let block = link.parentElement;
    while (block && getComputedStyle(block).display.startsWith('inline')) block = block.parentElement;
    const words = /** @type {Element | undefined} */ (block?.cloneNode(true));
    words?.querySelectorAll('a').forEach((one) => one.remove());
    return /[\p{L}\p{N}]/u.test(words?.textContent ?? '');
  };
  /** Its own box, or that of what is stretched over a card to take its presses. @param {Element} element */
  const size = (element) => {
    const stretched = getComputedStyle(element, '::after').position === 'absolute' ? element.closest('li') : null;
    const boxes = [...(stretched ?? element).getClientRects()];
    return { width: Math.max(...boxes.map((box) => box.width)), height: Math.max(...boxes.map((box) => box.height)) };
  };
  return [...document.querySelectorAll('a[href], button, [tabindex="0"]')]
    .filter((element) => element.getClientRects().length > 0 && !element.matches('.skip') && !inRunningText(element))
    .map((element) => {
      const place = element.closest('[id]')?.id ?? '';
      return { name: `${place} ${element.className} “${(element.textContent ?? '').trim().slice(0, 24)}”`, ...size(element) };
    });
});

/** @type {[string, import('./browser.mjs').PageOptions, number][]} */
const screens = [
  ['with a mouse', {}, 24],
  ['on a phone', { size: kSizes.phone, touch: true }, 44],
  ['on a touch screen', { size: kSizes.exhibit, touch: true }, 44],
];
for (const [screen, options, least] of screens) {
  for (const path of ['/', kCasePage, `${kCasePage}en/`]) {
    test(`every target of ${path} is at least ${least} px ${screen}`, async () => {
      await withPage({ ...options, path }, async (page) => {
        const isCase = path !== '/';
        if (isCase) await opened(page);
        const shown = isCase ? await targets(page) : [];
        if (isCase) await page.click('#show-record');
        const all = [...shown, ...await targets(page)];
        assert.ok(all.length >= (isCase ? 100 : 2), `only ${all.length} targets`);
        const small = all.filter(({ width, height }) => Math.min(width, height) < least - 0.05);
        assert.deepEqual([...new Set(small.map((one) => `${one.name}: ${one.width.toFixed(1)} × ${one.height.toFixed(1)}`))], []);
      });
    });
  }
}
