// Sharing: the link, the page address, the QR code, the citation and the embed code of the item on show, in both languages.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { test } from 'node:test';
import { bundledCase, run } from '../cli/program.mjs';
import { audit } from './axe.mjs';
import { kCasePage, kSite, kSizes, withPage } from './browser.mjs';
import { readPng } from './png.mjs';
import { ask, opened, pressTool, selected, theCase } from './viewer.mjs';

/** @typedef {import('playwright-core').Page} Page */

/** @type {typeof import('jsqr').default} */
const decode = createRequire(import.meta.url)('jsqr');
const kLanguages = /** @type {const} */ ([['zh', kCasePage], ['en', `${kCasePage}en/`]]);
const kItem = 'evidence:cards-2018';
const kDialog = '#share-dialog[open]';

/** @param {Page} page @param {string} at */
async function share(page, at) {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']).catch(() => {});
  await opened(page);
  if (at !== 'case') await ask(page, 'go', `at=${at}`);
  await press(page);
}

/** @param {Page} page */
async function press(page) {
  await pressTool(page, '#share');
  await page.locator(kDialog).waitFor();
}

/** @param {Page} page @param {RegExp} name */
const pressIn = (page, name) => page.locator(kDialog).getByRole('button', { name }).click();
/** @param {Page} page @returns {Promise<string>} */
const clipboard = (page) => page.evaluate(() => navigator.clipboard.readText());
/** @param {Page} page */
const address = (page) => page.locator(`${kDialog} figcaption`).innerText();

for (const [lang, path] of kLanguages) {
  test(`the dialog is about the item on show; its link opens that item, in that language, of that file (${lang})`, async () => {
    await withPage({ path }, async (page, visit) => {
      await share(page, kItem);
      const card = await page.locator('.share-card').innerText();
      for (const part of ['E8', lang === 'zh' ? '1000万余张，仅2018年' : 'more than 10 million cards, 2018 alone']) {
        assert.ok(card.includes(part), `${part} is not in:\n${card}`);
      }
      await pressIn(page, lang === 'zh' ? /^复制链接$/ : /^Copy link$/);
      await page.locator('.share-status:not(:empty)').waitFor();
      const link = await clipboard(page);
      const { case: digest, fragment } = await ask(page, 'state');
      assert.equal(link, `${visit.origin}${path}#${fragment}`);
      assert.match(link, new RegExp(`case=${digest}`));
      await page.goto('about:blank');
      await page.goto(link);
      await opened(page);
      const state = await ask(page, 'state');
      assert.deepEqual([state.at, state.lang], [kItem, lang]);
    });
  });

  test(`the citation is the command line's, word for word, in both languages (${lang})`, async () => {
    await withPage({ path }, async (page, visit) => {
      for (const at of ['case', kItem, 'outcome:executives-sentenced', 'link:account-seller-fraud']) {
        await share(page, at);
        for (const shown of /** @type {const} */ (['zh', 'en'])) {
          await page.locator(`[data-cite="${shown}"]`).click();
          const text = await page.locator('#share-citation').innerText();
          const today = new Intl.DateTimeFormat('sv-SE', { dateStyle: 'short' }).format(new Date());
          const said = run('cite', bundledCase, at, '--lang', shown, '--accessed', today, '--base-url', visit.origin).stdout;
          const withoutLinks = (/** @type {string} */ words) => words.replaceAll(/http:\/\/127[^\s)]*/g, 'LINK').trim();
          assert.equal(withoutLinks(text), withoutLinks(said));
          assert.ok(text.includes(await address(page)), 'the link is not in the citation');
          assert.equal(await page.locator('#share-citation').getAttribute('lang'), shown === 'zh' ? 'zh-Hans' : 'en');
        }
        await page.keyboard.press('Escape');
        await page.reload();
      }
    });
  });

  test(`a decoder reads the QR code of the longest link, light and dark (${lang})`, async () => {
    const ids = theCase().evidence.map((/** @type {any} */ one) => `evidence:${one.id}`);
    const longest = ids.sort((/** @type {string} */ a, /** @type {string} */ b) => b.length - a.length)[0];
    for (const scheme of /** @type {const} */ (['light', 'dark'])) {
      await withPage({ path, scheme }, async (page) => {
        await share(page, longest);
        const drawing = page.locator(`${kDialog} svg`);
        await drawing.scrollIntoViewIfNeeded();
        const [shown, modules, label] = await drawing.evaluate((svg) => [svg.getBoundingClientRect().width,
          Number(svg.getAttribute('viewBox')?.split(' ')[2]), svg.getAttribute('aria-label')]);
        assert.ok(Number(shown) >= 240, `${shown}`);
        assert.equal((Number(shown) - 2) % Number(modules), 0, 'a module is no whole number of pixels');  // 2: the rule around it
        assert.ok(label);
        const { width, height, rgb } = readPng(await drawing.screenshot());
        const rgba = new Uint8ClampedArray(width * height * 4).fill(255);
        for (let i = 0; i < width * height; i++) rgba.set(rgb.subarray(i * 3, i * 3 + 3), i * 4);
        const found = decode(rgba, width, height);
        assert.equal(found?.data, await address(page));
      });
    }
  });
}

