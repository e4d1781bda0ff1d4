// The pieces that the exhibit's screens are made of.
import {
  'exhibit-back' as kBack, 'exhibit-done' as kDone, 'exhibit-explore' as kExplore, 'exhibit-larger' as kLarger, 'exhibit-next' as kNext,
  'exhibit-outcomes' as kOutcomes, 'exhibit-pause' as kPause, 'exhibit-play' as kPlay, 'exhibit-scale' as kScale, 'exhibit-step' as kStep,
  'exhibit-take' as kTake, 'exhibit-tour' as kTour, 'exhibit-usual' as kUsual, 'exhibit-words' as kWords,
} from 'quanlian-texts';
import { languageOf } from '../../languages.js';
import { element, fill } from '../dialog.js';
import { itemPage } from '../share/addresses.js';
import { qrDrawing } from '../share/qr.js';

/** @typedef {import('./machine.js').Lang} Lang */
/** @typedef {import('./story.js').Figured} Figured */
/** @typedef {{wish: string, what?: any}} Wish */

/** @param {string} words @param {Wish} wish @param {Record<string, string>} [attributes] */
export function button(words, { wish, what }, attributes = {}) {
  const made = element('button', { type: 'button', 'data-wish': wish, ...attributes }, words);
  if (what !== undefined) made.dataset.what = String(what);
  return made;
}

/** @param {string} name of its class @param {string | undefined} words */
export const line = (name, words) => (words ? [element('p', { class: name }, words)] : []);

/** The number large, with its bound and unit right beside it. @param {Figured} figured */
export function figure({ before, number, after, words }) {
  if (!number) return [];
  const large = element('b', {}, number);
  large.style.setProperty('--n', String(number.length));  // as large as lets it stay in one piece
  return [element('p', { class: words ? 'x-figure x-inwords' : 'x-figure' },
    ...(before ? [element('span', {}, before), ' '] : []), large, ...(after ? [' ', element('span', {}, after)] : []))];
}

/** What it counts, of what, and whose finding that is. @param {Figured} figured */
export const underFigure = ({ what, scope, status }) => [...line('x-what', what), ...line('x-scope', scope), ...line('x-status', status)];

/** @typedef {{home?: string, pixels: number}} TakeAway where the site can be visited, and how large its codes are at least */

/**
 * The item's own page as a code to take home; nothing without an address to lead to.
 * @param {TakeAway} takeAway @param {string} caseId @param {string} at @param {Lang} lang
 */
export function codeOf({ home, pixels }, caseId, at, lang) {
  const { folder } = languageOf(lang);
  const page = home ? itemPage(`${home}${caseId}/${folder}`, folder, at) : '';
  if (!page) return [];
  const drawing = qrDrawing(page, kTake[lang]);
  const modules = drawing.viewBox.baseVal.width;
  const width = String(modules * Math.ceil(pixels / modules));  // each module whole pixels
  drawing.setAttribute('width', width);
  drawing.setAttribute('height', width);
  return [element('figure', { class: 'x-code' }, drawing, element('figcaption', {}, kTake[lang]))];
}

/** @param {Lang} lang @param {number} step @param {number} steps */
function dots(lang, step, steps) {
  return element('ol', { class: 'x-dots' }, ...Array.from({ length: steps }, (_, i) => {
    const dot = button('', { wish: 'step', what: i }, { 'aria-label': fill(kStep[lang], { step: i + 1, steps }) });
    if (i === step) dot.setAttribute('aria-current', 'step');
    return element('li', {}, dot);
  }));
}

/** @param {Lang} lang @param {{step: number, playing: boolean}} state @param {number} steps */
export function tourControls(lang, { step, playing }, steps) {
  const back = button(kBack[lang], { wish: 'back' }, { class: 'x-second' });
  back.disabled = step === 0;
  const last = step === steps - 1;
  return [
    element('div', { class: 'x-row' }, back, dots(lang, step, steps), button(last ? kExplore[lang] : kNext[lang], { wish: 'next' }, { class: 'x-first' })),
    element('div', { class: 'x-row x-small' }, button(playing ? kPause[lang] : kPlay[lang], { wish: 'play' }),
      ...(last ? [] : [button(kExplore[lang], { wish: 'explore' })])),
  ];
}

/** @param {Lang} lang @param {string} screen */
export function exploreControls(lang, screen) {
  const choice = (/** @type {string} */ words, /** @type {string} */ name) => {
    const made = button(words, { wish: 'screen', what: name });
    if (screen === name) made.setAttribute('aria-pressed', 'true');
    return made;
  };
  return [
    element('div', { class: 'x-row x-choices' }, choice(kScale[lang], 'scale'), choice(kOutcomes[lang], 'outcomes'), choice(kWords[lang], 'words')),
    element('div', { class: 'x-row x-small' }, button(kTour[lang], { wish: 'tour' }), button(kDone[lang], { wish: 'done' })),
  ];
}

/** In the words of the language itself. @param {Lang} lang @param {Record<string, string>} [attributes] */
export function languageButton(lang, attributes = {}) {
  const { name, html } = languageOf(lang);
  return button(name, { wish: 'lang', what: lang }, { ...attributes, lang: html });
}

/** Language and size of text, on every screen of a visit. @param {Lang} lang @param {boolean} large @param {Lang[]} langs */
export function comfort(lang, large, langs) {
  const size = button(large ? kUsual[lang] : kLarger[lang], { wish: 'larger' }, { 'aria-pressed': String(large) });
  return [size, ...langs.filter((one) => one !== lang).map((other) => languageButton(other))];
}
