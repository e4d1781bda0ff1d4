// The record and the canvas have one selection: what is chosen in one is chosen in the other.

import { showView } from './views.js';

/** @typedef {import('./viewer.js').Viewer} Viewer */

const kRoot = document.documentElement;

/** A fragment is the reader's, or a stranger's: one that is badly escaped names nothing. @param {string} fragment */
function elementNamed(fragment) {
  try {
    return document.getElementById(decodeURIComponent(fragment));
  } catch {
    return null;
  }
}

/** @param {string} at "KIND:ID" @returns {HTMLElement | null} */
function itemElement(at) {
  return document.querySelector(`#record [data-at="${CSS.escape(at)}"]`);
}

export function recordIsShown() {
  return !kRoot.classList.contains('viewer-on') || kRoot.classList.contains('record-shown');
}

/** @param {Element} element */
function bringIntoView(element) {
  const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  element.scrollIntoView({ block: 'start', behavior: calm ? 'instant' : 'smooth' });
}

/** Lines of lists that stand for an item, its home is elsewhere. @param {string} at @returns {NodeListOf<HTMLElement>} */
const rowsOf = (at) => document.querySelectorAll(`#record [data-row="${CSS.escape(at)}"]`);

/** @param {string} at @returns {HTMLElement | null} the item's home, which carries the mark now, as do the lines that stand for it */
export function markSelected(at) {
  document.querySelectorAll('#record [aria-current]').forEach((element) => element.removeAttribute('aria-current'));
  const element = itemElement(at);
  for (const one of [element, ...rowsOf(at)]) one?.setAttribute('aria-current', 'true');
  return element;
}

/** The item that a place in the record belongs to. @param {EventTarget | null} place */
function itemAt(place) {
  const item = place instanceof Element ? place.closest('#record :is([data-at], [data-row])') : null;
  return item instanceof HTMLElement ? item.dataset.at ?? item.dataset.row : undefined;
}

/** A link to what is selected already shows its place again, and makes no entry in the history. @param {Viewer} viewer @param {MouseEvent} event @param {string} id */
function followLink(viewer, event, id) {
  const place = elementNamed(id);
  if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
  if (!place || itemAt(place) !== viewer.wasm.state().at) return;  // the browser goes there, and address.js after it
  event.preventDefault();
  bringIntoView(place);
}

/** @param {string} fragment "KIND-ID", or the id of a place within an item @returns {string | undefined} "KIND:ID" */
export function itemNamed(fragment) {
  return itemAt(elementNamed(fragment));
}

/** The item, or a line of a list that stands for it, where it is part of the text on show. @param {string} at */
const shownPlace = (at) => [itemElement(at), ...rowsOf(at)].find((one) => one && one.getClientRects().length > 0);

/** @param {Viewer} viewer */
export function joinRecord(viewer) {
  document.addEventListener('focusin', (event) => {
    const at = itemAt(event.target);
    if (at) viewer.ask((wasm) => wasm.select(at), 'record');
    if (!recordIsShown() && event.target instanceof Element && event.target.closest('#record')) {
      showView(viewer, 'record');  // focus is never under the picture
      event.target.scrollIntoView({ block: 'nearest', behavior: 'instant' });
    }
  });
  document.addEventListener('click', (event) => {
    if (!getSelection()?.isCollapsed) return;  // marking words to copy them chooses nothing
    const link = event.target instanceof Element ? event.target.closest('#record a[href^="#"]') : null;
    if (link) return followLink(viewer, event, link.getAttribute('href')?.slice(1) ?? '');
    const at = itemAt(event.target);
    // The link in an item's own place leads to its page, for copying and for a new tab; here it is chosen, as by its other links.
    if (event.target instanceof Element && event.target.closest('#record a[href$="/index.html"]:not([rel])')) {
      if (event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
    }
    if (at) viewer.ask((wasm) => wasm.select(at), 'record');
  });
  let selected = viewer.wasm.state().at;
  markSelected(selected);
  viewer.onChange((state, origin) => {
    const element = markSelected(state.at);
    // A change of language keeps the reader's place by itself.
    if (element && state.at !== selected && origin !== 'record' && recordIsShown()) {
      if (!shownPlace(state.at)) showView(viewer, 'record');
      bringIntoView(shownPlace(state.at) ?? element);
    }
    selected = state.at;
  });
}
