// The ledger of figures as a view: sorted, filtered, grouped, its brackets right in any order, its file for spreadsheets, its check marks.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { bundledCase, run } from '../cli/program.mjs';
import { layOutLanes } from '../../web/later/figures/lanes.js';
import { audit, auditMode, kSizeRules } from './axe.mjs';
import { kCasePage, kSite, kSizes, withPage } from './browser.mjs';
import { ask, opened, selected, theCase } from './viewer.mjs';

/** @typedef {import('playwright-core').Page} Page */

const kPaths = { zh: kCasePage, en: `${kCasePage}en/` };
const kTable = '#section-figures table.ledger';

/** @param {Page} page */
async function openFigures(page) {
  await opened(page);
  await ask(page, 'go', 'view=figures');
  await page.locator('#figures-controls').waitFor();
}

/** Numbers of the rows that are shown, from the top. @param {Page} page */
const shown = (page) => page.locator(`${kTable} tbody[data-row]:visible > tr:first-child > th`).allInnerTexts();

/** What a reader is told and sees of the table, without what the script adds. @param {Page} page */
const plainTable = (page) => page.locator(kTable).evaluate((table) => {
  const copy = /** @type {HTMLElement} */ (table.cloneNode(true));
  copy.querySelectorAll('tbody button, .figure-check').forEach((one) => one.remove());
  copy.querySelectorAll('thead button').forEach((one) => one.replaceWith(...one.childNodes));
  for (const one of copy.querySelectorAll('*')) for (const name of ['title', 'data-bracket', 'data-item', 'aria-current', 'aria-sort', 'id']) one.removeAttribute(name);
  copy.querySelectorAll('.lit, .open, .new-unit').forEach((one) => one.classList.remove('lit', 'open', 'new-unit'));
  return copy.outerHTML.replace(/\s+/g, ' ').replaceAll('> <', '><').replaceAll(' class=""', '').replaceAll('class="words "', 'class="words"');
});

/** Brackets as they are drawn: by bracket the numbers at its marks, and whether each line runs unbroken in one lane. @param {Page} page */
const drawnBrackets = (page) => page.locator(kTable).evaluate((table) => {
  /** @type {Record<string, {numbers: string[], marks: string[], lanes: number[], lines: number[]}>} */
  const brackets = {};
  [...table.querySelectorAll('tbody:not([hidden])')].forEach((body, line) => {
    body.querySelectorAll('.lanes i').forEach((one, lane) => {
      const { bracket } = /** @type {HTMLElement} */ (one).dataset;
      if (bracket === undefined) return;
      const found = brackets[bracket] ??= { numbers: [], marks: [], lanes: [], lines: [] };
      if (!one.matches('.pass')) found.numbers.push(body.querySelector('tr > th')?.textContent?.trim() ?? '');
      found.marks.push(one.className.split(' ').filter((name) => name !== 'lit')[1]);
      found.lanes.push(lane);
      found.lines.push(line);
    });
  });
  return Object.values(brackets);
});

/** Pairs of numbers that the case file says may not be added. */
function statedPairs() {
  const { evidence } = theCase();
  const number = new Map(evidence.map((/** @type {any} */ one) => [one.id, one.number]));
  return new Set(evidence.flatMap((/** @type {any} */ one) => [...one.sameObjectsAs ?? [], ...one.neverSumWith ?? []]
    .map((id) => [one.number, number.get(id)].sort().join(' '))));
}

/** @param {Page} page @param {string[]} numbers of the rows shown */
async function checkBrackets(page, numbers) {
  const brackets = await drawnBrackets(page);
  const pairs = new Set();
  for (const { numbers: members, marks, lanes, lines } of brackets) {
    assert.equal(new Set(lanes).size, 1, 'a bracket stays in its lane');
    assert.deepEqual(lines, Array.from(lines, (_, i) => lines[0] + i), 'and has no gap');
    assert.deepEqual([marks[0], marks.at(-1)], ['first', 'last']);
    assert.equal(marks.filter((mark) => mark !== 'pass').length, members.length);
    for (const a of members) for (const b of members) if (a !== b) pairs.add([a, b].sort().join(' '));
  }
  const expected = [...statedPairs()].filter((pair) => String(pair).split(' ').every((one) => numbers.includes(one)));
  assert.deepEqual([...pairs].sort(), expected.sort());
}

test('lanes: brackets that overlap stand side by side, others share a lane, one of which a single row is left is not drawn', () => {
  const join = (/** @type {number} */ bracket) => ({ bracket, same: false });
  const cells = layOutLanes([[join(0)], [join(1)], [join(0)], [join(1), join(2)], [join(3)], [join(2)]]);
  const lanes = cells.map((line) => line.map((cell) => (cell ? `${cell.bracket}${cell.mark}` : '')));
  assert.deepEqual(lanes, [['0first', ''], ['0pass', '1first'], ['0last', '1pass'], ['2first', '1last'], ['2pass', ''], ['2last', '']]);
});

