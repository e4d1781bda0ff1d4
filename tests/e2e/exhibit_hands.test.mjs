// Hands that leave no trace: fingers whose end is lost, a clock that is put back, the focus of a visitor who is gone.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import './browser.mjs';
import { begin, pass, screenNow, tap, withExhibit } from './exhibit.mjs';
import { ask, settled } from './viewer.mjs';

/** @typedef {import('playwright-core').Page} Page */

/** A finger that comes down and of which nothing more is heard. @param {Page} page @param {string} selector @param {number} pointerId */
const lose = (page, selector, pointerId) => page.locator(selector).first().evaluate((element, id) => {
  const { left, top } = element.getBoundingClientRect();
  element.dispatchEvent(new PointerEvent('pointerdown', {
    bubbles: true, cancelable: true, composed: true, pointerId: id, pointerType: 'touch', isPrimary: false, clientX: left + 5, clientY: top + 5, buttons: 1,
  }));
}, pointerId);

/** @param {Page} page */
const stepNow = async (page) => Number(await page.locator('.x-dots [aria-current=step]').getAttribute('data-what'));

test('a finger that is never lifted makes it deaf for nobody: the next one alone, one after a while, one after a reset', async () => {
  await withExhibit({}, async (page) => {
    await begin(page, 'zh');
    await lose(page, '.x-text', 50);
    await tap(page, '[data-wish=next]');
    assert.equal(await stepNow(page), 1, 'the browser says that it is alone');
    for (const id of [51, 52]) await lose(page, '#canvas', id);
    await pass(page, 10000);
    await lose(page, '[data-wish=next]', 53);  // not alone, says the browser, which has lost the others too
    await page.locator('[data-wish=next]').click();
    assert.equal(await stepNow(page), 2, 'nothing was heard of the others for long');
    for (const id of [54, 55]) await lose(page, '#canvas', id);
    await pass(page, 90000 + 25000);
    assert.equal(await screenNow(page), 'attract');
    await lose(page, '.x-begin', 56);
    await page.locator('.x-begin').click();
    assert.equal(await screenNow(page), 'language');
  });
});

test('lost fingers do not hold the picture: it is moved, thrown and touched as before, and rests when it goes elsewhere', async () => {
  await withExhibit({ motion: 'no-preference' }, async (page) => {
    await begin(page, 'zh');
    await tap(page, '[data-wish=explore]');
    await settled(page);
    for (const id of [60, 61]) await lose(page, '#canvas', id);
    await page.evaluate(() => {
      const now = performance.now.bind(performance);
      performance.now = () => now() + 10000;
    });
    await pass(page, 10000);
    const chain = await ask(page, 'chain');
    const box = await page.locator('#canvas').boundingBox();
    const card = chain.find((/** @type {any} */ one) => one.at.startsWith('link:')).box;
    assert.ok(box);
    await page.locator('#canvas').evaluate((canvas, [x, y]) => {
      for (const type of ['pointerdown', 'pointerup']) {
        canvas.dispatchEvent(new PointerEvent(type, { bubbles: true, pointerId: 62, pointerType: 'touch', clientX: x, clientY: y }));
      }
    }, [box.x + (card.left + card.right) / 2, box.y + (card.top + card.bottom) / 2]);
    await page.locator('#exhibit[data-screen=card]').waitFor();
  });
});

test('a clock that is put back refuses no click', async () => {
  await withExhibit({}, async (page) => {
    await begin(page, 'zh');
    await page.evaluate(() => /** @type {any} */ (globalThis).testClock.jump(-3600000));
    await page.locator('[data-wish=next]').tap();
    assert.equal(await stepNow(page), 1);
  });
});

test('after a reset the keyboard is where it was at the start, also when the picture had it', async () => {
  await withExhibit({}, async (page) => {
    await begin(page, 'zh');
    await page.locator('#canvas').focus();
    await page.keyboard.press('ArrowRight');
    await pass(page, 90000 + 25000);
    assert.equal(await screenNow(page), 'attract');
    assert.ok(await page.locator('.x-begin').evaluate((element) => element.matches(':focus')));
  });
});
