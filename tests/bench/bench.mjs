// What a first visit costs, beside a plain page of the same record without the viewer: medians of five visits each, taken in turns in
// one run, every one with an empty cache and no throttling. `node tests/bench/bench.mjs`, after ./dev build.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { closeAll, kCasePage, kRoot, kSite, withPage } from '../e2e/visit.mjs';

const kRounds = 5;
const kLimit = 1.1;  // the record may not be readable later than this times the plain page
const kLongestWaitMs = 20000;

/**
 * @typedef {object} Cost of one visit
 * @property {number} readable ms to the first contentful paint
 * @property {number | null} firstFrame ms to the mark quanlian:first-frame; null: the page has none
 * @property {number} bytes received, headers included, as sent (compressed)
 * @property {number} requests
 */

/**
 * @param {string} site folder
 * @param {boolean} viewer whether the page has one
 * @returns {Promise<Cost>}
 */
function visit(site, viewer) {
  return withPage({ site, path: '', locale: 'zh-CN' }, async (page) => {
    const network = await page.context().newCDPSession(page);
    await network.send('Network.enable');
    let bytes = 0;
    let requests = 0;
    network.on('Network.loadingFinished', (event) => {
      bytes += event.encodedDataLength;
      requests++;
    });
    await page.goto(kCasePage, { waitUntil: 'load' });
    for (const entry of ['first-contentful-paint', ...(viewer ? ['quanlian:first-frame'] : [])]) {
      await page.waitForFunction((name) => performance.getEntriesByName(name).length > 0, entry, { timeout: kLongestWaitMs });
    }
    await page.waitForLoadState('networkidle');
    const times = await page.evaluate(() => ({
      readable: performance.getEntriesByName('first-contentful-paint')[0].startTime,
      firstFrame: performance.getEntriesByName('quanlian:first-frame')[0]?.startTime ?? null,
    }));
    return { ...times, bytes, requests };
  });
}

/** @param {number[]} values */
function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)];
}

/**
 * @param {string} name
 * @param {Cost[]} costs
 */
function row(name, costs) {
  const readable = median(costs.map((cost) => cost.readable));
  const range = `${Math.min(...costs.map((cost) => cost.readable)).toFixed(0)}–${Math.max(...costs.map((cost) => cost.readable)).toFixed(0)}`;
  const frames = costs.flatMap((cost) => (cost.firstFrame === null ? [] : [cost.firstFrame]));
  const cells = [
    name.padEnd(14),
    `${readable.toFixed(0)} (${range})`.padStart(18),
    (frames.length ? median(frames).toFixed(0) : '–').padStart(16),
    String(median(costs.map((cost) => cost.bytes))).padStart(10),
    String(median(costs.map((cost) => cost.requests))).padStart(9),
  ];
  console.log(cells.join(''));
  return readable;
}

const plain = mkdtempSync(join(tmpdir(), 'quanlian-plain-'));
try {
  const made = spawnSync(join(kRoot, 'build/native/quanlian'), ['site', join(kRoot, 'assets/cases/yuante.json'), '--out', plain],
    { encoding: 'utf8' });
  if (made.status !== 0) throw new Error(`quanlian site failed: ${made.error?.message ?? made.stderr}`);
  /** @type {Cost[]} */
  const withViewer = [];
  /** @type {Cost[]} */
  const withoutViewer = [];
  await visit(plain, false);  // the browser's own start is nobody's cost
  await visit(kSite, true);
  for (let round = 0; round < kRounds; round++) {
    withViewer.push(await visit(kSite, true));
    withoutViewer.push(await visit(plain, false));
  }
  console.log(`First visits, medians of ${kRounds} (smallest–largest), no throttling, WebGL in software:\n`);
  console.log(`${''.padEnd(14)}${'readable ms'.padStart(18)}${'first frame ms'.padStart(16)}${'bytes'.padStart(10)}${'requests'.padStart(9)}`);
  const ours = row('with viewer', withViewer);
  const theirs = row('plain page', withoutViewer);
  const ratio = ours / theirs;
  console.log(`\nThe record is readable after ${ratio.toFixed(2)} of the plain page's time: ${ratio <= kLimit ? 'within' : 'ABOVE'} the limit of ${kLimit.toFixed(2)}.`);
} finally {
  await closeAll();
  rmSync(plain, { recursive: true, force: true });
}
