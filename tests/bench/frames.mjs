// What a frame costs in each drawn view: draw calls, and the module's own time for a frame while the picture is zoomed, in software WebGL
// at 1366 × 768. The scale is measured twice: with every dot in sight, and near one. `node tests/bench/frames.mjs`, after ./dev build.
import { closeAll, withPage } from '../e2e/visit.mjs';
import { ask, opened, settled } from '../e2e/viewer.mjs';

/** @typedef {import('playwright-core').Page} Page */

const kFrames = 40;
const kNearSteps = 6;

/** Counts draw calls from before the viewer starts. */
function countCalls() {
  const counted = /** @type {any} */ (window);
  counted.drawCalls = 0;
  const context = /** @type {any} */ (WebGL2RenderingContext.prototype);
  for (const name of ['drawElements', 'drawArrays', 'drawElementsInstanced', 'drawArraysInstanced']) {
    const draw = context[name];
    context[name] = function count(/** @type {any[]} */ ...given) {
      counted.drawCalls++;
      return draw.apply(this, given);
    };
  }
}

/** Zooms in and out by turns, a frame each. @param {Page} page @returns {Promise<{calls: number, times: number[]}>} */
const zoomed = (page) => page.evaluate(async (count) => {
  const { quanlian } = /** @type {any} */ (window);
  const canvas = /** @type {HTMLCanvasElement} */ (document.querySelector('#canvas'));
  const wheel = (/** @type {number} */ by) => canvas.dispatchEvent(new WheelEvent('wheel', { deltaY: by, clientX: 600, clientY: 300, ctrlKey: true, bubbles: true, cancelable: true }));
  const twoFrames = () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
  const [framesBefore, callsBefore] = [quanlian.stats().frames, /** @type {any} */ (window).drawCalls];
  const times = [];
  for (let i = 0; i < count; i++) {
    wheel(i % 2 === 0 ? -4 : 4);
    await twoFrames();
    times.push(quanlian.stats().lastFrameMs);
  }
  return { calls: (/** @type {any} */ (window).drawCalls - callsBefore) / (quanlian.stats().frames - framesBefore), times };
}, kFrames);

/** @param {string} name @param {string} view @param {number} nearer steps of the zoom button */
async function row(name, view, nearer = 0) {
  await withPage({ prepare: (page) => page.addInitScript(countCalls), motion: 'reduce' }, async (page) => {
    await opened(page);
    await ask(page, 'go', `view=${view}`);
    await settled(page);
    for (let i = 0; i < nearer; i++) {
      await page.click('#zoom-in');
      await settled(page);
    }
    const { calls, times } = await zoomed(page);
    times.sort((a, b) => a - b);
    console.log(`${name.padEnd(22)}${calls.toFixed(1).padStart(8)}${times[kFrames / 2].toFixed(2).padStart(12)}${times[Math.floor(kFrames * 0.95)].toFixed(2).padStart(10)}`);
  });
}

try {
  console.log(`\nFrames while zooming, ${kFrames} of each:\n\n${''.padEnd(22)}${'calls'.padStart(8)}${'median ms'.padStart(12)}${'95 %'.padStart(10)}`);
  for (const view of ['chain', 'timeline', 'sentences']) await row(view, view);
  await row('scale, every dot', 'scale');
  await row('scale, near one dot', 'scale', kNearSteps);
} finally {
  await closeAll();
}