test('the embed code shows the item in a small face', async () => {
  await withPage({}, async (page) => {
    await share(page, kItem);
    await pressIn(page, /^复制嵌入代码$/);
    await page.locator('.share-status:not(:empty)').waitFor();
    const code = await clipboard(page);
    const [source, title] = await page.evaluate((html) => {
      const frame = new DOMParser().parseFromString(html, 'text/html').querySelector('iframe');
      return [frame?.src ?? '', frame?.title ?? ''];
    }, code);
    assert.match(title, /^E8 .*“黑卡”/);
    await page.goto(source);
    await opened(page);
    assert.equal(await selected(page), kItem);
    assert.ok(await page.locator('html.embed #open-full').isVisible());
  });
});

test('where items have pages of their own their address is offered, which has no "#"', async () => {
  const html = readFileSync(join(kSite, kCasePage, 'en/index.html'), 'utf8').replace('<section id="viewer"', '<section id="viewer" data-item-pages=""');
  const prepare = (/** @type {Page} */ page) =>
    page.route(`**${kCasePage}en/`, (route) => route.fulfill({ contentType: 'text/html; charset=utf-8', body: html }));
  await withPage({ path: `${kCasePage}en/`, prepare }, async (page, visit) => {
    await share(page, kItem);
    await pressIn(page, /^Copy page address$/);
    await page.locator('.share-status:not(:empty)').waitFor();
    assert.equal(await clipboard(page), `${visit.origin}${kCasePage}evidence/cards-2018/en/`);
  });
});

test('closing gives the focus back; without an item the whole case is shared; printing prints none of it', async () => {
  await withPage({}, async (page) => {
    await share(page, 'case');
    assert.match(await page.locator('.share-label').innerText(), /^远特案/);
    await page.emulateMedia({ media: 'print' });
    assert.equal(await page.locator(kDialog).isVisible(), false);
    await page.emulateMedia({ media: 'screen' });
    await page.keyboard.press('Escape');
    await page.locator('#share-dialog').waitFor({ state: 'detached' });
    assert.equal(await page.evaluate(() => document.activeElement?.id), 'share');
  });
});

test('another language or item while it is open: the dialog says that', async () => {
  await withPage({}, async (page) => {
    await share(page, kItem);
    await ask(page, 'go', 'lang=en&at=link:operator-reseller');
    await page.locator('#share-dialog-title', { hasText: /^Share$/ }).waitFor();
    await page.locator('.share-label', { hasText: /^Link 1 of 3/ }).waitFor();
    assert.match(await address(page), /\/en\/#lang=en.*at=link:operator-reseller/);
    assert.equal(await page.locator('#share-dialog').count(), 1);
  });
});

test('an app of the device is handed title, words and the address of the item’s own page, which no app cuts', async () => {
  const init = 'navigator.share = async (offer) => { window.offered = offer; };';
  await withPage({ init }, async (page, visit) => {
    await share(page, kItem);
    await pressIn(page, /^用其他应用分享$/);
    const offered = await page.evaluate(() => /** @type {any} */ (window).offered);
    assert.match(offered.text, /1000万余张，仅2018年/);
    assert.equal(offered.url, `${visit.origin}${kCasePage}evidence/cards-2018/`);
  });
});

test('citations that cannot be had are said to be missing, or those of another file; the link is there all the same', async () => {
  const prepare = (/** @type {Page} */ page) => page.route('**/citations-*.json', (route) => route.fulfill({ body: '{"case":"0","items":{}}' }));
  await withPage({ prepare }, async (page) => {
    await share(page, kItem);
    assert.match(await page.locator(kDialog).innerText(), /引文没有取到/);
    assert.match(await address(page), /at=evidence:cards-2018/);
  });
});

test('the record alone, without WebGL, is shared too', async () => {
  await withPage({ webgl: false, path: `${kCasePage}#evidence-cards-2018` }, async (page) => {
    await page.locator('#share:not([hidden])').waitFor();
    await press(page);
    assert.match(await page.locator('.share-card').innerText(), /E8 .*\n+1000万余张/);
    assert.match(await address(page), /\/yuante\/#lang=zh&at=evidence:cards-2018&case=[0-9a-f]{12}$/);
  });
});

test('nothing of it is asked for before the click', async () => {
  await withPage({}, async (page, visit) => {
    await opened(page);
    assert.deepEqual(visit.requests.filter((url) => /share|citations|embed/.test(url)), []);
  });
});

for (const [lang, path] of kLanguages) {
  for (const size of [kSizes.bench, kSizes.phone, { width: 320, height: 568 }]) {
    test(`the dialog fits ${size.width} px, its targets are 44 px, axe finds nothing (${lang})`, async () => {
      await withPage({ path, size, touch: size.width < 1000 }, async (page) => {
        await share(page, 'outcome:executives-sentenced');
        assert.deepEqual((await audit(page, kDialog)).violations, []);
        const [wide, small] = await page.locator(kDialog).evaluate((dialog) => [dialog.scrollWidth - dialog.clientWidth,
          [...dialog.querySelectorAll('button')].map((one) => one.getBoundingClientRect())
            .filter((box) => Math.min(box.width, box.height) < 43.9).length]);
        assert.deepEqual([wide, small], [0, 0]);
      });
    });
  }
}
