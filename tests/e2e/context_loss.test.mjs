// The browser may take the graphics context away at any time: the picture comes back with it.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { withPage } from './browser.mjs';
import { differenceShare } from './png.mjs';
import { clickCard, kLinks, opened, picture, selected, settled } from './viewer.mjs';

/** @param {import('playwright-core').Page} page @param {'loseContext' | 'restoreContext'} what */
const context = (page, what) => page.evaluate((name) => {
  const holder = /** @type {any} */ (window);
  const canvas = /** @type {HTMLCanvasElement} */ (document.getElementById('canvas'));
  holder.loser ??= canvas.getContext('webgl2')?.getExtension('WEBGL_lose_context');
  holder.loser[name]();
}, what);

for (const rounds of [1, 3]) {
  test(`a context lost and restored ${rounds} times leaves the picture as it was`, async () => {
    await withPage({ expected: [/CONTEXT_LOST_WEBGL/] }, async (page) => {
      await opened(page);
      await clickCard(page, kLinks[1]);
      await page.mouse.move(0, 0);
      await settled(page);
      const before = await picture(page);
      for (let round = 0; round < rounds; round++) {
        await context(page, 'loseContext');
        await page.locator('#notice:not([hidden])').waitFor();
        assert.equal(await page.locator('#notice').innerText(), (await page.locator('[data-notice=context-lost]').textContent())?.trim());
        await context(page, 'restoreContext');
        await page.locator('#notice').waitFor({ state: 'hidden' });
        await settled(page);
      }
      assert.equal(await selected(page), kLinks[1]);
      const difference = differenceShare(before, await picture(page));
      assert.ok(difference < 0.001, `${difference} of the pixels differ`);
    });
  });
}

test('while the context is lost the selection can still change, and is there afterwards', async () => {
  await withPage({ expected: [/CONTEXT_LOST_WEBGL/] }, async (page) => {
    await opened(page);
    await context(page, 'loseContext');
    await page.locator('#notice:not([hidden])').waitFor();
    await page.evaluate((at) => /** @type {any} */ (window).quanlian.go(`at=${at}`), kLinks[2]);
    await context(page, 'restoreContext');
    await page.locator('#notice').waitFor({ state: 'hidden' });
    await settled(page);
    assert.equal(await selected(page), kLinks[2]);
  });
});
