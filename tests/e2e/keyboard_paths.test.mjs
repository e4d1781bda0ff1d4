// Everything is done with the keyboard alone: one table of paths, each walked from the opened page, with the focus seen at its end.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { kCasePage, kSizes, withPage } from './browser.mjs';
import { ask, kLinks, opened, selected, settled } from './viewer.mjs';

/** @typedef {import('playwright-core').Page} Page */

/** Presses keys, one after the other. @param {Page} page @param {string[]} keys */
async function press(page, ...keys) {
  for (const key of keys) await page.keyboard.press(key);
  await settled(page);
}

/** Tab, or Shift+Tab, until something that matches has the focus. @param {Page} page @param {string} selector @param {string} [key] */
async function tabTo(page, selector, key = 'Tab') {
  for (let i = 0; i < 400; i++) {
    await page.keyboard.press(key);
    if (await page.evaluate((what) => document.activeElement?.matches(what), selector)) return;
  }
  assert.fail(`${selector} is not reached by ${key}`);
}

const focused = (/** @type {Page} */ page) => page.evaluate(() => document.activeElement?.id);

/** Whether what has the focus is marked as such and in sight. @param {Page} page */
const focusIsSeen = (page) => page.evaluate(() => {
  const element = /** @type {Element} */ (document.activeElement);
  if (element === document.body) return 'nothing has the focus';
  const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element);
  if ((outlineStyle === 'none' || outlineWidth === '0px') && boxShadow === 'none') return `no outline on ${element.outerHTML.slice(0, 80)}`;
  const { top, bottom } = element.getBoundingClientRect();
  return bottom > 0 && top < innerHeight ? '' : `out of sight: ${element.outerHTML.slice(0, 80)}`;
});

const zoom = async (/** @type {Page} */ page) => {
  const cards = await ask(page, 'chain');
  return cards[0].box.right - cards[0].box.left;
};

/** Selects link 2 from the canvas. @param {Page} page */
async function toSecondLink(page) {
  await tabTo(page, '#canvas');
  await press(page, 'ArrowRight', 'ArrowRight', 'ArrowRight', 'ArrowRight');
  assert.equal(await selected(page), kLinks[1]);
}

