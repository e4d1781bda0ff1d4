// The views: one row of buttons, an address each, the same item selected in all of them, and their pictures to keep.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { kCasePage, kSizes, withPage } from './browser.mjs';
import { readPng } from './png.mjs';
import { ask, drawnTexts, onPage, opened, selected, settled, theCase } from './viewer.mjs';

/** @typedef {import('playwright-core').Page} Page */

const kDrawn = ['chain', 'timeline', 'sentences'];
const kTexts = { figures: '#section-figures', sources: '#section-sources', record: '#record .masthead' };

/** @param {Page} page */
const view = async (page) => (await ask(page, 'state')).view;

/** @param {Page} page @returns {Promise<string>} */
const pressed = async (page) => (await page.locator('.segments [aria-pressed=true]').evaluateAll((all) => all.map(({ id }) => id))).join();

/** @param {Page} page @param {string} text */
async function clickText(page, text) {
  const drawn = (await drawnTexts(page)).find((one) => one.text === text);
  assert.ok(drawn, `${text} is drawn`);
  const { x, y } = await onPage(page, (drawn.box.left + drawn.box.right) / 2, (drawn.box.top + drawn.box.bottom) / 2);
  await page.mouse.click(x, y);
  await settled(page);
}

test('each view has its button, its address and its place in the history', async () => {
  await withPage({ motion: 'reduce' }, async (page) => {
    await opened(page);
    for (const name of [...kDrawn.slice(1), ...Object.keys(kTexts)]) {
      await page.click(`#show-${name}`);
      await settled(page);
      assert.equal(await view(page), name);
      assert.equal(await pressed(page), `show-${name}`);
      assert.match(page.url(), new RegExp(`[#&]view=${name}(&|$)`));
      assert.equal(await page.locator('#canvas').isVisible(), kDrawn.includes(name));
    }
    for (const name of ['sources', 'figures', 'sentences', 'timeline', 'chain']) {
      await page.goBack();
      await page.waitForFunction((wanted) => document.documentElement.dataset.view === wanted, name);
      assert.equal(await view(page), name);
    }
    await page.goForward();
    await page.waitForFunction(() => document.documentElement.dataset.view === 'timeline');
  });
});

for (const [name, place] of Object.entries(kTexts)) {
  test(`a link opens the view of ${name} at once, in English`, async () => {
    await withPage({ path: `${kCasePage}en/#lang=en&view=${name}` }, async (page) => {
      await opened(page);
      assert.ok(await page.locator(place).isVisible());
      assert.equal(await page.locator('#section-glossary').isVisible(), name === 'record');
      assert.equal(await pressed(page), `show-${name}`);
    });
  });
}

test('what is selected in one view is selected in the others', async () => {
  await withPage({ path: `${kCasePage}#view=timeline`, motion: 'reduce' }, async (page) => {
    await opened(page);
    await clickText(page, 'O3');
    assert.equal(await selected(page), 'outcome:thirteen-sentenced');
    await page.click('#show-sentences');
    await settled(page);
    assert.equal(await selected(page), 'outcome:thirteen-sentenced');
    await page.click('#show-record');
    assert.equal(await page.locator('#record [data-at][aria-current=true]').getAttribute('data-at'), 'outcome:thirteen-sentenced');
    assert.ok(await page.locator('#outcome-thirteen-sentenced').isVisible());
  });
});

test('an event of the timeline shows its quotation', async () => {
  await withPage({ path: `${kCasePage}#view=timeline&at=event:shandong-raid`, motion: 'reduce' }, async (page) => {
    await opened(page);
    assert.equal(await selected(page), 'event:shandong-raid');
    const event = theCase().events.find((/** @type {any} */ one) => one.id === 'shandong-raid');
    const drawn = (await drawnTexts(page)).map(({ text }) => text).join('');
    for (const { quote } of event.citations) assert.ok(drawn.includes(quote), quote);
  });
});

test('the keyboard goes from view to view and along what a view holds', async () => {
  await withPage({ path: `${kCasePage}#view=timeline`, motion: 'reduce' }, async (page) => {
    await opened(page);
    await page.focus('#canvas');
    /** @type {string[]} */
    const visited = [];
    for (let i = 0; i < 5; i++) {
      await page.keyboard.press('ArrowRight');
      await settled(page);
      visited.push(await selected(page));
    }
    assert.equal(new Set(visited).size, 5);
    await page.focus('#show-sentences');
    await page.keyboard.press('Enter');
    await settled(page);
    assert.equal(await view(page), 'sentences');
  });
});

for (const lang of /** @type {const} */ (['zh', 'en'])) {
  for (const [name, size] of Object.entries(kSizes)) {
    test(`the views' buttons fit or slide, nothing is wider than the window (${name}, ${lang})`, async () => {
      await withPage({ path: lang === 'zh' ? kCasePage : `${kCasePage}en/`, size }, async (page) => {
        await opened(page);
        for (const one of ['record', 'timeline']) {
          await page.click(`#show-${one}`);
          const { wide, inSight } = await page.evaluate((id) => {
            const button = /** @type {Element} */ (document.getElementById(id)).getBoundingClientRect();
            return { wide: document.documentElement.scrollWidth - innerWidth, inSight: button.left >= 0 && button.right <= innerWidth };
          }, `show-${one}`);
          assert.ok(wide <= 0 && inSight);
        }
      });
    });
  }
}

test('the drawn view is saved as SVG and as PNG', async () => {
  await withPage({ path: `${kCasePage}#view=sentences` }, async (page) => {
    await opened(page);
    /** @param {string} button */
    const saved = async (button) => {
      const [download] = await Promise.all([page.waitForEvent('download'), page.click(button)]);
      return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
    };
    await page.click('#picture');
    const svg = await saved('#picture-svg');
    assert.equal(svg.name, 'yuante-sentences-zh.svg');
    for (const words of ['有期徒刑16–22个月', '有期徒刑18–78个月', 'SHA-256']) assert.ok(String(svg.bytes).includes(words), words);
    const png = await saved('#picture-png');
    assert.equal(png.name, 'yuante-sentences-zh.png');
    const { width, height } = readPng(png.bytes);
    assert.ok(width === 2640 && height > 1000, `${width} × ${height}`);
    await page.keyboard.press('Escape');
    await page.click('#show-record');
    assert.equal(await page.locator('#picture').isVisible(), false);
  });
});
