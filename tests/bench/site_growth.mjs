// How the cost of `quanlian site` grows with the case: 100, 1,000 and 10,000 parties with one link and one figure each. Beside each
// run a peer on the same machine: node reads the pages just made, takes the SHA-256 of each and writes it once more.
// node tests/bench/site_growth.mjs [PARTIES…], after ./dev build; exits with 1 where a goal is missed.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { program } from '../cli/program.mjs';
import { largeCase } from './large_case.mjs';

const kSamplingMs = 10;

/** @type {Record<number, { seconds: number, mebibytes: number }>} */
const kGoals = { 1000: { seconds: 3, mebibytes: 1024 }, 10000: { seconds: 40, mebibytes: 1024 } };

/**
 * @typedef {object} Cost
 * @property {number} seconds
 * @property {number} mebibytes the most memory it held
 */

/** @param {number | undefined} pid @returns {number} KiB, 0 when the process is gone */
function peakOf(pid) {
  try {
    return Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0);
  } catch {
    return 0;
  }
}

/** @param {string} file @param {string} out @returns {Promise<Cost>} */
function makeSite(file, out) {
  return new Promise((resolve, reject) => {
    const start = performance.now();
    const child = spawn(program, ['site', file, '--out', out], { stdio: ['ignore', 'ignore', 'inherit'] });
    let peak = 0;
    const sampling = setInterval(() => (peak = Math.max(peak, peakOf(child.pid))), kSamplingMs);
    child.on('error', reject);
    child.on('exit', (status) => {
      clearInterval(sampling);
      if (status !== 0) reject(new Error(`quanlian site ended with ${status}`));
      resolve({ seconds: (performance.now() - start) / 1000, mebibytes: peak / 1024 });
    });
  });
}

/** @param {string} site @param {string} scratch @returns {{ files: number, bytes: number, seconds: number }} */
function runPeer(site, scratch) {
  const start = performance.now();
  let files = 0;
  let bytes = 0;
  for (const name of readdirSync(site, { recursive: true, encoding: 'utf8' })) {
    const path = join(site, name);
    if (!statSync(path).isFile()) continue;
    const content = readFileSync(path);
    const copy = join(scratch, createHash('sha256').update(content).digest('hex'));
    writeFileSync(copy, content);
    rmSync(copy);
    files++;
    bytes += content.length;
  }
  return { files, bytes, seconds: (performance.now() - start) / 1000 };
}

/** @param {number} parties @param {Cost | undefined} before @param {number} factor how many times as many parties */
async function row(parties, before, factor) {
  const folder = mkdtempSync(join(tmpdir(), 'quanlian-growth-'));
  try {
    const file = join(folder, 'case.json');
    writeFileSync(file, largeCase(parties));
    const cost = await makeSite(file, join(folder, 'site'));
    const peer = runPeer(join(folder, 'site'), folder);
    const exponent = before ? Math.log(cost.seconds / before.seconds) / Math.log(factor) : NaN;
    const goal = kGoals[parties];
    const missed = goal && (cost.seconds > goal.seconds || cost.mebibytes > goal.mebibytes);
    if (missed) process.exitCode = 1;
    const cells = [
      String(parties).padStart(8),
      String(peer.files).padStart(8),
      (peer.bytes / 1e6).toFixed(0).padStart(8),
      cost.seconds.toFixed(2).padStart(10),
      cost.mebibytes.toFixed(0).padStart(8),
      (before ? exponent.toFixed(2) : '–').padStart(10),
      peer.seconds.toFixed(2).padStart(10),
      (cost.seconds / peer.seconds).toFixed(2).padStart(12),
      goal ? `   goal ${goal.seconds} s, ${goal.mebibytes} MiB: ${missed ? 'MISSED' : 'met'}` : '',
    ];
    console.log(cells.join(''));
    return cost;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const sizes = process.argv.length > 2 ? process.argv.slice(2).map(Number) : [100, 1000, 10000];
console.log(`\nSites of large cases; the exponent is that of growth since the row above, 1 where twice the case costs twice the time:\n
${'parties'.padStart(8)}${'files'.padStart(8)}${'MB'.padStart(8)}${'seconds'.padStart(10)}${'MiB'.padStart(8)}${'exponent'.padStart(10)}${'peer s'.padStart(10)}${'times peer'.padStart(12)}`);
/** @type {Cost | undefined} */
let before;
for (const [i, parties] of sizes.entries()) before = await row(parties, before, parties / sizes[i - 1]);
