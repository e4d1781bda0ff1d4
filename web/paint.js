// The reader sees the record before anything of the viewer is asked for.

const kLongestWaitMs = 1000;  // a page that is not looked at is never painted

/** When the page has been painted for the first time; at once when it was. */
export function firstPaint() {
  return new Promise((done) => {
    setTimeout(done, kLongestWaitMs);
    try {
      new PerformanceObserver((list) => {
        if (list.getEntriesByName('first-contentful-paint').length > 0) done(undefined);
      }).observe({ type: 'paint', buffered: true });
    } catch {
      requestAnimationFrame(() => setTimeout(done));
    }
  });
}
