// Changes the language where the reader is: same place, selection and focus. The words come from the same page in the other
// language, which the same generator wrote, so that both always have the same parts.
import { get, kOneFile } from 'quanlian-files';
import { repeatCourt } from './court.js';
import { repeatNotice } from './failure.js';
import { languageLinks, pageLang } from './languages.js';
import { markSelected } from './record.js';
import { repeatTextSize } from './text_size.js';

/** @typedef {import('./languages.js').Lang} Lang */
/** @typedef {import('./viewer.js').Viewer} Viewer */

const kParts = ['title', 'meta[name=description]', '.skip', '.bar', '#court-note', '#found-list', '#viewer', '#notices', '#keys'];
const kWordAttributes = ['aria-label', 'content', 'hreflang', 'lang', 'placeholder'];

/** The pages asked for, by address. @type {Map<string, Promise<string>>} */
const pages = new Map();

/** @param {string} address @returns {Promise<Document>} */
async function pageAt(address) {
  let html = pages.get(address);
  if (!html) {
    html = get(address).then((response) => {
      if (!response.ok) throw new Error(`status ${response.status} for ${address}`);
      return response.text();
    });
    html.catch(() => pages.delete(address));
    pages.set(address, html);
  }
  // This page's own policy would complain of the style sheet, and it has the same one.
  return new DOMParser().parseFromString((await html).replace(/<style>[^<]*<\/style>/, ''), 'text/html');
}

/** The item at the top of the window and how far it stands from it. */
function readingPlace() {
  const items = /** @type {HTMLElement[]} */ ([...document.querySelectorAll('#record [data-at]')]);
  const item = items.reverse().find((element) => element.getClientRects().length > 0 && element.getBoundingClientRect().top <= 96);
  return item && { at: item.dataset.at ?? '', top: item.getBoundingClientRect().top };
}

/** @param {string} at */
function itemElement(at) {
  return /** @type {HTMLElement | null} */ (document.querySelector(`#record [data-at="${CSS.escape(at)}"]`));
}

/** @param {Element} record */
function replaceRecord(record) {
  const old = document.getElementById('record');
  if (!old) return;
  const place = readingPlace();
  const focused = old.contains(document.activeElement) ? document.activeElement?.closest('[data-at]') : null;
  old.replaceWith(document.adoptNode(record));
  if (focused instanceof HTMLElement) {
    itemElement(focused.dataset.at ?? '')?.querySelector('a')?.focus({ preventScroll: true });
  }
  const element = place && itemElement(place.at);
  if (element) scrollBy({ top: element.getBoundingClientRect().top - place.top, behavior: 'instant' });
}

/** Texts and labels of one element and all within it; states and addresses stay. @param {Element} from @param {Element} to */
function copyWords(from, to) {
  for (const name of kWordAttributes) {
    const words = from.getAttribute(name);
    if (words !== null) to.setAttribute(name, words);
  }
  if (from.childElementCount === 0 && to.childElementCount === 0 && from.textContent !== to.textContent) {
    to.textContent = from.textContent;
  }
  [...from.children].forEach((child, i) => to.children[i] && copyWords(child, to.children[i]));
}

/** The address of the page in its new language, with the same place in it. @param {Record<string, string>} addresses @param {string} fragment */
function moveAddress(addresses, fragment) {
  if (kOneFile) {
    history.replaceState(history.state, '', `#${fragment}`);
    for (const [lang, link] of languageLinks()) link.setAttribute('href', `#lang=${lang}`);
    return;
  }
  // Addresses that are relative to the page left would lead astray from the one entered; the icon is looked up again too.
  for (const element of document.querySelectorAll('head link[href], .bar a[href]')) {
    element.setAttribute('href', /** @type {HTMLAnchorElement | HTMLLinkElement} */ (element).href);
  }
  history.replaceState(history.state, '', `${addresses[pageLang()]}#${fragment}`);
  for (const [lang, link] of languageLinks()) link.href = addresses[lang];
}

/** @param {Document} twin @param {Record<string, string>} addresses @param {import('./wasm.js').State} state */
function become(twin, addresses, state) {
  const record = twin.getElementById('record');
  if (record) replaceRecord(record);
  markSelected(state.at);
  document.documentElement.lang = twin.documentElement.lang;
  document.documentElement.dataset.lang = twin.documentElement.dataset.lang;
  for (const selector of kParts) {
    const [from, to] = [twin.querySelector(selector), document.querySelector(selector)];
    if (from && to) copyWords(from, to);
  }
  repeatCourt();
  repeatNotice();
  repeatTextSize();
  moveAddress(addresses, state.fragment);
}

/** @param {Document} twin */
function becomeWithoutViewer(twin) {
  const { lang = '' } = twin.documentElement.dataset;
  become(twin, {}, { lang, mode: '', view: '', at: '', case: '', fragment: `lang=${lang}` });
}

/** @param {Viewer | null} viewer null: the page is its record alone */
export function joinLanguage(viewer) {
  const page = (/** @type {string} */ address) => address.split('#')[0];
  // All once and for all: on the way back through the history the browser's address is of the other page before ours is.
  const addresses = Object.fromEntries(languageLinks().map(([lang, link]) => [lang, page(link.href)]));
  addresses[pageLang()] = page(location.href);
  const pageIn = (/** @type {Lang} */ lang) => (kOneFile ? `#packed-${lang}` : addresses[lang]);
  viewer?.onChange(async (state) => {
    if (state.lang === document.documentElement.dataset.lang || state.mode === 'exhibit') return;  // an exhibit brings its own words
    const address = pageIn(state.lang);
    try {
      const twin = await pageAt(address);
      const now = viewer.wasm.state();  // the reader may have changed their mind meanwhile
      if (now.lang === twin.documentElement.dataset.lang && now.lang !== document.documentElement.dataset.lang) {
        become(twin, addresses, now);
      }
    } catch {
      if (!kOneFile) location.assign(`${address}#${state.fragment}`);
    }
  });
  for (const [, link] of languageLinks()) {
    const lang = () => languageLinks().find(([, one]) => one === link)?.[0] ?? '';  // the page's, and so the link's, may have changed
    for (const name of ['pointerenter', 'focus']) {
      link.addEventListener(name, () => pageAt(pageIn(lang())).catch(() => {}));  // it will be there when it is asked for
    }
    if (kOneFile) link.hidden = false;
    link.addEventListener('click', async (event) => {
      if (event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
      event.preventDefault();
      if (!viewer) return becomeWithoutViewer(await pageAt(pageIn(lang())));
      viewer.ask((wasm) => wasm.setLang(lang()), 'page');
    });
  }
}
