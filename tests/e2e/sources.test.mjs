// The sources: what rests on each of their quotes, and a text that the reader gives, shown whole with the quotes marked.
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { test } from 'node:test';
import { auditMode, kSizeRules } from './axe.mjs';
import { kCasePage, kRoot, kSizes, openBrowser, withPage } from './browser.mjs';
import { ask, madeSource, opened, selected, theCase } from './viewer.mjs';

/** @typedef {import('playwright-core').Page} Page */

const kArticle = theCase().sources[0].id;
const kKinds = { stages: 'stage', parties: 'party', links: 'link', evidence: 'evidence', outcomes: 'outcome', events: 'event', conflicts: 'conflict' };

/** Every citation of a source as the case file has it. @param {string} source @returns {{at: string, quote: string, span?: [number, number]}[]} */
function citationsOf(source) {
  const file = theCase();
  return Object.entries(kKinds).flatMap(([collection, kind]) => file[collection].flatMap((/** @type {any} */ item) => {
    /** @type {{at: string, quote: string, span?: [number, number]}[]} */
    const found = [];
    const look = (/** @type {any} */ value) => {
      if (value === null || typeof value !== 'object') return;
      if (typeof value.quote === 'string' && value.source === source) found.push({ at: `${kind}-${item.id}`, quote: value.quote, span: value.span });
      Object.values(value).forEach(look);
    };
    look(item);
    return found;
  }));
}
const kCited = citationsOf(kArticle);
const placeOf = (/** @type {{span?: [number, number]}} */ { span }) => (span ? span.join('–') : '');

/** @param {Page} page */
async function openSources(page) {
  await opened(page);
  await ask(page, 'go', 'view=sources');
  await page.locator('#section-sources').waitFor();
}

/** @param {Page} page @param {string} name @param {string | Buffer} text */
async function give(page, name, text) {
  if (await page.locator('#own-file').count() === 0) await page.locator('.source-text').first().click();
  await page.locator('#own-file').waitFor({ state: 'attached' });
  await page.setInputFiles('#own-file', { name, mimeType: 'text/plain', buffer: Buffer.from(text) });
  await page.waitForFunction((file) => document.querySelector('.own-text [role=status]')?.textContent?.includes(file), name);
}

/** The findings in words: the text as a whole, quotes at their place, characters that are quoted. @param {Page} page */
const findings = (page) => page.locator('.own-findings li').allInnerTexts();
const numbersIn = (/** @type {string} */ words) => (words.match(/\d+/g) ?? []).map(Number);

/** Quotes that are marked: the places where a mark starts. @param {Page} page */
const marked = (page) => page.locator('.own-words [data-starts]').evaluateAll((links) => links.flatMap(
  (link) => (/** @type {HTMLElement} */ (link).dataset.starts ?? '').split(' ')).sort());

for (const path of [kCasePage, `${kCasePage}en/`]) {
  test(`each source lists every quote with its place and the items that rest on it, and their links lead there (${path})`, async () => {
    await withPage({ path, script: false }, async (page) => {
      for (const { id } of theCase().sources) {
        const listed = await page.locator(`#source-${id} .places li:has(> q)`).evaluateAll((entries) => entries.flatMap((entry) => {
          const words = entry.querySelector(':scope > q')?.textContent?.replace(/[⟦⟧]/g, '');
          const place = entry.firstElementChild?.textContent;
          return [...entry.querySelectorAll(':scope > ul > li > a')].map((link) => {
            const at = link.getAttribute('href')?.slice(1) ?? '';
            return `${/\d/.test(place ?? '') ? place : ''} ${words} ${at} ${document.getElementById(at) !== null}`;
          });
        }));
        const cited = new Set(citationsOf(id).map((one) => `${placeOf(one)} ${one.quote} ${one.at} true`));
        assert.deepEqual([...listed].sort(), [...cited].sort());
      }
    });
  });
}

