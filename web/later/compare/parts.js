// What the record says of a link or a party, by kind, as copies that can stand elsewhere in the page.
import { element } from '../dialog.js';

/** What can be had of an item by its kind: those in its place, and those that it only mentions. @typedef {'evidence' | 'outcome' | 'silence' | 'conflict'} Kind */

/** @param {string} at "KIND:ID" @returns {HTMLElement | null} */
export const placeOf = (at) => document.querySelector(`#record [data-at="${CSS.escape(at)}"]`);

/** @param {string} at @returns {string} its name as its heading says it */
export function nameOf(at) {
  const heading = placeOf(at)?.querySelector('h3 > a');
  return [...heading?.childNodes ?? []].filter((node) => !(node instanceof Element && node.matches('.kicker')))
    .map((node) => node.textContent).join('').trim() || at;
}

/** "Link 2 of 3". @param {string} at */
export const kindOf = (at) => placeOf(at)?.querySelector('h3 .kicker')?.textContent ?? '';

/** A copy that has no address, no state and no buttons of its own. @template {Element} T @param {T} original @returns {T} */
export function copyOf(original) {
  const copy = /** @type {T} */ (original.cloneNode(true));
  // An item's own link leads to its page; from here it leads to the item, as a click on it in the record does.
  const links = copy.querySelectorAll('a');
  original.querySelectorAll('a').forEach((link, i) => {
    const own = link.closest('[data-at]')?.id;
    if (own && /\/index\.html$/.test(link.getAttribute('href') ?? '') && !link.rel) links[i].setAttribute('href', `#${own}`);
  });
  copy.querySelectorAll('button, [hidden]').forEach((one) => one.remove());
  for (const one of [copy, ...copy.querySelectorAll('*')]) {
    for (const name of ['id', 'data-at', 'data-row', 'aria-current', 'aria-labelledby', 'aria-describedby']) one.removeAttribute(name);
  }
  // Headings go down from that of the column: their level in the record means nothing here.
  for (const heading of copy.querySelectorAll('h4, h5, h6')) {
    const made = element('h4', {}, ...heading.childNodes);
    made.className = heading.className;
    heading.replaceWith(made);
  }
  return copy;
}

/** @param {string} at @param {Kind} kind @returns {HTMLElement[]} items of that kind, each once, as they stand in the record */
function itemsOf(at, kind) {
  const place = placeOf(at);
  if (!place) return [];
  const mentions = [...place.querySelectorAll(`:is(.mentions, .elsewhere, .silences) a[href^="#${kind}-"]`)]
    .map((link) => document.getElementById(link.getAttribute('href')?.slice(1) ?? ''));
  const found = [...place.querySelectorAll(`[data-at^="${kind}:"]`), ...mentions].filter((one) => one instanceof HTMLElement);
  return [...new Set(found)];
}

/** The table of statements with these rows. @param {HTMLElement[]} rows @param {string} caption */
function evidenceTable(rows, caption) {
  const head = rows[0].closest('table')?.tHead;
  return element('table', { class: 'evidence-table' }, element('caption', { class: 'unseen' }, caption),
    ...(head ? [copyOf(head)] : []), ...rows.map(copyOf));
}

/** @param {string} at @param {Kind} kind @param {string} caption @returns {HTMLElement[]} */
export function partsOf(at, kind, caption) {
  const items = itemsOf(at, kind);
  const unstated = kind === 'outcome' ? [...placeOf(at)?.querySelectorAll(':scope > .unstated') ?? []].map(copyOf) : [];
  if (items.length === 0) return /** @type {HTMLElement[]} */ (unstated);
  if (kind === 'evidence') return [evidenceTable(items, caption)];
  if (kind === 'silence') return [element('ul', { class: 'silences' }, ...items.map((one) => element('li', {}, ...copyOf(one).childNodes)))];
  return /** @type {HTMLElement[]} */ ([...unstated, ...items.map(copyOf)]);
}

/** What stands before the first of its parts: role, facts, basis, its own words. @param {string} at @returns {HTMLElement[]} */
export function whatItIs(at) {
  const parts = [];
  for (const part of placeOf(at)?.children ?? []) {
    if (part.matches('h4, .mentions')) break;
    if (part.matches('p, dl, .quotes') && !part.matches('[hidden], .unstated')) parts.push(copyOf(/** @type {HTMLElement} */ (part)));
  }
  return parts;
}
