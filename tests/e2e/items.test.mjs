// The pages of single items in a browser: without script, in both languages, light and dark, narrow, on paper; and the way on into
// the whole case.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { audit, auditMode, kSizeRules } from './axe.mjs';
import { kSizes, withPage } from './browser.mjs';
import { marked, opened, selected, theCase } from './viewer.mjs';

const kItems = ['stage/operator', 'link/account-seller-fraud', 'party/li-fraud', 'evidence/den-cards', 'outcome/executives-sentenced', 'event/supply-2018'];
/** @param {string} item @param {string} lang */
const pathOf = (item, lang) => `/yuante/${item}/${lang === 'en' ? 'en/' : ''}`;
for (const item of kItems) {
  for (const lang of ['zh', 'en']) {
    test(`${item} ${lang}, light and dark at 320 px: no rule of axe is broken, nothing is wider than the window`, async () => {
      await withPage({ path: pathOf(item, lang) }, async (page) => {
        for (const narrow of [false, true]) {
          if (narrow) {
            await page.emulateMedia({ colorScheme: 'dark' });
            await page.setViewportSize({ width: 320, height: 640 });
          }
          const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
          assert.ok(wide <= 0, `${wide} CSS pixels beyond the window's edge`);
          const found = await (narrow ? auditMode(page, kSizeRules) : audit(page));
          assert.deepEqual(found.violations, []);
          // What axe does not look at: the ground under text in the drawing of terms (accessibility.test.mjs computes it).
          assert.deepEqual(found.unsure.filter(({ selector }) => !selector.includes('text')), []);
        }
      });
    });
  }
}

test('with script off a page is whole: figure, bound, status, words of the source, picture', async () => {
  await withPage({ path: pathOf('evidence/cards-2018', 'zh'), script: false }, async (page) => {
    assert.equal(await page.locator('h1').innerText().then((text) => text.replace(/\s/g, '')), '1000万余张亚飞达公司非法提供的电话“黑卡”');
    assert.ok(await page.getByText('仅2018年').first().isVisible());
    assert.ok(await page.getByText('警方查明，据报道').first().isVisible());
    assert.equal(await page.locator('blockquote mark').last().innerText(), '1000万余张');
    const picture = page.locator('.picture img');
    await picture.scrollIntoViewIfNeeded();
    await page.waitForFunction(() => document.querySelector('img')?.complete);
    assert.equal(await picture.evaluate((image) => /** @type {HTMLImageElement} */ (image).naturalWidth), 1200);
  });
});

test('the way on opens the whole case at the item, in the same language', async () => {
  for (const [item, at] of [['evidence/den-cards', 'evidence:den-cards'], ['link/account-seller-fraud', 'link:account-seller-fraud']]) {
    for (const lang of ['zh', 'en']) {
      await withPage({ path: pathOf(item, lang) }, async (page) => {
        await page.locator('.open a').click();
        await opened(page);
        assert.equal(await selected(page), at);
        assert.equal(await page.evaluate(() => document.documentElement.dataset.lang), lang);
      });
    }
  }
});

test('a reader turns from item to item along the chain to its end', async () => {
  const chain = ['stage/operator', 'link/operator-reseller', 'stage/reseller', 'link/reseller-account-seller', 'stage/account-seller', 'link/account-seller-fraud', 'stage/fraud'];
  await withPage({ path: pathOf(chain[0], 'en'), script: false }, async (page) => {
    for (const item of chain.slice(1)) {
      await page.locator('.turn [rel="next"]').click();
      assert.match(page.url(), new RegExp(`/yuante/${item}/en/`));
    }
  });
});

test('the language link keeps the item', async () => {
  await withPage({ path: pathOf('party/wang', 'zh'), script: false }, async (page) => {
    await page.locator('#language').click();
    assert.match(page.url(), /\/party\/wang\/en\//);
    await page.locator('#language').click();
    assert.match(page.url(), /\/party\/wang\/(index\.html)?$/);
  });
});

test("in the record an item's own link has the address of its page, and choosing it stays", async () => {
  await withPage({ size: kSizes.bench }, async (page, visit) => {
    await opened(page);
    await page.click('#show-record');
    const link = page.locator('#link-account-seller-fraud h3 a');
    assert.equal(await link.evaluate((a) => /** @type {HTMLAnchorElement} */ (a).href), `${visit.origin}/yuante/link/account-seller-fraud/index.html`);
    await link.click();
    assert.equal(await selected(page), 'link:account-seller-fraud');
    assert.deepEqual(await marked(page), ['link:account-seller-fraud']);
    assert.equal(new URL(page.url()).pathname, '/yuante/');
  });
});

test('on paper a page has its item and its origin, and none of the ways on', async () => {
  await withPage({ path: pathOf('evidence/den-cards', 'zh') }, async (page) => {
    await page.emulateMedia({ media: 'print' });
    for (const hidden of ['.bar', '.strip', '.trail', '.open', '.turn', '.picture']) {
      assert.equal(await page.locator(hidden).first().isVisible(), false, hidden);
    }
    for (const shown of ['h1', 'blockquote', '.origin']) assert.ok(await page.locator(shown).first().isVisible(), shown);
  });
});

test('the sample above has each kind that has pages', () => {
  const { links, evidence } = theCase();
  assert.ok(links.length > 0 && evidence.length > 0);
  assert.deepEqual(kItems.map((item) => item.split('/')[0]), ['stage', 'link', 'party', 'evidence', 'outcome', 'event']);
});
