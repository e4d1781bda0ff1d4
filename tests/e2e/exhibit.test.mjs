// The exhibit in a browser: by touch, on upright and wide screens, in both languages.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createRequire } from 'node:module';
import { test } from 'node:test';
import { audit } from './axe.mjs';
import { kRoot, kSite } from './browser.mjs';
import { begin, kReload, kUpright, kWide, pass, screenNow, tap, textNow, withExhibit } from './exhibit.mjs';
import { readPng } from './png.mjs';
import { ask, middleOfCard, settled, theCase } from './viewer.mjs';

/** @typedef {import('playwright-core').Page} Page */

/** @type {typeof import('jsqr').default} */
const decode = createRequire(import.meta.url)('jsqr');
const kTour = theCase().tour;
const kScreens = /** @type {const} */ ([['upright', kUpright], ['wide', kWide]]);

/** What breaks the rules of an exhibit on the screen that is shown. @param {Page} page */
function faults(page) {
  return page.evaluate(() => {
    const root = /** @type {HTMLElement} */ (document.getElementById('exhibit'));
    const found = [];
    const shown = (/** @type {Element} */ one) => one.getClientRects().length > 0 && getComputedStyle(one).visibility !== 'hidden';
    for (const button of [...root.querySelectorAll('button, summary')].filter(shown)) {
      const { width, height, top, left, right } = button.getBoundingClientRect();
      const name = button.textContent || button.getAttribute('aria-label');
      if (width < 60 || height < 60) found.push(`${name}: ${width} × ${height}`);
      if (left < 0 || right > innerWidth + 0.5) found.push(`${name} sticks out`);
      if (button.closest('.x-foot') && top < innerHeight / 2 && !button.matches('.x-begin')) found.push(`${name} is in the upper half`);
    }
    const words = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    for (let node = words.nextNode(); node; node = words.nextNode()) {
      const { parentElement } = node;
      if (!parentElement || !node.textContent?.trim() || !shown(parentElement)) continue;
      const size = parseFloat(getComputedStyle(parentElement).fontSize);
      if (size < 24) found.push(`"${node.textContent}" in ${size} px`);
    }
    const panel = /** @type {HTMLElement} */ (root.querySelector('.x-panel'));
    if (panel.scrollWidth > panel.clientWidth + 1) found.push('the panel is wider than its place');
    const foot = /** @type {HTMLElement} */ (root.querySelector('.x-foot')).getBoundingClientRect();
    if (foot.bottom > innerHeight + 0.5) found.push('the controls end below the screen');
    return found;
  });
}

for (const [name, size] of kScreens) {
  for (const lang of /** @type {const} */ (['zh', 'en'])) {
    test(`tour and free exploration, by touch (${name}, ${lang})`, async () => {
      await withExhibit({ size }, async (page) => {
        assert.deepEqual(await faults(page), []);
        await begin(page, lang);
        for (const [i, step] of kTour.entries()) {
          assert.equal(await textNow(page), step.text[lang]);
          assert.equal((await ask(page, 'state')).at, step.at);
          assert.equal(await page.locator('.x-dots [aria-current=step]').getAttribute('data-what'), String(i));
          assert.ok((await page.locator('.x-figure').innerText()).length > 1);
          assert.deepEqual(await faults(page), []);
          const panel = await page.locator('.x-panel').evaluate((one) => one.scrollHeight - one.clientHeight);
          assert.ok(panel <= 1, `step ${i + 1} does not fit its place by ${panel} px`);
          await tap(page, '[data-wish=next]');
        }
        assert.equal(await screenNow(page), 'explore');
        assert.deepEqual(await faults(page), []);
        for (const at of ['stage:reseller', 'link:account-seller-fraud']) {
          await tap(page, `[data-what="${at}"]`);
          assert.equal((await ask(page, 'state')).at, at);
          assert.deepEqual(await faults(page), []);
          await tap(page, '[data-wish=return]');
        }
        for (const screen of ['outcomes', 'words', 'scale']) {
          await tap(page, `[data-wish=screen][data-what=${screen}]`);
          assert.equal(await screenNow(page), screen);
          assert.deepEqual(await faults(page), []);
          await tap(page, '[data-wish=return]');
        }
      });
    });
  }
}

