// The dossier on paper: printed by the browser to PDF and read back.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { kCasePage, kSite, withPage } from './browser.mjs';
import { kLinks, opened, theCase } from './viewer.mjs';

/** @typedef {import('playwright-core').Page} Page */
/** @typedef {{pages: string[], lines: string[][]}} Dossier `pages`: text in the order of the record, without blanks; `lines`: as set */

const kMostPages = { zh: 26, en: 31 };  // with the ledger, the timeline, the sentences and the scale
const kA4Points = /Page size: +59[45](\.\d+)? x 84[12]/;
const folder = mkdtempSync(join(tmpdir(), 'quanlian-print-'));
after(() => rmSync(folder, { recursive: true }));

/** Without blanks and line ends, and with look-alikes of ideographs (radicals) made one: what a reader reads. @param {string} text */
const read = (text) => text.normalize('NFKC').replace(/\s+/g, '');

/** @param {string} text @returns {string[]} */
const pagesOf = (text) => text.split('\f').slice(0, -1);

/** Prints the page as it is. @param {Page} page @param {string} [pageRanges] all, unless `1-2`, say @returns {Promise<Dossier>} */
async function printed(page, pageRanges) {
  const path = join(folder, 'dossier.pdf');
  writeFileSync(path, await page.pdf({ preferCSSPageSize: true, displayHeaderFooter: false, pageRanges }));
  assert.match(execFileSync('pdfinfo', [path], { encoding: 'utf8' }), kA4Points);
  const textOf = (/** @type {string} */ how) => execFileSync('pdftotext', [how, path, '-'], { encoding: 'utf8' });
  const lines = pagesOf(textOf('-layout')).map((text) => text.split('\n').filter((line) => line.trim() !== ''));
  return { pages: pagesOf(textOf('-raw')).map(read), lines };
}

/** What the elements say. @param {Page} page @param {string} selector @returns {Promise<string[]>} */
const saidBy = (page, selector) =>
  page.locator(selector).evaluateAll((elements) => elements.map((element) => {
    const words = /** @type {Element} */ (element.cloneNode(true));
    words.querySelectorAll('button').forEach((button) => button.remove());  // nothing to press on paper
    return words.textContent ?? '';
  }));

const digest = createHash('sha256').update(readFileSync(join(kSite, kCasePage, 'case.json'))).digest('hex');

for (const lang of /** @type {const} */ (['zh', 'en'])) {
  const path = lang === 'zh' ? kCasePage : `${kCasePage}en/`;

  test(`the whole case on paper, in ${lang}`, async (t) => {
    await withPage({ path }, async (page) => {
      await opened(page);
      const address = await page.evaluate(() => location.href);
      const figures = await saidBy(page, '.evidence .figure');
      const items = await saidBy(page, '.evidence');
      const headings = new Set((await saidBy(page, '#record :is(h2, h3, h4, h5)')).map(read));
      // A link to what stands elsewhere has the words of the heading there, and may end a page.
      const elsewhere = new Set((await saidBy(page, '.elsewhere li')).map(read));
      const sources = await saidBy(page, '.source > :is(h3, dl)');
      const { pages, lines } = await printed(page);
      const all = pages.join('');
      const missing = (/** @type {string[]} */ texts) => texts.filter((text) => !all.includes(read(text)));

      await t.test('says every figure with its bound and unit', () => {
        assert.equal(figures.length, theCase().evidence.filter((/** @type {any} */ one) => one.quantity).length);
        assert.deepEqual(missing(figures), []);
      });
      await t.test('has every numbered item and outcome', () => {
        const numbers = [...theCase().evidence, ...theCase().outcomes].map((one) => one.number);
        assert.ok(numbers.includes('E1') && numbers.includes('O1'));
        const starts = lines.flat().join('\n');
        assert.deepEqual(numbers.filter((number) => !new RegExp(`(^|\\s)${number}(\\s|$)`, 'm').test(starts)), []);
      });
      await t.test('says every silence, every repair and every source with its digest', () => {
        assert.deepEqual(missing(theCase().silences.map((/** @type {any} */ one) => one.what[lang])), []);
        assert.deepEqual(missing(sources), []);
        const reasons = theCase().sources.flatMap((/** @type {any} */ one) => (one.damage ?? []).map((/** @type {any} */ damage) => damage.why[lang]));
        assert.ok(reasons.length > 0);
        assert.deepEqual(missing(reasons), []);
      });
      await t.test('never joins the damaged digits with the term', () => assert.ok(!all.includes('30年四个月')));
      await t.test('has the case, the digest, the address and its number on every page', () => {
        pages.forEach((_, i) => {
          const top = lines[i][0];
          const foot = read(lines[i].slice(-2).join(''));
          assert.ok(read(top).includes(read(theCase().shortTitle[lang])) && top.includes(digest.slice(0, 12)), `page ${i + 1}: ${top}`);
          assert.ok(foot.includes(read(address)) && foot.includes(`${i + 1}/${pages.length}`), `page ${i + 1}: ${foot}`);
        });
        assert.ok(pages[0].includes(digest), 'the whole digest is in the title block');
      });
      await t.test('cuts no numbered item at the end of a page', () => {
        assert.deepEqual(items.filter((item) => !pages.some((text) => text.includes(read(item)))), []);
      });
      await t.test('leaves no heading at the end of a page', () => {
        const last = lines.map((page_lines) => read(page_lines.at(-2) ?? ''));
        assert.deepEqual(last.filter((line) => headings.has(line) && !elsewhere.has(line)), []);
      });
      await t.test('stays a dossier that one can hold', () => assert.ok(pages.length <= kMostPages[lang], `${pages.length} pages`));
    });
  });
}

