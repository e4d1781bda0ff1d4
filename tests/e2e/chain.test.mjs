// The chain on the canvas: it is drawn where it says, and its links can be chosen by pointer and by keyboard.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { withPage } from './browser.mjs';
import { inkShare } from './png.mjs';
import { chain, clickCard, drawnTexts, kLinks, marked, opened, picture, selected, settled, theCase } from './viewer.mjs';

/** @typedef {import('./viewer.mjs').Box} Box */

/** @param {Box} inner @param {Box} outer */
const lies = (inner, outer) =>
  inner.left >= outer.left && inner.top >= outer.top && inner.right <= outer.right && inner.bottom <= outer.bottom;

test('the page opens without a complaint and the chain has its stages and links in order', async () => {
  await withPage({}, async (page) => {
    await opened(page);
    const stages = theCase().stages.map((/** @type {{id: string}} */ stage) => `stage:${stage.id}`);
    const expected = stages.flatMap((/** @type {string} */ stage, /** @type {number} */ i) => (i < kLinks.length ? [stage, kLinks[i]] : [stage]));
    assert.deepEqual((await chain(page)).slice(0, expected.length).map((card) => card.at), expected);
  });
});

for (const scale of [1, 2]) {
  test(`every text of a card has ink where it is said to stand, at ${scale} device pixels`, async () => {
    await withPage({ scale }, async (page) => {
      await opened(page);
      const [cards, texts, seen] = [await chain(page), await drawnTexts(page), await picture(page)];
      for (const card of cards) {
        const mine = texts.filter((text) => lies(text.box, card.box));
        assert.ok(mine.length > 0, `${card.at} has no text`);
        for (const { text, box } of mine) {
          const inPixels = { left: box.left * scale, top: box.top * scale, right: box.right * scale, bottom: box.bottom * scale };
          assert.ok(inkShare(seen, inPixels) > 0.02, `no ink for "${text}" on ${card.at}`);
        }
      }
    });
  });
}

test('between the margin and the first card there is no ink', async () => {
  await withPage({}, async (page) => {
    await opened(page);
    const [first] = await chain(page);
    const margin = { left: 1, top: first.box.top, right: first.box.left - 3, bottom: first.box.bottom };
    assert.equal(inkShare(await picture(page), margin), 0);
  });
});

test('a click on each card of the chain chooses it, on the canvas and in the record', async () => {
  await withPage({}, async (page) => {
    await opened(page);
    for (const { at } of await chain(page)) {
      await clickCard(page, at);
      assert.equal(await selected(page), at);
      assert.deepEqual(await marked(page), [at]);
    }
  });
});

test('the arrow keys walk along the chain and back, Escape returns to the whole case', async () => {
  await withPage({}, async (page) => {
    await opened(page);
    await page.locator('#canvas').focus();
    const stations = (await chain(page)).map((card) => card.at);
    for (const [key, expected] of [['ArrowRight', stations], ['ArrowLeft', stations.slice(0, -1).reverse()]]) {
      for (const at of /** @type {string[]} */ (expected)) {
        await page.keyboard.press(/** @type {string} */ (key));
        assert.equal(await selected(page), at);
        assert.deepEqual(await marked(page), [at]);
      }
    }
    await page.keyboard.press('Escape');
    assert.equal(await selected(page), 'case');
  });
});

test('a choice is in the address, and the address leads back to it', async () => {
  await withPage({}, async (page) => {
    await opened(page);
    await clickCard(page, kLinks[1]);
    const address = page.url();
    assert.match(address, /#.*at=link:reseller-account-seller/);
    await page.goto('about:blank');
    await page.goto(address);
    await opened(page);
    assert.equal(await selected(page), kLinks[1]);
  });
});

test('an address that names nothing opens the whole case', async () => {
  await withPage({ path: '/yuante/#at=link:no-such-link&nonsense' }, async (page) => {
    await opened(page);
    assert.equal(await selected(page), 'case');
    await settled(page);
  });
});
