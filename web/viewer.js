// The viewer as the rest of the page knows it: every wish wakes the frames, every change of selection or language is told once.
import { Frames } from './frames.js';

/** @typedef {import('./wasm.js').State} State */
/** @typedef {import('./wasm.js').Followed} Followed */
/** @typedef {'canvas' | 'record' | 'page'} Origin where a wish came from */

export class Viewer {
  #wasm;
  #canvas;
  #revision = 0;
  #corner = { x: 0, y: 0 };
  /** @type {Origin} */
  #origin = 'canvas';
  /** @type {((state: State, origin: Origin) => void)[]} */
  #listeners = [];
  /** @type {(followed: Followed) => void} */
  #followed = () => {};

  /**
   * @param {import('./wasm.js').Wasm} wasm with a case open
   * @param {HTMLCanvasElement} canvas
   * @param {Uint8Array} caseFile the case's own bytes
   */
  constructor(wasm, canvas, caseFile) {
    this.#wasm = wasm;
    this.caseFile = caseFile;
    this.#canvas = canvas;
    this.#revision = wasm.revision();
    this.frames = new Frames((now) => this.#draw(now));
  }

  /** @param {number} now */
  #draw(now) {
    const { more, cursor } = this.#wasm.frame(now);
    if (this.#canvas.style.cursor !== cursor) this.#canvas.style.cursor = cursor;
    this.#keepButtonsInCorner();
    this.#tellChanges();
    return more;
  }

  /** The buttons of the chain stand in the corner of its part of the canvas, wherever that is now. */
  #keepButtonsInCorner() {
    const { x, y } = this.#wasm.chainCorner();
    if (x === this.#corner.x && y === this.#corner.y) return;
    this.#corner = { x, y };
    const style = this.#canvas.parentElement?.style;
    style?.setProperty('--chain-right', `${x}px`);
    style?.setProperty('--chain-bottom', `${y}px`);
  }

  #tellChanges() {
    const revision = this.#wasm.revision();
    if (revision === this.#revision) return;
    this.#revision = revision;
    const state = this.#wasm.state();
    for (const listener of this.#listeners) listener(state, this.#origin);
  }

  /**
   * Does something that may change the picture.
   * @template T
   * @param {(wasm: import('./wasm.js').Wasm) => T} wish
   * @param {Origin} origin
   * @returns {T}
   */
  ask(wish, origin = 'canvas') {
    this.#origin = origin;
    const answer = wish(this.#wasm);
    this.#tellChanges();
    this.#origin = 'canvas';
    this.frames.wake();
    return answer;
  }

  /**
   * Goes where a link leads.
   * @param {string} link its fragment
   * @param {boolean} [whole] what it does not say is as at the start, else it stays
   * @returns {string[]} the parts that could not be followed
   */
  follow(link, whole = false) {
    const followed = this.ask((wasm) => wasm.go(link, whole), 'page');
    // An address of an item that is none at all names what is missing all the same.
    followed.missing ??= followed.at ? undefined : followed.dropped.find((part) => part.startsWith('at='))?.slice(3);
    this.#followed(followed);
    return followed.dropped;
  }

  /** Everything is measured and drawn anew, with the fonts that are there now. */
  reopen() {
    const { lang, fragment } = this.#wasm.state();
    this.#wasm.contextLost();
    this.#wasm.open(this.caseFile, lang);
    this.#wasm.contextRestored();
    this.follow(fragment, true);
  }

  /** Only looks. */
  get wasm() {
    return this.#wasm;
  }

  /** @param {(state: State, origin: Origin) => void} listener called after each change of selection, view or language */
  onChange(listener) {
    this.#listeners.push(listener);
  }

  /** @param {(followed: Followed) => void} listener called after each link that was followed */
  onFollowed(listener) {
    this.#followed = listener;
  }
}
