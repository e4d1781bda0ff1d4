// A case inside another page: its small face, its messages with the page around it, and strangers who are not heard.
import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { kCasePage, kRoot, kSizes, withPage } from './browser.mjs';
import { startServer } from './serve.mjs';
import { opened, theCase } from './viewer.mjs';

/** @typedef {import('playwright-core').Page} Page */
/** @typedef {import('playwright-core').Frame} Frame */

/** Pages of the tests' own, each site an origin of its own. @type {{folder: string, server: Awaited<ReturnType<typeof startServer>>}[]} */
const sites = [];
const kExpected = { expected: [/request to another origin: http:\/\/127\.0\.0\.1/] };

after(async () => {
  for (const { folder, server } of sites) {
    await server.close();
    rmSync(folder, { recursive: true });
  }
});

/** @param {string} html @returns {Promise<string>} its address */
async function served(html) {
  const folder = mkdtempSync(join(tmpdir(), 'quanlian-embed-'));
  writeFileSync(join(folder, 'index.html'), html);
  const server = await startServer(folder);
  sites.push({ folder, server });
  return `${server.origin}/`;
}

/**
 * Puts the case into a page of another origin; waits until the frame is ready.
 * @param {Page} page
 * @param {string} origin of the site
 * @param {string} [more] HTML behind the frame
 */
async function embed(page, origin, more = '') {
  await page.goto(await served(`<!DOCTYPE html><link rel="icon" href="data:,"><title>host</title><script>window.heard = [];
    addEventListener('message', (event) => heard.push({ ...event.data, from: event.origin }));
    window.say = (message) => frames[0].postMessage(message, '*');</script><a href="#" id="before">before</a>
    <iframe src="${origin}${kCasePage}?embed" width="600" height="480"></iframe><a href="#" id="after">after</a>${more}`));
  const frame = await frameOf(page, origin);
  await frame.evaluate(() => /** @type {any} */ (window).quanlian.ready);
  return frame;
}

/** @param {Page} page @param {string} origin @returns {Promise<Frame>} */
async function frameOf(page, origin) {
  const handle = await page.waitForSelector(`iframe[src^="${origin}"]`);
  const frame = await handle.contentFrame();
  assert.ok(frame);
  await frame.waitForFunction(() => 'quanlian' in window);
  return frame;
}

/** @param {Page} page @param {unknown} message */
const say = (page, message) => page.evaluate((data) => /** @type {any} */ (window).say(data), message);

/** What the page around has heard, once it is so many answers. @param {Page} page @param {number} count @returns {Promise<any[]>} */
async function heard(page, count) {
  await page.waitForFunction((least) => /** @type {any} */ (window).heard.length >= least, count);
  return page.evaluate(() => /** @type {any} */ (window).heard);
}

test('the frame answers where it is, goes where it is led, and then tells every change', async () => {
  await withPage({ path: '', ...kExpected }, async (page, { origin }) => {
    const frame = await embed(page, origin);
    await say(page, { quanlian: 'state' });
    const [first] = await heard(page, 1);
    assert.deepEqual([first.quanlian, first.lang, first.at, first.dropped, first.from], ['state', 'zh', 'case', [], origin]);
    await say(page, { quanlian: 'go', fragment: 'at=link:operator-reseller&odd=1&at=' });
    const answers = await heard(page, 3);  // the change, and the answer to the wish
    assert.deepEqual(answers.slice(1).map((one) => one.at), ['link:operator-reseller', 'link:operator-reseller']);
    assert.ok(answers.at(-1).dropped.some((/** @type {string} */ part) => part.startsWith('odd')), JSON.stringify(answers.at(-1)));
    await frame.evaluate(() => /** @type {any} */ (window).quanlian.go('at=link:account-seller-fraud'));
    assert.equal((await heard(page, 4)).at(-1).at, 'link:account-seller-fraud');
  });
});

test('before the page around has spoken it is told nothing', async () => {
  await withPage({ path: '', ...kExpected }, async (page, { origin }) => {
    const frame = await embed(page, origin);
    await frame.evaluate(() => /** @type {any} */ (window).quanlian.go('at=link:operator-reseller'));
    await say(page, { quanlian: 'state' });
    assert.equal((await heard(page, 1)).length, 1);
  });
});

test('what is said as soon as the frame has loaded is not lost', async () => {
  const more = `<script>document.querySelector('iframe').onload = () => say({ quanlian: 'go', fragment: 'at=link:operator-reseller' });</script>`;
  await withPage({ path: '', ...kExpected }, async (page, { origin }) => {
    await embed(page, origin, more);
    assert.equal((await heard(page, 1)).at(-1).at, 'link:operator-reseller');
  });
});

