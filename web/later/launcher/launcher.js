// The form of exhibit.html: what the curator chooses becomes one link.
import {
  'launcher-auto' as kAuto, 'launcher-both' as kBoth, 'launcher-case' as kCase, 'launcher-copy' as kCopy, 'launcher-diagonal' as kDiagonal,
  'launcher-en' as kEnglish, 'launcher-failed' as kFailed, 'launcher-height' as kHeight, 'launcher-home' as kHome, 'launcher-home-bad' as kHomeBad,
  'launcher-idle' as kIdle, 'launcher-landscape' as kLandscape, 'launcher-languages' as kLanguages, 'launcher-layout' as kLayout,
  'launcher-link' as kLink, 'launcher-no-steps' as kNoSteps, 'launcher-open' as kOpen, 'launcher-portrait' as kPortrait, 'launcher-size' as kSize,
  'launcher-steps' as kSteps, 'launcher-width' as kWidth, 'launcher-zh' as kChinese, 'notice-copied' as kCopied,
  'notice-copy-blocked' as kCopyBlocked,
} from 'quanlian-texts';
import { copy } from '../../clipboard.js';
import { addStyle, element, fill } from '../dialog.js';
import sheet from './launcher.css';
import { fragmentOf, homeIn, onScreen, typeFor } from './link.js';

/** @typedef {import('../dialog.js').Words} Words */
/** @typedef {import('../exhibit/story.js').Story} Story */

/** Both languages, Chinese first: a curator may read either. @param {Words} words */
const both = ({ zh, en }) => [zh, ' ', element('span', { lang: 'en' }, en)];

/** @param {string} id @param {Words} label @param {HTMLElement} control */
function field(id, label, control) {
  control.id = id;
  return element('p', { class: 'launcher-field' }, element('label', { for: id }, ...both(label)), control);
}

/** @param {string} id @param {Words} label @param {[value: string, words: Words][]} options */
function choice(id, label, options) {
  return field(id, label, element('select', {}, ...options.map(([value, { zh, en }]) => element('option', { value }, `${zh} ${en}`))));
}

/** @param {string} id @param {Words} label @param {Record<string, string>} attributes */
const number = (id, label, attributes) => field(id, label, element('input', { type: 'number', required: '', ...attributes }));

/** @param {Story} story */
function stepsOf(story) {
  return element('fieldset', {}, element('legend', {}, ...both(kSteps)), ...story.zh.tour.map(({ id, text, kicker }, i) => {
    const box = element('input', { type: 'checkbox', value: id, id: `step-${id}`, checked: '' });
    return element('p', { class: 'launcher-step' }, box, element('label', { for: box.id },
      element('b', {}, `${i + 1}. ${kicker ?? ''} `), `${text} `, element('span', { lang: 'en' }, story.en.tour[i].text)));
  }));
}

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
    return /** @type {Promise<Story>} */ (response.json());
  }));
  const cases = choice('case', kCase, entries.map((entry, i) => [String(i), { zh: entry.textContent ?? '', en: '' }]));
  const steps = element('div', {}, stepsOf(stories[0]));
  const size = element('p', { class: 'launcher-size', role: 'status' });
  const problem = element('p', { class: 'launcher-problem', role: 'alert' });
  const shown = element('a', { class: 'launcher-link', id: 'link' });
  const copyButton = element('button', { type: 'button', id: 'copy' }, ...both(kCopy));
  const openLink = element('a', { class: 'launcher-open', id: 'open' }, ...both(kOpen));
  const status = element('p', { role: 'status', id: 'copied' });
  const form = element('form', { id: 'launcher' }, ...(entries.length > 1 ? [cases] : []),
    choice('languages', kLanguages, [['', kBoth], ['zh', kChinese], ['en', kEnglish]]),
    choice('layout', kLayout, [['', kAuto], ['portrait', kPortrait], ['landscape', kLandscape]]),
    number('idle', kIdle, { min: '20', max: '3600', value: '90' }),
    number('diagonal', kDiagonal, { min: '10', max: '120', step: 'any', value: '43' }),
    number('width', kWidth, { min: '600', max: '8000', value: String(screen.width) }),
    number('height', kHeight, { min: '600', max: '8000', value: String(screen.height) }), size, steps,
    field('home', kHome, element('input', { type: 'text', inputmode: 'url', autocomplete: 'off', spellcheck: 'false' })), problem,
    element('section', { 'aria-labelledby': 'link-title' }, element('h2', { id: 'link-title' }, ...both(kLink)), element('p', {}, shown),
      element('p', { class: 'launcher-row' }, copyButton, openLink), status));
  const entry = () => entries[entries.length > 1 ? Number(value('case')) : 0];
  const follow = () => {
    const made = readForm(form, entry());
    const figures = { size: made.size, millimetres: made.capital.toFixed(1), code: Math.round(made.code) };
    size.replaceChildren(fill(kSize.zh, figures), ' ', element('span', { lang: 'en' }, fill(kSize.en, figures)));
    problem.replaceChildren(...(made.problem ? both(made.problem) : []));
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
      status.replaceChildren(...both(kCopied));
    } catch {
      status.replaceChildren(...both(kCopyBlocked));
    }
  });
  document.getElementById('exhibits')?.after(form);
  follow();
}

addStyle(sheet);
const entries = /** @type {HTMLAnchorElement[]} */ ([...document.querySelectorAll('#exhibits a[data-exhibit]')]);
makeForm(entries).catch(() => document.getElementById('exhibits')?.after(element('p', { role: 'alert' }, ...both(kFailed))));
