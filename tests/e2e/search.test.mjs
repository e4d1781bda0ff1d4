// The search field: both languages, numbers in any form, an input method, the keyboard, small screens, strange queries.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { kCasePage, kSizes, withPage } from './browser.mjs';
import { kLinks, opened, selected, settled, theCase } from './viewer.mjs';

/** @typedef {import('playwright-core').Page} Page */

const kDen = theCase().evidence.find((/** @type {any} */ one) => one.quantity?.value === 2770000).id;

/** @param {Page} page @param {string} words */
async function searchFor(page, words) {
  await page.fill('#query', words);
  return page.locator('#found-list a').evaluateAll((links) => links.map((link) => /** @type {HTMLElement} */ (link).dataset.opens));
}

/** @param {Page} page */
const status = (page) => page.locator('#found-status').innerText();

for (const path of [kCasePage, `${kCasePage}en/`]) {
  test(`every form of a figure finds its item on ${path}`, async () => {
    await withPage({ path }, async (page) => {
      await opened(page);
      for (const words of ['277万', '2.77 million', '2770000', '2,770,000', '２７７万', '277万张']) {
        assert.equal((await searchFor(page, words))[0], `evidence:${kDen}`, words);
      }
      assert.ok((await searchFor(page, 'yuante')).length > 3);
      assert.ok((await searchFor(page, '远特')).length > 3);
    });
  });
}

test('characters and dates are found in any form', async () => {
  await withPage({}, async (page) => {
    await opened(page);
    for (const [words, same] of [['16–22', '16-22'], ['“黑兔子”工作室', '黑兔子工作室'], ['2019年3月', '2019-03'], ['30万', '三十万'], ['3·15', '3.15']]) {
      assert.deepEqual(await searchFor(page, same), await searchFor(page, words), same);
    }
    const simplified = await searchFor(page, '远特');
    assert.ok(simplified.length > 3);
    await page.fill('#query', '遠特');
    await page.waitForFunction((count) => document.querySelectorAll('#found-list a').length === count, simplified.length);
    assert.deepEqual(await searchFor(page, '遠特'), simplified);
  });
});

test('results are counted by kind, and each kind has its heading with as many entries', async () => {
  await withPage({ path: `${kCasePage}en/` }, async (page) => {
    await opened(page);
    const found = await searchFor(page, 'cards');
    assert.match(await status(page), new RegExp(`^${found.length} results: `));
    const groups = await page.locator('#found-list h2').evaluateAll((heads) => heads.map((head) =>
      `${head.textContent} ${head.nextElementSibling?.querySelectorAll('a').length}`));
    assert.ok(groups.length > 1);
    assert.equal(await status(page), `${found.length} results: ${groups.join(', ')}`);
    assert.equal(await page.locator('#found-status').getAttribute('role'), 'status');
  });
});

test('nothing found is said in words, and no query says nothing', async () => {
  await withPage({}, async (page) => {
    await opened(page);
    assert.deepEqual(await searchFor(page, '不存在的词'), []);
    assert.match(await status(page), /没有找到/);
    assert.deepEqual(await searchFor(page, '   '), []);
    assert.equal(await page.locator('#found-status').textContent(), '');
  });
});

test('Chinese composed with an input method is searched when it is composed, not before', async () => {
  await withPage({}, async (page) => {
    await opened(page);
    await page.focus('#query');
    const cdp = await page.context().newCDPSession(page);
    await cdp.send('Input.imeSetComposition', { text: 'yuante', selectionStart: 6, selectionEnd: 6 });
    assert.equal(await page.inputValue('#query'), 'yuante');
    assert.equal(await page.locator('#found-list a').count(), 0, 'searched while composing');
    await cdp.send('Input.insertText', { text: '远特' });
    await page.locator('#found-list a').first().waitFor();
    assert.equal(await page.inputValue('#query'), '远特');
    assert.ok((await page.locator('#found-list mark').allInnerTexts()).every((text) => text === '远特'));
  });
});

