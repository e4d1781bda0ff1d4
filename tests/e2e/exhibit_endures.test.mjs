// The exhibit runs all day: quiet, and through all that happens to a machine that nobody looks after.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import './browser.mjs';
import { begin, kReload, kWide, pass, screenNow, tap, textNow, withExhibit } from './exhibit.mjs';
import { ask, settled, theCase } from './viewer.mjs';

const kTour = theCase().tour;

test('nothing is drawn while nothing flies; an attract step draws its flight and rests', async () => {
  await withExhibit({ motion: 'no-preference' }, async (page) => {
    await settled(page);
    const { frames } = await ask(page, 'stats');
    await pass(page, 9000);
    await page.evaluate(() => new Promise((done) => setTimeout(done, 300)));
    assert.equal((await ask(page, 'stats')).frames, frames);
    await pass(page, 1000);
    await settled(page);
    const flown = (await ask(page, 'stats')).frames;
    assert.ok(flown > frames);
    await page.evaluate(() => new Promise((done) => setTimeout(done, 300)));
    assert.equal((await ask(page, 'stats')).frames, flown);
  });
});

test('sleep, a turned screen, a lost context in mid-tour and a stopped network: it goes on', async () => {
  await withExhibit({ expected: [/CONTEXT_LOST/, /ERR_INTERNET_DISCONNECTED/] }, async (page) => {
    await begin(page, 'en');
    await page.context().setOffline(true);
    await page.setViewportSize(kWide);
    await settled(page);
    assert.ok(await page.locator('#exhibit.x-landscape').isVisible());
    await page.evaluate(() => {
      const canvas = /** @type {HTMLCanvasElement} */ (document.getElementById('canvas'));
      Object.assign(window, { lose: canvas.getContext('webgl2')?.getExtension('WEBGL_lose_context') });
      /** @type {any} */ (window).lose.loseContext();
    });
    await tap(page, '[data-wish=next]');
    assert.equal(await textNow(page), kTour[1].text.en);
    await page.evaluate(() => new Promise((done) => {
      document.getElementById('canvas')?.addEventListener('webglcontextrestored', () => setTimeout(done, 100), { once: true });
      /** @type {any} */ (window).lose.restoreContext();
    }));
    await tap(page, '[data-wish=next]');
    await settled(page);
    assert.equal((await ask(page, 'state')).at, kTour[2].at);
    await tap(page, '[data-wish=lang]');
    assert.equal(await textNow(page), kTour[2].text.zh);
    await page.evaluate(() => {
      /** @type {any} */ (globalThis).testClock.jump(8 * 3600 * 1000);
      dispatchEvent(new Event('pageshow'));
    });
    assert.equal(await screenNow(page), 'attract');
    await page.context().setOffline(false);
  });
});

test('when the program fails the record is there at once, and the exhibit within five seconds', async () => {
  await withExhibit({ expected: [/RuntimeError/, ...kReload] }, async (page) => {
    await begin(page, 'en');
    const reloaded = page.waitForEvent('load');
    await page.evaluate(() => setTimeout(() => { throw new WebAssembly.RuntimeError('unreachable'); }));
    await page.locator('.x-restart').waitFor();
    assert.ok(await page.locator('#record').isVisible());
    assert.equal(await page.locator('#exhibit').count(), 0);
    await reloaded;
    await page.locator('#exhibit .x-begin').waitFor();
  });
});

test('the page around hears that somebody is there, once a second at most, and nothing more', async () => {
  await withExhibit({ path: '/yuante/', init: '' }, async (page, { origin }) => {
    const body = `<!DOCTYPE html><title>Around</title><iframe src="${origin}/yuante/#mode=exhibit" width="1000" height="1700"></iframe>`;
    await page.route('**/around.html', (route) => route.fulfill({ contentType: 'text/html', body }));
    await page.goto('/around.html');
    const frame = page.frameLocator('iframe');
    await page.evaluate(() => {
      Object.assign(window, { heard: [] });
      addEventListener('message', ({ data }) => /** @type {any} */ (window).heard.push(data));
    });
    const inside = page.frames()[1];
    await frame.locator('.x-begin').tap();
    await pass(/** @type {any} */ (inside), 500);
    await frame.locator('[data-what=zh]').tap();
    await pass(/** @type {any} */ (inside), 1000);
    await frame.locator('[data-wish=next]').tap();
    await page.waitForFunction(() => /** @type {any} */ (window).heard.length > 1);
    assert.deepEqual(await page.evaluate(() => /** @type {any} */ (window).heard), [{ quanlian: 'activity' }, { quanlian: 'activity' }]);
  });
});
