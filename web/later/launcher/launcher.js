// The form of exhibit.html: what the curator chooses becomes one link.
import {
  'launcher-any' as kAny, 'launcher-auto' as kAuto, 'launcher-case' as kCase, 'launcher-copy' as kCopy, 'launcher-diagonal' as kDiagonal,
  'launcher-failed' as kFailed, 'launcher-height' as kHeight, 'launcher-home' as kHome, 'launcher-home-bad' as kHomeBad,
  'launcher-idle' as kIdle, 'launcher-landscape' as kLandscape, 'launcher-languages' as kLanguages, 'launcher-layout' as kLayout,
  'launcher-link' as kLink, 'launcher-no-steps' as kNoSteps, 'launcher-only' as kOnly, 'launcher-open' as kOpen, 'launcher-portrait' as kPortrait, 'launcher-size' as kSize,
  'launcher-steps' as kSteps, 'launcher-width' as kWidth, 'notice-copied' as kCopied, 'notice-copy-blocked' as kCopyBlocked,
  'outline-list-and' as kAnd, 'outline-list-comma' as kComma,
} from 'quanlian-texts';
import { names } from 'quanlian-languages';
import { copy } from '../../clipboard.js';
import { allLangs, languageOf } from '../../languages.js';
import { addStyle, element, fill } from '../dialog.js';
import { toldIn } from '../exhibit/story.js';
import sheet from './launcher.css';
import { fragmentOf, homeIn, onScreen, typeFor } from './link.js';

/** @typedef {import('../dialog.js').Lang} Lang */
/** @typedef {import('../dialog.js').Words} Words */
/** @typedef {import('../exhibit/story.js').Story} Story */

const [kFirst, ...kOthers] = allLangs();
const kLateMs = 8000;

/** A text in each language. @param {(lang: Lang) => string} say @returns {Words} */
const inEach = (say) => Object.fromEntries(allLangs().map((lang) => [lang, say(lang)]));

/** All languages: a curator may read any. @param {Words} words */
const all = (words) => [words[kFirst], ...kOthers.flatMap((lang) => [' ', element('span', { lang: languageOf(lang).html }, words[lang])])];

/** @param {string} id @param {Words} label @param {HTMLElement} control */
function field(id, label, control) {
  control.id = id;
  return element('p', { class: 'launcher-field' }, element('label', { for: id }, ...all(label)), control);
}

/** @param {string} id @param {Words} label @param {[value: string, words: Words][]} options */
function choice(id, label, options) {
  return field(id, label, element('select', {}, ...options.map(([value, words]) =>
    element('option', { value }, allLangs().map((lang) => words[lang]).filter(Boolean).join(' ')))));
}

/** @param {string} id @param {Words} label @param {Record<string, string>} attributes */
const number = (id, label, attributes) => field(id, label, element('input', { type: 'number', required: '', ...attributes }));

/** @param {Story} story */
function stepsOf(story) {
  return element('fieldset', {}, element('legend', {}, ...all(kSteps)), ...story.told[kFirst].tour.map(({ id, text, kicker }, i) => {
    const box = element('input', { type: 'checkbox', value: id, id: `step-${id}`, checked: '' });
    return element('p', { class: 'launcher-step' }, box, element('label', { for: box.id },
      element('b', {}, `${i + 1}. ${kicker ?? ''} `), ...all(inEach((lang) => (lang === kFirst ? text : story.told[lang].tour[i].text)))));
  }));
}

/** @param {Lang} lang */
function anyLanguage(lang) {
  const all = allLangs().map((one) => names[one][lang]);
  return fill(kAny[lang], { languages: [all.slice(0, -1).join(kComma[lang]), ...all.slice(-1)].join(kAnd[lang]) });
}

/** @param {Lang} only @returns {[string, Words]} */
const onlyLanguage = (only) => [only, inEach((lang) => fill(kOnly[lang], { language: names[only][lang] }))];

/** @param {string} id */
const value = (id) => /** @type {HTMLInputElement | HTMLSelectElement} */ (document.getElementById(id)).value;

