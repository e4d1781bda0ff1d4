// The dialog that shares the item on show, or the whole case: its link, page address and QR code, a citation, code to embed it.
import {
  'notice-copied' as kCopied, 'notice-copy-blocked' as kCopyBlocked, 'page-share' as kTitle, 'share-cite' as kCite,
  'share-cite-copy' as kCopyCitation, 'share-cite-none' as kNoCitations,
  'share-copy-link' as kCopyLink, 'share-copy-page' as kCopyPage, 'share-embed' as kEmbed, 'share-embed-copy' as kCopyEmbed,
  'share-embed-note' as kEmbedNote, 'share-link-note' as kLinkNote, 'share-local' as kLocal, 'share-page-note' as kPageNote,
  'share-qr' as kQr, 'share-qr-save' as kSaveQr, 'share-send' as kSend,
} from 'quanlian-texts';
import { names } from 'quanlian-languages';
import { copy } from '../../clipboard.js';
import { allLangs, languageOf } from '../../languages.js';
import { addStyle, element, pageLang, showDialog } from '../dialog.js';
import { embedCode, itemPage, plainAddress } from './addresses.js';
import { citationsOf, fillCitation } from './citations.js';
import { qrDrawing, saveDrawing } from './qr.js';
import sheet from './share.css';

/** @typedef {import('../../viewer.js').Viewer} Viewer */
/** @typedef {import('../dialog.js').Lang} Lang */

/**
 * What is shared.
 * @typedef {object} Shared
 * @property {Lang} lang
 * @property {string} at
 * @property {string} page plain address of the case's page
 * @property {string} fragment
 * @property {string} link
 * @property {string} ownPage the item's; '' where there is none
 * @property {string} label in words
 * @property {string} headline its figure or outcome
 * @property {Record<Lang, string> | null} citations
 */

addStyle(sheet);

/** The case's page in the language: the address under which its maker published it, where that is known. @param {Lang} lang */
function publishedPage(lang) {
  const link = document.querySelector(`link[rel=alternate][hreflang="${languageOf(lang).html}"]`);
  return plainAddress(link instanceof HTMLLinkElement ? link.href : location.href);
}

/** The record alone knows no state: what its address names is on show. */
function stateOfRecord() {
  const fragment = location.hash.slice(1);
  const item = document.getElementById(fragment)?.closest('#record [data-at]');
  return { at: (item instanceof HTMLElement && item.dataset.at) || 'case', fragment };
}

/** @param {Viewer | null} viewer @returns {Promise<Shared>} */
async function sharedNow(viewer) {
  const section = document.getElementById('viewer');
  const items = await citationsOf(viewer ? viewer.wasm.stats().caseSha256 : section?.dataset.caseSha256 ?? '');
  const lang = pageLang();
  const { at, fragment } = viewer ? viewer.wasm.state() : stateOfRecord();
  const page = publishedPage(lang);
  const link = fragment ? `${page}#${fragment}` : page;
  const ownPage = section && 'itemPages' in section.dataset ? itemPage(page, languageOf(lang).folder, at) : '';
  const texts = items?.[at];
  const [label, headline] = texts?.[lang] ?? [document.title, ''];
  const now = new Date();
  const citations = texts && Object.fromEntries(allLangs().map((one) => [one, fillCitation(texts[one][2], link, now, one)]));
  return { lang, at, page, fragment, link, ownPage, label, headline, citations: citations ?? null };
}

/** @param {string} words @param {() => unknown} act @param {Record<string, string>} [attributes] */
function button(words, act, attributes = {}) {
  const made = element('button', { type: 'button', class: 'later-button', ...attributes }, words);
  made.addEventListener('click', act);
  return made;
}

/** Says what became of copying, inside the dialog: what lies under it is not heard. */
function makeStatus() {
  return element('p', { role: 'status', class: 'share-status' });
}

/**
 * @param {string} words
 * @param {() => string} text
 * @param {HTMLElement} status
 * @param {Lang} lang
 */
function copyButton(words, text, status, lang) {
  const made = button(words, async () => {
    status.textContent = '';
    try {
      await copy({ plain: text() });
      status.textContent = kCopied[lang];
    } catch {
      status.textContent = kCopyBlocked[lang];
    }
    made.focus({ preventScroll: true });
  });
  return made;
}

/** @param {Shared} shared */
function sendButton({ link, ownPage, label, headline, lang }) {
  if (typeof navigator.share !== 'function') return [];
  const offer = { title: label, text: [label, headline].filter(Boolean).join('\n'), url: ownPage || link };
  return [button(kSend[lang], () => navigator.share(offer).catch(() => {}))];  // a reader who changed their mind
}

