// The only file that touches the WebAssembly module and its memory. Its exports: src/browser/bridge.cc.
import { get } from 'quanlian-files';
import createModule from 'quanlian-module';
import { allLangs } from './languages.js';

/** What can keep the viewer away; each has its sentence in the page (data-notice). */
export class Failure extends Error {
  /**
   * @param {'no-wasm' | 'no-module' | 'no-case' | 'broken-case'} notice
   * @param {string} detail for a person who looks into it
   */
  constructor(notice, detail) {
    super(`${notice}: ${detail}`);
    this.notice = notice;
  }
}

/**
 * @typedef {object} State
 * @property {string} lang
 * @property {string} mode
 * @property {string} view
 * @property {1} [court] where only what a court decided is shown, and the rest faded
 * @property {string} at "KIND:ID"
 * @property {string} [with] "KIND:ID" of the item that it is compared with
 * @property {string} case first 12 hex digits of the case file's SHA-256
 * @property {string} fragment all of this as a link's fragment, without '#'
 */

/**
 * @typedef {object} Followed where a link led
 * @property {string[]} dropped the parts that could not be followed
 * @property {string} [at] the item that it names, where there is one
 * @property {string} [file] digits of the case file that it was made with, where that is another one
 * @property {string} [missing] the item that it names, where there is none
 * @property {string} [nearest] the item most like that one
 * @property {number} [undrawn] 1 where the canvas has no dossier for the item
 */

/** @typedef {{left: number, top: number, right: number, bottom: number}} Box in CSS pixels of the canvas */

/** @typedef {[before: string, match: string, after: string, language: string]} Snippet */

/**
 * @typedef {object} Found
 * @property {string} status in words
 * @property {{at: string, heading?: string, title: Snippet, detail: Snippet, drawn: number}[]} hits by kind; the first of each
 *   has the heading; drawn: 1 where the canvas has a dossier for the item
 */

/**
 * @typedef {object} SourceCheck see src/load/verify.h
 * @property {string} sha256 of the text
 * @property {{pointer: string, result: number, found: number}[]} quotes in file order
 * @property {string[]} damage ids of damaged places that are not as the case says
 */

const kCursors = ['default', 'pointer', 'move', 'text'];
const kPictureLacks = /** @type {const} */ (['', 'no-webgl', 'canvas-blocked']);

/**
 * Compiled while it arrives, where the server says what it is; otherwise once it is there.
 * @param {string} url
 * @param {WebAssembly.Imports} imports
 */
async function instantiate(url, imports) {
  const response = await get(url);
  if (!response.ok) throw new Error(`status ${response.status} for ${url}`);
  const type = response.headers.get('Content-Type') ?? '';
  return /^application\/wasm\b/.test(type)
    ? WebAssembly.instantiateStreaming(response, imports)
    : WebAssembly.instantiate(await response.arrayBuffer(), imports);
}

export class Wasm {
  #module;
  #encoder = new TextEncoder();
  #decoder = new TextDecoder();

  /** @param {any} module as Emscripten makes it */
  constructor(module) {
    this.#module = module;
  }

  /**
   * @param {string} url of the .wasm file
   * @param {HTMLCanvasElement} canvas
   * @returns {Promise<Wasm>}
   */
  static load(url, canvas) {
    if (typeof WebAssembly !== 'object') return Promise.reject(new Failure('no-wasm', 'WebAssembly is not there'));
    return new Promise((done, failed) => {
      const fail = (/** @type {unknown} */ error) => failed(new Failure('no-module', String(error)));
      createModule({
        canvas,
        instantiateWasm(/** @type {WebAssembly.Imports} */ imports, /** @type {Function} */ receive) {
          instantiate(url, imports).then(({ instance, module }) => receive(instance, module)).catch(fail);
          return {};
        },
      }).then((/** @type {any} */ module) => done(new Wasm(module)), fail);
    });
  }

