// The record and the canvas have one selection: what is chosen in one is chosen in the other.

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

function recordIsShown() {
  return !kRoot.classList.contains('viewer-on') || kRoot.classList.contains('record-shown');
}

/** @param {HTMLElement} element */
function bringIntoView(element) {
  const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  element.scrollIntoView({ block: 'start', behavior: calm ? 'instant' : 'smooth' });
}

/** @param {string} at @returns {HTMLElement | null} the element that carries the mark now */
export function markSelected(at) {
  document.querySelectorAll('#record [aria-current]').forEach((element) => element.removeAttribute('aria-current'));
  const element = itemElement(at);
  element?.setAttribute('aria-current', 'true');
  return element;
}

/**
 * The item that a place in the record belongs to; for a link inside the page the item that it leads to.
 * @param {EventTarget | null} target
 * @param {boolean} followLinks
 */
function itemAt(target, followLinks) {
  if (!(target instanceof Element)) return undefined;
  const link = followLinks ? target.closest('#record a[href^="#"]') : null;
  const place = link ? elementNamed(link.getAttribute('href')?.slice(1) ?? '') : target;
  const item = place?.closest('#record [data-at]');
  return item instanceof HTMLElement ? item.dataset.at : undefined;
}

/**
 * Follows the address: "#KIND-ID" is a place in the record, anything with "=" a link's fragment.
 * @param {Viewer} viewer
 */
function followAddress(viewer) {
  const fragment = location.hash.slice(1);
  const at = itemAt(elementNamed(fragment), false);
  if (at) viewer.ask((wasm) => wasm.select(at), 'record');
  else if (fragment.includes('=')) viewer.ask((wasm) => wasm.go(fragment), 'page');
}

/** The address bar always leads back to what is on screen. @param {import('./wasm.js').State} state */
function writeAddress(state) {
  try {
    history.replaceState(history.state, '', `#${state.fragment}`);
  } catch {
    // A browser that counts such calls refuses for a while: the next one will do.
  }
}

/** @param {Viewer} viewer */
export function joinRecord(viewer) {
  document.addEventListener('focusin', (event) => {
    const at = itemAt(event.target, false);
    if (at) viewer.ask((wasm) => wasm.select(at), 'record');
    if (!recordIsShown() && event.target instanceof Element && event.target.closest('#record')) {
      showRecord(viewer, true);  // focus is never under the picture
      event.target.scrollIntoView({ block: 'nearest', behavior: 'instant' });
    }
  });
  document.addEventListener('click', (event) => {
    if (!getSelection()?.isCollapsed) return;  // marking words to copy them chooses nothing
    const at = itemAt(event.target, true);
    // The link in an item's own place leads to its page, for copying and for a new tab; here it is chosen, as by its other links.
    if (event.target instanceof Element && event.target.closest('#record a[href$="/index.html"]:not([rel])')) {
      if (event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
    }
    if (at) viewer.ask((wasm) => wasm.select(at), 'record');
  });
  addEventListener('hashchange', () => followAddress(viewer));
  let selected = viewer.wasm.state().at;
  markSelected(selected);
  viewer.onChange((state, origin) => {
    const element = markSelected(state.at);
    // A change of language keeps the reader's place by itself.
    if (element && state.at !== selected && origin !== 'record' && recordIsShown()) bringIntoView(element);
    selected = state.at;
    writeAddress(state);
  });
  followAddress(viewer);
}

/** @param {Viewer} viewer @param {boolean} recordShown or else the picture over it */
function showRecord(viewer, recordShown) {
  kRoot.classList.toggle('record-shown', recordShown);
  document.getElementById('show-chain')?.setAttribute('aria-pressed', String(!recordShown));
  document.getElementById('show-record')?.setAttribute('aria-pressed', String(recordShown));
  viewer.frames.wake();
}

/** The two buttons that choose between picture and record. @param {Viewer} viewer */
export function joinViewSwitch(viewer) {
  const chain = document.getElementById('show-chain');
  const record = document.getElementById('show-record');
  if (!chain || !record) return;
  chain.addEventListener('click', () => showRecord(viewer, false));
  record.addEventListener('click', () => {
    showRecord(viewer, true);
    itemElement(viewer.wasm.state().at)?.scrollIntoView({ block: 'start', behavior: 'instant' });
  });
  chain.hidden = record.hidden = false;
}