/** @param {Shared} shared @param {HTMLElement} status */
function linkPart(shared, status) {
  const { link, ownPage, lang } = shared;
  const note = link.startsWith('file:') ? kLocal : kLinkNote;
  const page = ownPage && [element('p', { class: 'muted' }, kPageNote[lang]), element('p', { class: 'share-address' }, ownPage)];
  return element('div', { class: 'share-part' },
    element('div', { class: 'share-row' }, copyButton(kCopyLink[lang], () => link, status, lang),
      ...(ownPage ? [copyButton(kCopyPage[lang], () => ownPage, status, lang)] : []), ...sendButton(shared)),
    element('p', { class: 'muted' }, note[lang]), ...(page || []));
}

/** @param {Shared} shared */
function qrPart({ link, at, lang }) {
  const drawing = qrDrawing(link, kQr[lang]);
  const name = `quanlian-${at.replace(':', '-')}-qr.svg`;
  return element('figure', { class: 'share-qr' }, drawing, element('figcaption', { class: 'share-address' }, link),
    button(kSaveQr[lang], () => saveDrawing(drawing, name)));
}

/** @param {Shared} shared @param {HTMLElement} status */
function citePart({ citations, lang }, status) {
  const head = element('h3', { id: 'share-cite-title' }, kCite[lang]);
  if (!citations) return element('section', {}, head, element('p', {}, kNoCitations[lang]));
  const text = element('p', { class: 'share-text', id: 'share-citation' });
  let shown = lang;
  const choices = allLangs().map((one) => button(names[one][lang], () => show(one), { 'data-cite': one }));
  const show = (/** @type {Lang} */ one) => {
    shown = one;
    text.textContent = citations[one];
    text.lang = languageOf(one).html;
    for (const choice of choices) choice.setAttribute('aria-pressed', String(choice.dataset.cite === one));
  };
  show(lang);
  return element('section', { 'aria-labelledby': 'share-cite-title' }, head,
    element('div', { class: 'share-row' },
      element('div', { class: 'share-choice', role: 'group', 'aria-labelledby': 'share-cite-title' }, ...choices),
      copyButton(kCopyCitation[lang], () => citations[shown], status, lang)), text);
}

/** @param {Shared} shared @param {HTMLElement} status */
function embedPart({ page, fragment, label, lang }, status) {
  if (!/^https?:/.test(page)) return [];
  const code = embedCode(page, fragment, label);
  return [element('section', { 'aria-labelledby': 'share-embed-title' },
    element('h3', { id: 'share-embed-title' }, kEmbed[lang]), element('p', { class: 'muted' }, kEmbedNote[lang]),
    element('p', { class: 'share-text', lang: 'en' }, element('code', {}, code)),
    element('div', { class: 'share-row' }, copyButton(kCopyEmbed[lang], () => code, status, lang)))];
}

/** @param {Shared} shared */
function show(shared) {
  const status = makeStatus();
  return showDialog('share-dialog', kTitle,
    element('div', { class: 'share-card' },
      element('div', {}, element('p', { class: 'share-label' }, shared.label), element('p', { class: 'share-figure' }, shared.headline),
        linkPart(shared, status), status),
      ...(shared.link.startsWith('file:') ? [] : [qrPart(shared)])),
    citePart(shared, status), ...embedPart(shared, status));
}

/** @type {HTMLDialogElement | null} */
let dialog = null;

/** Another item or language: the same dialog for that. @param {Viewer | null} viewer */
async function follow(viewer) {
  if (!dialog) return;
  const shared = await sharedNow(viewer);
  if (!dialog) return;  // closed meanwhile
  dialog.close();
  dialog.remove();
  open(viewer, null, shared);
}

/** @type {Viewer | null | undefined} */
let following;

/** @param {Viewer | null} viewer which may have come since the dialog was first shown */
function followChanges(viewer) {
  if (following === viewer) return;
  const first = following === undefined;
  following = viewer;
  viewer?.onChange(() => follow(viewer));
  if (first) new MutationObserver(() => follow(following ?? null)).observe(document.documentElement, { attributeFilter: ['data-lang'] });
}

/**
 * @param {Viewer | null} viewer
 * @param {unknown} _showNotice
 * @param {Shared} [known]
 */
export async function open(viewer, _showNotice, known) {
  const shared = known ?? await sharedNow(viewer);
  if (!known && dialog) return;  // pressed twice
  const opened = show(shared);
  dialog = opened;
  opened.addEventListener('close', () => {
    if (dialog === opened) dialog = null;
  });
  followChanges(viewer);
}