test('without a script the record prints too', async () => {
  await withPage({ script: false }, async (page) => {
    const { pages, lines } = await printed(page, '1-6');
    assert.equal(pages.length, 6);
    for (const page_lines of lines) assert.ok(page_lines[0].includes(digest.slice(0, 12)));
  });
});

test('the head of the pages follows the language, and a dark screen prints on white', async () => {
  await withPage({ scheme: 'dark' }, async (page) => {
    await opened(page);
    await page.click('#language');
    await page.waitForFunction(() => document.documentElement.dataset.lang === 'en');
    const { lines } = await printed(page, '1-2');
    assert.ok(lines[1][0].includes(theCase().shortTitle.en));
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    const colors = await page.evaluate(() => [document.documentElement, document.body].map((one) => getComputedStyle(one)).map((one) => one.backgroundColor + one.color));
    assert.equal(colors[0], 'rgb(255, 255, 255)rgb(0, 0, 0)');
  });
});

/** `print()` only notes what it would print. */
const kNoPrinter = 'window.print = () => { window.asked = document.documentElement.classList.contains("print-item") ? "item" : "case"; };';
const asked = (/** @type {Page} */ page) => page.evaluate(() => /** @type {any} */ (window).asked);

test('with nothing selected the button prints the whole case', async () => {
  await withPage({ init: kNoPrinter }, async (page) => {
    await opened(page);
    await page.evaluate(() => document.querySelector('#record [data-at][aria-current]')?.removeAttribute('aria-current'));
    await page.click('#print');
    assert.equal(await asked(page), 'case');
    assert.ok(await page.locator('#print-choice').isHidden());
  });
});

test('with an item selected the button offers the case or the item, by keyboard too', async () => {
  await withPage({ init: kNoPrinter, path: `${kCasePage}#link-account-seller-fraud` }, async (page) => {
    await opened(page);
    await page.focus('#print');
    await page.keyboard.press('Enter');
    assert.ok(await page.locator('#print-choice').isVisible());
    await page.keyboard.press('Escape');
    assert.ok(await page.locator('#print-choice').isHidden());
    await page.click('#print');
    await page.click('#print-case');
    assert.equal(await asked(page), 'case');
    await page.click('#print');
    await page.click('#print-item');
    assert.equal(await asked(page), 'item');

    const inside = await saidBy(page, `[data-at="${kLinks[2]}"] .evidence .figure`);
    const sources = ['article', 'fujian-window'].map((id) => `#source-${id}`);
    const { pages } = await printed(page);
    const all = pages.join('');
    for (const text of [...inside, ...await saidBy(page, sources.map((one) => `${one} :is(h3, dd)`).join())]) assert.ok(all.includes(read(text)), text);
    assert.ok(!all.includes('E1E'), 'another link is not there');
    assert.ok(!pages.some((text) => /O2[^0-9]*13/.test(text)), 'nor its outcome');
    assert.ok(pages.length < 8, `${pages.length} pages`);
    assert.equal(await page.locator('html.print-item').count(), 0, 'after printing the page is as before');
  });
});

/** @type {[string, (theCase: any) => {says: string[], not: string[], cards: string[]}][]} */
const kItems = [
  ['evidence:den-cards', (one) => ({
    says: ['277万张', one.conflicts.find((/** @type {any} */ other) => other.about.includes('evidence:den-cards')).point.zh, '13人各自的刑期',
      'fujian-window.com', '警方查明，据报道'],
    not: ['源源不断为其提供', 'APDNews'],
    cards: ['link:reseller-account-seller'],
  })],
  ['party:yuante', () => ({ says: ['远特公司违规开通高级权限', '远特公司被法院判决', '2016年案件的电话号码属于谁'], not: ['277万张E15'], cards: [] })],
  ['source:criminal-law', () => ({ says: ['中华人民共和国刑法'], not: ['源源不断为其提供'], cards: [] })],
];
for (const [at, expected] of kItems) {
  test(`the print of ${at} has its title block, its place in the chain, the legend, and all that it rests on`, async () => {
    await withPage({ init: kNoPrinter, path: `${kCasePage}#${at.replace(':', '-')}` }, async (page) => {
      await opened(page);
      await page.click('#print');
      await page.click('#print-item');
      const { says, not, cards } = expected(theCase());
      /** @type {string[]} */
      let marked = [];
      await page.exposeFunction('tellMarked', (/** @type {string[]} */ all) => { marked = all; });
      await page.evaluate(() => addEventListener('beforeprint', () => /** @type {any} */ (window).tellMarked(
        [...document.querySelectorAll('.drawing .marked')].map((card) => /** @type {HTMLElement} */ (card).dataset.card))));
      const { pages } = await printed(page);
      const all = pages.join('');
      const name = read(await page.locator('#page-item').textContent() ?? '');
      assert.ok(name.length > 1 && pages[0].includes(name), `the title block names ${name}`);
      assert.ok(pages[0].includes(digest) && all.includes(read('怎样读这份记录')) && pages[0].includes('全链一览'));
      for (const text of says) assert.ok(all.includes(read(text)), text);
      for (const text of not) assert.ok(!all.includes(read(text)), `${text} is not needed`);
      for (const card of cards) assert.ok(marked.includes(card), `${card} is not marked: ${marked}`);
      assert.equal(all.includes(read('粗框为所印条目在链条上的位置')), marked.length > 0);
      assert.equal(await page.locator('.on-paper, .marked').count(), 0, 'after printing the page is as before');
    });
  });
}
