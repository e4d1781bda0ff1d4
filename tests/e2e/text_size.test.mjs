// The size of text: one control for the record and the canvas, on every screen and in both languages. Wishes for more contrast reach
// the canvas, and the buttons over it cover no card.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { auditMode, kSizeRules } from './axe.mjs';
import { kCasePage, kSizes, withPage } from './browser.mjs';
import { ask, drawnTexts, kLinks, opened, picture, pressTool, selected, settled } from './viewer.mjs';

/** @typedef {import('playwright-core').Page} Page */

const kScreens = { ...kSizes, tablet: { width: 1024, height: 768 }, wide: { width: 1920, height: 1080 }, small: { width: 320, height: 640 } };
const kAudited = ['bench', 'phone', 'small'];  // the others are the bench's arrangement with more room, and the phone's
const kPaths = { zh: kCasePage, en: `${kCasePage}en/` };

/** @param {Page} page */
const fontSize = (page) => page.locator('#record .summary').first().evaluate((element) => parseFloat(getComputedStyle(element).fontSize));

/** The height of the largest text on the canvas. @param {Page} page */
const tallest = async (page) => Math.max(...(await drawnTexts(page)).map(({ box }) => box.bottom - box.top));

/** @param {Page} page @param {string} button @param {number} times */
async function press(page, button, times) {
  for (let i = 0; i < times; ++i) await pressTool(page, button);
  await page.keyboard.press('Escape');
  await settled(page);
}

/** How far the page is wider than its window. @param {Page} page */
const beyond = (page) => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);

/** What in the bar leaves it or lies over something else. @param {Page} page */
const crowded = (page) => page.evaluate(() => {
  const bar = /** @type {Element} */ (document.querySelector('.bar'));
  const edge = bar.getBoundingClientRect();
  const parts = [...bar.querySelectorAll('button, a, input, #text-percent')].filter((part) => part.getClientRects().length > 0 && !part.closest(':popover-open'));
  const boxOf = (/** @type {Element} */ part) => part.getBoundingClientRect();
  const nameOf = (/** @type {Element} */ part) => part.id || part.className;
  // Where the row of views slides, each of them can be slid into sight: the row itself has to be there.
  const row = /** @type {Element} */ (bar.querySelector('.segments'));
  const slides = row.scrollWidth > row.clientWidth && getComputedStyle(row).overflowX === 'auto';
  const there = slides ? [row, ...parts.filter((part) => !row.contains(part))] : parts;
  const out = there.filter((part) => boxOf(part).left < -0.5 || boxOf(part).right > innerWidth + 0.5 || boxOf(part).bottom > edge.bottom + 0.5).map(nameOf);
  const cover = (/** @type {DOMRect} */ a, /** @type {DOMRect} */ b) =>
    a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 1 && b.top < a.bottom - 1;
  const over = parts.flatMap((a, i) => parts.slice(i + 1).filter((b) => cover(boxOf(a), boxOf(b))).map((b) => `${nameOf(a)} over ${nameOf(b)}`));
  return [...out, ...over];
});

/** Whether nothing but the ground is drawn where the buttons of the picture stand. @param {Page} page */
async function buttonsStandFree(page) {
  const [buttons, canvas] = [await page.locator('.controls').boundingBox(), await page.locator('#canvas').boundingBox()];
  assert.ok(buttons && canvas);
  await page.locator('.controls').evaluate((element) => { element.style.visibility = 'hidden'; });
  const { width, rgb } = await picture(page);
  await page.locator('.controls').evaluate((element) => { element.style.visibility = ''; });
  const colors = new Set();
  for (let y = Math.ceil(buttons.y - canvas.y); y < buttons.y - canvas.y + buttons.height; ++y) {
    for (let x = Math.ceil(buttons.x); x < buttons.x + buttons.width; ++x) colors.add(rgb.subarray((y * width + x) * 3, (y * width + x) * 3 + 3).join());
  }
  return colors.size === 1;
}

