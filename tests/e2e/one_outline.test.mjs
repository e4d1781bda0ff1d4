// The canvas in a real browser says nothing that the page's own record does not say, in either language.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { kCasePage, kSizes, withPage } from './browser.mjs';
import { ask, chain, drawnTexts, kLinks, opened, settled } from './viewer.mjs';

/** @typedef {import('playwright-core').Page} Page */

/**
 * Those of the texts that no paragraph, cell, heading … of the record says: whole, or as whole pieces that stand together. Neither
 * drawings count, which are made from the canvas's own cards, nor what is only spoken.
 * @param {Page} page @param {string[]} texts @returns {Promise<string[]>}
 */
const notInRecord = (page, texts) => page.evaluate((wanted) => {
  const inline = new Set(['A', 'BDI', 'CODE', 'DEL', 'DFN', 'EM', 'MARK', 'Q', 'SMALL', 'SPAN', 'STRONG']);
  const bare = (/** @type {string} */ text) => text.replace(/[ \n\t]/g, '');
  /** @type {Map<Element, {words: string, edges: Set<number>}>} */
  const blocks = new Map();
  const walker = document.createTreeWalker(/** @type {Element} */ (document.getElementById('record')), NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    let parent = /** @type {Element} */ (node.parentElement);
    if (parent.closest('[hidden], [aria-hidden=true]')) continue;
    while (inline.has(parent.tagName) && parent.parentElement) parent = parent.parentElement;
    const block = blocks.get(parent) ?? { words: '', edges: new Set([0]) };
    block.words += bare(node.textContent ?? '');
    block.edges.add(block.words.length);
    blocks.set(parent, block);
  }
  const said = (/** @type {string} */ text) => [...blocks.values()].some(({ words, edges }) => {
    for (let at = words.indexOf(text); at >= 0; at = words.indexOf(text, at + 1)) {
      if (edges.has(at) && edges.has(at + text.length)) return true;
    }
    return false;
  });
  return wanted.filter((text) => !said(bare(text)));
}, texts);

/** The ticks of an outcome's axis: the record counts its own in months, and says every range in words beside it. */
const kAxis = { zh: /^\d+年$/, en: /^\d+ y$/ };

/** What is drawn now, whole. @param {Page} page @param {Set<string>} texts */
async function collect(page, texts) {
  for (const { text, whole } of /** @type {any[]} */ (await drawnTexts(page))) {
    assert.ok(whole.includes(text));
    texts.add(whole);
  }
}

/** The dossier on show from its top to its end, page by page. @param {Page} page @param {Set<string>} texts */
async function readDossier(page, texts) {
  await page.focus('#canvas');
  await page.keyboard.press('Home');
  for (let before = ''; ;) {
    await settled(page);
    const drawn = JSON.stringify(await drawnTexts(page));
    if (drawn === before) return;
    before = drawn;
    await collect(page, texts);
    await page.keyboard.press('PageDown');
  }
}

// Every item, on every screen, in both languages is tests/ui's; here is what a browser adds: its letters, the page as it stands, fingers' room.
const kVisits = /** @type {const} */ ([['zh', 'bench'], ['en', 'phone']]);
for (const [lang, name] of kVisits) {
  test(`all that is drawn is in the record, ${lang}, ${name}`, async (t) => {
    const size = kSizes[name];
    await withPage({ path: lang === 'zh' ? kCasePage : `${kCasePage}en/`, size, motion: 'reduce' }, async (page) => {
      await opened(page);
      /** @type {Set<string>} */
      const texts = new Set();
      await readDossier(page, texts);
      const cards = (await chain(page)).map(({ at }) => at);
      for (const at of name === 'bench' ? cards : kLinks) {
        await ask(page, 'go', `at=${at}`);
        await settled(page);
        await readDossier(page, texts);
      }
      for (let i = 0; i < 4; i++) {
        await page.click('#zoom-in');
        await settled(page);
        await collect(page, texts);
      }
      const missing = await notInRecord(page, [...texts]);
      const axis = missing.filter((text) => kAxis[lang].test(text));
      t.diagnostic(`${texts.size} texts drawn, ${axis.length} of them labels of an axis`);
      assert.deepEqual(missing.filter((text) => !axis.includes(text)), []);
      assert.ok(axis.length > 0 && texts.size > 200, `${texts.size} texts`);
      const planted = 'This sentence is in no record.';
      assert.deepEqual(await notInRecord(page, [planted, [...texts][0].slice(1)]), [planted, [...texts][0].slice(1)]);
    });
  });
}
