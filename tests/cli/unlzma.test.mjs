// The page's own LZMA decoder gives back what liblzma packed, with the options of src/cli/pack.cc: many inputs, the same in every run.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { unlzma } from '../../web/files/unlzma.js';
import { bundledCase, root, scratch } from './program.mjs';

const kKiB = 1024;
const kContextBits = 3;  // "lc" of the program
/** The program's dictionary is up to 8 MiB; liblzma clears tables of that size for every input. The form is the same. */
const kAsProgram = { lc: kContextBits, dict: '1MiB' };
const kSmallest = { lc: kContextBits, dict: '4KiB' };

/** @typedef {{name: string, bytes: Uint8Array}} Input */

/** Numbers below `limit`, the same ones for the same seed (Marsaglia's xorshift). @param {number} seed @returns {(limit: number) => number} */
function dice(seed) {
  let state = (seed * 2654435761 + 1) >>> 0;
  return (limit) => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) % limit;
  };
}

/** @param {number} size @param {(at: number, out: Uint8Array) => number} byteAt */
function made(size, byteAt) {
  const out = new Uint8Array(size);
  for (let at = 0; at < size; at++) out[at] = byteAt(at, out);
  return out;
}

/** Noise over so many different bytes. @param {number} size @param {number} seed @param {number} different */
function noise(size, seed, different = 256) {
  const next = dice(seed);
  return made(size, () => next(different));
}

/** Pieces met before, at any distance and with any length, among new bytes: fresh matches and all four repeated ones. @param {number} size @param {number} seed */
function patchwork(size, seed) {
  const next = dice(seed);
  const distances = [1, 2, 3, 4, 5, 8, 16, 100, 127, 128, 129, 1000, 5000, 40000, 200000];
  let left = 0;
  let distance = 1;
  return made(size, (at, out) => {
    if (left === 0) {
      left = 1 + next(next(4) ? 12 : 400);
      if (next(3)) distance = distances[next(distances.length)];
      if (next(5) === 0) distance = 0;
    }
    left--;
    return distance === 0 || distance > at ? next(256) : out[at - distance];
  });
}

/** A piece, then nothing like it, then the piece again: `distance` bytes later. @param {number} distance @param {number} seed */
function echo(distance, seed) {
  const piece = noise(64, seed);
  const between = noise(Math.max(0, distance - piece.length), seed + 1, 7);
  return Uint8Array.from([...piece, ...between, ...piece]);
}

/** Rows as a program's data has them, a few fields of each changed. @param {number} rows @param {number} width @param {number} seed */
function table(rows, width, seed) {
  const next = dice(seed);
  return made(rows * width, (at, out) => (at < width || next(width) === 0 ? next(256) : out[at - width]));
}

/** @type {Input[]} */
const kInputs = [];
const add = (/** @type {string} */ name, /** @type {Uint8Array} */ bytes) => kInputs.push({ name, bytes });

const kBorders = [4 * kKiB, 64 * kKiB, 128 * kKiB];  // of the smallest dictionary, of a pause, of both at once
add('nothing', new Uint8Array());
for (const byte of [0, 1, 10, 60, 127, 128, 254, 255]) add(`the byte ${byte}`, Uint8Array.of(byte));
for (const size of [2, 3, 4, 5, 17, 18, 19, 272, 273, 274, 275, 546, 547]) {  // around the lengths that a match may have
  for (const byte of [0, 65, 255]) add(`${size} times ${byte}`, new Uint8Array(size).fill(byte));
}
for (let size = 2; size <= 40; size++) add(`${size} bytes of noise`, noise(size, size));
for (const border of kBorders) {
  for (const near of [-274, -1, 0, 1, 274]) {
    add(`a run of ${border + near}`, new Uint8Array(border + near).fill(7));
    add(`${border + near} bytes of noise`, noise(border + near, near + 300));
    add(`${border + near} bytes of patchwork`, patchwork(border + near, near + 600));
    add(`an echo after ${border + near}`, echo(border + near, near + 900));
  }
}
for (let bit = 0; bit < 18; bit++) {  // a distance is told in slots, two for each power of two
  add(`an echo after ${2 ** bit + 64}`, echo(2 ** bit + 64, bit));
  if (bit > 0) add(`an echo after ${1.5 * 2 ** bit + 64}`, echo(1.5 * 2 ** bit + 64, bit + 50));
}
for (let seed = 1; seed <= 30; seed++) add(`patchwork ${seed}`, patchwork(seed * 1777, seed));
for (const [rows, width] of [[300, 3], [500, 4], [400, 12], [900, 16], [100, 257], [2000, 8]]) add(`${rows} rows of ${width}`, table(rows, width, rows));
for (const different of [2, 3, 16]) add(`noise of ${different} bytes`, noise(20000, different, different));