/** The paths: what is done, and how. Each asserts its result. @type {[string, (page: Page) => Promise<void>][]} */
const kPaths = [
  ['along the chain to its end and back', async (page) => {
    await tabTo(page, '#canvas');
    const visited = [];
    for (let i = 0; i < 7; i++) {
      await press(page, 'ArrowRight');
      visited.push(await selected(page));
    }
    assert.deepEqual(visited.filter((at) => at.startsWith('link:')), kLinks);
    await press(page, 'ArrowLeft');
    assert.equal(await selected(page), kLinks[2]);
  }],
  ['back to the whole case', async (page) => {
    await toSecondLink(page);
    await press(page, 'Escape');
    assert.equal(await selected(page), 'case');
  }],
  ['through a dossier to its end and to its start', async (page) => {
    await toSecondLink(page);
    const drawn = async () => JSON.stringify(await ask(page, 'drawnTexts'));
    const start = await drawn();
    await press(page, 'End');
    assert.notEqual(await drawn(), start);
    await press(page, 'Home');
    assert.equal(await drawn(), start);
  }],
  ['nearer, farther, the whole chain', async (page) => {
    await tabTo(page, '#canvas');
    const fit = await zoom(page);
    await press(page, '+', '+');
    assert.ok(await zoom(page) > fit);
    await press(page, '-', '-', '-');
    assert.ok(await zoom(page) < fit);
    await press(page, '0');
    assert.ok(Math.abs(await zoom(page) - fit) < 1);
  }],
  ['the buttons for nearer and the whole chain', async (page) => {
    const fit = await zoom(page);
    await tabTo(page, '#zoom-in');
    await press(page, 'Enter');
    assert.ok(await zoom(page) > fit);
    await tabTo(page, '#zoom-fit');
    await press(page, 'Space');
    assert.ok(Math.abs(await zoom(page) - fit) < 1);
  }],
  ['from the chain to the record and back, with the same item', async (page) => {
    await toSecondLink(page);
    await tabTo(page, '#show-record', 'Shift+Tab');
    await press(page, 'Enter');
    assert.ok(!await page.locator('#canvas').isVisible());
    assert.equal(await page.locator('#record [data-at][aria-current=true]').getAttribute('data-at'), kLinks[1]);
    await tabTo(page, '#show-chain', 'Shift+Tab');
    await press(page, 'Enter');
    assert.ok(await page.locator('#canvas').isVisible());
    assert.equal(await selected(page), kLinks[1]);
  }],
  ['into an item of the record, which the canvas then shows', async (page) => {
    await tabTo(page, '.skip', 'Tab');
    await press(page, 'Enter');
    await tabTo(page, `[data-at="${kLinks[2]}"] h3 a`);
    assert.equal(await selected(page), kLinks[2]);
    await tabTo(page, '#show-chain', 'Shift+Tab');
    await press(page, 'Enter');
    assert.ok(await page.locator('#canvas').isVisible());
  }],
  ['the other language and back, with the same item', async (page) => {
    await toSecondLink(page);
    for (const lang of ['en', 'zh']) {
      await tabTo(page, '#language', lang === 'en' ? 'Shift+Tab' : 'Tab');
      await press(page, 'Enter');
      await page.locator(`html[data-lang=${lang}]`).waitFor();
      assert.equal(await selected(page), kLinks[1]);
      if (lang === 'en') await page.keyboard.press('Shift+Tab');
    }
  }],
  ['search, a result, its item, and back', async (page) => {
    await tabTo(page, '#canvas');
    await press(page, '/');
    await page.keyboard.type('277');
    await page.locator('#found-list a').first().waitFor();
    await press(page, 'ArrowDown');
    assert.equal(await focusIsSeen(page), '');
    await press(page, 'Enter');
    assert.match(await selected(page), /^(?:evidence|link|outcome):/);
    assert.equal(await focused(page), 'canvas');
    await press(page, 'Escape');
    assert.equal(await selected(page), 'case');
  }],
  ['the list of keys and back', async (page) => {
    await tabTo(page, '#canvas');
    await press(page, '?');
    assert.ok(await page.locator('#keys').isVisible());
    assert.equal(await focusIsSeen(page), '');
    await press(page, 'Escape');
    assert.ok(!await page.locator('#keys').isVisible());
    assert.equal(await focused(page), 'canvas');
  }],
  ['print the whole case', async (page) => {
    await page.evaluate(() => { window.print = () => { document.documentElement.dataset.printed = 'yes'; }; });
    await tabTo(page, '#print');
    await press(page, 'Enter');
    assert.equal(await page.locator('html').getAttribute('data-printed'), 'yes');
  }],
  ['print the selected item', async (page) => {
    await page.evaluate(() => { window.print = () => { document.documentElement.dataset.printed = document.documentElement.className; }; });
    await toSecondLink(page);
    await tabTo(page, '#print', 'Shift+Tab');
    await press(page, 'Enter');
    await tabTo(page, '#print-item');
    assert.equal(await focusIsSeen(page), '');
    await press(page, 'Enter');
    assert.match(await page.locator('html').getAttribute('data-printed') ?? '', /print-item/);
  }],
];

for (const [name, walk] of kPaths) {
  test(`by keyboard: ${name}`, async () => {
    await withPage({ path: kCasePage, motion: 'reduce' }, async (page) => {
      await opened(page);
      await walk(page);
      assert.equal(await focusIsSeen(page), '');
    });
  });
}

/** What can be pressed outside of the record: names of visible controls, in the order of the page. @param {Page} page @returns {Promise<string[]>} */
const controls = (page) => page.locator('a[href], button, input, select, summary, [tabindex="0"]').evaluateAll((elements) => elements
  .filter((element) => element.checkVisibility({ checkVisibilityCSS: true }) && !element.closest('#record') && !element.matches(':disabled'))
  .map((element) => element.id || element.outerHTML.slice(0, 80)));

for (const name of /** @type {const} */ (['bench', 'phone'])) {
  test(`Tab and Shift+Tab alone reach everything that can be pressed, ${name}`, async () => {
    await withPage({ size: kSizes[name], motion: 'reduce' }, async (page) => {
      await opened(page);
      const wanted = await controls(page);
      const met = new Set();
      for (const key of ['Tab', 'Shift+Tab']) {
        await page.evaluate(() => /** @type {HTMLElement} */ (document.activeElement).blur());
        for (let i = 0; i < wanted.length + 4; i++) {
          await page.keyboard.press(key);
          met.add(await page.evaluate(() => document.activeElement?.id || document.activeElement?.outerHTML.slice(0, 80)));
        }
      }
      assert.ok(wanted.includes('canvas'), wanted.join());
      assert.deepEqual(wanted.filter((control) => !met.has(control)), []);
    });
  });
}