  /** Takes the canvas. @returns {'' | 'no-webgl' | 'canvas-blocked'} the notice of what a picture lacks here */
  start() {
    return kPictureLacks[this.#module._quanlian_start()];
  }

  /**
   * @param {Uint8Array} bytes of a case file
   * @param {string} lang
   */
  open(bytes, lang) {
    const problems = this.#withBytes(bytes, (at, size) =>
      this.#text(this.#module._quanlian_open(at, size, allLangs().indexOf(lang))));
    if (problems) throw new Failure('broken-case', problems);
  }

  /** @param {number} width @param {number} height device pixels @param {number} scale device pixels per CSS pixel */
  resize(width, height, scale) {
    this.#module._quanlian_resize(width, height, scale);
  }

  /**
   * @param {number} event 0 move, 1 down, 2 up, 3 leave, 4 cancel
   * @param {number} id @param {number} x @param {number} y @param {number} buttons @param {boolean} isTouch
   */
  pointer(event, id, x, y, buttons, isTouch) {
    this.#module._quanlian_pointer(event, id, x, y, buttons, isTouch ? 1 : 0);
  }

  /** @param {number} dx @param {number} dy @param {number} x @param {number} y @param {boolean} pinch */
  wheel(dx, dy, x, y, pinch) {
    this.#module._quanlian_wheel(dx, dy, x, y, pinch ? 1 : 0);
  }

  /** @param {number} key see Key in src/browser/input.h */
  key(key) {
    this.#module._quanlian_key(key);
  }

  /** @param {string} at "KIND:ID" */
  select(at) {
    this.go(`at=${at}`);
  }

  /** @param {string} lang */
  setLang(lang) {
    this.#module._quanlian_set_lang(allLangs().indexOf(lang));
  }

  /** @param {boolean} dark @param {boolean} reducedMotion @param {boolean} moreContrast @param {number} textScale */
  preferences(dark, reducedMotion, moreContrast, textScale) {
    this.#module._quanlian_preferences(Number(dark), Number(reducedMotion), Number(moreContrast), textScale);
  }

  /** @param {number} factor */
  zoom(factor) {
    this.#module._quanlian_zoom(factor);
  }

  /** @returns {{x: number, y: number}} the lower right corner of the chain's part of the canvas, CSS pixels */
  chainCorner() {
    return { x: this.#module._quanlian_chain_right(), y: this.#module._quanlian_chain_bottom() };
  }

  /** @param {string} view a word of the link grammar */
  setView(view) {
    this.go(`view=${view}`);
  }

  /** @param {boolean} on whether what no court decided is faded */
  setCourtOnly(on) {
    this.#module._quanlian_set_court_only(Number(on));
  }

  /** @returns {string[]} "KIND:ID" of each item that no court decided */
  undecided() {
    return JSON.parse(this.#text(this.#module._quanlian_undecided()));
  }

  fit() {
    this.#module._quanlian_fit();
  }

  /**
   * @param {string} fragment
   * @param {boolean} [whole] what it does not say is as at the start, else it stays
   * @returns {Followed}
   */
  go(fragment, whole = false) {
    return JSON.parse(this.#withBytes(this.#encoder.encode(fragment), (at, size) =>
      this.#text(this.#module._quanlian_go(at, size, whole ? 1 : 0))));
  }

  /** @param {string} lines see web/later/folds */
  takeFolds(lines) {
    this.#withBytes(this.#encoder.encode(lines), (at, size) => this.#module._quanlian_take_folds(at, size));
  }

  /** @param {string} query @returns {Found} */
  search(query) {
    return JSON.parse(this.#withBytes(this.#encoder.encode(query), (at, size) =>
      this.#text(this.#module._quanlian_search(at, size))));
  }

  /**
   * @param {string} item "KIND:ID"
   * @param {string} address of the page, for the item's link
   * @returns {string} to be copied
   */
  copy(item, address) {
    return this.#withBytes(this.#encoder.encode(item), (at, size) =>
      this.#withBytes(this.#encoder.encode(address), (addressAt, addressSize) =>
        this.#text(this.#module._quanlian_copy(at, size, addressAt, addressSize))));
  }

  /** @param {Uint8Array} bytes @returns {string} 64 hex digits */
  sha256(bytes) {
    return this.#withBytes(bytes, (at, size) => this.#text(this.#module._quanlian_sha256(at, size)));
  }

  /**
   * @param {string} source id of a source of the open case
   * @param {Uint8Array} text valid UTF-8
   * @returns {SourceCheck}
   */
  checkSource(source, text) {
    return JSON.parse(this.#withBytes(this.#encoder.encode(source), (sourceAt, sourceSize) =>
      this.#withBytes(text, (at, size) => this.#text(this.#module._quanlian_check_source(sourceAt, sourceSize, at, size)))));
  }

  /** @param {number} now milliseconds */
  frame(now) {
    const answer = this.#module._quanlian_frame(now);
    return { more: (answer & 1) === 1, cursor: kCursors[answer >> 1] };
  }

  /** Grows with every change of selection or language. @returns {number} */
  revision() {
    return this.#module._quanlian_revision();
  }

  /** @returns {State} */
  state() {
    return JSON.parse(this.#text(this.#module._quanlian_state()));
  }

  /** @returns {string} the selected item for a screen reader, in whole sentences */
  speech() {
    return this.#text(this.#module._quanlian_speech());
  }

  /** @returns {{text: string, box: Box}[]} */
  drawnTexts() {
    return JSON.parse(this.#text(this.#module._quanlian_drawn_texts()));
  }

  /** @returns {{at: string, box: Box}[]} */
  chain() {
    return JSON.parse(this.#text(this.#module._quanlian_chain()));
  }

  /** @returns {{frames: number, caseSha256: string, itemCount: number, wasmBytes: number}} */
  stats() {
    return { ...JSON.parse(this.#text(this.#module._quanlian_stats())), wasmBytes: this.#module.HEAPU8.length };
  }

  contextLost() {
    this.#module._quanlian_context_lost();
  }

  /** @returns {boolean} whether drawing can go on */
  contextRestored() {
    return this.#module._quanlian_context_restored() === 1;
  }

  /** @param {number} at address of a text that ends in a zero */
  #text(at) {
    const heap = this.#module.HEAPU8;
    return this.#decoder.decode(heap.subarray(at, heap.indexOf(0, at)));
  }

  /**
   * Lends bytes to the module for one call.
   * @template T
   * @param {Uint8Array} bytes
   * @param {(at: number, size: number) => T} call
   */
  #withBytes(bytes, call) {
    const at = this.#module._malloc(bytes.length || 1);
    this.#module.HEAPU8.set(bytes, at);
    try {
      return call(at, bytes.length);
    } finally {
      this.#module._free(at);
    }
  }
}
