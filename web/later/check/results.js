// Four results that are never added into one: each has its own count and its own list.
import {
  'check-match' as kMatch,
  'check-mismatch' as kMismatch,
  'check-not-available' as kNotAvailable,
  'check-not-checked' as kNotChecked,
} from 'quanlian-texts';
import { element, pageLang } from '../dialog.js';

/** @typedef {'match' | 'mismatch' | 'notChecked' | 'notAvailable'} Outcome */
/** @typedef {{outcome: Outcome, text: string, at?: string}} Entry `at`: the id of the element in the record that it is about */

/** @type {[Outcome, import('../dialog.js').Words][]} */
const kOutcomes = [['match', kMatch], ['mismatch', kMismatch], ['notChecked', kNotChecked], ['notAvailable', kNotAvailable]];
const kLongestList = 1000;  // a case may have any number of quotes

/** @param {Entry} entry */
function item({ text, at }) {
  if (!at) return element('li', {}, text);
  const link = element('a', { href: `#${at}` }, text);
  link.addEventListener('click', () => link.closest('dialog')?.close());
  return element('li', {}, link);
}

/**
 * @param {string} label what the results are of
 * @param {Entry[]} entries
 * @returns {HTMLElement}
 */
export function resultsList(label, entries) {
  const rows = kOutcomes.map(([outcome, words]) => {
    const mine = entries.filter((entry) => entry.outcome === outcome);
    const summary = element('summary', {}, element('span', {}, words[pageLang()]), element('b', {}, String(mine.length)));
    const more = mine.length > kLongestList ? [element('li', {}, `… +${mine.length - kLongestList}`)] : [];
    const list = element('ul', {}, ...mine.slice(0, kLongestList).map(item), ...more);
    const row = element('details', { 'data-outcome': outcome }, summary, ...(mine.length ? [list] : []));
    row.open = mine.length > 0 && outcome === 'mismatch';
    return row;
  });
  return element('div', { class: 'check-results', role: 'group', 'aria-label': label }, ...rows);
}