test('a text with every quote at its place: all are marked, counted and lead to what rests on them; nothing is sent', async () => {
  await withPage({}, async (page, visit) => {
    await openSources(page);
    await page.evaluate(() => document.addEventListener('quanlian:verified', (event) => {
      /** @type {any} */ (window).verified = /** @type {CustomEvent} */ (event).detail;
    }));
    await page.locator('.source-text').first().click();
    await page.locator('#own-file').waitFor({ state: 'attached' });
    const requests = visit.requests.length;
    const text = madeSource();
    await give(page, 'good.txt', text);

    const places = [...new Set(kCited.map((one) => `text-${placeOf(one).replace('–', '-')}`))].sort();
    assert.deepEqual(await marked(page), places);
    const [digest, found, used] = await findings(page);
    assert.match(digest, /不符/);  // it is not the article
    assert.deepEqual(numbersIn(found), [kCited.length, kCited.length]);
    const quoted = new Set(kCited.flatMap(({ span }) => (span ? Array.from({ length: span[1] - span[0] }, (_, i) => span[0] + i) : [])));
    assert.deepEqual(numbersIn(used), [[...text].length, quoted.size]);
    // The whole text is there; what is marked as damaged has its brackets and its reading besides.
    const shown = await page.locator('.own-words').evaluate((words) => {
      const copy = /** @type {HTMLElement} */ (words.cloneNode(true));
      copy.querySelectorAll('.own-reading').forEach((one) => one.remove());
      return copy.textContent?.replace(/[⟦⟧]/g, '');
    });
    assert.equal(shown, text);
    assert.equal(await page.locator('.own-reading').count(), theCase().sources[0].damage.length);
    const plain = await page.locator('.own-words').evaluate((words) => [...words.childNodes].filter((node) => !(node instanceof Element && node.matches('.used, .own-reading')))
      .map((node) => node.textContent ?? '').join('').replace(/[⟦⟧]/g, ''));
    assert.equal([...plain].length, [...text].length - quoted.size);

    const told = await page.evaluate(() => /** @type {any} */ (window).verified);
    assert.equal(told.source, kArticle);
    const counted = Object.fromEntries(kCited.map(({ at }) => {
      const quotes = kCited.filter((one) => one.at === at).length;
      return [at.replace('-', ':'), { found: quotes, quotes }];
    }));
    assert.deepEqual(told.items, counted);
    assert.equal(visit.requests.length, requests);
  });
});

test('words lead to the items that rest on them and to the list, the list leads into the text, by keyboard alone', async () => {
  await withPage({}, async (page) => {
    await openSources(page);
    await give(page, 'good.txt', madeSource());
    const [start, end] = kCited.find(({ quote }) => quote === '1000万余张')?.span ?? [];
    await page.locator(`#place-${start}-${end} > .own-jump`).focus();
    await page.keyboard.press('Enter');
    assert.equal(await page.evaluate(() => document.activeElement?.textContent), '1000万余张');
    await page.keyboard.press('Enter');
    const rests = page.locator('.own-rests');
    const links = await rests.locator('> div').first().locator('ul a').evaluateAll((all) => all.map((link) => link.getAttribute('href')?.slice(1)));
    assert.deepEqual([...links].sort(), [...new Set(kCited.filter(({ span }) => span?.[0] === start && span?.[1] === end).map(({ at }) => at))].sort());
    assert.ok(await rests.locator('> div').count() > 1, 'the wider quote is there too');
    assert.equal(await page.evaluate(() => document.activeElement?.className), 'own-rests');
    await rests.locator('> div').first().locator('> p:last-child a').focus();
    await page.keyboard.press('Enter');
    assert.equal(await page.evaluate(() => document.activeElement?.closest('.places li:has(> q)')?.id), `place-${start}-${end}`);
    assert.ok(await page.evaluate(() => !location.hash.includes('place-')), 'the address stays an item’s');
    await page.locator('.own-words .used').first().click();
    await rests.locator('ul a').first().click();
    assert.equal(await selected(page), kCited.find(({ span }) => span?.[0] === kCited.map((one) => one.span?.[0] ?? Infinity).sort((a, b) => a - b)[0])?.at.replace('-', ':'));
  });
});

test('in a changed text only what still stands at its place is marked, and the rest is named', async () => {
  await withPage({ path: `${kCasePage}en/` }, async (page) => {
    await openSources(page);
    await give(page, 'changed.txt', madeSource().replaceAll('277万张', '278万张'));
    const lost = kCited.filter(({ quote }) => quote.includes('277万张'));
    assert.deepEqual(numbersIn((await findings(page))[1]), [kCited.length - lost.length, kCited.length]);
    const named = await page.locator('.own-lost a').evaluateAll((links) => links.map((link) => link.getAttribute('href')?.slice(1)));
    assert.deepEqual([...named].sort(), lost.map(({ at }) => at).sort());
    const places = [...new Set(kCited.filter(({ quote }) => !quote.includes('277万张')).map((one) => `text-${placeOf(one).replace('–', '-')}`))].sort();
    assert.deepEqual(await marked(page), places);
    await give(page, 'moved.txt', `x${madeSource()}`);
    assert.deepEqual(await marked(page), []);
    assert.equal(numbersIn((await findings(page))[2])[0], 0);
  });
});