/** @param {HTMLFormElement} form @param {HTMLAnchorElement} entry of the list of exhibits */
function readForm(form, entry) {
  const [inches, width, height] = ['diagonal', 'width', 'height'].map((id) => Number(value(id)));
  const size = typeFor(inches, width, height);
  const boxes = /** @type {HTMLInputElement[]} */ ([...form.querySelectorAll('fieldset input')]);
  const steps = boxes.filter((box) => box.checked).map((box) => box.value);
  const home = homeIn(value('home'));
  const fragment = fragmentOf({
    only: /** @type {any} */ (value('languages')), layout: /** @type {any} */ (value('layout')), idle: Number(value('idle')), size, steps,
    allSteps: steps.length === boxes.length, home: home ?? '',
  });
  const problem = steps.length === 0 ? kNoSteps : home === null ? kHomeBad : null;
  const link = new URL(entry.href);
  link.hash = fragment;
  return { link: link.href, size, ...onScreen(size, inches, width, height), problem, valid: form.checkValidity() && !problem };
}

/** @param {HTMLAnchorElement[]} entries */
async function makeForm(entries) {
  const stories = await Promise.all(entries.map(async ({ dataset }) => {
    const response = await fetch(dataset.exhibit ?? '');
    if (!response.ok) throw new Error(`status ${response.status}`);
    return toldIn(await response.json());
  }));
  const cases = choice('case', kCase, entries.map((entry, i) => [String(i), { [kFirst]: entry.textContent ?? '' }]));
  const steps = element('div', {}, stepsOf(stories[0]));
  const size = element('p', { class: 'launcher-size', role: 'status' });
  const problem = element('p', { class: 'launcher-problem', role: 'alert' });
  const shown = element('a', { class: 'launcher-link', id: 'link' });
  const copyButton = element('button', { type: 'button', id: 'copy' }, ...all(kCopy));
  const openLink = element('a', { class: 'launcher-open', id: 'open' }, ...all(kOpen));
  const status = element('p', { role: 'status', id: 'copied' });
  const form = element('form', { id: 'launcher' }, ...(entries.length > 1 ? [cases] : []),
    choice('languages', kLanguages, [['', inEach(anyLanguage)], ...allLangs().map(onlyLanguage)]),
    choice('layout', kLayout, [['', kAuto], ['portrait', kPortrait], ['landscape', kLandscape]]),
    number('idle', kIdle, { min: '20', max: '3600', value: '90' }),
    number('diagonal', kDiagonal, { min: '10', max: '120', step: 'any', value: '43' }),
    number('width', kWidth, { min: '600', max: '8000', value: String(screen.width) }),
    number('height', kHeight, { min: '600', max: '8000', value: String(screen.height) }), size, steps,
    field('home', kHome, element('input', { type: 'text', inputmode: 'url', autocomplete: 'off', spellcheck: 'false' })), problem,
    element('section', { 'aria-labelledby': 'launcher-link' }, element('h2', { id: 'launcher-link' }, ...all(kLink)), element('p', {}, shown),
      element('p', { class: 'launcher-row' }, copyButton, openLink), status));
  const entry = () => entries[entries.length > 1 ? Number(value('case')) : 0];
  const follow = () => {
    const made = readForm(form, entry());
    const figures = { size: made.size, millimetres: made.capital.toFixed(1), code: Math.round(made.code) };
    size.replaceChildren(...all(inEach((lang) => fill(kSize[lang], figures))));
    problem.replaceChildren(...(made.problem ? all(made.problem) : []));
    shown.textContent = made.valid ? made.link : '';
    copyButton.disabled = !made.valid;
    for (const link of [shown, openLink]) {
      if (made.valid) link.href = made.link;
      else link.removeAttribute('href');
    }
    status.textContent = '';
  };
  form.addEventListener('submit', (event) => event.preventDefault());
  form.addEventListener('input', (event) => {
    if (event.target instanceof Element && event.target.id === 'case') steps.replaceChildren(stepsOf(stories[Number(value('case'))]));
    follow();
  });
  copyButton.addEventListener('click', async () => {
    try {
      await copy({ plain: shown.textContent ?? '' });
      status.replaceChildren(...all(kCopied));
    } catch {
      status.replaceChildren(...all(kCopyBlocked));
    }
  });
  document.getElementById('exhibits')?.after(form);
  follow();
}

addStyle(sheet);
const entries = /** @type {HTMLAnchorElement[]} */ ([...document.querySelectorAll('#exhibits a[data-exhibit]')]);
const failed = element('p', { role: 'alert' });
document.getElementById('exhibits')?.after(failed);
const fail = () => failed.replaceChildren(...all(kFailed));
const late = setTimeout(fail, kLateMs);  // the form comes all the same when its files do
makeForm(entries).then(() => failed.remove(), fail).finally(() => clearTimeout(late));
