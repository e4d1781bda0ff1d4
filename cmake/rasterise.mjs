// node rasterise.mjs FROM TO FONTS: every SVG picture that FROM/SHA256SUMS lists becomes a PNG in TO, with the fonts of that folder.
// A picture is made anew only when its SVG, the fonts or what draws it changed; those that are no longer listed are removed. The
// renderer is WebAssembly and the compression plain JavaScript, so every machine makes the same bytes.
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { availableParallelism } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Worker, isMainThread, parentPort, workerData } from 'node:worker_threads';
import { Resvg, initWasm } from '@resvg/resvg-wasm';
import { toPng } from './palette_png.mjs';

const require = createRequire(import.meta.url);
const kRenderer = require.resolve('@resvg/resvg-wasm/index_bg.wasm');
const kFonts = ['NotoSansCJK-Regular.ttc', 'NotoSansCJK-Bold.ttc'];

/** @param {string} folder */
function readFonts(folder) {
  return kFonts.map((name) => readFileSync(join(folder, name)));
}

/** @param {string} svg @param {Buffer[]} fontBuffers */
function rasterise(svg, fontBuffers) {
  const drawing = new Resvg(svg, { font: { fontBuffers, defaultFontFamily: 'Noto Sans CJK SC' } });
  const image = drawing.render();
  try {
    return toPng(image);
  } finally {
    image.free();
    drawing.free();
  }
}

/** One thread: draws what it is sent until there is no more. */
async function work() {
  const { from, to, fonts } = workerData;
  await initWasm(readFileSync(kRenderer));
  const buffers = readFonts(fonts);
  parentPort?.on('message', (/** @type {string | null} */ path) => {
    if (path === null) return parentPort?.close();
    const target = join(to, path.replace(/\.svg$/, '.png'));
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(`${target}.new`, rasterise(readFileSync(join(from, path), 'utf8'), buffers));
    renameSync(`${target}.new`, target);
    parentPort?.postMessage(path);
  });
  parentPort?.postMessage(null);
}

/** @param {string[]} paths @param {{from: string, to: string, fonts: string}} folders */
async function rasteriseAll(paths, folders) {
  const left = [...paths];
  const count = Math.min(availableParallelism(), left.length);
  await Promise.all(Array.from({ length: count }, () => new Promise((done, fail) => {
    const worker = new Worker(fileURLToPath(import.meta.url), { workerData: folders });
    worker.on('message', () => worker.postMessage(left.shift() ?? null));
    worker.on('error', fail);
    worker.on('exit', done);
  })));
}

/** What all pictures depend on besides their own SVG. @param {string} fonts */
function sameForAll(fonts) {
  const hash = createHash('sha256');
  for (const script of ['rasterise.mjs', 'palette_png.mjs']) hash.update(readFileSync(new URL(script, import.meta.url)));
  for (const name of ['@resvg/resvg-wasm', 'fast-png']) hash.update(`${name} ${versionOf(name)}`);
  for (const name of kFonts) hash.update(`${name} ${statSync(join(fonts, name)).size}`);
  return hash.digest('hex');
}

/** @param {string} name of a package; some do not export their package.json */
function versionOf(name) {
  const lock = JSON.parse(readFileSync(new URL('../package-lock.json', import.meta.url), 'utf8'));
  return lock.packages[`node_modules/${name}`].version;
}

/** @param {string} file */
function readJson(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return {};
  }
}

/** @param {string} folder */
function pngsIn(folder) {
  return new Set(readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.png')));
}

/** @param {string} from @param {string} to @param {string} fonts */
async function main(from, to, fonts) {
  const common = sameForAll(fonts);
  const wanted = Object.fromEntries(readFileSync(join(from, 'SHA256SUMS'), 'utf8').trimEnd().split('\n')
    .map((line) => [line.slice(66), `${common} ${line.slice(0, 64)}`]));
  mkdirSync(to, { recursive: true });
  const made = readJson(join(to, 'made.json'));
  const there = pngsIn(to);
  const pngOf = (/** @type {string} */ path) => path.replace(/\.svg$/, '.png');
  const stale = Object.keys(wanted).filter((path) => made[path] !== wanted[path] || !there.has(pngOf(path)));
  const kept = new Set(Object.keys(wanted).map(pngOf));
  for (const path of there) if (!kept.has(path)) rmSync(join(to, path));
  await rasteriseAll(stale, { from, to, fonts });
  writeFileSync(join(to, 'made.json'), `${JSON.stringify(wanted, null, 1)}\n`);
  console.log(`${relative('.', to)}: ${stale.length} pictures made, ${kept.size - stale.length} kept`);
}

if (isMainThread) {
  const [from, to, fonts] = process.argv.slice(2);
  if (!fonts) {
    console.error('usage: node rasterise.mjs FROM TO FONTS');
    process.exitCode = 2;
  } else {
    await main(from, to, fonts);
  }
} else {
  await work();
}
