// The address bar follows what is open; back and forward move between what was opened; links lead where they say, however they arrive.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { kCasePage, kRoot, withPage } from './browser.mjs';
import { ask, clickCard, kLinks, marked, opened, selected, serveChangedCase, settled } from './viewer.mjs';

/** @typedef {import('playwright-core').Page} Page */

/** @param {Page} page @param {string} at */
const untilSelected = (page, at) =>
  page.waitForFunction((expected) => /** @type {any} */ (window).quanlian.state().at === expected, at);

/** @param {Page} page @param {-1 | 1} step @param {string} at */
async function travel(page, step, at) {
  await page.evaluate((by) => history.go(by), step);
  await untilSelected(page, at);
  await settled(page);
}

/** @param {Page} page @param {string} text */
const paste = (page, text) => page.evaluate((words) => {
  const clipboardData = new DataTransfer();
  clipboardData.setData('text/plain', words);
  (document.activeElement ?? document.body).dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true }));
}, text);

/** @param {Page} page @returns {Promise<number>} */
const entries = (page) => page.evaluate(() => history.length);

test('back and forward move between the items that were opened, and the record and the address follow', async () => {
  await withPage({}, async (page) => {
    await opened(page);
    const before = await entries(page);
    await clickCard(page, kLinks[0]);
    await clickCard(page, kLinks[2]);
    assert.equal(await entries(page), before + 2);
    await travel(page, -1, kLinks[0]);
    assert.deepEqual(await marked(page), [kLinks[0]]);
    assert.match(page.url(), /at=link:operator-reseller&/);
    await travel(page, -1, 'case');
    await travel(page, 1, kLinks[0]);
    await travel(page, 1, kLinks[2]);
    assert.deepEqual(await marked(page), [kLinks[2]]);
    assert.match(page.url(), /at=link:account-seller-fraud&/);
  });
});

test('a walk along the chain by key is one entry, and back leads to where it began', async () => {
  await withPage({}, async (page) => {
    await opened(page);
    await clickCard(page, kLinks[0]);
    const before = await entries(page);
    await page.focus('#canvas');
    for (let i = 0; i < 4; i++) await page.keyboard.press('ArrowRight');
    assert.equal(await entries(page), before + 1);
    assert.notEqual(await selected(page), kLinks[0]);
    const reached = await selected(page);
    await travel(page, -1, kLinks[0]);
    await travel(page, 1, reached);
    await travel(page, -1, kLinks[0]);
    await page.keyboard.press('ArrowRight');
    assert.equal(await entries(page), before + 1, 'a walk after going back begins anew');
  });
});

