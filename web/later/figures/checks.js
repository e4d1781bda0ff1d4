// What a row says of its quotes: found in a text that the reader gave in this visit, or not checked. Never one mark for several rows.
import {
  'check-not-checked' as kNotChecked,
  'figures-checked' as kChecked,
  'figures-checked-other' as kCheckedOther,
  'figures-not-found' as kNotFound,
} from 'quanlian-texts';
import { pageLang } from '../dialog.js';

/** @typedef {import('../verified.js').Verified} Verified */

/**
 * @param {import('./table.js').Row} row
 * @param {Verified[]} verified the latest last
 * @returns {'' | 'found' | 'found-other' | 'lost'} '': not checked
 */
export function checkOf(row, verified) {
  let result = /** @type {'' | 'found' | 'found-other' | 'lost'} */ ('found');
  for (const { key } of row.facets.source) {
    const check = [...verified].reverse().find(({ source }) => key === `#source-${source}`);
    const item = check?.items[row.at];
    if (!check || !item) return '';
    if (item.found < item.quotes) result = 'lost';
    else if (!check.sameText && result === 'found') result = 'found-other';
  }
  return row.facets.source.length > 0 ? result : '';
}

/** @param {Element} place @param {ReturnType<typeof checkOf>} check */
export function putCheck(place, check) {
  const words = { '': kNotChecked, found: kChecked, 'found-other': kCheckedOther, lost: kNotFound }[check];
  place.className = `figure-check ${check}`;
  place.textContent = words[pageLang()];
}
