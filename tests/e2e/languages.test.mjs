// Every word of a page is in the language that a screen reader is told: Chinese inside English, English inside Chinese.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { kCasePage, withPage } from './browser.mjs';

/** @typedef {import('playwright-core').Page} Page */

/** All text of the page, each with the language of the closest element that names one. @param {Page} page */
const spokenTexts = (page) => page.evaluate(() => {
  const texts = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const parent = /** @type {Element} */ (node.parentElement);
    if (parent.closest('script, style, svg')) continue;  // drawings are hidden from screen readers
    if (node.textContent?.trim()) texts.push({ text: node.textContent, lang: /** @type {HTMLElement} */ (parent.closest('[lang]')).lang });
  }
  return texts;
});

const kHan = /\p{Script=Han}/u;
// Two or more words: one alone is a name or an abbreviation (E8, SIM, FreeBuf, WebAssembly), which a Chinese voice reads.
const kEnglish = /\p{Script=Latin}{2,}(?: \p{Script=Latin}+)+/u;
const wrong = (/** @type {{text: string, lang: string}[]} */ texts) =>
  texts.filter(({ text, lang }) => (lang.startsWith('en') ? kHan : kEnglish).test(text)).map(({ text, lang }) => `${lang}: ${text.trim()}`);

for (const path of [kCasePage, `${kCasePage}en/`, '/']) {
  test(`no word is in a language that is not said, ${path}`, async (t) => {
    await withPage({ path, script: false }, async (page) => {
      // With scripts off, nothing is evaluated by the page itself, but by the test.
      const texts = await spokenTexts(page);
      assert.deepEqual(wrong(texts), []);
      const languages = [...new Set(texts.map(({ lang }) => lang))];
      t.diagnostic(`${texts.length} texts in ${languages.join(', ')}; ${await page.locator('span[lang]').count()} foreign runs`);
      assert.ok(languages.every((lang) => /^(?:en|zh)/.test(lang)), languages.join());
      assert.ok(texts.length > (path === '/' ? 5 : 1000));
    });
  });
}

test('a word without its language is found out', async () => {
  await withPage({ path: `${kCasePage}en/`, script: false }, async (page) => {
    const bare = page.locator('#record p span[lang=zh-Hans]').first();
    const word = await bare.evaluate((span) => { span.removeAttribute('lang'); return span.textContent; });
    assert.deepEqual(wrong(await spokenTexts(page)), [`en: ${word}`]);
  });
});
