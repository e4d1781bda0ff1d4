// A long day on a clock that is wound, and nothing that grows: 500 visitors in the suite, 5,000 with ./dev soak.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { withExhibit } from './exhibit.mjs';
import { ask, settled } from './viewer.mjs';

const kVisits = Number(process.env.QUANLIAN_VISITS ?? 500);
const kWarmUp = 200;  // after these everything that is made once is there

/** Counts what is made of and deleted from WebGL. */
const kCountGpuObjects = `{
  const count = globalThis.gpuObjects = { made: 0, deleted: 0 };
  for (const kind of ['Texture', 'Buffer', 'Program', 'Shader', 'VertexArray', 'Framebuffer', 'Sampler']) {
    const { prototype } = WebGL2RenderingContext;
    const [make, drop] = [prototype['create' + kind], prototype['delete' + kind]];
    prototype['create' + kind] = function (...given) { count.made++; return make.apply(this, given); };
    prototype['delete' + kind] = function (thing) { if (thing) count.deleted++; return drop.call(this, thing); };
  }
}`;

/** @param {import('playwright-core').Page} page @param {number} visits */
function visit(page, visits) {
  return page.evaluate(async (count) => {
    const { testClock } = /** @type {any} */ (globalThis);
    const root = /** @type {HTMLElement} */ (document.getElementById('exhibit'));
    let seed = 20261124;
    const chance = (/** @type {number} */ below) => {
      seed = (seed * 1103515245 + 12345) % 2147483648;
      return Math.floor((seed / 2147483648) * below);
    };
    const press = () => {
      const buttons = /** @type {HTMLButtonElement[]} */ ([...root.querySelectorAll('button:not(:disabled)')]).filter(({ dataset }) => dataset.wish !== 'done');
      buttons[chance(buttons.length)]?.click();
      testClock.pass(500 + chance(5000));
    };
    let ended = 0;
    for (let i = 0; i < count; i++) {
      const unseen = i % 25 !== 0;  // of most visits nothing is laid out: that leaves nothing behind, and takes most of the time
      root.style.display = unseen ? 'none' : '';
      /** @type {HTMLElement} */ (root.querySelector('.x-begin')).click();
      for (let presses = 1 + chance(5); presses > 0; presses--) press();
      testClock.pass(90000 + 25000 + 1000);
      if (root.dataset.screen === 'attract') ended++;
      testClock.pass(chance(60000));
      if (i % 25 === 0) await new Promise(requestAnimationFrame);  // now and then a frame is drawn in the middle of it
    }
    root.style.display = '';
    return ended;
  }, visits);
}

/** @param {import('playwright-core').Page} page @param {import('playwright-core').CDPSession} session */
async function measured(page, session) {
  await settled(page);
  await session.send('HeapProfiler.collectGarbage');
  const { metrics } = await session.send('Performance.getMetrics');
  const of = (/** @type {string} */ name) => metrics.find((one) => one.name === name)?.value ?? NaN;
  const { made, deleted } = await page.evaluate(() => /** @type {any} */ (globalThis).gpuObjects);
  const { wasmBytes } = await ask(page, 'stats');
  const [elements, timers] = await page.evaluate(() => [document.getElementsByTagName('*').length, /** @type {any} */ (globalThis).testClock.timers.size]);
  return { wasmBytes, elements, timers, gpuObjects: made - deleted, nodes: of('Nodes'), listeners: of('JSEventListeners'), heap: of('JSHeapUsedSize') };
}

test(`${kVisits} visits leave nothing behind`, async (context) => {
  await withExhibit({ init: kCountGpuObjects, motion: 'reduce', settings: '&home=https://example.org/' }, async (page) => {
    const session = await page.context().newCDPSession(page);
    await session.send('Performance.enable');
    assert.equal(await visit(page, kWarmUp), kWarmUp);
    const before = await measured(page, session);
    assert.equal(await visit(page, kVisits), kVisits);
    const afterwards = await measured(page, session);
    context.diagnostic(`start ${JSON.stringify(before)}`);
    context.diagnostic(`end ${JSON.stringify(afterwards)}`);
    assert.equal(afterwards.wasmBytes, before.wasmBytes);
    assert.equal(afterwards.gpuObjects, before.gpuObjects);
    assert.equal(afterwards.listeners, before.listeners);
    assert.ok(afterwards.timers <= 2, `${afterwards.timers} timers wait`);
    assert.ok(Math.abs(afterwards.elements - before.elements) <= 20);
    assert.ok(afterwards.nodes <= before.nodes * 1.1, `${before.nodes} nodes became ${afterwards.nodes}`);
    assert.ok(afterwards.heap <= before.heap * 1.25, `${before.heap} bytes of script became ${afterwards.heap}`);
  });
});