const kText = readFileSync(bundledCase);
for (let size = 1; size < kText.length; size *= 3) add(`${size} bytes of the case file`, kText.subarray(0, size));
for (const path of ['assets/cases/yuante.json', 'assets/texts/en.json', 'web/record.css', 'src/cli/pack.cc', 'docs/bench.png']) {
  add(path, readFileSync(join(root, path)).subarray(0, 1000 * kKiB));
}
add('more than the dictionary', patchwork(1100 * kKiB, 77));

/**
 * All inputs by one run of xz, which is liblzma's own program.
 * @param {import('node:test').TestContext} t
 * @param {Input[]} inputs
 * @param {{lc: number, dict: string}} options
 */
function packed(t, inputs, { lc, dict }) {
  const folder = scratch(t);
  const paths = inputs.map((_, i) => join(folder, String(i)));
  inputs.forEach(({ bytes }, i) => writeFileSync(paths[i], bytes));
  execFileSync('xz', ['--format=raw', `--lzma1=preset=9e,lc=${lc},lp=0,pb=0,dict=${dict}`, '--suffix=.packed', ...paths]);
  return paths.map((path) => readFileSync(`${path}.packed`));
}

/** Names of those that come back changed. @param {Input[]} inputs @param {Uint8Array[]} all @param {number} lc */
async function changed(inputs, all, lc) {
  const wrong = [];
  for (const [i, { name, bytes }] of inputs.entries()) {
    const out = await unlzma(all[i], bytes.length, lc, async () => {});
    if (Buffer.compare(out, bytes) !== 0) wrong.push(name);
  }
  return wrong;
}

for (const [name, options] of Object.entries({ 'as the program packs': kAsProgram, 'with a dictionary smaller than most': kSmallest })) {
  test(`every input comes back, ${name}`, async (t) => {
    t.diagnostic(`${kInputs.length} inputs, ${kInputs.reduce((sum, { bytes }) => sum + bytes.length, 0)} bytes`);
    assert.deepEqual(await changed(kInputs, packed(t, kInputs, options), options.lc), []);
  });
}

test('every number of context bits that the format allows', async (t) => {
  const inputs = kInputs.filter(({ bytes }) => bytes.length > 2000 && bytes.length < 8000);
  for (const lc of [0, 1, 2, 4]) assert.deepEqual(await changed(inputs, packed(t, inputs, { ...kAsProgram, lc }), lc), []);
});

test('one flipped bit is not overlooked', async (t) => {
  const inputs = kInputs.filter(({ name, bytes }) => name.endsWith(' of the case file') && bytes.length > 8);
  const all = packed(t, inputs, kAsProgram).map((bytes) => bytes.map((byte, at) => (at === Math.min(8, bytes.length >> 1) ? byte ^ 16 : byte)));
  assert.deepEqual(await changed(inputs, all, kContextBits), inputs.map(({ name }) => name));
});

test('the page stays alive: a pause for every 64 KiB', async (t) => {
  const input = { name: 'text', bytes: kText };
  const [bytes] = packed(t, [input], kAsProgram);
  let pauses = 0;
  await unlzma(bytes, kText.length, kContextBits, async () => { pauses++; });
  assert.equal(pauses, Math.floor(kText.length / (64 * kKiB)));
});
