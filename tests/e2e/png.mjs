// Reads the PNG files that browsers make, and looks for ink in them.
import { decode } from 'fast-png';

/** @typedef {{width: number, height: number, rgb: Uint8Array}} Picture three bytes a pixel */
/** @typedef {{left: number, top: number, right: number, bottom: number}} Box in pixels of the picture */

/** @param {Uint8Array} png @returns {Picture} */
export function readPng(png) {
  const { width, height, data, channels } = decode(png);
  const rgb = new Uint8Array(width * height * 3);
  for (let i = 0; i < width * height; i++) for (let c = 0; c < 3; c++) rgb[i * 3 + c] = data[i * channels + c];
  return { width, height, rgb };
}

/** @param {Picture} picture @param {Box} box */
function* pixelsIn(picture, box) {
  for (let y = Math.max(0, Math.round(box.top)); y < Math.min(picture.height, Math.round(box.bottom)); y++) {
    for (let x = Math.max(0, Math.round(box.left)); x < Math.min(picture.width, Math.round(box.right)); x++) {
      const at = (y * picture.width + x) * 3;
      yield [picture.rgb[at], picture.rgb[at + 1], picture.rgb[at + 2]];
    }
  }
}

/**
 * Share of the pixels in a box that stand out clearly from the box's most common colour.
 * @param {Picture} picture
 * @param {Box} box
 */
export function inkShare(picture, box) {
  const pixels = [...pixelsIn(picture, box)];
  /** @type {Map<string, number>} */
  const counts = new Map();
  for (const pixel of pixels) counts.set(pixel.join(), (counts.get(pixel.join()) ?? 0) + 1);
  const ground = [...counts].sort((a, b) => b[1] - a[1])[0]?.[0].split(',').map(Number) ?? [0, 0, 0];
  const inked = pixels.filter((pixel) => pixel.some((value, i) => Math.abs(value - ground[i]) > 60)).length;
  return pixels.length ? inked / pixels.length : 0;
}

/** Share of the pixels that differ clearly. @param {Picture} a @param {Picture} b */
export function differenceShare(a, b) {
  if (a.width !== b.width || a.height !== b.height) return 1;
  let different = 0;
  for (let at = 0; at < a.rgb.length; at += 3) {
    if ([0, 1, 2].some((i) => Math.abs(a.rgb[at + i] - b.rgb[at + i]) > 24)) different++;
  }
  return different / (a.rgb.length / 3);
}
