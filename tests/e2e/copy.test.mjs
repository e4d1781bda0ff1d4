// Copying from the record: a figure with all that qualifies it, a table for a spreadsheet, and a browser that forbids it.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { kCasePage, withPage } from './browser.mjs';
import { opened, settled, theCase } from './viewer.mjs';

/** @typedef {import('playwright-core').Page} Page */

const kEvidence = theCase().evidence;
const kDen = kEvidence.find((/** @type {any} */ one) => one.quantity?.value === 2770000);

/** @param {Page} page */
async function openRecord(page) {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await opened(page);
  await page.click('#show-record');
}

/** @param {Page} page @returns {Promise<string>} */
const clipboard = (page) => page.evaluate(() => navigator.clipboard.readText());

for (const [path, lang, words] of [[kCasePage, 'zh', '277万张'], [`${kCasePage}en/`, 'en', '2.77 million cards']]) {
  test(`a figure copies as sentence, qualifiers, status, words, source, place and link (${lang})`, async () => {
    await withPage({ path }, async (page) => {
      await openRecord(page);
      await page.locator(`#evidence-${kDen.id} .copy`).click();
      await page.locator('#notice:not([hidden])').waitFor();
      const text = await clipboard(page);
      for (const part of [kDen.number, words, kDen.what[lang], kDen.citations[0].quote, lang === 'zh' ? '依据性质：' : 'Status: ',
        `at=evidence:${kDen.id}`]) {
        assert.ok(text.includes(part), `${part} is not in:\n${text}`);
      }
      const link = text.split(/\s/).find((word) => word.includes('#lang='))?.replace('链接：', '') ?? '';
      await page.goto('about:blank');
      await page.goto(link);
      await opened(page);
      assert.equal((await page.evaluate(() => /** @type {any} */ (window).quanlian.state())).at, `evidence:${kDen.id}`);
    });
  });
}

test('a table copies as tab-separated values: its own rows, each with as many cells as the head', async () => {
  await withPage({}, async (page) => {
    await openRecord(page);
    const table = page.locator('.evidence-table').first();
    const shown = await table.locator('tbody > tr:first-child > th').allInnerTexts();
    await table.locator('.copy-table').click();
    await page.locator('#notice:not([hidden])').waitFor();
    const rows = (await clipboard(page)).split('\n').map((line) => line.split('\t'));
    assert.deepEqual(rows.slice(1).map(([number]) => number), shown);
    assert.ok(rows.every((row) => row.length === rows[0].length && row.length > 8));
    assert.equal(rows[0][0], '编号');
  });
});

test('where the clipboard is not to be had the old way is tried, then a sentence says what to do', async () => {
  const init = `Object.defineProperty(navigator, 'clipboard', { value: undefined });
    document.execCommand = (name) => { window.tried = [name, document.activeElement.value]; return !window.forbidden; };`;
  await withPage({ init }, async (page) => {
    await opened(page);
    await page.click('#show-record');
    const button = page.locator(`#evidence-${kDen.id} .copy`);
    await button.click();
    assert.match(await page.locator('#notice').innerText(), /已复制/);
    const tried = await page.evaluate(() => /** @type {any} */ (window).tried);
    assert.equal(tried[0], 'copy');
    assert.ok(tried[1].includes(kDen.number));
    await page.evaluate(() => { /** @type {any} */ (window).forbidden = true; });
    await button.click();
    assert.match(await page.locator('#notice').innerText(), /自行复制/);
    assert.equal(await page.locator('textarea').count(), 0);
    assert.ok(await button.evaluate((element) => element === document.activeElement), 'the focus is not on the button');
  });
});

test('every numbered item of the record has its button with a name of its own, and without script there is none', async () => {
  await withPage({}, async (page) => {
    await opened(page);
    await page.click('#show-record');
    const names = await page.locator('.evidence .copy').evaluateAll((all) => all.map((one) => one.getAttribute('aria-label')));
    assert.equal(new Set(names).size, kEvidence.length);
    await settled(page);
  });
  await withPage({ script: false }, async (page) => {
    assert.equal(await page.locator('.copy:visible').count(), 0);
  });
});
