// A change of language keeps the reader's place, and leaves exactly the page that the other address would have given.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { kCasePage, kSite, withPage } from './browser.mjs';
import { ask, cardBox, clickCard, kLinks, marked, middleOfCard, opened, selected, settled } from './viewer.mjs';

/** @typedef {import('playwright-core').Page} Page */

/** All words of a page and where they stand; of the page itself, or of an HTML text. @param {Page} page @param {string} [html] */
const wordsOf = (page, html) => page.evaluate((text) => {
  const root = text ? new DOMParser().parseFromString(text.replace(/<style>[^<]*<\/style>/, ''), 'text/html') : document;
  const words = (/** @type {string} */ selector) => [...root.querySelectorAll(selector)].map((element) =>
    [element.id, element.className, element.getAttribute('aria-label'), element.getAttribute('lang'), element.getAttribute('hreflang'),
      element.children.length ? '' : element.textContent]);
  const record = /** @type {Element} */ (root.getElementById('record')?.cloneNode(true));
  record.querySelectorAll('[aria-current]').forEach((element) => element.removeAttribute('aria-current'));
  return {
    lang: [root.documentElement.lang, root.documentElement.dataset.lang],
    title: root.title,
    description: root.querySelector('meta[name=description]')?.getAttribute('content'),
    bar: words('.skip, .bar, .bar *'),
    viewer: words('#viewer, #viewer *'),
    notices: words('#notices *'),
    record: record.outerHTML,
  };
}, html);

/** Until page and canvas have changed. @param {Page} page */
async function changeLanguage(page) {
  const other = (await ask(page, 'state')).lang === 'zh' ? 'en' : 'zh';
  await page.click('#language');
  await page.locator(`html[data-lang=${other}]`).waitFor();
  await settled(page);
}

test('the language changes in place and keeps selection, camera and address in step', async () => {
  await withPage({}, async (page, visit) => {
    await opened(page);
    await clickCard(page, kLinks[1]);
    const [fitted, place] = [await cardBox(page, kLinks[1]), await middleOfCard(page, kLinks[1])];
    await page.mouse.move(place.x, place.y);
    await page.mouse.wheel(0, -240);
    await settled(page);
    const [before, requests] = [await cardBox(page, kLinks[1]), visit.requests.length];
    await changeLanguage(page);
    assert.equal((await ask(page, 'state')).lang, 'en');
    assert.equal(await selected(page), kLinks[1]);
    assert.deepEqual(await marked(page), [kLinks[1]]);
    assert.match(page.url(), /\/yuante\/en\/(index\.html)?#.*at=link:reseller-account-seller/);
    const asked = visit.requests.slice(requests).map((url) => new URL(url).pathname).filter((path) => !/^\/assets\/icon-/.test(path));
    assert.deepEqual(asked, ['/yuante/en/index.html']);
    const after = await cardBox(page, kLinks[1]);
    await page.click('#zoom-fit');
    await settled(page);
    // Cards have other sizes in another language: what stays is the zoom relative to the whole chain, and what is in the middle.
    const zoom = (/** @type {import('./viewer.mjs').Box} */ now, /** @type {import('./viewer.mjs').Box} */ whole) =>
      (now.right - now.left) / (whole.right - whole.left);
    const [zoomBefore, zoomAfter] = [zoom(before, fitted), zoom(after, await cardBox(page, kLinks[1]))];
    assert.ok(zoomBefore > 1.1 && Math.abs(zoomAfter / zoomBefore - 1) < 0.02, `zoom ${zoomBefore} became ${zoomAfter}`);
    const moved = Math.hypot(after.left + after.right - before.left - before.right, after.top + after.bottom - before.top - before.bottom) / 2;
    assert.ok(moved < 80, `the card moved by ${moved}`);
  });
});

for (const [from, to, toFile] of [['zh', 'en', 'en/index.html'], ['en', 'zh', 'index.html']]) {
  test(`after a change from ${from} to ${to} the page has the words of its twin`, async () => {
    await withPage({ path: kCasePage + (from === 'en' ? 'en/' : '') }, async (page) => {
      await opened(page);
      await changeLanguage(page);
      const twin = readFileSync(join(kSite, kCasePage, toFile), 'utf8');
      const [mine, other] = [await wordsOf(page), await wordsOf(page, twin)];
      assert.deepEqual({ ...mine, record: '' }, { ...other, record: '' });
      assert.ok(mine.record === other.record, 'the record differs from that of the twin page');
    });
  });
}

test('the language changes back, and the links of the page still lead where they led', async () => {
  await withPage({}, async (page) => {
    await opened(page);
    const home = await page.locator('.bar .brand').evaluate((link) => /** @type {HTMLAnchorElement} */ (link).href);
    await changeLanguage(page);
    await changeLanguage(page);
    assert.equal((await ask(page, 'state')).lang, 'zh');
    assert.equal(new URL(page.url()).pathname, kCasePage);
    assert.equal(await page.locator('.bar .brand').evaluate((link) => /** @type {HTMLAnchorElement} */ (link).href), home);
    await page.reload();
    await opened(page);
  });
});

test('in the record the reading place and the focus stay', async () => {
  await withPage({ motion: 'reduce' }, async (page) => {
    await opened(page);
    await page.click('#show-record');
    await page.locator('#evidence-shell-companies a').first().focus();
    await page.locator('#evidence-shell-companies').evaluate((element) => element.scrollIntoView({ block: 'start', behavior: 'instant' }));
    const top = await page.locator('#evidence-shell-companies').evaluate((element) => element.getBoundingClientRect().top);
    await ask(page, 'go', 'lang=en');
    await page.locator('html[data-lang=en]').waitFor();
    assert.equal(await page.evaluate(() => document.activeElement?.closest('[data-at]')?.id), 'evidence-shell-companies');
    const now = await page.locator('#evidence-shell-companies').evaluate((element) => element.getBoundingClientRect().top);
    assert.ok(Math.abs(now - top) < 120, `moved from ${top} to ${now}`);
  });
});

test('a reader who changes their mind at once keeps the language they had', async () => {
  await withPage({}, async (page) => {
    await opened(page);
    await ask(page, 'go', 'lang=en');
    await ask(page, 'go', 'lang=zh');
    await page.waitForLoadState('networkidle');
    assert.equal(await page.locator('html').getAttribute('data-lang'), 'zh');
    assert.equal(new URL(page.url()).pathname, kCasePage);
  });
});
