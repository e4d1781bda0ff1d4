// A file that does not come: what needs it not goes on at once; after a while a sentence says so; it goes on when the file is there.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { withPage } from './browser.mjs';
import { ask, drawnTexts, opened, pressTool, selected, settled } from './viewer.mjs';

/** @typedef {import('playwright-core').Page} Page */

/** Holds back what matches, until `come` is called. @param {string} pattern */
function held(pattern) {
  /** @type {(() => void)[]} */
  const waiting = [];
  let open = false;
  return {
    prepare: (/** @type {Page} */ page) => page.route(pattern, async (route) => {
      if (!open) await new Promise((done) => waiting.push(() => done(undefined)));
      await route.continue().catch(() => {});  // the page may be gone
    }),
    come: () => {
      open = true;
      waiting.splice(0).forEach((go) => go());
    },
  };
}

/** @param {Page} page */
const saysLate = async (page) => {
  await page.locator('#notice:not([hidden])').waitFor({ timeout: 20000 });
  assert.equal(await page.locator('#notice').innerText(), (await page.locator('[data-notice=late]').textContent())?.trim());
};

for (const [path, lang, pattern, what] of [
  ['/yuante/', 'zh', '**/*.wasm', 'the module'], ['/yuante/en/', 'en', '**/*.wasm', 'the module'], ['/yuante/', 'zh', '**/case.json', 'the case file'],
]) {
  test(`${what} hangs (${lang}): the record is led to and its tools work, a sentence says so, and the viewer comes when it does`, async () => {
    const file = held(pattern);
    await withPage({ path: `${path}#at=evidence:den-cards`, prepare: file.prepare }, async (page) => {
      await saysLate(page);
      await page.waitForFunction(() => Math.abs(document.getElementById('evidence-den-cards')?.getBoundingClientRect().top ?? 9e9) < innerHeight);
      await pressTool(page, '#share');
      await page.locator('dialog[open]').waitFor();
      await page.keyboard.press('Escape');
      file.come();
      await opened(page);
      await page.locator('#notice').waitFor({ state: 'hidden' });
      assert.equal(await selected(page), 'evidence:den-cards');
      await pressTool(page, '#share');
      await page.locator('dialog[open]').waitFor();
      assert.equal(await page.locator('dialog[open]').count(), 1);
    });
  });
}

for (const [path, lang] of [['/yuante/', 'zh'], ['/yuante/en/', 'en']]) {
  test(`not even the first script comes (${lang}): the page itself says so after a while, in its own words, until it does`, async () => {
    const script = held('**/viewer-*.js');
    await withPage({ path: '', prepare: script.prepare }, async (page) => {
      await page.goto(path, { waitUntil: 'commit' });
      const sentence = page.locator('#notices [data-notice=late]');
      await sentence.waitFor({ state: 'attached' });
      assert.ok(!await sentence.isVisible());
      assert.ok((await page.locator('#record').boundingBox())?.height ?? 0 > 1000);
      await sentence.waitFor({ state: 'visible', timeout: 20000 });
      assert.equal(await page.locator('#notices > :visible').count(), 1);
      script.come();
      await sentence.waitFor({ state: 'hidden' });
      await opened(page);
    });
  });
}

test('fonts hang: the viewer is there without them; with them it is drawn anew, and what was open stays so', async () => {
  const fonts = held('**/*.woff2');
  await withPage({ path: '/yuante/#at=link:operator-reseller&view=timeline', prepare: fonts.prepare }, async (page) => {
    await opened(page);
    await saysLate(page);
    await settled(page);
    const [before, texts] = [await ask(page, 'state'), await drawnTexts(page)];
    fonts.come();
    await page.locator('#notice').waitFor({ state: 'hidden' });
    await page.waitForFunction(() => [...document.fonts].filter(({ status }) => status === 'loaded').length >= 4);
    await page.waitForFunction(async (old) => JSON.stringify(await /** @type {any} */ (window).quanlian.drawnTexts()) !== old, JSON.stringify(texts));
    assert.deepEqual(await ask(page, 'state'), before);
    await settled(page);
    await page.keyboard.press('/');
    assert.equal(await page.evaluate(() => document.activeElement?.id), 'query');
  });
});

test('a part that a click asks for hangs: a sentence says so, and it opens when it is there', async () => {
  const tool = held('**/share-*.js');
  await withPage({ prepare: tool.prepare }, async (page) => {
    await opened(page);
    await page.click('#share');
    await saysLate(page);
    tool.come();
    await page.locator('dialog[open]').waitFor();
    assert.ok(await page.locator('#notice').isHidden());
  });
});

test('the page in the other language hangs: a sentence says so, and the record changes when it is there', async () => {
  const twin = held('**/yuante/en/**');
  await withPage({ prepare: twin.prepare }, async (page) => {
    await opened(page);
    await page.click('#language');
    await saysLate(page);
    twin.come();
    await page.locator('html[data-lang=en]').waitFor();
    assert.ok(await page.locator('#notice').isHidden());
  });
});
