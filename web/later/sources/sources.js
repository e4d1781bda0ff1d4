// The sources with their text: the reader's own file, read on this device, shown whole with every quote marked.
import {
  'check-quotes-choose' as kChoose,
  'check-quotes-file' as kFile,
  'page-keys-close' as kClose,
  'sources-about' as kAbout,
  'sources-differs' as kDiffers,
  'sources-drop' as kDrop,
  'sources-found' as kFound,
  'sources-lost' as kLost,
  'sources-no-digest' as kNoDigest,
  'sources-not-text' as kNotText,
  'sources-same' as kSame,
  'sources-text' as kText,
  'sources-too-large' as kTooLarge,
  'sources-used' as kUsed,
} from 'quanlian-texts';
import { citationAt, sourceEntries } from '../check/quotes.js';
import { addStyle, element, fill, pageLang } from '../dialog.js';
import { kLargestText, textOf } from '../source_file.js';
import { announceVerified } from '../verified.js';
import { countCharacters, unionLength } from './pieces.js';
import sheet from './sources.css';
import { textView } from './text_view.js';

/** @typedef {import('../../viewer.js').Viewer} Viewer */
/** @typedef {{name: string, bytes: Uint8Array, text: string, check: import('../../wasm.js').SourceCheck}} Given */

addStyle(sheet);

const kMegabyte = 1024 * 1024;
const kLargestShown = 4 * kMegabyte;  // above that a page of marked text answers no more

/** The source whose panel is open, and the text given for it. @type {{id: string, given: Given | null, problem: string} | null} */
let opened = null;
/** @type {any} */
let theCase = null;

/** @param {string} id @returns {HTMLElement | null} its place in the record */
const placeOf = (id) => document.querySelector(`#record [data-at="source:${CSS.escape(id)}"]`);
const sourceAt = (/** @type {Element | null} */ place) => place?.closest('.source')?.getAttribute('data-at')?.slice('source:'.length);
const caseSource = (/** @type {string} */ id) => theCase.sources.find((/** @type {any} */ one) => one.id === id);

/** The places of the quotes that stand there, each once. @param {Given} given */
function foundSpans({ check }) {
  const spans = new Map();
  for (const { pointer, result } of check.quotes) {
    if (result !== 0) continue;
    const [start, end] = citationAt(theCase, pointer).citation.span;
    spans.set(`${start}-${end}`, { start, end });
  }
  return [...spans.values()];
}

/** Damaged places that are as the case says. @param {string} id @param {Given} given */
function damageOf(id, { check }) {
  return (caseSource(id).damage ?? []).filter((/** @type {any} */ one) => !check.damage.includes(one.id))
    .map((/** @type {any} */ { span, reading, kind }) => ({ start: span[0], end: span[1], reading, sound: kind === 'missing' }));
}

/** @param {string} id @param {Given} given @param {ReturnType<typeof foundSpans>} spans */
function findings(id, given, spans) {
  const lang = pageLang();
  const { digest } = caseSource(id);
  const { quotes } = given.check;
  const same = !digest ? kNoDigest : digest.sha256 === given.check.sha256 ? kSame : kDiffers;
  const lost = sourceEntries(theCase, id, { ...given.check, quotes: quotes.filter(({ result }) => result !== 0) })
    .filter(({ at }) => at);  // what comes before the quotes is about the text as a whole
  const lines = [
    same[lang],
    fill(kFound[lang], { count: quotes.length, found: quotes.filter(({ result }) => result === 0).length }),
    fill(kUsed[lang], { all: countCharacters(given.text), used: unionLength(spans) }),
  ].map((line, i) => element('li', i === 0 && same === kDiffers ? { class: 'caution' } : {}, line));
  const list = element('ul', {}, ...lost.map(({ text, at }) => element('li', {}, element('a', { href: `#${at}` }, text))));
  const more = element('details', { class: 'own-lost' }, element('summary', {}, `${kLost[lang]} (${lost.length})`), list);
  more.open = lost.length <= 8;
  return [element('ul', { class: 'own-findings' }, ...lines), ...(lost.length > 0 ? [more] : [])];
}