for (const lang of /** @type {const} */ (['zh', 'en'])) {
  test(`sorting, filters and groups, with brackets right in each, and back to the record's own table (${lang})`, async () => {
    await withPage({ path: kPaths[lang] }, async (page) => {
      await opened(page);
      const before = await plainTable(page);
      await openFigures(page);
      const all = await shown(page);
      assert.equal(all.length, 26);
      assert.match(await page.locator('#figures-count').innerText(), /26.*26/);
      await checkBrackets(page, all);

      const value = page.locator(`${kTable} [data-sort=value]`);
      await value.focus();
      await page.keyboard.press('Enter');
      assert.equal(await page.locator(`${kTable} [aria-sort=ascending] button`).getAttribute('data-sort'), 'value');
      assert.equal(await page.evaluate(() => /** @type {HTMLElement} */ (document.activeElement).dataset.sort), 'value', 'the focus stays');
      const byValue = await shown(page);
      const cards = ['E20', 'E14', 'E8', 'E38', 'E2', 'E3', 'E10'];
      const start = byValue.indexOf('E20');
      assert.deepEqual(byValue.slice(start, start + cards.length), cards, 'cards among themselves, those without a number last');
      const units = await page.locator(`${kTable} tbody[data-row]:visible .unit`).allInnerTexts();
      assert.equal(units.filter((unit, i) => unit !== units[i - 1]).length, new Set(units).size, 'each unit is one block');
      await checkBrackets(page, byValue);
      await value.click();
      const down = await shown(page);
      assert.deepEqual(down.slice(start, start + cards.length), ['E38', 'E8', 'E14', 'E20', 'E2', 'E3', 'E10']);

      await page.click('#figures-reset');
      assert.deepEqual(await shown(page), all);
      await page.selectOption('#figures-by-place', '#link-account-seller-fraud');
      assert.deepEqual(await shown(page), ['E20', 'E21', 'E23', 'E24', 'E25']);
      assert.match(await page.locator('#figures-count').innerText(), /5\D+26/);
      await checkBrackets(page, await shown(page));
      await page.selectOption('#figures-by-kind', 'open');
      assert.deepEqual(await shown(page), []);
      await page.click('#figures-reset');
      await page.selectOption('#figures-by-kind', 'term');
      assert.deepEqual(await shown(page), ['O1', 'O1', 'O3']);

      await page.click('#figures-reset');
      for (const group of ['place', 'status', 'source', 'unit']) {
        await page.selectOption('#figures-group', group);
        const grouped = await shown(page);
        assert.deepEqual([...grouped].sort(), [...all].sort());
        const heads = await page.locator(`${kTable} .group th`).allInnerTexts();
        assert.ok(heads.length > 0 && new Set(heads).size === heads.length);
        await checkBrackets(page, grouped);
      }
      // A conflict's accounts stay with the first figure on show that it is about.
      await page.selectOption('#figures-group', 'unit');
      const accounts = page.locator(`${kTable} tr.accounts[data-row="conflict:national-totals"]`);
      assert.ok(await accounts.isVisible());
      assert.ok(['E37', 'E38', 'E39', 'E40', 'E41'].includes(await accounts.locator('xpath=..').locator('tr > th').first().innerText()));

      await ask(page, 'go', 'view=record');
      assert.equal(await plainTable(page), before, 'in the record the table is as it was');
      assert.ok(await page.locator('#figures-controls').isHidden());
    });
  });

  test(`the file for spreadsheets is the program's own (${lang})`, async () => {
    await withPage({ path: kPaths[lang] }, async (page) => {
      await openFigures(page);
      const [download] = await Promise.all([page.waitForEvent('download'), page.click('#figures-csv')]);
      assert.equal(download.suggestedFilename(), `quanlian-yuante-figures-${lang}.csv`);
      const file = readFileSync(await download.path(), 'utf8');
      assert.equal(file, run('export', bundledCase, '--format', 'csv', '--lang', lang).stdout);
      assert.ok(file.startsWith('\ufeff'));
    });
  });

  test(`axe finds nothing (${lang})`, async () => {
    for (const options of [{}, { scheme: /** @type {const} */ ('dark') }, { size: kSizes.phone, touch: true }]) {
      await withPage({ ...options, path: `${kPaths[lang]}#at=evidence:den-cards` }, async (page) => {
        await openFigures(page);
        const usual = Object.keys(options).length === 0;
        const { violations, passed } = await (usual ? audit(page, '#section-figures') : auditMode(page, kSizeRules));
        assert.deepEqual(violations, []);
        assert.ok(passed > 20, `${passed} places`);
        assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), 'nothing beyond the edge');
      });
    }
  });
}

