// exhibit.html: a curator's choices become one link, and the link an exhibit.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { audit } from './axe.mjs';
import { kSizes, withPage } from './browser.mjs';
import { theCase } from './viewer.mjs';

/** @param {import('playwright-core').Page} page */
const link = async (page) => (await page.locator('#link').innerText()).split('#')[1];

test('the form makes a link of what was chosen, and says what cannot be', async () => {
  await withPage({ path: '/exhibit.html' }, async (page) => {
    await page.locator('#launcher').waitFor();
    await page.fill('#diagonal', '32');
    await page.fill('#width', '1080');
    await page.fill('#height', '1920');
    assert.equal(await link(page), 'mode=exhibit&idle=90&size=35');
    assert.match(await page.locator('.launcher-size').innerText(), /35像素/);
    await page.selectOption('#languages', 'en');
    await page.selectOption('#layout', 'portrait');
    await page.fill('#idle', '60');
    await page.fill('#home', 'http://example.org');
    assert.equal(await link(page), undefined);
    assert.match(await page.locator('.launcher-problem').innerText(), /https:\/\//);
    assert.ok(await page.locator('#copy').isDisabled());
    await page.fill('#home', 'https://example.org/quanlian');
    const dropped = theCase().tour[0].id;
    await page.uncheck(`#step-${dropped}`);
    const rest = theCase().tour.slice(1).map((/** @type {any} */ step) => step.id).join(':');
    assert.equal(await link(page), `lang=en&mode=exhibit&idle=60&size=35&only=en&layout=portrait&steps=${rest}&home=https://example.org/quanlian/`);
    await page.fill('#idle', '5');
    assert.equal(await link(page), undefined);
    await page.fill('#idle', '60');
    await page.click('#open');
    await page.locator('#exhibit .x-begin').click();
    assert.equal(await page.locator('#exhibit').getAttribute('data-screen'), 'tour');
    assert.equal(await page.locator('.x-dots button').count(), theCase().tour.length - 1);
    assert.equal(await page.locator('#exhibit').evaluate((one) => getComputedStyle(one).getPropertyValue('--t')), '35px');
    assert.ok(await page.locator('.x-code').isVisible());
  });
});

for (const [name, size] of Object.entries({ bench: kSizes.bench, phone: kSizes.phone })) {
  test(`axe finds nothing on the launcher, and nothing sticks out (${name})`, async () => {
    await withPage({ path: '/exhibit.html', size }, async (page) => {
      await page.locator('#launcher').waitFor();
      const { violations } = await audit(page);
      assert.deepEqual(violations, []);
      assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth));
    });
  });
}