test('larger text keeps every step whole and every button in reach', async () => {
  for (const [, size] of kScreens) {
    await withExhibit({ size, settings: '&home=https://example.org/' }, async (page) => {
      await begin(page, 'en');
      await tap(page, '[data-wish=larger]');
      for (const i of kTour.keys()) {
        await tap(page, `[data-wish=step][data-what="${i}"]`);
        assert.deepEqual(await faults(page), []);
        const rest = await page.locator('.x-panel').evaluate((one) => one.scrollHeight - one.clientHeight);
        assert.ok(rest <= 1, `step ${i + 1} on ${size.width} pixels does not fit its place by ${rest}`);
      }
    });
  }
});

test('what became of them says where nothing is stated; the four words are explained on tap', async () => {
  await withExhibit({}, async (page) => {
    await begin(page, 'zh');
    await tap(page, '[data-wish=explore]');
    await tap(page, '[data-what=outcomes]');
    const outcomes = page.locator('.x-verdicts');
    assert.equal(await outcomes.count(), 3);
    assert.match(await outcomes.nth(2).innerText(), /未载明/);
    assert.match(await outcomes.nth(0).innerText(), /16–22个月/);
    assert.match(await outcomes.nth(0).locator('dd.x-dashed').first().innerText(), /未载明/);
    await tap(page, '[data-wish=return]');
    await tap(page, '[data-what=words]');
    for (const [id, term] of [['black-card', '黑卡'], ['modem-pool', '猫池'], ['card-reseller', '卡商'], ['account-seller', '号商']]) {
      const entry = page.locator(`[data-term=${id}]`);
      await pass(page, 1000);
      assert.equal((await entry.locator('summary').innerText()).trim(), term);
      await entry.locator('summary').tap();
      assert.ok(await entry.locator('p').isVisible());
    }
  });
});

test('a card of the picture opens by a tap; beside the cards nothing happens; the first step by back', async () => {
  await withExhibit({ motion: 'reduce' }, async (page) => {
    await begin(page, 'en');
    await tap(page, '[data-wish=explore]');
    await settled(page);
    const { x, y } = await middleOfCard(page, 'stage:operator');
    await page.touchscreen.tap(x, y);
    await settled(page);
    assert.equal(await screenNow(page), 'card');
    assert.equal((await ask(page, 'state')).at, 'stage:operator');
    await tap(page, '[data-wish=return]');
    assert.equal(await screenNow(page), 'explore');
  });
});

test('idle: it asks, one tap anywhere stays and means nothing else, then all is as new', async () => {
  await withExhibit({ settings: '&idle=40' }, async (page) => {
    await begin(page, 'en');
    await tap(page, '[data-wish=larger]');
    await tap(page, '[data-what="2"]');
    await page.evaluate(() => sessionStorage.setItem('seen', '1'));
    await pass(page, 40000);
    assert.ok(await page.locator('.x-ask').isVisible());
    assert.match(await page.locator('.x-ask p').innerText(), /25 seconds/);
    await page.touchscreen.tap(200, 1700);  // where "Back" is
    assert.ok(await page.locator('.x-ask').isHidden());
    assert.equal(await textNow(page), kTour[2].text.en);
    await pass(page, 40000 + 24000);
    assert.match(await page.locator('.x-ask p').innerText(), /\b1 second/);
    await pass(page, 1000);
    assert.equal(await screenNow(page), 'attract');
    assert.equal(await page.locator('html').getAttribute('lang'), 'zh-Hans');
    assert.equal(await textNow(page), kTour[0].text.zh);
    assert.equal(await page.locator('#exhibit').evaluate((one) => getComputedStyle(one).getPropertyValue('--t')), '30px');
    assert.equal(await page.evaluate(() => sessionStorage.getItem('quanlian-text-size')), null);
    assert.equal(await page.evaluate(() => history.length), 2);
  });
});

