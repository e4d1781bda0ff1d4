// Whatever is missing, the record stays readable, and one calm sentence says what it is.
import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { kSite, withPage } from './browser.mjs';
import { opened } from './viewer.mjs';

/** @typedef {import('playwright-core').Page} Page */
/** @typedef {import('./browser.mjs').PageOptions} PageOptions */

/** @param {string} pattern @param {Parameters<import('playwright-core').Route['fulfill']>[0]} answer */
const answering = (pattern, answer) => async (/** @type {Page} */ page) => {
  await page.route(pattern, (route) => route.fulfill(answer));
};
const kStatus404 = [/404/, /request failed: .*ERR_ABORTED/];

/** @type {[string, string, PageOptions][]} */
const kFailures = [
  ['WebGL 2 is refused', 'no-webgl', {
    init: `const get = HTMLCanvasElement.prototype.getContext;
      HTMLCanvasElement.prototype.getContext = function (kind, ...rest) { return /webgl/.test(kind) ? null : get.call(this, kind, ...rest); };`,
  }],
  ['the browser has no graphics', 'no-webgl', { webgl: false }],
  ['there is no WebAssembly', 'no-wasm', { init: 'delete globalThis.WebAssembly;' }],
  ['the program is not there', 'no-module', { prepare: answering('**/*.wasm', { status: 404 }), expected: kStatus404 }],
  ['the program is garbage', 'no-module', { prepare: answering('**/*.wasm', { contentType: 'application/wasm', body: 'garbage' }) }],
  ['the program is another one', 'no-module', {
    prepare: answering('**/*.wasm', { contentType: 'application/wasm', body: Buffer.from([0, 97, 115, 109, 1, 0, 0, 0]) }),
  }],
  ['the case file is not there', 'no-case', { prepare: answering('**/case.json', { status: 404 }), expected: kStatus404 }],
  ['the case file is broken', 'broken-case', { prepare: answering('**/case.json', { contentType: 'application/json', body: '{"schema":' }) }],
  ['the case file is another one', 'broken-case', {
    prepare: answering('**/case.json', {
      contentType: 'application/json', body: `${readFileSync(join(kSite, 'yuante/case.json'), 'utf8')}\n`,
    }),
  }],
  ['reading a canvas is blocked', 'canvas-blocked', {
    init: `const get = CanvasRenderingContext2D.prototype.getImageData;
      CanvasRenderingContext2D.prototype.getImageData = function (...box) {
        const image = get.apply(this, box);
        image.data.fill(255);
        return image;
      };`,
  }],
];

for (const [what, notice, options] of kFailures) {
  test(`when ${what}, the record is readable and one sentence says so`, async () => {
    await withPage(options, async (page) => {
      await page.locator('#notice:not([hidden])').waitFor();
      assert.equal(await page.locator('#notice').innerText(), (await page.locator(`[data-notice=${notice}]`).textContent())?.trim());
      assert.ok(await page.locator('#record h1').isVisible());
      assert.ok(await page.locator('#evidence-shell-companies').isVisible());
      assert.equal(await page.locator('#viewer').isVisible(), false);
      assert.equal(await page.locator('#show-chain').isVisible(), false);
      await page.click('#language');
      await page.waitForURL('**/yuante/en/**');
    });
  });
}

for (const [what, notice, options] of kFailures.filter(([, name]) => ['no-webgl', 'canvas-blocked'].includes(name))) {
  test(`when ${what}, the record is searched, copied, printed and read in the other language all the same`, async () => {
    await withPage({ ...options, init: `${options.init ?? ''};window.print = () => { window.printed = true; };` }, async (page) => {
      await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
      await opened(page);
      assert.equal(await page.locator('#notice').innerText(), (await page.locator(`[data-notice=${notice}]`).textContent())?.trim());
      await page.locator('body').press('/');
      await page.keyboard.type('277万');
      await page.keyboard.press('Enter');
      assert.equal(await page.locator('[data-at][aria-current=true]').getAttribute('id'), 'evidence-den-cards');
      assert.ok(await page.locator('#evidence-den-cards a:focus').isVisible());
      await page.locator('#evidence-den-cards .copy').click();
      await page.locator('#notice.passing').waitFor();
      assert.match(await page.evaluate(() => navigator.clipboard.readText()), /277万张[^]*at=evidence:den-cards/);
      await page.keyboard.press('?');
      assert.ok(await page.locator('#keys').isVisible());
      await page.keyboard.press('Escape');
      await page.click('#print');
      await page.click('#print-case');
      assert.ok(await page.evaluate(() => /** @type {any} */ (window).printed));
      await page.click('#language');
      await page.locator('html[data-lang=en]').waitFor();
      assert.match(await page.locator('#evidence-den-cards .amount').innerText(), /2\.77 million/);
      assert.equal(await page.locator('[data-at][aria-current=true]').getAttribute('id'), 'evidence-den-cards');
      assert.ok(await page.locator('#viewer').isHidden());
      const offered = await page.locator('.segments button:visible').evaluateAll((all) => all.map(({ id }) => id));
      assert.deepEqual(offered, ['show-figures', 'show-sources', 'show-record']);
    });
  });

  test(`when ${what}, the sentence that says so is there again after another one`, async () => {
    await withPage(options, async (page) => {
      await opened(page);
      await page.clock.install();
      await page.locator('#evidence-den-cards .copy').click();
      await page.locator('#notice.passing').waitFor();
      await page.clock.fastForward(10_000);
      await page.locator('#notice:not(.passing)').waitFor();
      assert.equal(await page.locator('#notice').innerText(), (await page.locator(`[data-notice=${notice}]`).textContent())?.trim());
    });
  });
}

test('without WebAssembly no control is there that does nothing', async () => {
  await withPage({ init: 'delete globalThis.WebAssembly; window.print = () => { window.printed = true; };' }, async (page) => {
    await page.locator('#notice:not([hidden])').waitFor();
    const shown = await page.locator('button:visible, input:visible').evaluateAll((all) => all.map((one) => one.id || one.className));
    assert.deepEqual([...new Set(shown)].sort(), ['check', 'copy copy-table', 'picture', 'print', 'share', 'text-larger', 'text-smaller']);
    await page.click('#print');
    assert.ok(await page.evaluate(() => /** @type {any} */ (window).printed));
  });
});

test('without JavaScript the record is readable and a sentence says what is missing', async () => {
  await withPage({ script: false }, async (page) => {
    assert.ok(await page.locator('#record h1').isVisible());
    assert.ok(await page.locator('noscript .notice').isVisible());
    assert.equal(await page.locator('#viewer').isVisible(), false);
  });
});

test('a server that does not know the type of the program does no harm', async () => {
  const name = readdirSync(join(kSite, 'assets')).find((file) => file.endsWith('.wasm')) ?? '';
  const body = readFileSync(join(kSite, 'assets', name));
  await withPage({ prepare: answering('**/*.wasm', { contentType: 'text/plain', body }) }, opened);
});

test('without the fonts the viewer opens with those of the system', async () => {
  await withPage({ prepare: answering('**/*.woff2', { status: 404 }), expected: kStatus404 }, opened);
});

test('an old copy of the case file in a cache is asked for anew', async () => {
  const good = readFileSync(join(kSite, 'yuante/case.json'));
  let asked = 0;
  await withPage({
    prepare: async (page) => {
      await page.route('**/case.json', (route) =>
        route.fulfill({ contentType: 'application/json', body: asked++ === 0 ? Buffer.concat([good, Buffer.from('\n')]) : good }));
    },
  }, async (page) => {
    await opened(page);
    assert.equal(asked, 2);
  });
});