test('a key that ends composing opens, moves and leaves nothing, also where composing ends first (Safari)', async () => {
  await withPage({ path: `${kCasePage}#at=${kLinks[0]}&with=${kLinks[1]}` }, async (page) => {
    await opened(page);
    await page.locator('html.comparing').waitFor();
    const before = await page.evaluate(() => location.hash);
    await searchFor(page, '远特');
    const cdp = await page.context().newCDPSession(page);
    for (const key of ['Enter', 'ArrowDown', 'ArrowUp', 'Escape']) {
      await cdp.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', windowsVirtualKeyCode: 229, key, code: key });
      await cdp.send('Input.dispatchKeyEvent', { type: 'keyUp', windowsVirtualKeyCode: 229, key, code: key });
      assert.equal(await page.evaluate(() => document.activeElement?.id), 'query', key);
      if (key !== 'Escape') assert.equal(await page.inputValue('#query'), '远特', key);  // the browser itself empties a search field
      assert.equal(await page.evaluate(() => location.hash), before, key);
    }
    await page.fill('#query', '远特');
    await page.keyboard.press('Enter');
    await page.waitForFunction((hash) => location.hash !== hash, before);
  });
});

test('a result opens its item on the canvas, which gets the focus', async () => {
  await withPage({}, async (page) => {
    await opened(page);
    await searchFor(page, '277万');
    await page.locator('#found-list a').first().click();
    assert.equal(await selected(page), `evidence:${kDen}`);
    assert.equal(await page.evaluate(() => document.activeElement?.id), 'canvas');
    assert.equal(await page.inputValue('#query'), '');
    assert.ok(!(await page.locator('#found-list').isVisible()));
    await settled(page);
  });
});

test('with the record shown a result is scrolled to and focused there, also a second time', async () => {
  await withPage({}, async (page) => {
    await opened(page);
    await page.click('#show-record');
    for (let i = 0; i < 2; i++) {
      await searchFor(page, '2770000');
      await page.keyboard.press('Enter');
      const item = page.locator(`#evidence-${kDen}`);
      const top = await item.evaluate((element) => element.getBoundingClientRect().top);
      assert.ok(top >= 0 && top < 300, `the item's top is at ${top}`);
      assert.equal(await item.getAttribute('aria-current'), 'true');
      assert.equal(await page.evaluate(() => document.activeElement?.closest('[data-at]')?.id), `evidence-${kDen}`);
      await page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
    }
  });
});

test('what has no dossier on the canvas is opened in the record', async () => {
  await withPage({}, async (page) => {
    await opened(page);
    const { id, term } = theCase().glossary[0];
    const found = await searchFor(page, term.zh);
    assert.ok(found.includes(`term:${id}`));
    await page.locator(`#found-list a[data-opens="term:${id}"]`).click();
    assert.ok(await page.locator(`#term-${id}`).isVisible());
    assert.equal(await page.locator('#show-record').getAttribute('aria-pressed'), 'true');
  });
});

test('"/" leads to the field but is a letter in it; Tab and arrows lead through the results; Escape leads back', async () => {
  await withPage({}, async (page) => {
    await opened(page);
    await page.focus('#canvas');
    await page.keyboard.press('/');
    const focused = () => page.evaluate(() => document.activeElement?.id || document.activeElement?.tagName);
    assert.equal(await focused(), 'query');
    assert.equal(await page.inputValue('#query'), '');
    await page.keyboard.type('1/2');
    assert.equal(await page.inputValue('#query'), '1/2');
    await page.fill('#query', '2018');
    await page.keyboard.press('Tab');
    assert.ok(await page.evaluate(() => document.activeElement?.matches('#found-list a:first-of-type')));
    await page.keyboard.press('ArrowDown');
    const second = await page.evaluate(() => [...document.querySelectorAll('#found-list a')].indexOf(/** @type {Element} */ (document.activeElement)));
    assert.equal(second, 1);
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowUp');
    assert.equal(await focused(), 'query');
    await page.keyboard.press('Escape');
    assert.equal(await focused(), 'canvas');
    assert.equal(await page.inputValue('#query'), '');
    assert.ok(!(await page.locator('#found-list').isVisible()));
  });
});

