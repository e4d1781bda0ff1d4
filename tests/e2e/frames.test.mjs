// The page is quiet: no frame is drawn while nothing changes.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { withPage } from './browser.mjs';
import { ask, clickCard, kLinks, onPage, opened, settled } from './viewer.mjs';

/** @param {import('playwright-core').Page} page @returns {Promise<number>} */
const frames = async (page) => (await ask(page, 'stats')).frames;

test('two idle seconds draw no frame', async () => {
  await withPage({}, async (page) => {
    await opened(page);
    const before = await frames(page);
    await page.waitForTimeout(2000);  // the time is what is tested
    assert.equal(await frames(page), before);
  });
});

test('a pointer that moves over nothing wakes at most five frames', async () => {
  await withPage({}, async (page) => {
    await opened(page);
    const { x, y } = await onPage(page, 3, 3);
    const before = await frames(page);
    await page.mouse.move(x, y);
    await settled(page);
    const drawn = (await frames(page)) - before;
    assert.ok(drawn >= 1 && drawn <= 5, `${drawn} frames`);
  });
});

test('a choice that flies comes to rest, and then no frame is drawn', async () => {
  await withPage({ size: { width: 390, height: 844 } }, async (page) => {
    await opened(page);
    await clickCard(page, kLinks[0]);
    await page.mouse.move(0, 0);
    await settled(page);
    const before = await frames(page);
    await page.waitForTimeout(1000);
    assert.equal(await frames(page), before);
  });
});

test('with reduced motion a choice takes no more frames than any other wake', async () => {
  await withPage({ motion: 'reduce', size: { width: 390, height: 844 } }, async (page) => {
    await opened(page);
    const before = await frames(page);
    await ask(page, 'go', `at=${kLinks[2]}`);
    await settled(page);
    const drawn = (await frames(page)) - before;
    assert.ok(drawn >= 1 && drawn <= 6, `${drawn} frames`);
  });
});