test('malformed messages are neither followed nor answered', async () => {
  await withPage({ path: '', ...kExpected }, async (page, { origin }) => {
    await embed(page, origin);
    for (const message of [null, 1, 'go', [], ['go'], {}, { quanlian: 'go' }, { quanlian: 'go', fragment: 7 },
      { quanlian: 'go', fragment: ['at=link:operator-reseller'] }, { quanlian: 'go', fragment: `at=link:operator-reseller&${'x'.repeat(2000)}` },
      { quanlian: 'GO', fragment: 'at=link:operator-reseller' }, { quanlian: 'open', fragment: 'at=link:operator-reseller' },
      { quanlian: { go: 1 }, fragment: 'at=link:operator-reseller' }, { go: 'at=link:operator-reseller' }]) {
      await say(page, message);
    }
    await say(page, { quanlian: 'state' });
    const answers = await heard(page, 1);
    assert.deepEqual([answers.length, answers[0].at], [1, 'case']);
  });
});

test('a hostile fragment is text: nothing runs, nothing is left', async () => {
  await withPage({ path: '', ...kExpected }, async (page, { origin }) => {
    const frame = await embed(page, origin);
    const hostile = ['javascript:alert(1)', '<img src=x onerror=window.hit=1>', 'at=link:<script>window.hit=1</script>',
      'lang=en"><svg onload=window.hit=1>', '__proto__=1&constructor=1', '%00%ff%u0000', '#'.repeat(500)];
    for (const fragment of hostile) await say(page, { quanlian: 'go', fragment });
    await say(page, { quanlian: 'state' });
    const answers = await heard(page, hostile.length + 1);
    assert.equal(answers.at(-1).at, 'case');
    assert.equal(await frame.evaluate(() => 'hit' in window || document.querySelector('img[src="x"]') !== null), false);
  });
});

test('a stranger in a frame beside it is not heard, nor one inside another page than the parent', async () => {
  const address = await served('<!DOCTYPE html><link rel="icon" href="data:,"><title>stranger</title>');
  await withPage({ path: '', ...kExpected }, async (page, { origin }) => {
    await embed(page, origin, `<iframe src="${address}"></iframe>`);
    const stranger = page.frames().find((frame) => frame.url() === address);
    assert.ok(stranger);
    await stranger.evaluate(() => {
      /** @type {any} */ (window).answers = 0;
      addEventListener('message', () => /** @type {any} */ (window).answers++);
      parent.frames[0].postMessage({ quanlian: 'go', fragment: 'at=link:operator-reseller' }, '*');
      parent.frames[0].postMessage({ quanlian: 'state' }, '*');
    });
    await say(page, { quanlian: 'state' });  // comes behind the stranger's
    const answers = await heard(page, 1);
    assert.deepEqual([answers.length, answers[0].at], [1, 'case']);
    assert.equal(await stranger.evaluate(() => /** @type {any} */ (window).answers), 0);
  });
});

test('a page in no frame hears nobody', async () => {
  await withPage({}, async (page) => {
    await opened(page);
    await page.evaluate(() => postMessage({ quanlian: 'go', fragment: 'at=link:operator-reseller' }, '*'));
    await page.evaluate(() => new Promise((done) => setTimeout(done)));
    assert.equal(await page.evaluate(() => /** @type {any} */ (window).quanlian.state().at), 'case');
  });
});

test('without WebAssembly the page around is told that there is the record alone', async () => {
  await withPage({ path: '', init: 'delete globalThis.WebAssembly', ...kExpected }, async (page, { origin }) => {
    await page.goto(await served(`<!DOCTYPE html><link rel="icon" href="data:,"><script>window.heard = []; addEventListener('message', (event) => heard.push(event.data));</script>
      <iframe src="${origin}${kCasePage}?embed" onload="this.contentWindow.postMessage({ quanlian: 'state' }, '*')"></iframe>`));
    assert.deepEqual(await heard(page, 1), [{ quanlian: 'state', unavailable: true }]);
  });
});

for (const [name, size] of Object.entries({ ...kSizes, least: { width: 320, height: 480 } })) {
  for (const path of [kCasePage, `${kCasePage}en/`]) {
    test(`?embed has a slim bar and no sideways scrolling at ${name} (${path})`, async () => {
      await withPage({ path: `${path}?embed#at=link:operator-reseller`, size, touch: size.width < 1000 }, async (page) => {
        await opened(page);
        const full = page.locator('#open-full');
        await full.waitFor();
        for (const hidden of ['#tools', '#more', '#search']) assert.equal(await page.locator(hidden).isVisible(), false, hidden);
        assert.ok(await page.locator('#canvas').isVisible());
        const targets = await page.locator('.bar :is(a, button)').evaluateAll((all) => all.map((one) => {
          const slides = one.closest('.segments');  // a row of its own, which slides where it is too narrow
          const { width, height, left, right } = one.getBoundingClientRect();
          return { width, height, inside: slides ? slides.scrollWidth >= right - left : left >= 0 && right <= innerWidth };
        }).filter(({ width }) => width > 0).map(({ width, height, inside }) => [width >= 43.9, height >= 43.9, inside]));
        assert.ok(targets.length >= 4 && targets.flat().every(Boolean), JSON.stringify(targets));
        assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth));
        await page.click('#show-record');
        assert.ok(await page.locator('#record').isVisible());
        await full.hover();
        const { fragment } = await page.evaluate(() => /** @type {any} */ (window).quanlian.state());
        assert.ok(String(await full.getAttribute('href')).endsWith(`${path}#${fragment}`));
      });
    });
  }
}

