// The scale: every card is one dot, drawn by the GPU: countable from near, an even tone from afar that does not shimmer, as many draw
// calls for 18 million as for 30,000, and nothing at rest.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { auditMode, kSizeRules } from './axe.mjs';
import { withPage } from './browser.mjs';
import { readPng } from './png.mjs';
import { ask, drawnTexts, onPage, opened, picture, settled } from './viewer.mjs';

/** @typedef {import('playwright-core').Page} Page */
/** @typedef {import('./png.mjs').Picture} Picture */

const kArea = Math.PI * 0.1444;  // of a dot, of its cell

/** @param {Page} page @param {string} at */
async function show(page, at = '') {
  await opened(page);
  await ask(page, 'go', `view=scale${at && `&at=${at}`}`);
  await settled(page);
}

/** @param {Page} page @param {string} key @param {number} times */
async function press(page, key, times = 1) {
  for (let i = 0; i < times; i++) {
    await page.keyboard.press(key);
    await settled(page);
  }
}

/** How much of the dots' colour a pixel has over the paper: 0 to 1. @param {Picture} shot @param {number} x @param {number} y */
function inkAt(shot, x, y) {
  const [paper, ink] = [0xfa, 0x67];  // red of the paper, and of the fields beside the chain
  return (paper - shot.rgb[(y * shot.width + x) * 3]) / (paper - ink);
}

/** Mean ink in a square around a place. @param {Picture} shot @param {number} x @param {number} y @param {number} half */
function tone(shot, x, y, half) {
  let sum = 0;
  for (let down = -half; down < half; down++) for (let across = -half; across < half; across++) sum += inkAt(shot, x + across, y + down);
  return sum / (4 * half * half);
}

/** Middles of the patches of ink that lie wholly inside a box. @param {Picture} shot @param {import('./png.mjs').Box} box */
function patches(shot, box) {
  const seen = new Set();
  const found = [];
  for (let y = box.top; y < box.bottom; y++) {
    for (let x = box.left; x < box.right; x++) {
      if (seen.has(y * shot.width + x) || inkAt(shot, x, y) < 0.5) continue;
      const queue = [[x, y]];
      seen.add(y * shot.width + x);
      let [sumX, sumY, size, inside] = [0, 0, 0, true];
      for (const [atX, atY] of queue) {
        [sumX, sumY, size] = [sumX + atX, sumY + atY, size + 1];
        for (const [nextX, nextY] of [[atX + 1, atY], [atX - 1, atY], [atX, atY + 1], [atX, atY - 1]]) {
          if (nextX < box.left || nextX >= box.right || nextY < box.top || nextY >= box.bottom) {
            inside = false;
          } else if (!seen.has(nextY * shot.width + nextX) && inkAt(shot, nextX, nextY) >= 0.5) {
            seen.add(nextY * shot.width + nextX);
            queue.push([nextX, nextY]);
          }
        }
      }
      if (inside && size > 8) found.push({ x: sumX / size, y: sumY / size, size });
    }
  }
  return found;
}

test('from near, a square that is named 100 cards holds a hundred dots', async () => {
  await withPage({ motion: 'reduce' }, async (page) => {
    await show(page, 'evidence:national-cards');
    await page.locator('#canvas').focus();
    let label;
    for (let step = 0; step < 9; step++) {
      await press(page, '+');
      label = (await drawnTexts(page)).find((one) => one.text === '100张');
      if (label && label.box.top > 250) break;
    }
    assert.ok(label);
    const shot = await picture(page);
    const bottom = Math.floor(label.box.top) - 2;
    const patchesAbove = patches(shot, { left: 0, top: 0, right: shot.width, bottom });
    const usual = patchesAbove.map(({ size }) => size).sort((a, b) => a - b)[Math.floor(patchesAbove.length / 2)];
    const dots = patchesAbove.filter(({ size }) => Math.abs(size / usual - 1) < 0.1);
    const cell = Math.sqrt(usual / kArea);
    assert.ok(cell > 20, `a cell of ${cell} pixels`);
    const left = Math.min(...dots.map(({ x }) => x));
    const top = Math.max(...dots.map(({ y }) => y)) - 9.5 * cell;
    assert.equal(dots.filter(({ x, y }) => x < left + 9.5 * cell && y > top).length, 100);
    const columns = dots.filter(({ y }) => y > top + 9 * cell).map(({ x }) => x).sort((a, b) => a - b);
    assert.ok(Math.abs((columns[9] - columns[0]) / 9 / cell - 1) < 0.02, 'dots are as large as their cells want');
  });
});