for (const width of [390, 320]) {
  test(`at ${width} px the field is behind a button and fits when it is open`, async () => {
    await withPage({ size: { ...kSizes.phone, width } }, async (page) => {
      await opened(page);
      assert.ok(!(await page.locator('#query').isVisible()));
      assert.equal(await page.locator('#search-open').getAttribute('aria-expanded'), 'false');
      const wide = () => page.evaluate(() => document.documentElement.scrollWidth);
      assert.ok(await wide() <= width, 'the page is wider than the screen');
      await page.click('#search-open');
      assert.equal(await page.locator('#search-open').getAttribute('aria-expanded'), 'true');
      await searchFor(page, '远特');
      for (const id of ['query', 'found-list']) {
        const box = await page.locator(`#${id}`).boundingBox();
        assert.ok(box && box.x >= 0 && box.x + box.width <= width && box.width > 200, `${id}: ${JSON.stringify(box)}`);
      }
      assert.ok(await wide() <= width, 'the page is wider than the screen');
      await page.keyboard.press('Escape');
      assert.equal(await page.evaluate(() => document.activeElement?.id), 'search-open');
    });
  });
}

test('markup, right-to-left text and 10,000 characters are only text', async () => {
  await withPage({}, async (page) => {
    await opened(page);
    for (const words of ['<img src=x onerror=alert(1)>', '\u202eשלום', 'x'.repeat(10000), '的 1 '.repeat(2500), '\ud800']) {
      await searchFor(page, words);
      assert.match(await status(page), /没有找到|共\d+项/, words.slice(0, 20));
      assert.equal(await page.locator('#found img').count(), 0);
      assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), 'the page is wider than the screen');
      assert.equal(await page.locator('#search').evaluate((one) => getComputedStyle(one).direction), 'ltr');
    }
    assert.equal((await searchFor(page, '277万'))[0], `evidence:${kDen}`, 'the next search is as any other');
  });
});

test('the results follow the language of the page', async () => {
  await withPage({}, async (page) => {
    await opened(page);
    await searchFor(page, '277万');
    await page.evaluate(() => /** @type {any} */ (window).quanlian.go('lang=en'));
    await page.locator('html[data-lang=en]').waitFor();
    assert.match(await status(page), /result/);
    assert.match(await page.locator('#found-list a').first().innerText(), /2\.77 million/);
    assert.equal(await page.locator('#query').getAttribute('placeholder'), 'Names, figures, quotes…');
  });
});

// What only a screen reader is told or only paper shows repeats what stands beside it.
const kSpoken = '[id^="speech-"]';
const kOnPaper = '.paper, .paper *, .drawing *, .item-only';

test('without script there is no search field, and everything in the record is open for the browser\u2019s own search', async () => {
  await withPage({ script: false }, async (page) => {
    assert.ok(!(await page.locator('#query').isVisible()));
    assert.equal(await page.locator('#record').locator(`details, [hidden="until-found"], [hidden]:not(${kSpoken})`).count(), 0);
  });
});

test('nothing in the record is hidden from the browser\u2019s own search', async () => {
  await withPage({}, async (page) => {
    await opened(page);
    await page.click('#show-record');
    const hidden = await page.locator('#record').evaluate((record, beside) => {
      const walker = document.createTreeWalker(record, NodeFilter.SHOW_TEXT);
      const texts = [];
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const parent = /** @type {HTMLElement} */ (node.parentElement);
        const shown = parent.getClientRects().length > 0 && getComputedStyle(parent).visibility === 'visible';
        if (parent.matches(beside)) continue;
        if (parent.matches('.person .kicker')) continue;  // the same label on each of them, left to the chapter's heading
        if (node.textContent?.trim() && !shown) texts.push(node.textContent.trim());
      }
      return texts;
    }, `${kSpoken}, ${kOnPaper}`);
    assert.deepEqual(hidden, []);
  });
});
