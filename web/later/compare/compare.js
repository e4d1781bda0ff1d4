// Two links or two parties side by side, made of the record's own words. What is compared is the module's state ("with").
import {
  'compare-choose' as kChoose,
  'compare-close' as kClose,
  'compare-first' as kFirst,
  'compare-none' as kNone,
  'compare-others' as kOthers,
  'compare-second' as kSecond,
  'compare-title' as kTitle,
  'compare-what' as kWhat,
  'page-compare' as kCompare,
  'record-conflicts' as kConflicts,
  'record-evidence' as kEvidence,
  'record-links' as kLinks,
  'record-outcomes' as kOutcomes,
  'record-parties' as kParties,
  'record-silences' as kSilences,
} from 'quanlian-texts';
import { isComposing } from '../../keys.js';
import { addStyle, element, fill, pageLang, showDialog } from '../dialog.js';
import sheet from './compare.css';
import { kindOf, nameOf, partsOf, placeOf, whatItIs } from './parts.js';

/** @typedef {import('../../viewer.js').Viewer} Viewer */
/** @typedef {import('./parts.js').Kind} Kind */
/** @typedef {'link' | 'party'} Side what can be compared, each with another of its kind */

addStyle(sheet);

const kRoot = document.documentElement;
/** @type {[Kind, import('../dialog.js').Words][]} */
const kKinds = [['evidence', kEvidence], ['outcome', kOutcomes], ['silence', kSilences], ['conflict', kConflicts]];

/** Where the reader was in the page before. */
let scrolled = 0;
let watched = false;

/** @param {Side} kind @returns {string[]} in the record's order */
const all = (kind) => [...document.querySelectorAll(`#record > .chapter > [data-at^="${kind}:"]`)]
  .map((one) => one.getAttribute('data-at') ?? '');

/** @param {string} at @returns {string} as a list of choices says it */
const option = (at) => [kindOf(at), nameOf(at)].filter(Boolean).join(' · ');

/** @param {string} words @param {() => void} act */
function button(words, act) {
  const made = element('button', { type: 'button', class: 'later-button' }, words);
  made.addEventListener('click', act);
  return made;
}

/** What the reader is at: a link, a party, or what is shown with one; else the first link. @param {string} at */
function nearest(at) {
  const place = placeOf(at)?.closest('[data-at^="link:"], [data-at^="party:"]');
  return place?.getAttribute('data-at') ?? all('link')[0] ?? all('party')[0];
}

/** @param {HTMLSelectElement} select @param {string[]} ats */
const offer = (select, ats) => select.replaceChildren(...ats.map((at) => element('option', { value: at }, option(at))));

/** Asks which two. @param {Viewer} viewer @param {string} from the first, unless the reader chooses another */
function ask(viewer, from) {
  const lang = pageLang();
  const groups = /** @type {[Side, import('../dialog.js').Words][]} */ ([['link', kLinks], ['party', kParties]])
    .filter(([kind]) => all(kind).length > 1)
    .map(([kind, label]) => element('optgroup', { label: label[lang] }, ...all(kind).map((at) => element('option', { value: at }, option(at)))));
  const first = element('select', { id: 'compare-first' }, ...groups);
  const second = element('select', { id: 'compare-second' });
  first.value = from;
  const others = () => offer(second, all(/** @type {Side} */ (first.value.split(':')[0])).filter((at) => at !== first.value));
  first.addEventListener('change', others);
  others();
  const start = button(kCompare[lang], () => {
    const link = `at=${first.value}&with=${second.value}`;
    dialog.close();
    viewer.follow(link);
  });
  const dialog = showDialog('compare-dialog', kChoose,
    element('p', {}, element('label', { for: 'compare-first' }, kFirst[lang]), first),
    element('p', {}, element('label', { for: 'compare-second' }, kSecond[lang]), second),
    element('p', {}, start));
  (from === first.value ? second : first).focus();
}

