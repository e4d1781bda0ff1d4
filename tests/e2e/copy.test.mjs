// Copying from the record: a figure with all that qualifies it, a table for a spreadsheet, and a browser that forbids it.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { kCasePage, withPage } from './browser.mjs';
import { opened, settled, theCase, until } from './viewer.mjs';

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
    assert.ok(rows.every((row) => row.length === rows[0].length && row.length === 6));
    assert.deepEqual([rows[0][0], rows[0][5]], ['编号', '原文']);
    assert.match(rows[1][5], /^“.+” · .+ · 来源第\d+–\d+字符 · http/);
  });
});

/** Presses a copying button wherever it is. @param {import('playwright-core').Locator} button */
async function copied(button) {
  const page = button.page();
  await page.evaluate(() => navigator.clipboard.writeText(''));
  await button.evaluate((one) => /** @type {HTMLElement} */ (one).click());
  return (await until(page, () => navigator.clipboard.readText())).split('\n').map((line) => line.split('\t'));
}

for (const path of [kCasePage, `${kCasePage}en/`]) {
  test(`every table and every list of items copies whole, in even rows, on ${path}`, async () => {
    await withPage({ path }, async (page) => {
      await openRecord(page);
      assert.equal(await page.locator('#record table:not(:has(.copy-table))').count(), 0, 'a table has no button');
      const kinds = new Set();
      const buttons = page.locator('.copy-table');
      for (let i = 0; i < await buttons.count(); i++) {
        const button = buttons.nth(i);
        const { kind, items, said } = await button.evaluate((one) => {
          const { rows } = /** @type {HTMLElement} */ (one).dataset;
          const table = one.closest('table');
          const lines = table ? [...table.matches('.evidence-table, .ledger') ? table.tBodies : table.tBodies[0].rows]
            : [...one.parentElement?.querySelectorAll(`:scope > ${rows}`) ?? []];
          /** @type {string[]} */
          const words = [];
          for (const line of lines) {
            const walker = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
            for (let node = walker.nextNode(); node; node = walker.nextNode()) {
              const beside = node.parentElement?.closest('button, [hidden], .scale, .person .kicker, caption, .outcome thead, .source thead, dt, h5');
              if (!beside || beside.closest('.words') && beside.matches('dt')) words.push((node.textContent ?? '').replace(/\s+/g, ' ').trim());
            }
          }
          return { kind: rows ?? table?.className, items: lines.length, said: words };
        });
        kinds.add(kind);
        const rows = await copied(button);
        assert.equal(rows.length, items + 1, `${kind}: one row an item and a head`);
        assert.ok(items > 0 && rows.every((row) => row.length === rows[0].length), `${kind}: uneven rows`);
        assert.ok(rows[0].every((head) => head !== ''), `${kind}: a column without a head`);
        const text = rows.flat().join(' ');
        assert.deepEqual(said.filter((words) => !text.includes(words)), [], `${kind} has lost words`);
        assert.ok(!text.includes('30年四个月'));
      }
      assert.deepEqual([...kinds].sort(), ['', '.events > li', '.outcome', '.person', '.silences > li', '.source', '.words > div',
        'charges', 'damage', 'evidence-table', 'fields', 'ledger', 'sentences']);
    });
  });
}

test('a table is on the clipboard for word processors too', async () => {
  await withPage({}, async (page) => {
    await openRecord(page);
    const rows = await copied(page.locator('.ledger .copy-table'));
    const cells = await page.evaluate(async () => {
      const [item] = await navigator.clipboard.read();
      const html = await (await item.getType('text/html')).text();
      const table = new DOMParser().parseFromString(html, 'text/html').querySelector('table');
      return [...table?.rows ?? []].map((row) => [...row.cells].map((cell) => cell.textContent));
    });
    assert.deepEqual(cells, rows);
  });
});

test('words with tabs, line breaks, quotation marks, markup or a formula stay in their cell as words', async () => {
  await withPage({}, async (page) => {
    await openRecord(page);
    await page.locator('.ledger tbody tr').first().evaluate((row) => {
      ['=1+1\t"x"\n次行', '+1', '-1', '@x', '"x" y', '<b>x</b>'].forEach((words, i) => { row.children[i + 1].textContent = words; });
    });
    const rows = await copied(page.locator('.ledger .copy-table'));
    assert.deepEqual(rows[1].slice(0, 6), ['\'=1+1 "x" 次行', "'+1", "'-1", "'@x", '"""x"" y"', '<b>x</b>']);
  });
});

test('a table copies without WebAssembly too', async () => {
  await withPage({ init: 'delete globalThis.WebAssembly;' }, async (page) => {
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.locator('#notice:not([hidden])').waitFor();
    assert.ok((await copied(page.locator('.ledger .copy-table'))).length > 20);
    assert.equal(await page.locator('.evidence .copy:visible').count(), 0, 'the words of one item are the module\u2019s');
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
