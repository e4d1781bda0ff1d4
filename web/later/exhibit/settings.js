// What the curator's link asks for. Links come from anywhere: each setting is in its range or is not there.
import { homeIn } from '../launcher/link.js';

/** @typedef {import('./machine.js').Lang} Lang */

/**
 * @typedef {object} Settings absent: as usual
 * @property {number} [step] of the tour, from 1
 * @property {number} [idle] seconds without a touch until it asks
 * @property {number} [size] of the smallest type, CSS pixels
 * @property {Lang} [only] this language alone
 * @property {'portrait' | 'landscape'} [layout]
 * @property {string} [steps] ids, joined by ':'
 * @property {string} [home] where the site can be visited, https, ends in '/'
 */

/** @param {string} fragment as the module prints it @param {Lang[]} langs that there are @returns {Settings} */
export function settingsIn(fragment, langs) {
  const said = new URLSearchParams(fragment);
  /** @param {string} key @param {number} least @param {number} most */
  const number = (key, least, most) => {
    const value = /^[1-9]\d{0,3}$/.test(said.get(key) ?? '') ? Number(said.get(key)) : 0;
    return value >= least && value <= most ? value : undefined;
  };
  /** @template {string} T @param {string} key @param {readonly T[]} words */
  const word = (key, words) => words.find((one) => one === said.get(key));
  return {
    step: number('step', 1, 9999),
    idle: number('idle', 20, 3600),
    size: number('size', 24, 96),
    only: word('only', langs),
    layout: word('layout', /** @type {const} */ (['portrait', 'landscape'])),
    steps: said.get('steps') ?? undefined,
    home: homeIn(said.get('home') ?? '') || undefined,
  };
}
