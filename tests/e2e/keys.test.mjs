// The list of keys: opened by "?" and by its button, true to what the keys do, closed in every usual way.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { kCasePage, withPage } from './browser.mjs';
import { ask, kLinks, opened, selected } from './viewer.mjs';

const kDialog = '#keys';

test('"?" opens the list of keys in a dialog, Escape closes it, and the focus is where it was', async () => {
  await withPage({}, async (page) => {
    await opened(page);
    await page.focus('#canvas');
    for (const close of [() => page.keyboard.press('Escape'), () => page.click('#keys-close'), () => page.mouse.click(4, 4)]) {
      await page.keyboard.press('?');
      assert.ok(await page.locator(kDialog).isVisible());
      assert.ok(await page.locator(`${kDialog} :focus`).count() > 0, 'the focus is not in the dialog');
      await close();
      assert.ok(!(await page.locator(kDialog).isVisible()));
      assert.equal(await page.evaluate(() => document.activeElement?.id), 'canvas');
    }
  });
});

test('the button of the picture opens the list too', async () => {
  await withPage({ path: `${kCasePage}en/` }, async (page) => {
    await opened(page);
    await page.click('#show-keys');
    assert.equal(await page.locator(kDialog).getByRole('heading').innerText(), 'Keys');
    await page.keyboard.press('Enter');  // the one button
    assert.equal(await page.evaluate(() => document.activeElement?.id), 'show-keys');
  });
});

test('"?" is a letter where words are written, and no key works behind the open list', async () => {
  await withPage({}, async (page) => {
    await opened(page);
    await page.focus('#query');
    await page.keyboard.type('?');
    assert.equal(await page.inputValue('#query'), '?');
    assert.ok(!(await page.locator(kDialog).isVisible()));
    await page.keyboard.press('Escape');
    await page.keyboard.press('?');
    await page.keyboard.press('/');
    assert.notEqual(await page.evaluate(() => document.activeElement?.id), 'query');
  });
});

test('the keys of the list do on the canvas what it says', async () => {
  await withPage({}, async (page) => {
    await opened(page);
    const listed = await page.locator(`${kDialog} kbd`).allTextContents();
    for (const key of ['←', '→', '0', '+', '−', 'Esc', '/', '?']) assert.ok(listed.includes(key), key);
    await page.focus('#canvas');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    assert.equal(await selected(page), kLinks[0]);
    await page.keyboard.press('ArrowLeft');
    assert.match(await selected(page), /^stage:/);
    await page.keyboard.press('Escape');
    assert.equal((await ask(page, 'state')).at, 'case');
  });
});

test('the list is in the page\u2019s language, also after a change', async () => {
  await withPage({}, async (page) => {
    await opened(page);
    await page.click('#language');
    await page.locator('html[data-lang=en]').waitFor();
    await page.focus('#canvas');
    await page.keyboard.press('?');
    assert.match(await page.locator(kDialog).innerText(), /Keys[\s\S]*Zoom in, out/);
  });
});