test('from afar a field is as dark as its dots on average, and stays so from one small step of zoom to the next', async () => {
  await withPage({ motion: 'reduce' }, async (page) => {
    await show(page);
    // Into the first corner of the field of 18 million, by the wheel, through cells of less than a pixel to cells of many.
    const words = (await drawnTexts(page)).find((one) => one.text === 'E38');
    assert.ok(words);
    const [x, y] = [Math.round(words.box.left + 40), 330];
    const place = await onPage(page, x, y);
    await page.mouse.move(place.x, place.y);
    const half = 24;
    const clip = { x: Math.round(place.x) - half, y: Math.round(place.y) - half, width: 2 * half, height: 2 * half };
    const toneHere = async () => tone(readPng(await page.screenshot({ clip })), half, half, half);
    const far = await toneHere();
    assert.ok(Math.abs(far - kArea) < 0.01, `a tone of ${far} where dots cover ${kArea}`);
    for (let notch = 0; notch < 17; notch++) await page.mouse.wheel(0, -100);
    await settled(page);
    const tones = [];  // cells of half a pixel to cells of four
    for (let step = 0; step < 15; step++) {
      tones.push(await toneHere());
      await page.mouse.wheel(0, -100);
      await settled(page);
    }
    for (const [step, one] of tones.entries()) {
      assert.ok(Math.abs(one - kArea) < 0.02, `a tone of ${one} at step ${step} of ${tones}`);
    }
  });
});

test('18 million dots take no more draw calls than 30,000, near or far, and none at rest', async () => {
  await withPage({ motion: 'reduce' }, async (page) => {
    await show(page, 'evidence:studio-cards');
    await page.locator('#canvas').focus();
    const draws = async () => (await ask(page, 'stats')).draws;
    const atRest = await draws();
    await press(page, '+', 4);
    const few = await draws();
    await ask(page, 'go', 'at=evidence:national-cards');
    await settled(page);
    await press(page, '0');
    await press(page, '+', 1);
    const many = await draws();
    for (const count of [atRest, few, many]) assert.ok(count > 0 && count <= 12, `${count} draw calls`);
    assert.ok(Math.abs(few - many) <= 2, `${few} for 30,000, ${many} for 18 million`);
    const { frames } = await ask(page, 'stats');
    await page.waitForTimeout(700);  // the time is what is tested
    assert.equal((await ask(page, 'stats')).frames, frames);
  });
});

test('keys lead from all cards to one and back; a flight comes to rest; with reduced motion there is none', async () => {
  for (const motion of /** @type {const} */ (['no-preference', 'reduce'])) {
    await withPage({ motion, path: '/yuante/en/' }, async (page) => {
      await show(page);
      await page.locator('#canvas').focus();
      const before = (await ask(page, 'stats')).frames;
      await press(page, '+', 9);
      const frames = (await ask(page, 'stats')).frames - before;
      const texts = (await drawnTexts(page)).map(({ text }) => text);
      assert.ok(texts.includes('1 card'), String(texts));
      assert.ok(texts.includes('more than 30,000 cards'), 'the field in sight is not named');
      if (motion === 'reduce') assert.ok(frames <= 9 * 5, `${frames} frames`);
      await press(page, '0');
      assert.ok((await drawnTexts(page)).some(({ text }) => text === 'E38'));
    });
  }
});

test('a lost context comes back with its dots', async () => {
  await withPage({ motion: 'reduce', expected: [/CONTEXT_LOST_WEBGL/] }, async (page) => {
    await show(page);
    const before = Buffer.from((await picture(page)).rgb);
    await page.evaluate(async () => {
      const canvas = /** @type {HTMLCanvasElement} */ (document.getElementById('canvas'));
      const loser = canvas.getContext('webgl2')?.getExtension('WEBGL_lose_context');
      const restored = new Promise((done) => canvas.addEventListener('webglcontextrestored', done, { once: true }));
      loser?.loseContext();
      await new Promise((done) => setTimeout(done));
      loser?.restoreContext();
      await restored;
    });
    await page.locator('#notice').waitFor({ state: 'hidden' });
    await settled(page);
    assert.ok(before.equals(Buffer.from((await picture(page)).rgb)), 'the picture differs');
  });
});

test('the button shows the scale, its address leads to it, and the page is accessible there', async () => {
  await withPage({ motion: 'reduce' }, async (page) => {
    await opened(page);
    await page.locator('#show-scale').click();
    await settled(page);
    assert.equal((await ask(page, 'state')).view, 'scale');
    assert.match(await page.evaluate(() => location.hash), /view=scale/);
    assert.equal(await page.locator('#show-scale').getAttribute('aria-pressed'), 'true');
    assert.deepEqual((await auditMode(page, kSizeRules)).violations, []);
    const place = (await drawnTexts(page)).find(({ text }) => text === 'E14');
    assert.ok(place);
    const { x, y } = await onPage(page, place.box.left + 4, place.box.top + 8);
    await page.mouse.click(x, y);
    await settled(page);
    assert.equal((await ask(page, 'state')).at, 'evidence:den-cards');
  });
});
