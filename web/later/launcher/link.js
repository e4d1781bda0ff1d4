// The exhibit's link and the size of its type, from what the curator chose. Pure functions.

/** @typedef {string} Lang */

/**
 * @typedef {object} Choice
 * @property {Lang | ''} only '': all languages
 * @property {'portrait' | 'landscape' | ''} layout '': as the screen is turned
 * @property {number} idle seconds
 * @property {number} size of the smallest type, CSS pixels
 * @property {string[]} steps ids
 * @property {boolean} allSteps
 * @property {string} home https address, or ''
 */

const kCapitalHeight = 0.733;  // of the em, in Noto Sans CJK
const kWantedMillimetres = 9.2;  // of a capital seen from 75 cm: 0.7 degrees (EN 301 549, 5.1.4)
const kMillimetresPerInch = 25.4;
const kSmallest = 24;
const kLargest = 96;
export const kCodePerType = 4.1;  // width of the QR code

/** @param {number} inches of the diagonal @param {number} width CSS pixels @param {number} height */
const millimetresPerPixel = (inches, width, height) => (inches * kMillimetresPerInch) / Math.hypot(width, height);

/** CSS pixels. @param {number} inches @param {number} width @param {number} height */
export function typeFor(inches, width, height) {
  const pixels = Math.ceil(kWantedMillimetres / kCapitalHeight / millimetresPerPixel(inches, width, height));
  return Math.min(Math.max(pixels, kSmallest), kLargest);
}

/** What a size comes to on the screen. @param {number} size @param {number} inches @param {number} width @param {number} height */
export function onScreen(size, inches, width, height) {
  const millimetres = millimetresPerPixel(inches, width, height);
  return { capital: size * kCapitalHeight * millimetres, code: Math.max(size * kCodePerType, 200) * millimetres };
}

/** The address as the link holds it; null where it is none that an exhibit takes. @param {string} text */
export function homeIn(text) {
  const home = text.trim();
  if (home === '') return '';
  if (home.length > 199 || !/^https:\/\/[a-z0-9]([a-z0-9.-]*[a-z0-9])?(\/[A-Za-z0-9._~/-]*)?$/.test(home)) return null;
  const host = home.slice('https://'.length).split('/')[0];
  if (!host.includes('.') || host.includes('..')) return null;
  return home.endsWith('/') ? home : `${home}/`;
}

/** @param {Choice} choice */
export function fragmentOf({ only, layout, idle, size, steps, allSteps, home }) {
  const parts = { lang: only, mode: 'exhibit', idle: String(idle), size: String(size), only, layout, steps: allSteps ? '' : steps.join(':'), home };
  return Object.entries(parts).filter(([, value]) => value).map(([key, value]) => `${key}=${value}`).join('&');
}