test('a wrong file is shown plain, one that is no text or too large is refused in words, and markup stays text', async () => {
  await withPage({}, async (page) => {
    await openSources(page);
    const hostile = '<img src=x onerror="alert(1)"><script>alert(2)</script>&amp;\u202e';
    await give(page, 'wrong.txt', hostile);
    assert.deepEqual(await marked(page), []);
    assert.equal(await page.locator('.own-words').evaluate((words) => `${words.childElementCount} ${words.textContent}`), `0 ${hostile}`);
    assert.equal(await page.locator('.own-lost a').count(), kCited.length);
    await give(page, 'picture.txt', Buffer.from([0x89, 0x50, 0xff, 0xfe]));
    assert.match(await page.locator('.own-text [role=status]').innerText(), /picture\.txt.*UTF-8/);
    assert.equal(await page.locator('.own-words').count(), 0);
    await give(page, 'large.txt', Buffer.alloc(4 * 1024 * 1024 + 1, 0x20));
    assert.match(await page.locator('.own-text [role=status]').innerText(), /large\.txt.*4 MB.*64 ?MB/);
    await page.locator('.own-choose > button').click();
    assert.equal(await page.locator('.own-text').count(), 0);
    assert.ok(await page.evaluate(() => document.activeElement?.matches('.source-text')), 'focus goes back to the button');
  });
});

test('a file dropped on the view is taken, stays with a change of language, and is not there on paper', async () => {
  await withPage({}, async (page) => {
    await openSources(page);
    await page.locator('#section-sources h2').evaluate((heading, text) => {
      const data = new DataTransfer();
      data.items.add(new File([text], 'dropped.txt'));
      heading.dispatchEvent(new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true }));
    }, madeSource());
    await page.locator('.own-words').waitFor();
    const before = await marked(page);
    await page.click('#language');
    await page.locator('html[data-lang=en] .own-words').waitFor();
    assert.deepEqual(await marked(page), before);
    assert.match((await findings(page))[1], /^Quotes at their place/);
    await page.emulateMedia({ media: 'print' });
    assert.ok(!await page.locator('.own-text').isVisible());
    assert.ok(await page.locator('.places').first().isVisible());
  });
});

const article = join(kRoot, '../shared/sources/yuante_article.txt');
test('the article itself: the same text, and every quote at its place', { skip: existsSync(article) ? false : 'the article is not here' }, async () => {
  await withPage({ path: `${kCasePage}en/` }, async (page) => {
    await openSources(page);
    await give(page, 'article.txt', readFileSync(article));
    const [digest, found] = await findings(page);
    assert.match(digest, /has the digest/);
    assert.deepEqual(numbersIn(found), [kCited.length, kCited.length]);
    assert.ok(!(await page.locator('.own-words').innerText()).includes('30年四个月'));
  });
});

for (const [path, size] of /** @type {[string, {width: number, height: number}][]} */ ([[kCasePage, kSizes.bench], [`${kCasePage}en/`, kSizes.phone]])) {
  test(`the text with its quotes has no violation of WCAG 2.2 AA, and nothing runs out of the page (${path})`, async () => {
    await withPage({ path, size }, async (page) => {
      await openSources(page);
      await give(page, 'changed.txt', madeSource().replaceAll('277万张', '278万张'));
      await page.locator('.own-words .used.inner').first().click();
      const { violations } = await auditMode(page, kSizeRules);
      assert.deepEqual(violations, []);
      assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth));
    });
  });
}

test('the single file does it too, with no network', async () => {
  const context = await (await openBrowser()).newContext({ offline: true, locale: 'zh-CN' });
  try {
    const page = await context.newPage();
    await page.goto(`${pathToFileURL(join(kRoot, 'build/quanlian.html')).href}#view=sources`);
    await openSources(page);
    await give(page, 'good.txt', madeSource());
    assert.equal((await marked(page)).length, new Set(kCited.map(placeOf)).size);
  } finally {
    await context.close();
  }
});
