// What the tests of the exhibit share: a clock that they wind, and ways to touch it.
import assert from 'node:assert/strict';
import { kCasePage, withPage } from './browser.mjs';
import { settled } from './viewer.mjs';

/** @typedef {import('playwright-core').Page} Page */

/** What a page that is loaded again lets go of. */
export const kReload = [/icon-\w+\.svg net::ERR_ABORTED/];

export const kUpright = { width: 1080, height: 1920 };
export const kWide = { width: 1920, height: 1080 };

/** Runs before the page: the exhibit takes its time from here. `testClock.pass(ms)` lets time pass, timer by timer. */
export const kClockScript = `{
  let now = 1e12;
  const timers = new Set();
  globalThis.quanlianClock = {
    now: () => now,
    after(ms, act) {
      const timer = { at: now + ms, act };
      timers.add(timer);
      return () => timers.delete(timer);
    },
  };
  globalThis.testClock = {
    timers,
    jump(ms) { now += ms; },
    pass(ms) {
      const end = now + ms;
      for (;;) {
        const next = [...timers].filter(({ at }) => at <= end).sort((a, b) => a.at - b.at)[0];
        if (!next) break;
        timers.delete(next);
        now = Math.max(now, next.at);
        next.act();
      }
      now = end;
    },
  };
}`;

/**
 * Opens the exhibit with a clock that stands still until the test lets time pass.
 * @param {{settings?: string, path?: string} & import('./browser.mjs').PageOptions} options
 * @param {(page: Page, visit: import('./browser.mjs').Visit) => Promise<unknown>} fn
 */
export function withExhibit({ settings = '', path = kCasePage, init = '', ...options }, fn) {
  return withPage({ size: kUpright, touch: true, motion: 'reduce', ...options, init: kClockScript + init, path: `${path}#mode=exhibit${settings}` }, async (page, visit) => {
    await page.locator('#exhibit .x-begin').waitFor();
    await settled(page);
    await fn(page, visit);
  });
}

/** @param {Page} page */
export const screenNow = (page) => page.locator('#exhibit').getAttribute('data-screen');

/** The message of the step that is shown. @param {Page} page */
export const textNow = (page) => page.locator('#exhibit .x-text').first().innerText();

/** @param {Page} page @param {number} ms */
export const pass = (page, ms) => page.evaluate((time) => /** @type {any} */ (globalThis).testClock.pass(time), ms);

/** Taps with a finger, and lets the bounce of a tap pass. @param {Page} page @param {string} selector */
export async function tap(page, selector) {
  await pass(page, 1000);
  await page.locator(selector).first().tap();
}

/** Past the choice of language, at the tour's first step. @param {Page} page @param {'zh' | 'en'} [lang] */
export async function begin(page, lang = 'zh') {
  await tap(page, '.x-begin');
  assert.equal(await screenNow(page), 'language');
  await tap(page, `[data-wish=lang][data-what=${lang}]`);
  assert.equal(await screenNow(page), 'tour');
}