/** @param {Viewer} viewer @param {string} id @param {File} file */
async function read(viewer, id, file) {
  const lang = pageLang();
  if (file.size > kLargestShown) {
    const problem = fill(kTooLarge[lang], { name: file.name, limit: kLargestShown / kMegabyte, check: kLargestText / kMegabyte });
    return render(viewer, { id, given: null, problem });
  }
  const bytes = await textOf(file);
  if (!bytes) return render(viewer, { id, given: null, problem: fill(kNotText[lang], { name: file.name }) });
  const sha256 = viewer.wasm.sha256(bytes);
  // A file that is another source's own text is that source's, wherever it was dropped.
  const own = theCase.sources.find((/** @type {any} */ one) => one.digest?.sha256 === sha256 && placeOf(one.id)?.querySelector('.source-text'));
  const source = own?.id ?? id;
  const check = viewer.wasm.checkSource(source, bytes);
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);  // every character counts, as in the check
  render(viewer, { id: source, given: { name: file.name, bytes, text, check }, problem: '' });
  announceVerified(theCase, source, check);
  placeOf(source)?.querySelector('.own-text')?.scrollIntoView({ block: 'start', behavior: 'instant' });
}

/** @param {Viewer} viewer */
function close(viewer) {
  const button = opened && placeOf(opened.id)?.querySelector('.source-text');
  render(viewer, null);
  if (button instanceof HTMLElement) button.focus();
}

/** @param {Viewer} viewer @param {typeof opened} wanted */
function render(viewer, wanted) {
  opened = wanted;
  document.querySelectorAll('.own-text, .own-jump').forEach((one) => one.remove());
  const source = wanted && placeOf(wanted.id);
  const list = source?.querySelector('.places');
  if (!wanted || !source || !list) return;
  const lang = pageLang();
  const { id, given, problem } = wanted;
  const input = element('input', { type: 'file', id: 'own-file', class: 'unseen', accept: 'text/plain,.txt,.md' });
  const closing = element('button', { type: 'button', class: 'later-button' }, kClose[lang]);
  const status = element('p', { role: 'status' });
  const panel = element('section', { class: 'own-text', 'aria-label': kText[lang] },
    element('p', { class: 'muted' }, kAbout[lang]),
    element('p', { class: 'own-choose' }, input, element('label', { for: 'own-file', class: 'later-button' }, kChoose[lang]),
      element('span', {}, kDrop[lang]), closing),
    status);
  input.addEventListener('change', () => input.files?.[0] && read(viewer, id, input.files[0]));
  closing.addEventListener('click', () => close(viewer));
  list.before(panel);
  status.textContent = given ? fill(kFile[lang], { name: given.name }) : problem;
  if (!given) return;
  const spans = foundSpans(given);
  panel.append(...findings(id, given, spans), textView(given.text, caseSource(id).language, spans, damageOf(id, given), list));
}

/** @param {Viewer} viewer */
function prepare(viewer) {
  if (theCase) return;
  theCase = JSON.parse(new TextDecoder().decode(viewer.caseFile));
  new MutationObserver(() => render(viewer, opened)).observe(document.documentElement, { attributeFilter: ['data-lang'] });
}

/** @param {Viewer} viewer @param {Element} button in the source's place */
export function open(viewer, button) {
  prepare(viewer);
  const id = sourceAt(button);
  if (!id) return;
  if (opened?.id !== id) render(viewer, { id, given: null, problem: '' });
  document.getElementById('own-file')?.focus();
}

/** @param {Viewer} viewer @param {EventTarget | null} target where the file was dropped @param {File} file */
export function take(viewer, target, file) {
  prepare(viewer);
  const here = target instanceof Element ? target.closest('.source:has(.source-text)') : null;
  const id = sourceAt(here ?? document.querySelector('#record .source-text'));
  return id && read(viewer, id, file);
}
