// Printing: the record is what is printed, the whole case or the item selected. The style sheet does the rest.
import { wordsOf } from './tables.js';

/** @typedef {import('./viewer.js').Viewer} Viewer */

const kRoot = document.documentElement;
const kSelected = '#record [data-at][aria-current="true"]:not(.masthead)';
// What an item only mentions, because its place is elsewhere.
const kMentions = ':is(.elsewhere, .mentions, .silences) a[href^="#"]';

/** @param {string} id @returns {any} an element that the page may have */
const byId = (id) => document.getElementById(id);

/** The address that is open, as text: in the title block and, as a CSS string, at the foot of every page. */
function putAddressOnPaper() {
  const address = location.href;
  const place = byId('page-address');
  if (place) place.textContent = address;
  kRoot.style.setProperty('--address', `"${address.replace(/[^\w:/.#?=&%+-]/gu, (c) => `\\${c.codePointAt(0)?.toString(16)} `)}"`);
}

/** @param {Element} place @param {string} links @returns {Element[]} what these links lead to */
const targets = (place, links) =>
  [...place.querySelectorAll(links)].flatMap((link) => byId(link.getAttribute('href')?.slice(1) ?? '') ?? []);

/** What a reader of that item alone needs of the record: what it mentions, its doubts, and the sources of it all. @param {Element} item */
function neededWith(item) {
  const needed = [item];
  if (item.matches('.evidence, .outcome')) {
    const dossier = item.parentElement?.closest('[data-at], .chapter');
    needed.push(...dossier?.querySelectorAll(':scope > :is(.silences, .conflict, .conflict ~ .elsewhere)') ?? []);
  }
  for (const one of [...needed]) needed.push(...targets(one.matches('.silences') ? document.createElement('i') : one, kMentions));
  const sources = needed.flatMap((one) => targets(one, 'a[href^="#source-"]'));
  return [...needed, ...sources.length > 0 || item.matches('.source') ? sources : document.querySelectorAll('.source')];
}

/** The cards of the chain where an item belongs: its own or its dossier's, or else those of whatever mentions it. @param {Element} item */
function cardsOf(item) {
  const cards = /** @type {HTMLElement[]} */ ([...document.querySelectorAll('.drawing [data-card]')]);
  const home = (/** @type {HTMLElement} */ card) => document.querySelector(`#record [data-at="${CSS.escape(card.dataset.card ?? '')}"]`);
  const own = cards.filter((card) => home(card)?.contains(item));
  return own.length > 0 ? own : cards.filter((card) => home(card)?.querySelector(`a[href="#${CSS.escape(item.id)}"]`));
}

/** "E4 · 2.77 million cards", or its heading. @param {Element} item */
function nameOf(item) {
  const parts = item.querySelectorAll(':scope > tr:first-child > :is(th, .amount)');
  if (item.matches('tbody') && parts.length > 0) return [...parts].map(wordsOf).join(' · ');
  return wordsOf(item.querySelector('h3, h4, h5') ?? item.firstElementChild ?? item);
}

/** The style sheet prints what has this class, and what is around it. @param {Element | null} item */
function putItemOnPaper(item) {
  if (!item) return;
  for (const one of neededWith(item)) one.classList.add('on-paper');
  for (const card of cardsOf(item)) card.classList.add('marked');
  const name = byId('page-item');
  if (name) name.textContent = nameOf(item);
}

function afterPrinting() {
  kRoot.classList.remove('print-item');
  document.querySelectorAll('#record :is(.on-paper, .marked)').forEach((one) => one.classList.remove('on-paper', 'marked'));
}

/** Works without the viewer too: what is printed is the record. */
export function joinPrint() {
  addEventListener('beforeprint', () => {
    putAddressOnPaper();
    if (kRoot.classList.contains('print-item')) putItemOnPaper(document.querySelector(kSelected));
  });
  addEventListener('afterprint', afterPrinting);
  const [opener, choice, whole, item] = ['print', 'print-choice', 'print-case', 'print-item'].map(byId);
  if (!opener || !choice || !whole || !item) return;
  opener.addEventListener('click', (/** @type {Event} */ event) => {
    if (document.querySelector(kSelected) && choice.popover) return;  // the choice opens
    event.preventDefault();
    print();
  });
  whole.addEventListener('click', () => {
    choice.hidePopover();
    afterPrinting();  // nobody may have told the end of an item's printing
    print();
  });
  item.addEventListener('click', () => {
    choice.hidePopover();
    kRoot.classList.toggle('print-item', document.querySelector(kSelected) !== null);
    print();
  });
  opener.hidden = whole.hidden = item.hidden = false;
  if (!('popover' in choice)) return;
  choice.popover = 'auto';
  choice.hidden = false;
  opener.popoverTargetElement = choice;
}