test('the keyboard leads through the frame and out of it', async () => {
  await withPage({ path: '', ...kExpected }, async (page, { origin }) => {
    const frame = await embed(page, origin);
    await page.focus('#before');
    const inFrame = () => frame.evaluate(() => document.hasFocus());
    await page.keyboard.press('Tab');
    assert.ok(await inFrame());
    for (let i = 0; i < 400 && await inFrame(); i++) await page.keyboard.press('Shift+Tab');
    assert.equal(await page.evaluate(() => document.activeElement?.id), 'before');
    const canvas = frame.locator('#canvas');
    await canvas.focus();
    for (let i = 0; i < 12; i++) await page.keyboard.press('Tab');
    assert.equal(await canvas.evaluate((element) => element === document.activeElement), false);
  });
});

test('the wheel scrolls the page around until the reader is in the frame', async () => {
  await withPage({ path: '', ...kExpected }, async (page, { origin }) => {
    const frame = await embed(page, origin, '<p style="height: 3000px"></p>');
    await page.focus('#before');
    await page.mouse.move(300, 200);
    await page.mouse.wheel(0, 200);
    await page.waitForFunction(() => scrollY > 0);
    await page.evaluate(() => scrollTo(0, 0));
    await frame.locator('#canvas').focus();
    await page.mouse.move(300, 200);
    await page.mouse.wheel(0, 200);
    await frame.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
    assert.equal(await page.evaluate(() => scrollY), 0);
  });
});

test('a source opens beside the frame, not in it, and learns nothing of the page', async () => {
  await withPage({ path: `${kCasePage}?embed` }, async (page) => {
    await opened(page);
    await page.locator('#open-full').waitFor();
    await page.click('#show-record');
    const link = page.locator('#record a[href^="http"]').first();
    await link.evaluate((element) => element.addEventListener('click', (event) => event.preventDefault()));
    await link.click();
    assert.deepEqual([await link.getAttribute('target'), await link.getAttribute('rel')], ['_blank', 'noopener noreferrer']);
  });
});

test('docs/embed-example.html does what it says, served from an origin of its own', async () => {
  await withPage({ path: '', ...kExpected }, async (page, { origin }) => {
    const example = readFileSync(join(kRoot, 'docs/embed-example.html'), 'utf8');
    assert.ok(example.includes('http://127.0.0.1:8000/'));
    await page.goto(await served(example.replace('http://127.0.0.1:8000', origin)));
    const now = page.locator('#now');
    await now.filter({ hasText: 'case (zh)' }).waitFor();
    for (const button of await page.locator('button').all()) {
      const fragment = String(await button.getAttribute('data-fragment'));
      const [, kind, id] = /^at=(\w+):(.+)$/.exec(fragment) ?? [];
      if (kind) assert.ok(theCase()[kind === 'link' ? 'links' : 'outcomes'].some((/** @type {any} */ one) => one.id === id), id);
      await button.click();
      await now.filter({ hasText: kind ? `${kind}:${id}` : '(en)' }).waitFor();
    }
  });
});

test('window.quanlian has all that it promises', async () => {
  await withPage({}, async (page) => {
    await opened(page);
    const [version, state, dropped, stats, told] = await page.evaluate(() => {
      const { quanlian } = /** @type {any} */ (window);
      /** @type {string[]} */
      const heardOf = [];
      const end = quanlian.on('state', (/** @type {any} */ now) => heardOf.push(now.at));
      const parts = quanlian.go('at=link:operator-reseller&nothing=1');
      end();
      quanlian.go('at=link:account-seller-fraud');
      return [quanlian.version, quanlian.state(), parts, quanlian.stats(), heardOf];
    });
    assert.match(version, /^\d+\.\d+\.\d+$/);
    for (const key of ['lang', 'mode', 'view', 'at', 'case', 'fragment']) assert.ok(key in state, key);
    assert.equal(dropped.length, 1);
    for (const key of ['frames', 'lastFrameMs', 'wasmBytes', 'caseSha256', 'itemCount']) assert.ok(key in stats, key);
    assert.deepEqual(told, ['link:operator-reseller']);
  });
});
