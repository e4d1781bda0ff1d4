// One requested animation frame at a time, and none while nothing changes or nobody looks.

export class Frames {
  /** @type {() => boolean} */
  #draw;
  #asked = false;
  #stopped = false;

  /** Milliseconds that drawing the last frame took. */
  lastFrameMs = 0;

  /** @param {(now: number) => boolean} draw draws a frame; says whether it wants another */
  constructor(draw) {
    this.#draw = () => {
      const start = performance.now();
      const more = draw(start);
      this.lastFrameMs = performance.now() - start;
      return more;
    };
    document.addEventListener('visibilitychange', () => this.wake());
  }

  /** Something happened: the picture may have to change. */
  wake() {
    if (this.#asked || this.#stopped || document.visibilityState === 'hidden') return;
    this.#asked = true;
    requestAnimationFrame(() => {
      this.#asked = false;
      this.drawNow();
    });
  }

  /** Draws without waiting, so that a new size or the first picture never shows an empty canvas. */
  drawNow() {
    if (!this.#stopped && this.#draw()) this.wake();
  }

  stop() {
    this.#stopped = true;
  }

  resume() {
    this.#stopped = false;
    this.wake();
  }
}
