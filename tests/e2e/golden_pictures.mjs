// Golden pictures: what the viewer looked like when somebody last looked. tests/golden/screenshots/ holds them, made_with.json beside
// them the browser and the fonts that drew them. Pictures of this run are in build/screenshots/, differences in build/screenshots/diff/.
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { decode, encode } from 'fast-png';
import pixelmatch from 'pixelmatch';
import { toPng, withPalette } from '../../cmake/palette_png.mjs';
import { kRoot } from './visit.mjs';

/** @typedef {{width: number, height: number, pixels: Uint8Array}} Image four bytes a pixel */
/** @typedef {{chromium: string, fonts: Record<string, string>}} Makers fonts by file, with their SHA-256 */

const kGolden = join(kRoot, 'tests/golden/screenshots');
const kNow = join(kRoot, 'build/screenshots');
const kMadeWith = join(kGolden, 'made_with.json');
const kFonts = '/usr/share/fonts/opentype/noto';
/** How far two colours may be from one another, of 1 between black and white. */
const kColourTolerance = 0.1;
/** The share of pixels that may be farther: a digit is more. */
const kMostDifferent = 0.0001;
/** And where another browser or other fonts draw, whose letters have other edges. */
const kMostDifferentElsewhere = 0.002;

/** @param {{width: number, height: number, data: ArrayLike<number>, channels: number, palette?: number[][]}} picture @returns {Image} */
function imageOf({ width, height, data, channels, palette }) {
  const pixels = new Uint8Array(width * height * 4).fill(255);
  for (let i = 0; i < width * height; i++) {
    for (let c = 0; c < 3; c++) pixels[i * 4 + c] = palette ? palette[data[i]][c] : data[i * channels + c];
  }
  return { width, height, pixels };
}

/** @param {Uint8Array} png @returns {Image} */
export const readImage = (png) => imageOf(decode(png));

/** As it would be as a golden picture: a palette rounds the rarest colours. @param {Image} image */
const rounded = (image) => imageOf({ ...withPalette(image), channels: 1 });

/** The share of pixels that differ, and the picture of them. @param {Image} golden @param {Image} now */
export function compare(golden, now) {
  const { width, height } = golden;
  if (now.width !== width || now.height !== height) return { share: 1, picture: null };
  const data = new Uint8Array(width * height * 4);
  const count = pixelmatch(golden.pixels, now.pixels, data, width, height, { threshold: kColourTolerance });
  return { share: count / (width * height), picture: encode({ width, height, data, channels: 4, depth: 8 }) };
}

/** What draws here. @param {string} chromium its version @returns {Makers} */
export function makersHere(chromium) {
  const digest = (/** @type {string} */ name) => createHash('sha256').update(readFileSync(join(kFonts, name))).digest('hex');
  const names = ['NotoSansCJK-Bold.ttc', 'NotoSansCJK-Regular.ttc'];
  return { chromium, fonts: Object.fromEntries(names.map((name) => [name, digest(name)])) };
}

/** Those of the golden pictures. @returns {Makers} */
const makersThen = () => JSON.parse(readFileSync(kMadeWith, 'utf8'));

/** What is other here than when the golden pictures were made; empty: nothing. @param {Makers} here */
export function otherMakers(here) {
  const then = makersThen();
  const fonts = Object.keys(then.fonts).filter((name) => then.fonts[name] !== here.fonts[name]);
  return [...then.chromium === here.chromium ? [] : [`Chromium ${here.chromium} in place of ${then.chromium}`], ...fonts.map((name) => `another ${name}`)];
}

export const kMostOf = (/** @type {string[]} */ others) => (others.length > 0 ? kMostDifferentElsewhere : kMostDifferent);

/** With QUANLIAN_REBASE=1 the picture becomes the golden one. @param {string} name @param {Uint8Array} png @param {Makers} here */
export function checkPicture(name, png, here) {
  const [golden, now, diff] = [kGolden, kNow, join(kNow, 'diff')].map((folder) => join(folder, `${name}.png`));
  for (const folder of [kGolden, join(kNow, 'diff')]) mkdirSync(folder, { recursive: true });
  writeFileSync(now, png);
  rmSync(diff, { force: true });
  if (process.env.QUANLIAN_REBASE) {
    writeFileSync(golden, toPng(readImage(png)));
    writeFileSync(kMadeWith, `${JSON.stringify(here, null, 1)}\n`);
    return;
  }
  assert.ok(existsSync(golden), `no golden picture ${golden}: QUANLIAN_REBASE=1 makes it`);
  const others = otherMakers(here);
  const { share, picture } = compare(readImage(readFileSync(golden)), rounded(readImage(png)));
  if (share <= kMostOf(others)) return;
  if (picture) writeFileSync(diff, picture);
  const made = others.length > 0 ? `; drawn with ${others.join(', ')}` : '';
  assert.fail(`${(share * 100).toFixed(3)} % of the pixels differ, at most ${kMostOf(others) * 100} % may: see ${picture ? diff : now}${made}`);
}
