// Every page and view in a language that nobody speaks, whose texts are accented and 40 % longer: nothing untranslated, cut off or
// overlapping. ./dev test pseudo builds its site.
import assert from 'node:assert/strict';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { kRoot, kSizes, withPage } from '../e2e/browser.mjs';
import { casesIn } from '../e2e/serve.mjs';
import { ask, drawnTexts, opened, settled } from '../e2e/viewer.mjs';
import { misplaced, untranslated } from './looks.mjs';
import { kTag, pseudo } from './make_qps.mjs';

const kSite = join(kRoot, 'build/qps/site');
const [kCase] = casesIn(kSite);
const kPage = `/${kCase}/${kTag}/`;
const kKinds = ['stage', 'party', 'link', 'evidence', 'outcome', 'event'];

/** Latin words of the case's own texts, and what else is no text of the interface. */
const kKnown = (() => {
  const words = new Set(['SVG', 'Quanlian', 'SHA', kTag]);
  const gather = (/** @type {any} */ value, /** @type {string} */ key) => {
    if (typeof value === 'string') {
      if (!['en', 'enOne'].includes(key)) for (const word of value.match(/[A-Za-z]{2,}/g) ?? []) words.add(word);
    } else if (value && typeof value === 'object') {
      for (const [name, one] of Object.entries(value)) gather(one, Array.isArray(value) ? key : name);
    }
  };
  const { id, ...file } = JSON.parse(readFileSync(join(kSite, kCase, 'case.json'), 'utf8'));
  gather(file, '');
  return [...words.add(id)];
})();

/** @param {import('playwright-core').Page} page @param {string} where */
async function looksRight(page, where) {
  assert.deepEqual(await page.evaluate(untranslated, { tag: kTag, known: kKnown }), [], `untranslated: ${where}`);
  assert.deepEqual(await page.evaluate(misplaced), [], where);
}

test('the pseudo-language keeps slots, accents every word and is 40 % longer', () => {
  assert.match(pseudo('{count} people'), /^\{count\} ƥ\p{L}+ļ\p{L}+$/u);
  const text = 'The record is plain text and complete by itself.';
  assert.ok(pseudo(text).length >= text.length * 1.4);
  assert.doesNotMatch(pseudo(text), /[A-Za-z]/);
});

for (const [name, size] of Object.entries(kSizes)) {
  test(`the record says nothing untranslated and nothing is misplaced: ${name}`, async () => {
    await withPage({ site: kSite, path: kPage, size, script: false }, (page) => looksRight(page, 'the record'));
  });

  test(`so does each item's page: ${name}`, async () => {
    await withPage({ site: kSite, path: '', size, script: false }, async (page) => {
      const items = kKinds.flatMap((kind) => readdirSync(join(kSite, kCase, kind)).map((id) => `/${kCase}/${kind}/${id}/${kTag}/`));
      assert.ok(items.length > 50);
      for (const path of items) {
        await page.goto(path);
        await looksRight(page, path);
      }
    });
  });

  test(`so does every view: ${name}`, async () => {
    await withPage({ site: kSite, path: kPage, size }, async (page) => {
      await opened(page);
      const views = await page.locator('.segments button').evaluateAll((buttons) => buttons.map(({ id }) => id.replace('show-', '')));
      assert.ok(views.length >= 7);
      for (const view of views) {
        await ask(page, 'go', `view=${view}`);
        await settled(page);
        await looksRight(page, view);
        const plain = (await drawnTexts(page)).filter(({ text }) =>
          (text.match(/[\p{Script=Latin}]{3,}/gu) ?? []).some((word) => /^[A-Za-z]+$/.test(word) && !kKnown.includes(word)));
        assert.deepEqual(plain.map(({ text }) => text), [], `drawn in ${view}`);
      }
    });
  });
}

test('every screen of the exhibit, and what makes its link', async () => {
  await withPage({ site: kSite, path: `${kPage}#mode=exhibit&lang=${kTag}`, size: kSizes.exhibit, motion: 'reduce' }, async (page) => {
    await page.locator('#exhibit .x-begin').waitFor();
    await looksRight(page, 'attract');
    await page.locator('#exhibit .x-begin').click();
    await page.locator(`#exhibit button[lang=${kTag}]`).click();
    await looksRight(page, 'tour');
    await page.locator('[data-wish=explore]').click();
    for (const screen of ['scale', 'outcomes', 'words']) {
      await page.locator(`[data-wish=screen][data-what=${screen}]`).click();
      await looksRight(page, screen);
      await page.locator('[data-wish=return]').click();
    }
    await page.locator('[data-wish=card]').first().click();
    await looksRight(page, 'card');
  });
  for (const size of Object.values(kSizes)) {
    await withPage({ site: kSite, path: '/exhibit.html', size }, async (page) => {
      await page.locator('#launcher #link').waitFor();
      await looksRight(page, 'launcher');
    });
  }
});

test('the page changes to the other languages and back, and its links lead to them', async () => {
  await withPage({ site: kSite, path: kPage }, async (page) => {
    await opened(page);
    for (const lang of ['zh', 'en', kTag]) {
      await page.locator(`.bar a[hreflang^=${lang}]`).click();
      await page.waitForFunction((tag) => document.documentElement.dataset.lang === tag, lang);
      assert.equal(await page.locator('.bar a[hreflang]').count(), 2);
      assert.ok(existsSync(join(kSite, new URL(page.url()).pathname)));
    }
  });
});
