// Record and canvas have one selection, whichever the reader touches.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { withPage } from './browser.mjs';
import { clickCard, drawnTexts, kLinks, marked, opened, selected, settled } from './viewer.mjs';

test('the view switch shows the record and the canvas in turn and says which is on', async () => {
  await withPage({}, async (page) => {
    await opened(page);
    const record = page.locator('#record h1');
    for (const [button, recordShown] of /** @type {[string, boolean][]} */ ([['show-record', true], ['show-chain', false]])) {
      await page.click(`#${button}`);
      assert.equal(await page.locator('#canvas').isVisible(), !recordShown);
      assert.equal(await page.locator('#show-record').getAttribute('aria-pressed'), String(recordShown));
      assert.equal(await page.locator('#show-chain').getAttribute('aria-pressed'), String(!recordShown));
      assert.ok(await record.isVisible());
    }
    await settled(page);
  });
});

test('what is chosen on the canvas is in view when the record is shown', async () => {
  await withPage({}, async (page) => {
    await opened(page);
    await clickCard(page, kLinks[2]);
    await page.click('#show-record');
    const item = page.locator(`[data-at="${kLinks[2]}"]`);
    const top = await item.evaluate((element) => element.getBoundingClientRect().top);
    assert.ok(top >= 0 && top < 200, `the item's top is at ${top}`);
  });
});

test('focus on an item of the record chooses it on the canvas', async () => {
  await withPage({}, async (page) => {
    await opened(page);
    await page.click('#show-record');
    for (const at of kLinks) {
      await page.locator(`[data-at="${at}"] a`).first().focus();
      assert.equal(await selected(page), at);
      assert.deepEqual(await marked(page), [at]);
    }
  });
});

test('a click on an item of the record chooses it, and the canvas shows its dossier', async () => {
  await withPage({}, async (page) => {
    await opened(page);
    await page.click('#show-record');
    await page.locator('#evidence-shell-companies .amount').click();
    assert.equal(await selected(page), 'evidence:shell-companies');
    await page.click('#show-chain');
    await settled(page);
    const title = await page.locator(`[data-at="${kLinks[0]}"] h3`).first().innerText();
    const said = (await drawnTexts(page)).map((one) => one.text);
    assert.ok(said.includes('E1'), `E1 is not among what is drawn for ${title}`);
  });
});

test('a link of the record chooses what it leads to', async () => {
  await withPage({}, async (page) => {
    await opened(page);
    await page.click('#show-record');
    await page.locator('.chain a[href="#link-account-seller-fraud"]').click();
    assert.equal(await selected(page), kLinks[2]);
    assert.deepEqual(await marked(page), [kLinks[2]]);
  });
});

test('an address of a place in the record chooses the item', async () => {
  await withPage({ path: '/yuante/#link-account-seller-fraud' }, async (page) => {
    await opened(page);
    assert.equal(await selected(page), kLinks[2]);
    await page.evaluate(() => { location.hash = '#evidence-shell-companies'; });
    await page.waitForFunction(() => /** @type {any} */ (window).quanlian.state().at === 'evidence:shell-companies');
  });
});