test('no way out: links, menu, selection, zoom, drag, keys; the page stays what it is', async () => {
  await withExhibit({}, async (page) => {
    await begin(page, 'zh');
    const address = page.url();
    const taken = await page.evaluate(() => {
      /** @type {Record<string, boolean>} */
      const prevented = {};
      const target = /** @type {HTMLElement} */ (document.querySelector('.x-text'));
      const send = (/** @type {string} */ name, /** @type {Event} */ event) => { prevented[name] = !target.dispatchEvent(event); };
      for (const name of ['contextmenu', 'selectstart', 'dragstart', 'dragover', 'drop', 'copy', 'paste', 'auxclick']) {
        send(name, new Event(name, { bubbles: true, cancelable: true }));
      }
      send('ctrl-wheel', new WheelEvent('wheel', { bubbles: true, cancelable: true, ctrlKey: true, deltaY: 100 }));
      for (const [key, ctrlKey] of /** @type {[string, boolean][]} */ ([['p', true], ['+', true], ['-', true], ['0', true], ['f', true], ['r', true], ['F5', false],
        ['/', false], ['?', false], ['a', false]])) {
        send(`${ctrlKey ? 'Ctrl ' : ''}${key}`, new KeyboardEvent('keydown', { key, ctrlKey, bubbles: true, cancelable: true }));
      }
      const link = document.body.appendChild(document.createElement('a'));
      link.href = 'https://example.org/';
      prevented.link = !link.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
      link.remove();
      return prevented;
    });
    for (const [name, prevented] of Object.entries(taken)) assert.ok(prevented, name);
    assert.equal(await page.locator('#exhibit').evaluate((one) => getComputedStyle(one).touchAction), 'none');
    assert.equal(await page.locator('#exhibit a[href]').count(), 0);
    assert.equal(page.url(), address);
    assert.match(address, /mode=exhibit/);
    assert.doesNotMatch(address, /at=/);
    assert.equal(await page.locator('#record').isVisible(), false);
    assert.equal(await page.locator('.bar').isVisible(), false);
    await page.emulateMedia({ media: 'print' });
    assert.equal(await page.locator('#exhibit').isVisible(), false);
  });
});

test('the curator leaves by a word on a keyboard', async () => {
  await withExhibit({ expected: kReload }, async (page) => {
    await page.keyboard.type('quanlian');
    await page.waitForFunction(() => 'quanlian' in window && !document.documentElement.classList.contains('exhibit'));
    await page.locator('.bar').waitFor();
    assert.doesNotMatch(page.url(), /exhibit/);
  });
});

test('the curator leaves by holding two opposite corners for five seconds, and not sooner', async () => {
  await withExhibit({ expected: kReload }, async (page) => {
    const session = await page.context().newCDPSession(page);
    const touch = (/** @type {string} */ type, /** @type {any[]} */ touchPoints) => session.send('Input.dispatchTouchEvent', { type: /** @type {any} */ (type), touchPoints });
    const both = [{ x: 20, y: 20, id: 0 }, { x: 1060, y: 1900, id: 1 }];
    await touch('touchStart', [both[0]]);
    await touch('touchStart', both);
    await pass(page, 4000);
    await touch('touchEnd', [both[0]]);
    await touch('touchEnd', []);
    await pass(page, 4000);
    assert.ok(await page.locator('#exhibit').isVisible());
    await touch('touchStart', [both[0]]);
    await touch('touchStart', both);
    await Promise.all([page.waitForEvent('load'), pass(page, 5000).catch(() => {})]);
    await page.locator('.bar').waitFor();
  });
});

test('two visitors at once: the second finger on another button does nothing', async () => {
  await withExhibit({}, async (page) => {
    await begin(page, 'zh');
    await tap(page, '[data-what="2"]');
    const session = await page.context().newCDPSession(page);
    const touch = (/** @type {string} */ type, /** @type {any[]} */ touchPoints) => session.send('Input.dispatchTouchEvent', { type: /** @type {any} */ (type), touchPoints });
    const place = async (/** @type {string} */ selector, /** @type {number} */ id) => {
      const box = await page.locator(selector).boundingBox();
      assert.ok(box);
      return { x: box.x + box.width / 2, y: box.y + box.height / 2, id };
    };
    await pass(page, 1000);
    const [next, larger] = [await place('[data-wish=next]', 0), await place('[data-wish=larger]', 1)];
    await touch('touchStart', [next]);
    await touch('touchStart', [next, larger]);
    await touch('touchEnd', [next]);
    await touch('touchEnd', []);
    assert.equal(await page.locator('[data-wish=larger]').getAttribute('aria-pressed'), 'false');
    const step = Number(await page.locator('.x-dots [aria-current=step]').getAttribute('data-what'));
    assert.ok(step <= 3);
  });
});

