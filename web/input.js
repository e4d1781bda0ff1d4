// What reaches the canvas: pointers, wheel, keys, its size, and what the reader's system prefers.
import { onTextScale, textScale } from './text_size.js';

/** @typedef {import('./viewer.js').Viewer} Viewer */

const kPointerEvents = ['pointermove', 'pointerdown', 'pointerup', 'pointerleave', 'pointercancel'];

// Numbers of Key in src/browser/input.h.
/** @type {Record<string, number>} */
const kKeys = {
  ArrowLeft: 0, ArrowUp: 0, ArrowRight: 1, ArrowDown: 1, '+': 2, '=': 2, '-': 3, '0': 4, Escape: 5,
  PageUp: 8, PageDown: 9, ' ': 9, Home: 10, End: 11,
};
/** @type {Record<string, number>} */
const kKeysWithShift = { ArrowUp: 6, ArrowDown: 7, ' ': 8, '+': 2, '=': 2, _: 3 };

const kLinePixels = 33;
const kWheelUnits = [1, kLinePixels, 400];  // CSS pixels per unit of WheelEvent.deltaMode

/**
 * @param {HTMLCanvasElement} canvas
 * @param {Viewer} viewer
 */
export function listenToPointers(canvas, viewer) {
  kPointerEvents.forEach((name, number) => {
    canvas.addEventListener(name, (anyEvent) => {
      const event = /** @type {PointerEvent} */ (anyEvent);
      const isTouch = event.pointerType === 'touch';
      viewer.ask((wasm) => {
        if (name === 'pointerdown') {
          if (event.isPrimary) wasm.pointer(4, 0, 0, 0, 0, false);  // alone: whatever else is held down was lifted unseen
          try {
            canvas.setPointerCapture(event.pointerId);
          } catch {}  // it is gone already
        }
        wasm.pointer(number, event.pointerId, event.offsetX, event.offsetY, event.buttons, isTouch);
      });
    });
  });
  canvas.addEventListener('wheel', (event) => {
    event.preventDefault();
    const unit = kWheelUnits[event.deltaMode] ?? 1;
    viewer.ask((wasm) =>
      wasm.wheel(event.deltaX * unit, event.deltaY * unit, event.offsetX, event.offsetY, event.ctrlKey || event.metaKey));
  }, { passive: false });
}

/**
 * @param {HTMLCanvasElement} canvas
 * @param {Viewer} viewer
 */
export function listenToKeys(canvas, viewer) {
  canvas.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const key = (event.shiftKey ? kKeysWithShift : kKeys)[event.key];
    if (key === undefined) return;
    event.preventDefault();
    viewer.ask((wasm) => wasm.key(key));
  });
}

/** @param {Viewer} viewer */
export function listenToButtons(viewer) {
  /** @type {[string, (wasm: import('./wasm.js').Wasm) => void][]} */
  const buttons = [
    ['zoom-in', (wasm) => wasm.zoom(1.4)],
    ['zoom-out', (wasm) => wasm.zoom(1 / 1.4)],
    ['zoom-fit', (wasm) => wasm.fit()],
  ];
  for (const [id, wish] of buttons) document.getElementById(id)?.addEventListener('click', () => viewer.ask(wish));
}

/**
 * @param {number} cssPixels
 * @param {number} [exact] as the browser rounded it; some say CSS pixels here while they imitate another screen
 */
function devicePixels(cssPixels, exact) {
  const computed = cssPixels * devicePixelRatio;
  return exact !== undefined && Math.abs(exact - computed) <= 1 ? exact : Math.round(computed);
}

/**
 * The canvas as large as its place, to the device pixel.
 * @param {HTMLCanvasElement} canvas
 * @param {import('./wasm.js').Wasm} wasm
 * @param {number} width device pixels
 * @param {number} height
 */
function setSize(canvas, wasm, width, height) {
  if (width === 0 || height === 0 || (canvas.width === width && canvas.height === height)) return false;
  canvas.width = width;
  canvas.height = height;
  wasm.resize(width, height, devicePixelRatio);
  return true;
}

/**
 * @param {HTMLCanvasElement} canvas
 * @param {import('./wasm.js').Wasm} wasm
 */
export function measure(canvas, wasm) {
  const { width, height } = canvas.getBoundingClientRect();
  setSize(canvas, wasm, Math.round(width * devicePixelRatio), Math.round(height * devicePixelRatio));
}

/**
 * @param {HTMLCanvasElement} canvas
 * @param {Viewer} viewer
 */
export function followSize(canvas, viewer) {
  const observer = new ResizeObserver(([entry]) => {
    const exact = entry.devicePixelContentBoxSize?.[0];
    const width = devicePixels(entry.contentRect.width, exact?.inlineSize);
    const height = devicePixels(entry.contentRect.height, exact?.blockSize);
    // Setting the size empties the canvas: it is filled again before anyone sees it.
    if (setSize(canvas, viewer.wasm, width, height)) viewer.frames.drawNow();
  });
  try {
    observer.observe(canvas, { box: 'device-pixel-content-box' });
  } catch {
    observer.observe(canvas);
  }
  const followScale = () => {
    matchMedia(`(resolution: ${devicePixelRatio}dppx)`).addEventListener('change', () => {
      measure(canvas, viewer.wasm);
      viewer.frames.drawNow();
      followScale();
    }, { once: true });
  };
  followScale();
}

/** Now and whenever they change. @param {Viewer} viewer */
export function followPreferences(viewer) {
  const queries = ['prefers-color-scheme: dark', 'prefers-reduced-motion: reduce', 'prefers-contrast: more', 'forced-colors: active']
    .map((query) => matchMedia(`(${query})`));
  const tell = () => {
    const [dark, reduced, contrast, forced] = queries.map((query) => query.matches);
    viewer.ask((wasm) => wasm.preferences(dark, reduced, contrast || forced, textScale()), 'page');
  };
  for (const query of queries) query.addEventListener('change', tell);
  onTextScale(tell);
  tell();
}
