// The exhibit: takes the page over, runs by itself and shows what its machine says. Loaded when a link asks for it.
import {
  'exhibit-name' as kName, 'exhibit-picture' as kPicture, 'exhibit-restart' as kRestart, 'exhibit-stay' as kStay, 'exhibit-still' as kStill,
  'exhibit-still-lede' as kStillLede, 'page-brand' as kBrand,
} from 'quanlian-texts';
import { allLangs, languageOf } from '../../languages.js';
import { addStyle, element, fill } from '../dialog.js';
import sheet from './exhibit.css';
import { guardPage } from './guard.js';
import { Machine } from './machine.js';
import { button, comfort } from './parts.js';
import { restart } from './restart.js';
import { screenOf } from './screens.js';
import { settingsIn } from './settings.js';
import { loadStory } from './story.js';

/** @typedef {import('../../viewer.js').Viewer} Viewer */
/** @typedef {import('./guard.js').Clock} Clock */
/** @typedef {import('./machine.js').Lang} Lang */
/** @typedef {import('./settings.js').Settings} Settings */

const kIdleSeconds = 90;
const kAskMs = 25000;
const kAttractMs = 10000;
const kPlayMs = 20000;
const kLongestWaitMs = 15000;  // a timer that slept through the night is not the only one to notice
const kSmallestType = 24;
const kTypePerSide = 36;  // the shorter side of the screen holds that many of its smallest letters
const kLarger = 1.35;
const kLeastCode = 200;  // CSS pixels
const kCodePerType = 4.1;  // 5 cm where capitals are 9 mm
const kActivityMs = 1000;
const kLostPictureMs = 5000;
const kRoot = document.documentElement;

/** @type {Clock} */
const kRealClock = {
  now: () => Date.now(),
  after: (ms, act) => {
    const timer = setTimeout(act, ms);
    return () => clearTimeout(timer);
  },
};

/** Tells the page around, where there is one, that somebody is there. @param {Clock} clock */
function makeActivity(clock) {
  let told = -Infinity;
  return () => {
    if (parent === window || Math.abs(clock.now() - told) < kActivityMs) return;  // a clock may be put back
    told = clock.now();
    parent.postMessage({ quanlian: 'activity' }, '*');  // says nothing about anybody
  };
}

class Exhibit {
  /** @type {string} what the panel shows, so that nothing is made anew that is the same */
  #shown = '';
  #picture = '';
  #wake = () => {};
  #lostPicture = () => {};
  #forgetHands = () => {};

  /** @param {Viewer} viewer @param {import('./story.js').Story} story @param {Settings} settings @param {Clock} clock */
  constructor(viewer, story, settings, clock) {
    this.viewer = viewer;
    this.story = story;
    this.settings = settings;
    this.clock = clock;
    const first = viewer.wasm.state().lang;
    const langs = settings.only ? [settings.only] : [first, ...allLangs(first)];
    const steps = story.told[first].tour.length;
    this.machine = new Machine({
      langs, steps, first: Math.min(Math.max((settings.step ?? 1) - 1, 0), steps - 1),
      idleMs: (settings.idle ?? kIdleSeconds) * 1000, askMs: kAskMs, attractMs: kAttractMs, playMs: kPlayMs,
    }, clock.now());
    this.canvas = /** @type {HTMLCanvasElement} */ (document.getElementById('canvas'));
    this.brand = element('p', { class: 'x-brand' });
    this.comfort = element('div', { class: 'x-comfort' });
    this.panel = element('div', { class: 'x-panel', 'aria-live': 'polite' });
    this.take = element('div', { class: 'x-take' });
    this.controls = element('div', { class: 'x-controls' });
    this.ask = element('div', { class: 'x-ask', role: 'alertdialog', 'aria-modal': 'true', 'aria-labelledby': 'x-still', hidden: '' });
    this.root = element('main', { id: 'exhibit' }, element('div', { class: 'x-head' }, this.brand), element('div', { class: 'x-picture' }, this.canvas),
      this.panel, this.take, element('div', { class: 'x-foot' }, this.controls, this.comfort), this.ask);
  }

