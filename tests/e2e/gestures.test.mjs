// Wheel, drag, buttons, keys and fingers move the picture; a change of size lays it out anew.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { kSizes, withPage } from './browser.mjs';
import { inkShare } from './png.mjs';
import { cardBox, chain, kLinks, middleOfCard, onPage, opened, picture, selected, settled } from './viewer.mjs';

/** @typedef {import('playwright-core').Page} Page */

/** @param {Page} page */
async function widthOfCard(page) {
  const box = await cardBox(page, kLinks[1]);
  return box.right - box.left;
}

/** Fingers on the screen, which last as long as the session that sends them. @param {Page} page */
async function fingers(page) {
  const session = await page.context().newCDPSession(page);
  return (/** @type {'touchStart' | 'touchMove' | 'touchEnd'} */ type, /** @type {{x: number, y: number}[]} */ places) =>
    session.send('Input.dispatchTouchEvent', { type, touchPoints: places.map((place, id) => ({ ...place, id })) });
}

test('the wheel zooms around the pointer', async () => {
  await withPage({}, async (page) => {
    await opened(page);
    const [before, place] = [await cardBox(page, kLinks[1]), await middleOfCard(page, kLinks[1])];
    await page.mouse.move(place.x, place.y);
    await page.mouse.wheel(0, -300);
    await settled(page);
    const after = await cardBox(page, kLinks[1]);
    assert.ok(after.right - after.left > (before.right - before.left) * 1.1);
    const moved = await middleOfCard(page, kLinks[1]);
    assert.ok(Math.hypot(moved.x - place.x, moved.y - place.y) < 40, 'the card stays under the pointer');
  });
});

test('a drag moves the picture and chooses nothing', async () => {
  await withPage({}, async (page) => {
    await opened(page);
    await page.click('#zoom-in');
    await settled(page);
    const [before, place] = [await cardBox(page, kLinks[1]), await middleOfCard(page, kLinks[1])];
    await page.mouse.move(place.x, place.y);
    await page.mouse.down();
    await page.mouse.move(place.x - 60, place.y, { steps: 4 });
    await page.mouse.up();
    await settled(page);
    const after = await cardBox(page, kLinks[1]);
    assert.ok(Math.abs(after.left - before.left + 60) < 8, `moved by ${after.left - before.left}`);
    assert.equal(await selected(page), 'case');
  });
});

test('buttons and keys zoom in, out and back to the whole chain', async () => {
  await withPage({}, async (page) => {
    await opened(page);
    const whole = await widthOfCard(page);
    /** @type {[() => Promise<void>, (now: number, before: number) => boolean][]} */
    const steps = [
      [() => page.click('#zoom-in'), (now, before) => now > before * 1.2],
      [() => page.click('#zoom-out'), (now, before) => now < before / 1.2],
      [() => page.locator('#canvas').press('+'), (now, before) => now > before * 1.2],
      [() => page.locator('#canvas').press('0'), (now) => Math.abs(now - whole) < 1],
      [() => page.locator('#canvas').press('+'), (now, before) => now > before * 1.2],
      [() => page.locator('#canvas').press('-'), (now, before) => now < before / 1.2],
      [() => page.click('#zoom-in'), (now, before) => now > before * 1.2],
      [() => page.click('#zoom-fit'), (now) => Math.abs(now - whole) < 1],
    ];
    for (const [i, [act, holds]] of steps.entries()) {
      const before = await widthOfCard(page);
      await act();
      await settled(page);
      const now = await widthOfCard(page);
      assert.ok(holds(now, before), `step ${i}: from ${before} to ${now}, whole ${whole}`);
    }
  });
});

test('two fingers that part zoom in, and lifting them chooses nothing', async () => {
  await withPage({ size: kSizes.phone, touch: true }, async (page) => {
    await opened(page);
    const before = await widthOfCard(page);
    const { x, y } = await onPage(page, 195, 200);
    const touch = await fingers(page);
    await touch('touchStart', [{ x: x - 30, y }, { x: x + 30, y }]);
    for (const apart of [45, 60, 75]) await touch('touchMove', [{ x: x - apart, y }, { x: x + apart, y }]);
    await touch('touchEnd', []);
    await settled(page);
    const now = await widthOfCard(page);
    assert.ok(now > before * 1.8, `from ${before} to ${now}`);
    assert.equal(await selected(page), 'case');
  });
});

test('a tap chooses, and a finger that drags moves the picture', async () => {
  await withPage({ size: kSizes.phone, touch: true }, async (page) => {
    await opened(page);
    const { x, y } = await middleOfCard(page, kLinks[0]);
    await page.touchscreen.tap(x, y);
    await settled(page);
    assert.equal(await selected(page), kLinks[0]);
    await page.locator('#canvas').press('Escape');
    await settled(page);
    const before = await cardBox(page, kLinks[0]);
    const touch = await fingers(page);
    await touch('touchStart', [{ x, y }]);
    for (const up of [20, 40, 80]) await touch('touchMove', [{ x, y: y - up }]);
    await touch('touchEnd', []);
    await settled(page);
    const after = await cardBox(page, kLinks[0]);
    assert.ok(after.top < before.top - 30, `from ${before.top} to ${after.top}`);
    assert.equal(await selected(page), 'case');
  });
});

for (const [name, size] of Object.entries(kSizes)) {
  test(`a window that becomes ${name}-sized shows the chain in it, to the pixel`, async () => {
    await withPage({ size: { width: 900, height: 700 } }, async (page) => {
      await opened(page);
      await page.setViewportSize(size);
      await page.waitForFunction((width) => /** @type {HTMLCanvasElement} */ (document.getElementById('canvas')).width === width, size.width);
      await settled(page);
      const stages = (await chain(page)).filter((card) => card.at.startsWith('stage:') || card.at.startsWith('link:'));
      for (const { box } of stages) assert.ok(box.left >= 0 && box.right <= size.width);
      assert.ok(inkShare(await picture(page), { ...stages[0].box }) > 0.02);
    });
  });
}