for (const [screen, size] of Object.entries(kScreens)) {
  for (const [lang, path] of Object.entries(kPaths)) {
    test(`${screen} in ${lang}: text grows to 200 % on canvas and record, nothing is crowded or covered`, async () => {
      await withPage({ size, path }, async (page) => {
        await opened(page);
        await ask(page, 'go', `at=${kLinks[1]}`);
        await settled(page);
        const [usualText, usualFont] = [await tallest(page), await fontSize(page)];
        assert.ok(await buttonsStandFree(page), 'a card under the buttons at 100 %');
        for (const [times, percent] of [[2, 150], [2, 200]]) {
          await press(page, '#text-larger', times);
          assert.equal(await page.locator('#text-percent').textContent(), `${percent}%`);
          assert.equal(await selected(page), kLinks[1]);
          assert.ok(await tallest(page) > usualText * (percent === 200 ? 1.3 : 1.1), `${await tallest(page)} after ${usualText}`);
          assert.ok(await fontSize(page) > usualFont * percent / 101);
          assert.deepEqual(await crowded(page), []);
          assert.ok(await buttonsStandFree(page), `a card under the buttons at ${percent} %`);
        }
        await page.click('#show-record');
        assert.ok(await beyond(page) <= 0, `${await beyond(page)} CSS pixels beyond the window's edge`);
        if (kAudited.includes(screen)) assert.deepEqual((await auditMode(page, kSizeRules)).violations, []);
      });
    });
  }
}

test('the ends of the range are ends; the keyboard does it, and the focus is not lost there', async () => {
  await withPage({}, async (page) => {
    await opened(page);
    assert.ok(await page.locator('#text-smaller').isDisabled());
    await page.locator('#text-larger').focus();
    for (let i = 0; i < 4; ++i) await page.keyboard.press('Enter');
    assert.ok(await page.locator('#text-larger').isDisabled());
    assert.equal(await page.evaluate(() => document.activeElement?.id), 'text-smaller');
    await page.keyboard.press('Enter');
    assert.equal(await page.locator('#text-size [role="status"]').textContent(), '文字大小 175%');
  });
});

test('the size is kept through a change of language and a reload of the tab, and is not in another tab', async () => {
  await withPage({}, async (page) => {
    await opened(page);
    await press(page, '#text-larger', 1);
    await page.click('#language');
    await page.waitForFunction(() => document.documentElement.lang === 'en');
    assert.equal(await page.locator('#text-size [role="status"]').textContent(), 'Text size 125%');
    await page.reload();
    await opened(page);
    assert.equal(await page.locator('#text-percent').textContent(), '125%');
    const other = await page.context().newPage();
    await other.goto(page.url());
    await opened(other);
    assert.equal(await other.locator('#text-percent').textContent(), '100%');
  });
});

test('where nothing may be stored the control works all the same', async () => {
  const init = 'Object.defineProperty(window, "sessionStorage", { get() { throw new DOMException("no", "SecurityError"); } });';
  await withPage({ init }, async (page) => {
    await opened(page);
    await press(page, '#text-larger', 2);
    assert.equal(await page.locator('#text-percent').textContent(), '150%');
  });
});

/** The ground's colour. @param {Page} page */
const ground = async (page) => (await picture(page)).rgb.subarray(0, 3).join();

for (const scheme of /** @type {const} */ (['light', 'dark'])) {
  test(`more contrast and forced colours reach the canvas while it is open, ${scheme}`, async () => {
    await withPage({ scheme }, async (page) => {
      await opened(page);
      const usual = await ground(page);
      const plain = scheme === 'light' ? '255,255,255' : '0,0,0';
      for (const [on, off] of /** @type {const} */ ([
        [{ contrast: 'more' }, { contrast: 'no-preference' }], [{ forcedColors: 'active' }, { forcedColors: 'none' }],
      ])) {
        await page.emulateMedia(on);
        await settled(page);
        assert.equal(await ground(page), plain);
        await page.emulateMedia(off);
        await settled(page);
        assert.equal(await ground(page), usual);
      }
    });
  });
}
