// The viewer at the sizes it is designed for looks as its golden pictures do. QUANLIAN_REBASE=1 makes them anew.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { before, test } from 'node:test';
import { kCasePage, kRoot, kSizes, openBrowser, withPage } from './browser.mjs';
import { checkPicture, compare, kMostOf, makersHere, otherMakers, readImage } from './golden_pictures.mjs';
import { ask, chain, kLinks, opened, picture, settled } from './viewer.mjs';

const kPinned = { pinnedFonts: true };
/** @type {import('./golden_pictures.mjs').Makers} */
let here;
before(async () => { here = makersHere((await openBrowser(kPinned)).version()); });

for (const [name, size] of Object.entries(kSizes)) {
  for (const lang of ['zh', 'en']) {
    test(`${name} in ${lang}`, async () => {
      await withPage({ ...kPinned, size, path: kCasePage + (lang === 'en' ? 'en/' : '') }, async (page) => {
        await opened(page);
        checkPicture(`${name}-${lang}`, await page.screenshot(), here);
        for (const card of await chain(page)) assert.ok(card.box.right - card.box.left > 60, `${card.at} is too narrow to read`);
        await ask(page, 'go', `at=${kLinks[1]}`);
        await settled(page);
        checkPicture(`${name}-${lang}-link`, await page.screenshot(), here);
      });
    });
  }
}

test('the dark scheme is dark', async () => {
  await withPage({ ...kPinned, scheme: 'dark' }, async (page) => {
    await opened(page);
    checkPicture('bench-zh-dark', await page.screenshot(), here);
    const { rgb } = await picture(page);
    assert.ok(rgb.reduce((sum, value) => sum + value, 0) / rgb.length < 80);
  });
});

test('one word of another colour, or a picture of another size, is a difference', (t) => {
  const others = otherMakers(here);
  t.diagnostic(`Chromium ${here.chromium}; ${others.length > 0 ? others.join(', ') : 'browser and fonts are those of the golden pictures'}`);
  const golden = readImage(readFileSync(join(kRoot, 'tests/golden/screenshots/bench-zh.png')));
  assert.equal(compare(golden, golden).share, 0);
  const planted = { ...golden, pixels: golden.pixels.slice() };
  for (let y = 300; y < 316; y++) planted.pixels.fill(128, (y * golden.width + 600) * 4, (y * golden.width + 616) * 4);
  assert.ok(compare(golden, planted).share > kMostOf([]), 'the size of one ideograph');
  assert.equal(compare(golden, { ...golden, width: golden.width / 2, height: golden.height * 2 }).share, 1);
});
