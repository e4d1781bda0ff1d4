// Says what is amiss with a link: it was made with another file of the case, or its item is not there. Loaded when that happens. Sentences and names are in revisions.json, which `quanlian site` writes.
import { get } from 'quanlian-files';
import { languageLinks, pageLang } from '../../languages.js';
import style from './note.css';

/** @typedef {import('../../wasm.js').Followed} Followed */
/** @typedef {Record<string, string>} InEach by language */
/** @typedef {{text: string, at?: string}} Line a sentence and the item that it ends with */

/**
 * @typedef {object} Revisions
 * @property {string} sha256 of the case file that it was written for
 * @property {Record<string, Record<string, string>>} words by language
 * @property {Record<string, InEach>} names by "KIND:ID"
 * @property {Record<string, {says: InEach, changed: string[], added: string[], removed: Record<string, string | null>}>} earlier
 *   by the first 12 digits of the file's SHA-256; an item that was removed leads to where one may go on
 */

const kRoot = document.documentElement;

/** @param {string} tag @param {(string | Node)[]} content */
function element(tag, ...content) {
  const made = document.createElement(tag);
  made.append(...content);
  return made;
}

/**
 * @param {string} address @param {string} sha256 of the case file that is open
 * @returns {Promise<Revisions>}
 */
async function load(address, sha256) {
  for (const cache of /** @type {RequestCache[]} */ (['default', 'reload'])) {
    const response = await get(address, cache);
    if (!response.ok) throw new Error(`status ${response.status} for ${address}`);
    const revisions = await response.json();
    if (revisions.sha256 === sha256) return revisions;  // else an old copy from a cache
  }
  throw new Error(`${address} is of another case file`);
}

export class LinkNote {
  /** @param {string} address of revisions.json @param {string} sha256 of the case file */
  constructor(address, sha256) {
    this.address = address;
    this.sha256 = sha256;
  }

  /** @param {Followed} followed */
  async show(followed) {
    const revisions = await load(this.address, this.sha256);
    const { place, status, more, close } = strip();
    const write = () => {
      const words = revisions.words[pageLang()];
      const items = changes(revisions, followed);
      status.replaceChildren(...lines(revisions, followed).map((line) => sentence(revisions, line)));
      more.replaceChildren(element('summary', words.items), list(revisions, items));
      more.hidden = items.length === 0;
      close.textContent = words.close;
    };
    await new Promise(requestAnimationFrame);  // what comes into an empty region is read out, not what is there from the start
    write();
    new MutationObserver(() => place.isConnected && write()).observe(kRoot, { attributeFilter: ['data-lang'] });
  }

  /**
   * Where the viewer cannot run: leads to the place in the record, in the link's language, for links as this program prints them.
   * @param {string} link
   */
  async followInRecord(link) {
    const part = (/** @type {string} */ key) => new RegExp(`[#&]${key}=([a-z0-9:-]+)`).exec(link)?.[1];
    const other = languageLinks().find(([lang]) => lang === part('lang'))?.[1];
    if (other) return location.replace(other.href.split('#')[0] + link);
    const [at, file] = [part('at'), part('case')];
    const item = at ? document.getElementById(at.replace(':', '-')) : null;
    item?.scrollIntoView({ behavior: 'instant' });
    const differs = file !== undefined && !this.sha256.startsWith(file);
    const missing = at && at !== 'case' && !item ? at : undefined;
    if (differs || missing) await this.show({ dropped: [], file: differs ? file : undefined, missing, at: item ? at : undefined });
  }
}

/** The empty note under the header; it takes its own room, so that it covers nothing. */
function strip() {
  document.getElementById('note-on-link')?.remove();
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(style);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  const [status, more, close] = ['div', 'details', 'button'].map((tag) => element(tag));
  const place = element('section', status, more, close);
  place.id = 'note-on-link';
  status.setAttribute('role', 'status');
  const room = new ResizeObserver(() => kRoot.style.setProperty('--link-note', `${place.offsetHeight}px`));
  room.observe(place);
  close.addEventListener('click', () => {
    const shown = ['canvas', 'record'].map((id) => document.getElementById(id)).find((one) => one?.getClientRects().length);
    shown?.focus({ preventScroll: true });
    place.remove();  // the observer sees it shrink to nothing
  });
  document.querySelector('.bar')?.after(place);
  return { place, status, more, close };
}

/** @param {Revisions} revisions @param {Followed} followed @returns {Line[]} */
function lines({ words: { [pageLang()]: words }, earlier }, { file, at, missing, nearest }) {
  const before = file === undefined ? undefined : earlier[file];
  /** @type {Line[]} */
  const said = [];
  if (file) said.push({ text: before ? before.says[pageLang()] : words.unknown });
  if (before && at && !before.added.includes(at)) {
    said.push({ text: before.changed.includes(at) ? words.itemChanged : words.itemSame });
  }
  if (missing) {
    const removed = before !== undefined && Object.hasOwn(before.removed, missing);
    said.push({ text: removed ? words.itemRemoved : words.itemMissing, at: missing });
    const goOn = removed ? before.removed[missing] : nearest;
    if (goOn) said.push({ text: words.nearest, at: goOn });
  }
  return said;
}

/** @param {Revisions} revisions @param {Line} line */
function sentence(revisions, { text, at }) {
  return element('p', text, ...(at ? [item(revisions, at)] : []));
}

/** An item by its name, as a link where it is there. @param {Revisions} revisions @param {string} at */
function item({ names }, at) {
  const name = Object.hasOwn(names, at) ? names[at][pageLang()] : at;
  const id = at.replace(':', '-');
  if (!document.getElementById(id)) return element('b', name);
  const link = element('a', name);
  link.setAttribute('href', `#${id}`);
  return link;
}

/** @param {Revisions} revisions @param {Followed} followed @returns {[how: string, at: string][]} */
function changes({ earlier }, { file }) {
  const before = file === undefined ? undefined : earlier[file];
  if (!before) return [];
  const { changed, added, removed } = before;
  return Object.entries({ changed, added, removed: Object.keys(removed) }).flatMap(([how, items]) =>
    items.map((at) => /** @type {[string, string]} */ ([how, at])));
}

/** @param {Revisions} revisions @param {[how: string, at: string][]} items */
function list(revisions, items) {
  const words = revisions.words[pageLang()];
  return element('ul', ...items.map(([how, at]) => element('li', element('span', words[how]), item(revisions, at))));
}
