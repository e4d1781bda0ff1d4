// No way out of the exhibit for a visitor, one for its curator, and one hand at a time. Events are taken before the page sees them.

const kCornerPixels = 120;
const kHoldMs = 5000;
const kExitWord = 'quanlian';
const kKeysWithin = new Set(['Tab', 'Enter', ' ', 'Escape', 'ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown']);
const kRefused = ['contextmenu', 'selectstart', 'dragstart', 'dragover', 'drop', 'copy', 'cut', 'paste', 'auxclick', 'dblclick',
  'gesturestart', 'gesturechange', 'beforeinput'];
const kBounceMs = 250;
const kLostMs = 8000;  // a finger that is heard of no more: its end was lost

/** @typedef {{now: () => number, after: (ms: number, act: () => void) => () => void}} Clock `after` returns what calls it off */

/** @param {Event} event */
function refuse(event) {
  event.preventDefault();
  event.stopImmediatePropagation();
}

/**
 * @param {object} wishes
 * @param {Clock} wishes.clock
 * @param {(event: Event) => boolean} wishes.touched a visitor is there; true: that was all that it meant
 * @param {() => void} wishes.exit the curator's gesture or word
 * @param {HTMLCanvasElement} wishes.canvas
 * @returns {() => void} forgets all that hands have begun
 */
export function guardPage({ clock, touched, exit, canvas }) {
  /** @type {Map<number, {onCanvas: boolean, corner: string, silent: boolean, heard: number}>} */
  const fingers = new Map();
  /** @type {Set<number>} whose click means nothing */
  const silent = new Set();
  let held = () => {};
  let lastClick = -Infinity;
  let typed = '';

  /** Milliseconds, also where the clock was put back meanwhile. @param {number} since */
  const passed = (since) => Math.abs(clock.now() - since);
  /** @param {PointerEvent} event */
  const cornerOf = ({ clientX, clientY }) => {
    const x = clientX < kCornerPixels ? 'left' : clientX > innerWidth - kCornerPixels ? 'right' : '';
    const y = clientY < kCornerPixels ? 'top' : clientY > innerHeight - kCornerPixels ? 'bottom' : '';
    return x && y ? `${y} ${x}` : '';
  };
  const watchCorners = () => {
    held();
    held = () => {};
    const corners = new Set([...fingers.values()].map(({ corner }) => corner));
    const opposite = corners.has('top left') && corners.has('bottom right') || corners.has('top right') && corners.has('bottom left');
    if (opposite && fingers.size === 2) held = clock.after(kHoldMs, exit);
  };

  const forget = () => {
    fingers.clear();
    silent.clear();
    typed = '';
    lastClick = -Infinity;
    watchCorners();
  };
  /** The first finger is alone, whatever is remembered, and no finger is down twice. @param {PointerEvent} event */
  const forgetLost = ({ isPrimary, pointerId }) => {
    for (const [id, { heard }] of fingers) if (isPrimary || id === pointerId || passed(heard) > kLostMs) fingers.delete(id);
    if (fingers.size === 0) silent.clear();
  };

  /** @param {PointerEvent} event */
  const down = (event) => {
    forgetLost(event);
    const onCanvas = event.target === canvas;
    const others = [...fingers.values()];
    // A second finger may pinch the picture; on anything else the first one is the only one.
    const mute = others.length > 0 && !(onCanvas && others.length === 1 && others[0].onCanvas);
    const answered = !mute && touched(event);
    fingers.set(event.pointerId, { onCanvas, corner: cornerOf(event), silent: mute || answered, heard: clock.now() });
    if (mute || answered) silent.add(event.pointerId);
    else silent.delete(event.pointerId);
    watchCorners();
    if (mute || answered) refuse(event);
  };
  /** @param {PointerEvent} event */
  const up = (event) => {
    const finger = fingers.get(event.pointerId);
    fingers.delete(event.pointerId);
    watchCorners();
    if (finger?.silent) event.stopImmediatePropagation();
  };
  /** @param {PointerEvent} event */
  const move = (event) => {
    const finger = fingers.get(event.pointerId);
    if (!finger) return;
    finger.heard = clock.now();
    if (finger.corner && cornerOf(event) !== finger.corner) {
      finger.corner = '';
      watchCorners();
    }
    if (finger.silent) event.stopImmediatePropagation();
  };
  /** @param {MouseEvent} event */
  const click = (event) => {
    const id = event instanceof PointerEvent ? event.pointerId : -1;
    const muted = silent.delete(id);
    const link = event.target instanceof Element && event.target.closest('a[href]');
    const bounced = event.isTrusted && passed(lastClick) < kBounceMs;
    if (muted || link || bounced) return refuse(event);
    lastClick = clock.now();
  };
  /** @param {KeyboardEvent} event */
  const key = (event) => {
    if (event.type === 'keydown' && !event.repeat && event.key.length === 1) {
      typed = (typed + event.key.toLowerCase()).slice(-kExitWord.length);
      if (typed === kExitWord) return exit();
    }
    const within = kKeysWithin.has(event.key) && !event.ctrlKey && !event.metaKey && !event.altKey;
    if (!within) return refuse(event);
    if (event.type === 'keydown' && touched(event)) refuse(event);
  };
  /** @param {WheelEvent} event */
  const wheel = (event) => {
    if (event.ctrlKey || event.metaKey) return refuse(event);
    touched(event);
  };

  const options = { capture: true, passive: false };
  for (const name of kRefused) addEventListener(name, refuse, options);
  for (const [name, act] of /** @type {[string, (event: any) => void][]} */ ([['pointerdown', down], ['pointerup', up], ['pointercancel', up],
    ['pointermove', move], ['click', click], ['keydown', key], ['keyup', key], ['keypress', key], ['wheel', wheel]])) {
    addEventListener(name, act, options);
  }
  // Fingers that were down when the page was put away are lifted somewhere else.
  for (const name of ['visibilitychange', 'blur']) addEventListener(name, forget);
  return forget;
}