test('a click on a row selects it and shows its words in place; its links lead to the chain and to the sources', async () => {
  await withPage({}, async (page) => {
    await openFigures(page);
    const row = page.locator(`${kTable} [data-row="evidence:den-cards"]`);
    assert.ok(await row.locator('.words').isHidden());
    await row.scrollIntoViewIfNeeded();
    const before = await row.boundingBox();
    await row.locator('.amount').click();
    assert.equal(await selected(page), 'evidence:den-cards');
    assert.equal(await row.getAttribute('aria-current'), 'true');
    assert.ok(await row.locator('.words').isVisible());
    assert.equal((await row.boundingBox())?.y, before?.y, 'the row stays where it is');
    await row.locator('.amount').click();
    assert.ok(await row.locator('.words').isHidden());
    await row.locator('.figure-quote').focus();
    await page.keyboard.press('Enter');
    assert.equal(await row.locator('.figure-quote').getAttribute('aria-expanded'), 'true');
    await row.locator('.place a').click();
    assert.deepEqual(await page.evaluate(() => {
      const { view, at } = /** @type {any} */ (window).quanlian.state();
      return [view, at];
    }), ['chain', 'link:reseller-account-seller']);
  });
});

/** The article's quotes at their places. @param {(text: string) => string} [change] */
function sourceText(change = (text) => text) {
  const one = theCase();
  const characters = Array(one.sources[0].digest.codePoints).fill(' ');
  const place = (/** @type {any} */ value) => {
    if (value === null || typeof value !== 'object') return;
    if (value.source === 'article' && value.span) characters.splice(value.span[0], value.span[1] - value.span[0], ...value.quote);
    Object.values(value).forEach(place);
  };
  place(one);
  return Buffer.from(change(characters.join('')));
}

test('a row has a check mark only once its own quotes were found in a text that the reader gave', async () => {
  await withPage({}, async (page) => {
    await openFigures(page);
    const marks = () => page.locator(`${kTable} .figure-check`).evaluateAll((all) => all.map((one) => one.className.replace('figure-check', '').trim()));
    assert.deepEqual(new Set(await marks()), new Set(['']));
    assert.ok(!(await page.locator(kTable).innerText()).includes('✓'));
    await page.click('#check');
    await page.setInputFiles('#check-file', { name: 'x.txt', mimeType: 'text/plain', buffer: sourceText((text) => text.replaceAll('277万张', '278万张')) });
    await page.waitForFunction(() => document.querySelector('#section-figures .figure-check.found-other'));
    await page.keyboard.press('Escape');
    const check = (/** @type {string} */ id) => page.locator(`${kTable} [data-row="evidence:${id}"] .figure-check`);
    assert.match(await check('den-cards').innerText(), /不全在/);
    assert.match(await check('cards-2018').innerText(), /✓/);
    assert.equal((await marks()).filter((mark) => mark === '').length, 0);
  });
});

test('what was filtered and sorted stays in the other language; printing has every row in order', async () => {
  await withPage({}, async (page) => {
    await openFigures(page);
    const all = await shown(page);
    await page.selectOption('#figures-by-kind', 'number');
    await page.locator(`${kTable} [data-sort=value]`).click();
    const chosen = await shown(page);
    await page.click('#language');
    await page.waitForFunction(() => document.documentElement.dataset.lang === 'en');
    assert.deepEqual(await shown(page), chosen);
    assert.equal(await page.locator('#figures-by-kind').inputValue(), 'number');
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    await page.emulateMedia({ media: 'print' });
    assert.deepEqual(await shown(page), all);
    assert.ok(await page.locator(`${kTable} .words`).first().isVisible());
    assert.ok(await page.locator('#section-links').isVisible(), 'and so is the rest of the record');
    await page.emulateMedia({ media: 'screen' });
    await page.evaluate(() => dispatchEvent(new Event('afterprint')));
    assert.deepEqual(await shown(page), chosen);
  });
});

test('without script every figure is there with its words, on a phone too', async () => {
  for (const size of [kSizes.bench, kSizes.phone]) {
    await withPage({ script: false, size }, async (page) => {
      assert.equal((await shown(page)).length, 26);
      assert.equal(await page.locator(`${kTable} .words blockquote:visible`).count(), await page.locator(`${kTable} .words blockquote`).count());
    });
  }
});

test('the site has the ledger in both languages as files', () => {
  const html = readFileSync(join(kSite, kCasePage, 'index.html'), 'utf8');
  for (const lang of ['zh', 'en']) assert.match(html, new RegExp(`data-ledger-${lang}="\\.\\./assets/ledger-yuante-${lang}-[0-9a-f]{8}\\.csv"`));
});
