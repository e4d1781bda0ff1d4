// What an exhibit does when: a plain machine without page or clock. The time is handed in, so that a day passes in a test in a moment.

/** @typedef {string} Lang */
/** @typedef {'attract' | 'language' | 'tour' | 'explore' | 'card' | 'scale' | 'outcomes' | 'words'} Screen */

/**
 * @typedef {object} Rules
 * @property {Lang[]} langs the first one is that of a new visitor
 * @property {number} steps of the tour, at least one
 * @property {number} first step that the tour begins with, from 0
 * @property {number} idleMs without a touch, after which it asks
 * @property {number} askMs that it waits for an answer
 * @property {number} attractMs for each step while nobody is there
 * @property {number} playMs for each step of a tour that plays by itself
 */

/** What a visitor changed; nothing else is ever kept of one. @param {Rules} rules */
const asNew = (rules) => ({
  screen: /** @type {Screen} */ ('attract'), lang: rules.langs[0], step: 0, playing: false, at: '', from: /** @type {Screen} */ ('explore'), large: false,
});

export class Machine {
  /** @param {Rules} rules @param {number} now milliseconds, of any clock that does not run backwards for long */
  constructor(rules, now) {
    this.rules = rules;
    this.visits = 0;
    this.asking = false;
    this.state = asNew(rules);
    this.loops = 0;
    this.touched = now;
    this.stepped = now;
  }

  /** When it must be woken next, on its clock. */
  get deadline() {
    if (this.state.screen === 'attract') return this.stepped + this.rules.attractMs;
    const idle = this.touched + this.rules.idleMs + (this.asking ? this.rules.askMs : 0);
    return this.state.screen === 'tour' && this.state.playing && !this.asking ? Math.min(idle, this.stepped + this.rules.playMs) : idle;
  }

  /** Seconds that are left to answer. @param {number} now */
  secondsLeft(now) {
    return Math.max(0, Math.ceil((this.deadline - now) / 1000));
  }

  /**
   * Time passed, however much: after a sleep the exhibit is as new, and the attract loop is one step further, not many.
   * @param {number} now
   */
  tick(now) {
    if (now < this.touched || now < this.stepped) this.touched = this.stepped = now;  // the clock was put back
    const { screen } = this.state;
    if (screen === 'attract') {
      if (now >= this.deadline) this.#attract(now);
      return;
    }
    const idle = now - this.touched;
    if (idle >= this.rules.idleMs + this.rules.askMs) return this.reset(now);
    if (idle >= this.rules.idleMs) {
      this.asking = true;
      return;
    }
    if (screen === 'tour' && this.state.playing && now >= this.stepped + this.rules.playMs) {
      this.#step(this.state.step + 1, now);
      if (this.state.step === this.rules.steps - 1) this.state.playing = false;
    }
  }

  /** The next step; after each round in the next language. @param {number} now */
  #attract(now) {
    this.stepped = now;
    this.state.step += 1;
    if (this.state.step < this.rules.steps) return;
    this.state.step = 0;
    this.loops += 1;
    this.state.lang = this.rules.langs[this.loops % this.rules.langs.length];
  }

  /**
   * Somebody is there. @param {number} now
   * @returns {boolean} whether that is all the touch meant: it answered the question, or woke the exhibit
   */
  touch(now) {
    this.tick(now);
    this.touched = now;
    if (this.asking) {
      this.asking = false;
      this.stepped = now;
      return true;
    }
    if (this.state.screen !== 'attract') return false;
    this.visits += 1;
    this.state = asNew(this.rules);
    if (this.rules.langs.length > 1) this.state.screen = 'language';
    else this.#begin(now);
    return true;
  }

  /** @param {number} now */
  #begin(now) {
    Object.assign(this.state, { screen: 'tour', step: this.rules.first, playing: true, at: '' });
    this.stepped = now;
  }

  /** @param {number} step @param {number} now */
  #step(step, now) {
    this.state.step = Math.min(Math.max(step, 0), this.rules.steps - 1);
    this.stepped = now;
  }

  /** What was chosen. Each choice is a touch too. @param {string} wish @param {number} now @param {any} [what] */
  choose(wish, now, what) {
    if (this.touch(now)) return;
    const { state } = this;
    const wishes = /** @type {Record<string, (step?: number) => void>} */ ({
      lang: () => {
        if (!this.rules.langs.includes(what)) return;
        state.lang = what;
        if (state.screen === 'language') this.#begin(now);
      },
      larger: () => { state.large = !state.large; },
      next: () => (state.step === this.rules.steps - 1 ? wishes.explore() : wishes.step(state.step + 1)),
      back: () => wishes.step(state.step - 1),
      step: (/** @type {number} */ step = what) => {
        state.playing = false;
        this.#step(step, now);
      },
      play: () => {
        state.playing = !state.playing;
        this.stepped = now;
        if (state.playing && state.step === this.rules.steps - 1) state.step = 0;
      },
      explore: () => Object.assign(state, { screen: 'explore', playing: false, at: '' }),
      card: () => Object.assign(state, {
        from: ['card', 'attract', 'language'].includes(state.screen) ? state.from : state.screen, screen: 'card', playing: false, at: what,
      }),
      screen: () => Object.assign(state, { screen: what, from: 'explore', playing: false, at: '' }),
      return: () => Object.assign(state, { screen: state.from, from: 'explore', at: '' }),
      tour: () => {
        this.#begin(now);
        state.step = 0;
      },
      done: () => this.reset(now),
    });
    if (Object.hasOwn(wishes, wish)) wishes[wish]();
  }

  /** As new. @param {number} now */
  reset(now) {
    this.state = asNew(this.rules);
    this.asking = false;
    this.loops = 0;
    this.touched = this.stepped = now;
  }
}
