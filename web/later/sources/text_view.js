// The text of a source with its quotes marked, and beside it what rests on the words that the reader chose.
import {
  'sources-hint' as kHint,
  'sources-reading' as kReading,
  'sources-reading-none' as kReadingNone,
  'sources-rests' as kRests,
  'sources-to-list' as kToList,
  'sources-to-text' as kToText,
} from 'quanlian-texts';
import { element, fill, pageLang } from '../dialog.js';
import { piecesOf } from './pieces.js';

/** @typedef {import('./pieces.js').Piece} Piece */
/** @typedef {{start: number, end: number}} Span */
/** @typedef {import('./pieces.js').DamagedSpan & {reading?: string}} Damage */

const textId = (/** @type {Span} */ { start, end }) => `text-${start}-${end}`;
const listId = (/** @type {Span} */ { start, end }) => `place-${start}-${end}`;

/** @param {Element} place */
function show(place) {
  const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  place.scrollIntoView({ block: 'center', behavior: calm ? 'instant' : 'smooth' });
}

/** A link within the page that is followed here: the address stays the item's. @param {string} id @param {() => void} act @param {...(Node | string)} words */
function jump(id, act, ...words) {
  const link = element('a', { href: `#${id}` }, ...words);
  link.addEventListener('click', (event) => {
    event.preventDefault();
    event.stopPropagation();
    act();
  });
  return link;
}

/** The list's entries by their place. @param {Element} list @returns {Map<string, HTMLElement>} */
function entriesOf(list) {
  const entries = new Map();
  for (const entry of list.querySelectorAll('li:has(> q)')) {
    const [, start, end] = /^(\d+)–(\d+)$/.exec(entry.firstElementChild?.textContent ?? '') ?? [];
    if (!start) continue;
    const id = listId({ start: Number(start), end: Number(end) });
    if (entries.has(id)) continue;
    entry.id = id;
    entries.set(id, entry);
  }
  return entries;
}

/** Behind the damaged words how they read. @param {Damage} damage @param {string} language of the source */
function readingOf({ reading }, language) {
  const lang = pageLang();
  if (!reading) return element('span', { class: 'own-reading' }, kReadingNone[lang]);
  const [before, after] = fill(kReading[lang], { reading: '\n' }).split('\n');
  return element('span', { class: 'own-reading' }, before, element('span', { lang: language }, reading), after);
}

/**
 * @param {string} text
 * @param {string} language of the text
 * @param {Span[]} quotes that stand at their place, each place once
 * @param {Damage[]} damage
 * @param {Element} list the record's list of these quotes
 * @returns {HTMLElement}
 */
export function textView(text, language, quotes, damage, list) {
  const lang = pageLang();
  const entries = entriesOf(list);
  const hint = element('p', { class: 'muted' }, kHint[lang]);
  const rests = element('div', { class: 'own-rests', role: 'region', 'aria-label': kRests[lang], 'aria-live': 'polite', tabindex: '-1' }, hint);

  /** @param {HTMLElement} from @param {Piece} piece @param {boolean} byKey */
  const choose = (from, piece, byKey) => {
    words.querySelector('[aria-current]')?.removeAttribute('aria-current');
    from.setAttribute('aria-current', 'true');
    const found = [...piece.quotes].reverse().flatMap((at) => entries.get(listId(quotes[at])) ?? []);
    const parts = found.map((entry) => element('div', {},
      element('p', { class: 'own-quote' }, ...[...entry.querySelectorAll(':scope > :is(span, q)')].map((one) => one.cloneNode(true))),
      ...[...entry.querySelectorAll(':scope > ul')].map((one) => one.cloneNode(true)),
      element('p', {}, jump(entry.id, () => {
        show(entry);
        entry.querySelector('a')?.focus({ preventScroll: true });
      }, kToList[lang]))));
    rests.replaceChildren(element('h5', {}, kRests[lang]), ...parts);
    if (byKey) rests.focus({ preventScroll: true });
  };

  /** @param {Piece} piece */
  const nodesOf = (piece) => {
    const readings = piece.damage.map((at) => readingOf(damage[at], language));
    const inside = piece.damaged ? element('del', {}, `⟦${piece.text}⟧`) : piece.text;
    if (piece.quotes.length === 0) return [inside, ...readings];
    const starts = piece.quotes.filter((at) => quotes[at].start === piece.start);
    const narrowest = quotes[piece.quotes[piece.quotes.length - 1]];
    const link = jump(listId(narrowest), () => {}, inside);
    link.className = ['used', ...(piece.quotes.length > 1 ? ['inner'] : []), ...(starts.length > 0 ? ['starts'] : [])].join(' ');
    if (starts.length > 0) link.dataset.starts = starts.map((at) => textId(quotes[at])).join(' ');
    link.addEventListener('click', (event) => choose(link, piece, event.detail === 0));
    return [link, ...readings];
  };

  const words = element('div', { class: 'own-words', lang: language },
    ...piecesOf(text, quotes, damage).flatMap(nodesOf));
  rests.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    /** @type {HTMLElement | null} */ (words.querySelector('[aria-current]'))?.focus();
  });
  for (const quote of quotes) {
    const entry = entries.get(listId(quote));
    const link = jump(textId(quote), () => {
      const first = words.querySelector(`[data-starts~="${textId(quote)}"]`);
      if (!(first instanceof HTMLElement)) return;
      show(first);
      first.focus({ preventScroll: true });
    }, kToText[lang]);
    link.className = 'own-jump';
    entry?.querySelector(':scope > q')?.after(link, ' ');
  }
  return element('div', { class: 'own-view' }, words, rests);
}