/** @param {string} at @param {HTMLElement[]} parts */
function column(at, parts) {
  const lang = pageLang();
  const none = element('p', { class: 'muted' }, kNone[lang]);
  return element('div', { class: 'compare-side' },
    element('h3', {}, element('a', { href: `#${placeOf(at)?.id}` }, nameOf(at))), ...(parts.length > 0 ? parts : [none]));
}

/** @param {string} title @param {string[]} sides @param {(at: string) => HTMLElement[]} parts */
function row(title, sides, parts) {
  const columns = sides.map((at) => ({ at, made: parts(at) }));
  if (columns.every(({ made }) => made.length === 0)) return [];
  return [element('section', { class: 'compare-row' }, element('h2', {}, title), ...columns.map(({ at, made }) => column(at, made)))];
}

/** @param {Viewer} viewer */
function close(viewer) {
  viewer.ask((wasm) => wasm.go(`at=${wasm.state().at}`), 'page');
}

/** @param {Viewer} viewer @param {string[]} sides */
function build(viewer, sides) {
  const lang = pageLang();
  const [first, second] = sides.map(nameOf);
  const heading = element('h1', { id: 'comparison-title', tabindex: '-1' }, fill(kTitle[lang], { first, second }));
  return element('main', { id: 'comparison', 'aria-labelledby': heading.id },
    element('p', { class: 'kicker' }, kCompare[lang]), heading,
    element('p', { class: 'compare-tools' },
      button(kOthers[lang], () => ask(viewer, sides[0])), button(kClose[lang], () => close(viewer))),
    ...row(kWhat[lang], sides, whatItIs),
    ...kKinds.flatMap(([kind, words]) => row(words[lang], sides, (at) => partsOf(at, kind, `${words[lang]} · ${nameOf(at)}`))));
}

/** Focus goes back to what was compared, where it can be seen. @param {string} at */
function restore(at) {
  kRoot.classList.remove('comparing');
  scrollTo({ top: scrolled, behavior: 'instant' });
  const link = placeOf(at)?.querySelector('h3 > a');
  if (link instanceof HTMLElement && link.getClientRects().length > 0 && kRoot.classList.contains('record-shown')) link.focus({ preventScroll: true });
  else document.getElementById('canvas')?.focus({ preventScroll: true });
}

/** Keys and buttons of the page that mean something else while two things are compared. @param {Viewer} viewer */
function watch(viewer) {
  if (watched) return;
  watched = true;
  addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || isComposing(event) || !viewer.wasm.state().with || document.querySelector('dialog[open], :popover-open')) return;
    event.stopPropagation();
    close(viewer);
  }, true);
  for (const id of ['print-case', 'print-item']) {  // they print the record, whatever is on the screen
    document.getElementById(id)?.addEventListener('click', () => kRoot.classList.add('print-record'), true);
  }
  addEventListener('afterprint', () => kRoot.classList.remove('print-record'));
  new MutationObserver(() => viewer.wasm.state().with && follow(viewer)).observe(kRoot, { attributeFilter: ['data-lang'] });
}

/** Shows what is compared, or takes it away when nothing is. @param {Viewer} viewer */
export function follow(viewer) {
  watch(viewer);
  const { at, with: other } = viewer.wasm.state();
  const old = document.getElementById('comparison');
  if (!other) {
    const focused = !old || old.contains(document.activeElement) || document.activeElement === document.body;
    old?.remove();
    kRoot.classList.remove('comparing');
    if (old && focused) restore(at);
    return;
  }
  if (!old) scrolled = scrollY;
  const made = build(viewer, [at, other]);
  if (old) old.replaceWith(made);
  else document.getElementById('record')?.before(made);
  kRoot.classList.add('comparing');
  scrollTo({ top: 0, behavior: 'instant' });
  document.getElementById('comparison-title')?.focus({ preventScroll: true });
}

/** From the bar: what is selected, with another. @param {Viewer} viewer */
export function open(viewer) {
  ask(viewer, nearest(viewer.wasm.state().at));
}

/** From a heading in the record. @param {Viewer} viewer @param {Element} from */
export function choose(viewer, from) {
  ask(viewer, nearest(from.closest('[data-at]')?.getAttribute('data-at') ?? ''));
}
