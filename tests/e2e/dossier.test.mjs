// The dossier under the chain: each figure of the chosen link is drawn there as the record and the case file state it.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { withPage } from './browser.mjs';
import { clickCard, drawnTexts, kLinks, opened, settled, theCase } from './viewer.mjs';

/** @typedef {import('playwright-core').Page} Page */

/** Everything that the dossier says from top to end. @param {Page} page @returns {Promise<Set<string>>} */
async function readDossier(page) {
  await page.locator('#canvas').focus();
  /** @type {Set<string>} */
  const texts = new Set();
  for (let before = ''; ; ) {
    const drawn = await drawnTexts(page);
    drawn.forEach((one) => texts.add(one.text));
    const now = JSON.stringify(drawn);
    if (now === before) return texts;
    before = now;
    await page.keyboard.press('PageDown');
    await settled(page);
  }
}

/** @param {Page} page @param {string} id @returns {Promise<{number: string, after: string}>} of the record */
const recordFigure = (page, id) => page.locator(`#evidence-${id} .amount .figure`).evaluate((figure) => ({
  number: figure.querySelector('strong')?.textContent ?? '',
  after: [...figure.querySelectorAll('small')].at(-1)?.textContent ?? '',
}));

for (const at of kLinks) {
  test(`the dossier of ${at} shows each figure of the case file, as the record words it`, async () => {
    await withPage({}, async (page) => {
      await opened(page);
      await clickCard(page, at);
      const said = [...await readDossier(page)];
      const counted = theCase().evidence.filter((/** @type {any} */ one) => one.on === at && one.quantity?.value !== undefined);
      assert.ok(counted.length > 0);
      for (const { id, number, quantity } of counted) {
        const figure = await recordFigure(page, id);
        const unit = figure.after.startsWith('亿') ? 1e8 : figure.after.startsWith('万') ? 1e4 : 1;
        assert.equal(Math.round(Number(figure.number.replaceAll(',', '')) * unit), quantity.value, `${number} in the record`);
        assert.ok(said.includes(number), `${number} is not drawn`);
        assert.ok(said.some((text) => text === figure.number || text.includes(figure.number + figure.after)),
          `${number}: ${figure.number}${figure.after} is not drawn`);
      }
    });
  });
}

test('what the sources do not state is said in words on the third link', async () => {
  await withPage({}, async (page) => {
    await opened(page);
    await clickCard(page, kLinks[2]);
    const notice = await page.locator('.chain li.link').nth(2).locator('.unstated').innerText();
    assert.match(notice, /未载明/);
    assert.ok((await drawnTexts(page)).some((one) => one.text === notice), `"${notice}" is not drawn`);
  });
});