test('the code leads to the page of the item on show, large enough to be read; without an address there is none', async () => {
  await withExhibit({ settings: '&home=https://example.org/quanlian&size=33', motion: 'reduce' }, async (page) => {
    assert.equal(await page.locator('.x-code').count(), 0);
    for (const [lang, end] of /** @type {const} */ ([['zh', ''], ['en', 'en/']])) {
      await begin(page, lang);
      const box = await page.locator('.x-code svg').boundingBox();
      assert.ok(box && box.width >= 200 && box.height >= 200, JSON.stringify(box));
      const { width, height, rgb } = readPng(await page.locator('.x-code svg').screenshot());
      const rgba = new Uint8ClampedArray(width * height * 4).fill(255);
      for (let i = 0; i < width * height; i++) rgba.set(rgb.subarray(i * 3, i * 3 + 3), i * 4);
      const found = decode(rgba, width, height);
      const [kind, id] = kTour[0].figure.split(':');
      assert.equal(found?.data, `https://example.org/quanlian/yuante/${kind}/${id}/${end}`);
      assert.ok(readFileSync(join(kSite, 'yuante', kind, id, end, 'index.html'), 'utf8').length > 0);
      await pass(page, 200000);
      assert.equal(await screenNow(page), 'attract');
    }
  });
  await withExhibit({}, async (page) => {
    await begin(page);
    assert.equal(await page.locator('.x-code').count(), 0);
  });
});

for (const contrast of /** @type {const} */ (['no-preference', 'more'])) {
  test(`axe finds nothing on any screen (contrast ${contrast})`, async () => {
    await withExhibit({ motion: 'reduce', settings: '&home=https://example.org/' }, async (page) => {
      await page.emulateMedia({ contrast });
      const check = async () => {
        const { violations } = await audit(page);
        assert.deepEqual(violations, [], String(await screenNow(page)));
      };
      await check();
      await begin(page, 'en');
      await check();
      await tap(page, '[data-wish=explore]');
      await check();
      for (const screen of ['outcomes', 'words']) {
        await tap(page, `[data-what=${screen}]`);
        await check();
        await tap(page, '[data-wish=return]');
      }
      await tap(page, '[data-what="link:reseller-account-seller"]');
      await check();
      await pass(page, 90000);
      await check();
    });
  });
}

test('by keyboard or switch alone: through the tour and back, the focus always seen', async () => {
  await withExhibit({ motion: 'reduce' }, async (page) => {
    const press = async (/** @type {string} */ key) => {
      await pass(page, 1000);
      await page.keyboard.press(key);
    };
    const focused = () => page.evaluate(() => /** @type {HTMLElement} */ (document.activeElement)?.dataset.wish ?? document.activeElement?.tagName);
    assert.equal(await focused(), 'begin');
    await press('Enter');
    assert.equal(await screenNow(page), 'language');
    await press('Tab');
    await press('Enter');
    assert.equal(await screenNow(page), 'tour');
    for (let i = 0; i < 30 && await focused() !== 'next'; i++) await press('Tab');
    assert.equal(await focused(), 'next');
    const outline = await page.evaluate(() => getComputedStyle(/** @type {Element} */ (document.activeElement)).outlineStyle);
    assert.equal(outline, 'solid');
    for (let i = 0; i < kTour.length; i++) await press('Enter');
    assert.equal(await screenNow(page), 'explore');
    for (let i = 0; i < 30 && await focused() !== 'card'; i++) await press('Tab');
    await press('Enter');
    assert.equal(await screenNow(page), 'card');
    await press('Escape');
    assert.equal(await screenNow(page), 'explore');
  });
});

test('the single file is an exhibit too, without any network', async () => {
  await withExhibit({ site: join(kRoot, 'build'), path: '/quanlian.html' }, async (page, { requests }) => {
    await begin(page, 'en');
    assert.equal(await textNow(page), kTour[0].text.en);
    assert.equal(requests.filter((url) => !/quanlian\.html|favicon/.test(url)).length, 0);
  });
});

test('chosen steps, one language, a layout: as the link says', async () => {
  await withExhibit({ settings: '&only=en&steps=fraud:supply&layout=landscape&step=2' }, async (page) => {
    assert.ok(await page.locator('#exhibit.x-landscape').isVisible());
    assert.equal(await page.locator('.x-begin').innerText(), 'Touch to begin');
    await tap(page, '.x-begin');
    assert.equal(await screenNow(page), 'tour');
    assert.equal(await page.locator('.x-dots button').count(), 2);
    assert.equal(await textNow(page), kTour.find((/** @type {any} */ one) => one.id === 'fraud').text.en);
    assert.equal(await page.locator('[data-wish=lang]').count(), 0);
  });
});
