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

/** Whether what has focus can be seen, wholly, under the bar. @param {import('playwright-core').Page} page */
const focusIsSeen = (page) => page.evaluate(() => {
  const element = document.activeElement;
  if (!element || element === document.body) return false;
  const { top, bottom } = element.getBoundingClientRect();
  const first = element.getClientRects()[0];  // of a link that runs over a line's end its first part
  const [above, below] = [Math.max(first.top, 0), Math.min(first.bottom, innerHeight)];
  const found = document.elementFromPoint((first.left + first.right) / 2, (above + below) / 2);
  const bar = element.closest('.bar, .skip') ? 0 : document.querySelector('.bar')?.getBoundingClientRect().bottom ?? 0;
  return (element.contains(found) || Boolean(found?.contains(element))) && (element.id === 'record' || (top >= bar && bottom <= innerHeight));
});

test('the keyboard reaches the record through the picture, which then gives way', async () => {
  await withPage({}, async (page) => {
    await opened(page);
    await page.locator('.controls button').last().focus();
    assert.ok(await page.locator('#canvas').isVisible());
    await page.keyboard.press('Tab');
    assert.ok(await page.evaluate(() => document.activeElement?.closest('#record') !== null));
    assert.equal(await page.locator('#canvas').isVisible(), false);
    assert.equal(await page.locator('#show-record').getAttribute('aria-pressed'), 'true');
    assert.ok(await focusIsSeen(page));
    await page.click('#show-chain');
    assert.ok(await page.locator('#canvas').isVisible());
  });
});

test('focus that a screen reader sets chooses the item and is seen', async () => {
  await withPage({}, async (page) => {
    await opened(page);
    await page.locator(`[data-at="${kLinks[2]}"] h3 a`).focus();
    assert.equal(await selected(page), kLinks[2]);
    assert.deepEqual(await marked(page), [kLinks[2]]);
    assert.ok(await focusIsSeen(page));
  });
});

test('a click that a screen reader makes chooses the item and leaves the picture', async () => {
  await withPage({}, async (page) => {
    await opened(page);
    await page.locator(`[data-at="${kLinks[1]}"] h3`).evaluate((element) => /** @type {HTMLElement} */ (element).click());
    assert.equal(await selected(page), kLinks[1]);
    assert.ok(await page.locator('#canvas').isVisible());
  });
});

test('the link over the picture leads into the record, which is shown', async () => {
  await withPage({}, async (page) => {
    await opened(page);
    await page.keyboard.press('Tab');
    assert.equal(await page.evaluate(() => document.activeElement?.className), 'skip');
    await page.keyboard.press('Enter');
    await page.locator('#canvas').waitFor({ state: 'hidden' });
    assert.equal(await page.evaluate(() => document.activeElement?.id), 'record');
  });
});

for (const lang of ['', 'en/']) {
  test(`no step of the keyboard through the whole page is hidden, /yuante/${lang}`, async (t) => {
    await withPage({ path: `/yuante/${lang}`, motion: 'reduce' }, async (page) => {
      await opened(page);
      let steps = 0;
      for (; steps < 1000; ++steps) {
        await page.keyboard.press('Tab');
        if (await page.evaluate(() => document.activeElement === document.body)) break;
        const where = () => page.evaluate(() => {
          const { outerHTML, id } = /** @type {Element} */ (document.activeElement);
          return `${outerHTML.slice(0, 120)} ${id} ${JSON.stringify(document.activeElement?.getBoundingClientRect())}`;
        });
        assert.ok(await focusIsSeen(page), `hidden: ${await where()}`);
      }
      t.diagnostic(`${steps} steps`);
      assert.ok(steps > 100 && steps < 1000, `${steps} steps`);
    });
  });
}
