// window.quanlian: what scripts and tests can rely on.

/** @typedef {import('./viewer.js').Viewer} Viewer */
/** @typedef {import('./wasm.js').State} State */

/**
 * Puts the object into the page at once, so that a script can wait for `ready`.
 * @returns {{resolve: (viewer: Viewer) => void, reject: (reason: unknown) => void}}
 */
export function offerApi() {
  /** @type {Viewer | null} */
  let viewer = null;
  /** @type {{resolve: () => void, reject: (reason: unknown) => void} | null} */
  let waiting = null;
  /** @type {{event: string, fn: (state: State) => void}[]} */
  let listeners = [];
  const ready = new Promise((resolve, reject) => {
    waiting = { resolve: () => resolve(undefined), reject };
  });
  ready.catch(() => {});  // the page says what is missing; nobody has to listen

  const wasm = () => {
    if (!viewer) throw new Error('quanlian: wait for quanlian.ready');
    return viewer.wasm;
  };
  const api = {
    ready,
    version: QUANLIAN_VERSION,
    state: () => wasm().state(),
    /** @param {string} fragment @returns {string[]} the parts that could not be followed */
    go: (fragment) => (wasm(), /** @type {Viewer} */ (viewer).follow(fragment)),
    /**
     * @param {'state'} event after each change of selection or language
     * @param {(state: State) => void} fn
     * @returns {() => void} call it to listen no more
     */
    on: (event, fn) => {
      const entry = { event, fn };
      listeners.push(entry);
      return () => {
        listeners = listeners.filter((other) => other !== entry);
      };
    },
    stats: () => ({ ...wasm().stats(), lastFrameMs: viewer?.frames.lastFrameMs ?? 0 }),
    drawnTexts: () => wasm().drawnTexts(),
    chain: () => wasm().chain(),
  };
  /** @type {any} */ (window).quanlian = Object.freeze(api);

  return {
    resolve: (opened) => {
      viewer = opened;
      viewer.onChange((state) => {
        for (const { event, fn } of listeners) if (event === 'state') fn(state);
      });
      waiting?.resolve();
    },
    reject: (reason) => waiting?.reject(reason),
  };
}
