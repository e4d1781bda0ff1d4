// Only what a court decided: the switch, what it says, what it marks in the record, links, the way back, languages, print; and the
// overview map of the chain, which a click moves.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { auditMode, kSizeRules } from './axe.mjs';
import { kCasePage, withPage } from './browser.mjs';
import { differenceShare } from './png.mjs';
import { ask, clickCard, onPage, opened, picture, selected, settled, theCase } from './viewer.mjs';

/** @typedef {import('playwright-core').Page} Page */

const isOn = async (/** @type {Page} */ page) => (await ask(page, 'state')).court === 1;
const strip = (/** @type {Page} */ page) => page.locator('#court-note');
const undecided = () => {
  const { evidence, outcomes, events } = theCase();
  /** @type {[string, any[]][]} */
  const lists = [['evidence', evidence], ['outcome', outcomes], ['event', events]];
  return new Map(lists.flatMap(([kind, items]) => items.map((item) => [`${kind}:${item.id}`, item.status !== 'court-finding'])));
};

/** What the record marks, by item. @param {Page} page @returns {Promise<[string, boolean][]>} */
const marks = (page) => page.locator('#record :is([data-at], [data-row])').evaluateAll((places) => places.map((place) => {
  const { at, row } = /** @type {HTMLElement} */ (place).dataset;
  return [at ?? row ?? '', place.classList.contains('not-court')];
}));

/** @param {Page} page */
async function checkMarks(page) {
  const wanted = undecided();
  let checked = 0;
  for (const [at, faded] of await marks(page)) {
    if (!wanted.has(at)) continue;
    assert.equal(faded, wanted.get(at), at);
    checked += 1;
  }
  assert.ok(checked >= wanted.size, `${checked} places of ${wanted.size} items`);
}

test('the switch fades by keyboard, says how many, marks every row of the record, and is followed by link, back and forward', async () => {
  await withPage({}, async (page) => {
    await opened(page);
    const before = await picture(page);
    await page.locator('#court').focus();
    await page.keyboard.press('Enter');
    await settled(page);
    assert.ok(await isOn(page));
    assert.equal(await page.locator('#court').getAttribute('aria-pressed'), 'true');
    assert.match(page.url(), /court=1/);
    const { evidence, outcomes, events, links } = theCase();
    const police = [...evidence, ...outcomes, ...events, ...links.flatMap((/** @type {any} */ link) => link.means ?? [])]
      .filter((item) => item.status !== 'court-finding').length;
    const said = Number(/叙述(\d+)项/.exec(await strip(page).innerText())?.[1]);
    assert.ok(said >= police && said <= police + theCase().conflicts.length, `${said} said, ${police} in the file`);
    assert.equal(await page.locator('#announcement').textContent(), await page.locator('#court-words').textContent());
    assert.ok(differenceShare(before, await picture(page)) > 0.01);
    await checkMarks(page);
    await page.goBack();
    await page.waitForFunction(() => !document.documentElement.classList.contains('court-only'));
    assert.ok(await strip(page).isHidden());
    await page.goForward();
    await page.waitForFunction(() => document.documentElement.classList.contains('court-only'));
    await page.locator('#court-all').click();
    assert.ok(!await isOn(page));
    assert.equal(await page.evaluate(() => document.activeElement?.id), 'court');
  });
});

test('a link opens it in any view, and a change of language keeps it', async () => {
  await withPage({ path: `${kCasePage}#court=1&view=record` }, async (page) => {
    await opened(page);
    assert.ok(await strip(page).isVisible());
    await checkMarks(page);
    await page.locator('#language').click();
    await page.waitForFunction(() => document.documentElement.dataset.lang === 'en');
    assert.ok(await isOn(page));
    assert.match(await strip(page).innerText(), /Only what a court decided/);
    await checkMarks(page);
    for (const view of ['timeline', 'sentences', 'figures', 'sources', 'chain']) {
      await ask(page, 'go', `view=${view}`);
      assert.ok(await strip(page).isVisible(), view);
    }
  });
});

test('a print says at its head that it is on', async () => {
  await withPage({ path: `${kCasePage}en/#court=1` }, async (page) => {
    await opened(page);
    await page.emulateMedia({ media: 'print' });
    const [note, record] = await Promise.all(['#court-note', '#record'].map((place) => page.locator(place).boundingBox()));
    assert.ok(note && record && note.y < record.y && note.height > 0);
    assert.ok(await page.locator('#court-all').isHidden());
    assert.ok(await page.locator('#evidence-cards-2018').isVisible(), 'what is faded is printed');
  });
});

for (const scheme of /** @type {const} */ (['light', 'dark'])) {
  test(`what is faded can be read, ${scheme}`, async () => {
    for (const path of [`${kCasePage}#court=1&view=record`, `${kCasePage}en/#court=1&view=record`]) {
      await withPage({ path, scheme }, async (page) => {
        await opened(page);
        const { violations } = await auditMode(page, kSizeRules);
        assert.deepEqual(violations, []);
      });
    }
  });
}

test('the overview map appears with the zoom and a click in it moves the picture', async () => {
  await withPage({ motion: 'reduce' }, async (page) => {
    await opened(page);
    for (let step = 0; step < 4; step += 1) await page.locator('#zoom-in').click();
    await settled(page);
    await clickCard(page, 'link:reseller-account-seller');
    const cards = await ask(page, 'chain');
    const height = await page.evaluate(() => parseFloat(document.getElementById('viewer')?.style.getPropertyValue('--chain-bottom') ?? ''));
    const at = await selected(page);
    const { x, y } = await onPage(page, 16, height - 30);  // the left end of the map
    await page.mouse.click(x, y);
    await settled(page);
    const moved = await ask(page, 'chain');
    assert.ok(moved[0].box.left > cards[0].box.left + 100, 'the first card came nearer');
    assert.equal(await selected(page), at, 'nothing was chosen');
  });
});