  start() {
    const picture = !document.querySelector('#viewer')?.hasAttribute('hidden');
    this.root.classList.toggle('x-no-picture', !picture);
    document.body.append(this.root);
    kRoot.classList.add('exhibit');
    const activity = makeActivity(this.clock);
    this.#forgetHands = guardPage({
      clock: this.clock, canvas: this.canvas, exit: () => leave(),
      touched: (event) => {
        activity();
        const { screen } = this.machine.state;
        const answered = this.machine.asking;
        // Waking the exhibit is what its large button does: a press that has begun there is not taken from it.
        if (screen === 'attract' && event.type === 'pointerdown') return false;
        const all = this.machine.touch(this.clock.now());
        this.show();
        return all && (answered || event.type !== 'keydown' || /** @type {KeyboardEvent} */ (event).key !== 'Tab');
      },
    });
    this.root.addEventListener('click', (event) => this.#click(event));
    this.root.addEventListener('keydown', (event) => {
      if (event.key !== 'Escape') return;
      const way = this.controls.querySelector('[data-wish=return]');
      if (way instanceof HTMLButtonElement) way.click();
    });
    this.viewer.onChange(({ at }) => this.#followPicture(at));
    for (const query of ['prefers-reduced-motion: reduce', 'prefers-color-scheme: dark', 'prefers-contrast: more', 'forced-colors: active']) {
      matchMedia(`(${query})`).addEventListener('change', () => this.#prefer());
    }
    addEventListener('resize', () => this.#fitScreen());
    for (const name of ['visibilitychange', 'pageshow']) addEventListener(name, () => this.tick(), true);
    this.#survive();
    this.#fitScreen();
    this.show();
  }

  /** The smallest type, CSS pixels, before the visitor's wish. */
  get type() {
    return this.settings.size ?? Math.max(kSmallestType, Math.round(Math.min(innerWidth, innerHeight) / kTypePerSide));
  }

  #fitScreen() {
    const portrait = this.settings.layout === undefined ? innerHeight >= innerWidth : this.settings.layout === 'portrait';
    this.root.classList.toggle('x-portrait', portrait);
    this.root.classList.toggle('x-landscape', !portrait);
    this.#prefer();
  }

  /** The picture in the exhibit's colours and type. */
  #prefer() {
    const size = this.type * (this.machine.state.large ? kLarger : 1);
    this.root.style.setProperty('--t', `${size}px`);
    this.root.classList.toggle('x-large', this.machine.state.large);
    const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
    this.viewer.ask((wasm) => wasm.preferences(true, calm, true, size / kSmallestType), 'page');
  }

  /** A card that was touched on the picture. @param {string} at */
  #followPicture(at) {
    const { state } = this.machine;
    const wanted = /at=([^&]*)/.exec(this.#picture)?.[1] ?? 'case';
    if (at === wanted || !['tour', 'explore', 'card'].includes(state.screen)) return;
    if (this.story.told[state.lang].cards[at]) this.#choose('card', at);
    else queueMicrotask(() => this.#go(this.#picture));  // beside the cards: as it was
  }

  /** @param {string} fragment */
  #go(fragment) {
    this.#picture = fragment;
    this.viewer.follow(fragment);
    this.viewer.ask((wasm) => {
      wasm.pointer(4, 0, 0, 0, 0, false);  // fingers that hold it, or threw it, do so no more
      wasm.fit();  // also where a visitor moved the picture alone
    }, 'page');
  }

  /** @param {Event} event */
  #click(event) {
    const pressed = event.target instanceof Element ? event.target.closest('[data-wish]') : null;
    if (!(pressed instanceof HTMLElement) || pressed instanceof HTMLButtonElement && pressed.disabled) return;
    const { wish = '', what } = pressed.dataset;
    this.#choose(wish, wish === 'step' ? Number(what) : what);
  }

  /** @param {string} wish @param {string | number} [what] */
  #choose(wish, what) {
    const large = this.machine.state.large;
    this.machine.choose(wish, this.clock.now(), what);
    if (this.machine.state.large !== large) this.#prefer();
    this.show();
  }

  /** Time passed. */
  tick() {
    const large = this.machine.state.large;
    this.machine.tick(this.clock.now());
    if (this.machine.state.large !== large) this.#prefer();
    this.show();
  }

  /** Shows what the machine says, and asks to be woken when that changes by itself. */
  show() {
    const { machine } = this;
    const { lang, large } = machine.state;
    const shown = JSON.stringify(machine.state);
    if (shown !== this.#shown) {
      const before = this.#shown ? JSON.parse(this.#shown) : null;
      this.#shown = shown;
      this.#write(lang, large, before?.screen !== machine.state.screen || before?.at !== machine.state.at);
    }
    this.#showQuestion(lang);
    this.#wake();
    const wait = machine.asking ? 1000 : Math.max(machine.deadline - this.clock.now(), 0);
    this.#wake = this.clock.after(Math.min(wait, kLongestWaitMs), () => this.tick());
  }

  /** @param {Lang} lang @param {boolean} large @param {boolean} another screen, not only another step of it */
  #write(lang, large, another) {
    const { machine, story, root } = this;
    const { screen } = machine.state;
    if (another && screen === 'attract') this.#forgetHands();
    const focused = document.activeElement instanceof HTMLElement ? { ...document.activeElement.dataset } : null;
    root.lang = kRoot.lang = languageOf(lang).html;
    root.setAttribute('aria-label', kName[lang]);
    root.dataset.screen = screen;
    document.title = story.told[lang].title;
    this.canvas.setAttribute('aria-label', kPicture[lang]);
    this.brand.textContent = `${kBrand[lang]} · ${story.told[lang].title}`;
    this.panel.setAttribute('aria-live', screen === 'tour' ? 'polite' : 'off');  // elsewhere the focus goes to the heading
    const { panel, take, controls, picture } = screenOf({ machine, story, take: { home: this.settings.home, pixels: Math.max(kLeastCode, this.type * kCodePerType) } });
    this.panel.replaceChildren(...panel);
    this.take.replaceChildren(...(take ?? []));
    this.controls.replaceChildren(...controls);
    this.comfort.replaceChildren(...(screen === 'attract' || screen === 'language' ? [] : comfort(lang, large, machine.rules.langs)));
    this.panel.scrollTop = 0;
    this.#go(`lang=${lang}&${picture}`);
    this.#focus(focused, another);
  }

  /** Where it was, if that is still there; on another screen its heading. @param {DOMStringMap | null} before @param {boolean} another */
  #focus(before, another) {
    const same = !another && before?.wish && this.root.querySelector(
      `[data-wish="${CSS.escape(before.wish)}"]${before.what === undefined ? '' : `[data-what="${CSS.escape(before.what)}"]`}:not(:disabled)`);
    const place = same || this.root.querySelector('.x-begin') || this.panel.querySelector('h1');
    const inPicture = document.activeElement === this.canvas && this.machine.state.screen !== 'attract';
    if (place instanceof HTMLElement && !inPicture) place.focus({ preventScroll: true });
  }

  /** @param {Lang} lang */
  #showQuestion(lang) {
    const { ask, machine } = this;
    if (!machine.asking) {
      if (!ask.hidden) ask.replaceChildren();
      ask.hidden = true;
      return;
    }
    const words = fill(kStillLede[lang], { seconds: machine.secondsLeft(this.clock.now()) });
    const lede = ask.querySelector('p');
    if (lede) {
      lede.textContent = words;
      return;
    }
    ask.replaceChildren(element('h2', { id: 'x-still' }, kStill[lang]), element('p', {}, words),
      button(kStay[lang], { wish: 'stay' }, { class: 'x-first' }));
    ask.hidden = false;
    ask.querySelector('button')?.focus({ preventScroll: true });
  }

  #survive() {
    const fail = () => restart(() => showRecord(this.root, this.machine.state.lang));
    addEventListener('error', ({ error }) => error && fail());  // without one it is a browser's remark, of late sizes say
    addEventListener('unhandledrejection', fail);
    this.canvas.addEventListener('webglcontextlost', () => {
      this.#lostPicture = this.clock.after(kLostPictureMs, fail);
    });
    this.canvas.addEventListener('webglcontextrestored', () => this.#lostPicture());
  }
}

/** Whatever happened, the record is there. @param {HTMLElement} root @param {Lang} lang */
function showRecord(root, lang) {
  root.remove();
  kRoot.classList.remove('exhibit', 'viewer-on');
  const note = element('p', { role: 'status', class: 'x-restart', lang: languageOf(lang).html }, kRestart[lang]);
  document.getElementById('record')?.before(note);
}

/** To the case's page as everybody sees it. */
function leave() {
  history.replaceState(null, '', `${location.pathname}${location.search}#at=case`);
  location.reload();
}

/** @param {Viewer} viewer @param {string} storyAddress */
export async function open(viewer, storyAddress) {
  addStyle(sheet);
  const settings = settingsIn(viewer.wasm.state().fragment, allLangs());
  try {
    sessionStorage.removeItem('quanlian-text-size');
  } catch { /* nothing is kept where nothing may be */ }
  const story = await loadStory(storyAddress, viewer.wasm.stats().caseSha256, settings.steps);
  const { quanlianClock = kRealClock } = /** @type {{quanlianClock?: Clock}} */ (globalThis);  // tests hand one in
  new Exhibit(viewer, story, settings, quanlianClock).start();
}