test('back leads to the language, too, without loading the page again', async () => {
  await withPage({}, async (page) => {
    await opened(page);
    await clickCard(page, kLinks[0]);
    await page.evaluate(() => { /** @type {any} */ (window).stillHere = true; });
    await ask(page, 'go', `lang=en&at=${kLinks[1]}`);
    await page.locator('html[data-lang=en]').waitFor();
    assert.match(page.url(), /\/yuante\/en\//);
    await travel(page, -1, kLinks[0]);
    await page.locator('html[data-lang=zh]').waitFor();
    assert.equal(new URL(page.url()).pathname, kCasePage);
    await travel(page, 1, kLinks[1]);
    await page.locator('html[data-lang=en]').waitFor();
    assert.match(page.url(), /\/yuante\/en\/.*lang=en&at=link:reseller/);
    await page.click('#language');
    await page.locator('html[data-lang=zh]').waitFor();
    assert.equal(await page.evaluate(() => /** @type {any} */ (window).stillHere), true);
  });
});

test('links of the record make one entry each, and one to what is selected already makes none', async () => {
  await withPage({ motion: 'reduce' }, async (page) => {
    await opened(page);
    await page.click('#show-record');
    const before = await entries(page);
    await page.locator('.chain a[href="#link-account-seller-fraud"]').click();
    await untilSelected(page, kLinks[2]);
    assert.equal(await entries(page), before + 1);
    await page.locator(`[data-at="${kLinks[2]}"] h3 a`).first().click();
    assert.equal(await entries(page), before + 1);
    await travel(page, -1, 'case');
  });
});

test('a link pasted into the page leads where it says; into a field it is text', async () => {
  await withPage({}, async (page) => {
    await opened(page);
    await paste(page, `链接：https://example.org/yuante/#lang=zh&at=${kLinks[1]}，请看`);
    assert.equal(await selected(page), kLinks[1]);
    await paste(page, 'no link at all, and a #hashtag');
    assert.equal(await selected(page), kLinks[1]);
    await page.focus('#query');
    await paste(page, `#at=${kLinks[0]}`);
    assert.equal(await selected(page), kLinks[1]);
    assert.equal(await page.locator('#note-on-link').count(), 0);
  });
});

test('the pasted address of an item’s own page opens the item here, in its language', async () => {
  await withPage({}, async (page, { origin }) => {
    await opened(page);
    for (const [address, at, lang] of [
      [`${origin}${kCasePage}link/operator-reseller/`, 'link:operator-reseller', 'zh'],
      [`见 https://example.org/a/link/yuante/evidence/cards-2018/en/index.html。`, 'evidence:cards-2018', 'en'],
      ['https://example.org/yuante/link/reseller-account-seller/index.html?from=mail#item', 'link:reseller-account-seller', 'zh'],
    ]) {
      await paste(page, address);
      const state = await ask(page, 'state');
      assert.deepEqual([state.at, state.lang], [at, lang], address);
    }
    for (const other of ['https://example.org/another/link/operator-reseller/', 'https://example.org/yuante/source/apd/', 'yuante/link/operator-reseller/']) {
      await paste(page, other);
      assert.equal(await selected(page), 'link:reseller-account-seller', other);
    }
    assert.equal(await page.locator('#note-on-link').count(), 0);
  });
});

test('a link put into the address bar of the open page is followed', async () => {
  await withPage({}, async (page) => {
    await opened(page);
    for (const [hash, at] of [[`#at=${kLinks[0]}&amp;lang=zh`, kLinks[0]], ['#link-account-seller-fraud', kLinks[2]], [`#at=${encodeURIComponent(kLinks[1])}%EF%BC%8C`, kLinks[1]]]) {
      await page.evaluate((to) => { location.hash = to; }, hash);
      await untilSelected(page, at);
      assert.match(page.url(), new RegExp(`#lang=zh&at=${at}&case=[0-9a-f]{12}$`));
    }
  });
});

test('a link to an item that the picture does not show opens the record at it', async () => {
  await withPage({ path: `${kCasePage}#at=term:black-card`, motion: 'reduce' }, async (page) => {
    await opened(page);
    assert.equal(await selected(page), 'term:black-card');
    assert.ok(await page.locator('#term-black-card').isVisible());
    assert.ok(await page.evaluate(() => document.documentElement.classList.contains('record-shown')));
  });
});

test('where the picture cannot be, a link still leads to its item and language in the record', async () => {
  await withPage({ webgl: false, motion: 'reduce', path: `${kCasePage}#lang=en&at=evidence:cards-2018`, expected: [/quanlian|WebGL/i] }, async (page) => {
    await page.waitForURL('**/yuante/en/**');
    await page.waitForFunction(() => {
      const top = document.getElementById('evidence-cards-2018')?.getBoundingClientRect().top ?? -1;
      return top >= 0 && top < 400;
    });
  });
});

test('every link that was ever given out opens its item in the page', async () => {
  const lines = readFileSync(join(kRoot, 'tests/app/links/links_forever.txt'), 'utf8').split('\n').filter((line) => /^\d/.test(line));
  await withPage({}, async (page) => {
    await opened(page);
    for (const line of lines) {
      const [, at, fragment] = line.split(/\s+/);
      await ask(page, 'go', 'at=case');
      await page.evaluate((to) => { location.hash = to; }, fragment);
      await untilSelected(page, at);
    }
  });
});

test('the pasted address of an item whose id is a kind, a language or the case’s own', async () => {
  await withPage({ prepare: (page) => serveChangedCase(page, (theCase) => {
    const text = JSON.stringify(theCase).replaceAll(':operator-reseller"', ':link"').replaceAll('"operator-reseller"', '"link"')
      .replaceAll(':cards-2018"', ':yuante"').replaceAll('"cards-2018"', '"yuante"');
    Object.assign(theCase, JSON.parse(text));
  }) }, async (page) => {
    await opened(page);
    for (const [address, at] of [
      ['https://example.org/yuante/link/link/en/index.html', 'link:link'], ['https://example.org/link/yuante/evidence/yuante/', 'evidence:yuante'],
    ]) {
      await paste(page, address);
      assert.equal(await selected(page), at, address);
    }
  });
});
