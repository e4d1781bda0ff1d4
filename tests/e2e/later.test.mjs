// What only a click needs is loaded on that click, and not before.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { kCasePage, withPage } from './browser.mjs';
import { opened, pressTool } from './viewer.mjs';

for (const path of [kCasePage, `${kCasePage}en/`]) {
  test(`a first visit of ${path} asks for none of the scripts that come later`, async () => {
    await withPage({ path }, async (page, visit) => {
      await opened(page);
      await page.waitForLoadState('networkidle');
      const later = await page.locator('[data-later]').evaluateAll((buttons) =>
        buttons.map((button) => new URL(/** @type {HTMLElement} */ (button).dataset.later ?? '', document.baseURI).href));
      assert.ok(later.length > 0);
      assert.deepEqual(later.filter((address) => visit.requests.includes(address)), []);
      for (const address of later) {
        await pressTool(page, `[data-later$="${new URL(address).pathname.split('/').pop()}"]`);
        await page.waitForFunction((name) => performance.getEntriesByName(name).length > 0, address);
        await page.locator('dialog[open]').waitFor();
        await page.keyboard.press('Escape');
      }
    });
  });
}

test('a script that does not arrive leaves one calm sentence, and the next click tries again', async () => {
  const prepare = async (/** @type {import('playwright-core').Page} */ page) => {
    await page.route('**/check-*.js', (route) => route.fulfill({ status: 404 }));
  };
  await withPage({ prepare, expected: [/404/, /ERR_ABORTED/] }, async (page) => {
    await opened(page);
    await page.click('#check');
    await page.locator('#notice:not([hidden])').waitFor();
    assert.equal(await page.locator('#notice').innerText(), (await page.locator('[data-notice=no-later]').textContent())?.trim());
    assert.equal(await page.locator('dialog[open]').count(), 0);
  });
});
