// What stands on each of the exhibit's screens: made from the story alone, in one language.
import {
  'exhibit-explore-lede' as kExploreLede, 'exhibit-language' as kLanguage, 'exhibit-means' as kMeans, 'exhibit-outcomes' as kOutcomes,
  'exhibit-return' as kReturn, 'exhibit-explore' as kExplore, 'exhibit-scale' as kScale, 'exhibit-touch' as kTouch, 'exhibit-words' as kWords,
  'record-silences' as kSilences,
} from 'quanlian-texts';
import { languageOf } from '../../languages.js';
import { element } from '../dialog.js';
import { button, codeOf, exploreControls, figure, languageButton, line, tourControls, underFigure } from './parts.js';

/** @typedef {import('./machine.js').Machine} Machine */
/** @typedef {import('./machine.js').Lang} Lang */
/** @typedef {import('./story.js').Story} Story */
/** @typedef {import('./story.js').Told} Told */

/**
 * @typedef {object} Screen
 * @property {HTMLElement[]} panel its heading first
 * @property {HTMLElement[]} [take] the code that leads to the item's own page
 * @property {HTMLElement[]} controls
 * @property {string} picture where the picture goes: a link's fragment
 */

/** @typedef {{machine: Machine, story: Story, take: import('./parts.js').TakeAway}} Scene */

/** @param {string} words */
const heading = (words) => element('h1', { class: 'x-title', tabindex: '-1' }, words);

/** @param {Scene} scene @returns {Screen} */
function step({ machine, story, take }) {
  const { lang, screen, step: number } = machine.state;
  const one = story.told[lang].tour[number];
  const visiting = screen === 'tour';
  return {
    panel: [
      element('h1', { class: 'x-kicker', tabindex: '-1' }, one.kicker ?? story.told[lang].title),
      element('div', { class: 'x-lead' }, ...figure(one), ...underFigure(one)),
      element('p', { class: 'x-text x-message' }, one.text),
    ],
    take: visiting ? codeOf(take, story.id, one.figureAt ?? one.at, lang) : [],
    controls: visiting ? tourControls(lang, machine.state, story.told[lang].tour.length) : [],
    picture: `view=${one.view}&at=${one.at}`,
  };
}

/** @param {Scene} scene @returns {Screen} */
function language({ machine }) {
  const { langs } = machine.rules;
  return {
    panel: [element('h1', { class: 'x-title', tabindex: '-1' }, ...langs.flatMap((lang, i) =>
      [...(i > 0 ? [element('br')] : []), element('span', { lang: languageOf(lang).html }, kLanguage[lang])]))],
    controls: [element('div', { class: 'x-row x-languages' }, ...langs.map((lang) =>
      languageButton(lang, { class: 'x-first' })))],
    picture: 'view=chain&at=case',
  };
}

/** @param {Scene} scene @returns {Screen} */
function explore({ machine, story }) {
  const { lang } = machine.state;
  const items = Object.entries(story.told[lang].cards).map(([at, card]) => {
    const kind = at.split(':')[0];
    const look = { stage: 'x-stage', link: 'x-link' }[kind] ?? 'x-beside';
    return element('li', {}, button(kind === 'stage' ? card.kicker ?? card.title : card.title, { wish: 'card', what: at }, { class: look }));
  });
  return {
    panel: [heading(kExplore[lang]), element('p', { class: 'x-text' }, kExploreLede[lang]), element('ul', { class: 'x-items' }, ...items)],
    controls: exploreControls(lang, 'explore'),
    picture: 'view=chain&at=case',
  };
}

/** @param {string} name @param {string} title @param {string[] | undefined} texts */
const list = (name, title, texts) => (texts?.length
  ? [element('section', { class: name }, element('h2', {}, title), element('ul', {}, ...texts.map((text) => element('li', {}, text))))] : []);

/** @param {Lang} lang */
const returnRow = (lang) => element('div', { class: 'x-row' }, button(kReturn[lang], { wish: 'return' }, { class: 'x-first' }));

/** @param {Scene} scene @returns {Screen} */
function card({ machine, story, take }) {
  const { lang, at } = machine.state;
  const one = story.told[lang].cards[at];
  const isStage = at.startsWith('stage:');
  return {
    panel: [
      element('p', { class: 'x-kicker' }, isStage ? one.kicker ?? '' : one.label ?? ''),
      heading(isStage ? one.name ?? one.title : one.title),
      ...line('x-scope', isStage ? '' : one.kicker),
      element('div', { class: 'x-lead' }, ...figure(one), ...underFigure(one), ...line('x-what', one.figures)),
      ...line('x-scope', one.basis),
      ...(one.lines ?? []).flatMap((text) => line('x-line', text)),
      ...line(one.outcomeNotStated ? 'x-outcome x-dashed' : 'x-outcome', one.outcome),
      ...list('x-means', kMeans[lang], one.means),
      ...list('x-silent', kSilences[lang], one.notStated),
    ],
    take: codeOf(take, story.id, at, lang),
    controls: [returnRow(lang)],
    picture: `view=chain&at=${at}`,
  };
}

/** The drawing says it all. @param {Scene} scene @returns {Screen} */
function scale({ machine }) {
  const { lang } = machine.state;
  return { panel: [heading(kScale[lang])], controls: [returnRow(lang)], picture: 'view=scale&at=case' };
}

/** @param {Scene} scene @returns {Screen} */
function outcomes({ machine, story }) {
  const { lang } = machine.state;
  const parts = story.told[lang].outcomes.map(({ title, none, rows }) => element('section', { class: 'x-verdicts' }, element('h2', {}, title),
    ...line('x-outcome x-dashed', none),
    ...rows.map((row) => element('div', {}, ...line('x-what', row.what), ...line('x-outcome', row.headline),
      element('dl', {}, ...row.facts.flatMap((fact) => [element('dt', {}, fact.label),
        element('dd', fact.notStated ? { class: 'x-dashed' } : {}, fact.value)]))))));
  return { panel: [heading(kOutcomes[lang]), ...parts], controls: [returnRow(lang)], picture: 'view=chain&at=case' };
}

/** @param {Scene} scene @returns {Screen} */
function words({ machine, story }) {
  const { lang } = machine.state;
  const terms = story.told[lang].terms.map(({ id, term, meaning }) => element('details', { name: 'x-term', 'data-term': id },
    element('summary', {}, term), element('p', { class: 'x-text' }, meaning)));
  return { panel: [heading(kWords[lang]), ...terms], controls: [returnRow(lang)], picture: 'view=chain&at=case' };
}

/** @param {Scene} scene @returns {Screen} */
function attract(scene) {
  const { langs } = scene.machine.rules;
  const call = button(langs.map((lang) => kTouch[lang]).join(' · '), { wish: 'begin' }, { class: 'x-begin' });
  return { ...step(scene), controls: [call] };
}

const kScreens = { attract, language, tour: step, explore, card, scale, outcomes, words };

/** @param {Scene} scene */
export const screenOf = (scene) => kScreens[scene.machine.state.screen](scene);
