// Opens pages of the built site in headless Chromium. withPage() serves the site, collects whatever went wrong and fails the test
// on it: console errors, page errors, failed requests, requests to another origin.
import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { startServer } from './serve.mjs';

export const kRoot = fileURLToPath(new URL('../..', import.meta.url));
export const kSite = join(kRoot, 'build/site');
/** The bundled case's page. */
export const kCasePage = '/yuante/';

/** The sizes that the design is looked at in. */
export const kSizes = {
  bench: { width: 1366, height: 768 },
  phone: { width: 390, height: 844 },
  exhibit: { width: 1080, height: 1920 },
};

/**
 * @typedef {object} PageOptions
 * @property {string} [path] opened first; default: the bundled case. Empty: nothing is opened, the test does it.
 * @property {{width: number, height: number}} [size] in CSS pixels; default: the bench
 * @property {number} [scale] device pixels per CSS pixel
 * @property {string} [locale]
 * @property {boolean} [script] false: JavaScript is off
 * @property {boolean} [touch]
 * @property {boolean} [webgl] false: the browser has no WebGL at all
 * @property {boolean} [pinnedFonts] true: the browser has no fonts but those of fonts.conf, as golden pictures need
 * @property {'light' | 'dark'} [scheme]
 * @property {'reduce' | 'no-preference'} [motion]
 * @property {string} [site] folder to serve; default: build/site
 * @property {string} [origin] of a server that the test started itself, in place of `site`
 * @property {boolean} [worker] true: the site's service worker may be installed (offline.test.mjs); else every visit is a first one
 * @property {string} [init] script that runs before any of the page's
 * @property {(page: import('playwright-core').Page) => Promise<unknown>} [prepare] before the first page opens: routes, say
 * @property {RegExp[]} [expected] complaints that belong to the test
 */

/**
 * @typedef {object} Visit
 * @property {string} origin
 * @property {string[]} complaints what went wrong so far; those matching `expected` included
 * @property {string[]} requests URLs asked for so far
 */

/** Asked for last of all; the next page may come before it. */
const kPicture = /\/(icon-\w+\.svg|previews\/\S+\.png)$/;

/** @type {Map<string, Promise<import('playwright-core').Browser>>} */
const browsers = new Map();
/** @type {Map<string, ReturnType<typeof startServer>>} */
const servers = new Map();

/**
 * Chromium from PATH, or what the environment variable CHROMIUM names. The headless shell draws the same and opens a page in half
 * the time, as it has no window around it.
 */
function chromiumPath() {
  const places = (process.env.PATH ?? '').split(delimiter);
  const found = process.env.CHROMIUM ?? ['chromium-headless-shell', 'chromium', 'chromium-browser', 'google-chrome']
    .flatMap((name) => places.map((place) => join(place, name))).find((path) => existsSync(path));
  if (!found) throw new Error('no Chromium found: install the package chromium-headless-shell, or set CHROMIUM to the path of one');
  return found;
}

/**
 * One browser for each kind, kept until the test file ends.
 * @param {{webgl?: boolean, pinnedFonts?: boolean}} options
 */
export function openBrowser({ webgl = true, pinnedFonts = false } = {}) {
  const kind = `${webgl} ${pinnedFonts}`;
  let browser = browsers.get(kind);
  if (!browser) {
    const graphics = webgl ? ['--use-angle=swiftshader', '--enable-unsafe-swiftshader'] : ['--disable-gpu', '--disable-3d-apis'];
    browser = chromium.launch({
      executablePath: chromiumPath(),
      env: { ...process.env, ...pinnedFonts && { FONTCONFIG_FILE: join(kRoot, 'tests/e2e/fonts.conf') } },
      args: ['--no-sandbox', ...graphics, '--disable-quic', '--no-first-run', '--disable-background-networking',
        '--disable-component-update', '--disable-sync', '--font-render-hinting=none', '--force-color-profile=srgb'],
    });
    browsers.set(kind, browser);
  }
  return browser;
}

/** @param {string} folder */
function serverFor(folder) {
  let server = servers.get(folder);
  if (!server) {
    if (!existsSync(folder)) throw new Error(`${folder} is not there: ./dev build makes it`);
    server = startServer(folder);
    servers.set(folder, server);
  }
  return server;
}

/** Without it the process does not end. */
export async function closeAll() {
  for (const browser of browsers.values()) await (await browser).close();
  for (const server of servers.values()) await (await server).close();
  browsers.clear();
  servers.clear();
}

/**
 * @param {import('playwright-core').Page} page
 * @param {string} origin
 * @returns {Visit}
 */
function watch(page, origin) {
  /** @type {Visit} */
  const visit = { origin, complaints: [], requests: [] };
  const complain = (/** @type {string} */ what) => visit.complaints.push(what);
  page.on('console', (message) => {
    if (message.text() === 'Service Worker registration blocked by Playwright') return;  // as withPage() asked
    if (/GL Driver Message \(OpenGL, Performance, /.test(message.text())) return;  // what the machine's software renderer says of its own speed
    if (message.type() === 'error' || message.type() === 'warning') complain(`console ${message.type()}: ${message.text()}`);
  });
  page.on('pageerror', (error) => complain(`page error: ${error.stack ?? error}`));
  page.on('crash', () => complain('the page crashed'));
  /** @type {Set<import('playwright-core').Request>} */
  const underWay = new Set();
  /** @type {WeakSet<import('playwright-core').Request>} */
  const leftBehind = new WeakSet();  // what the page was still asking for when it was told to go elsewhere
  page.on('requestfinished', (request) => underWay.delete(request));
  page.on('requestfailed', (request) => {
    underWay.delete(request);
    const why = request.failure()?.errorText ?? '';
    if (why === 'net::ERR_ABORTED' && (leftBehind.has(request) || kPicture.test(request.url()))) return;
    complain(`request failed: ${request.url()} ${why}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) complain(`status ${response.status()}: ${response.url()}`);
  });
  page.on('request', (request) => {
    visit.requests.push(request.url());
    if (request.isNavigationRequest() && request.frame() === page.mainFrame()) underWay.forEach((one) => leftBehind.add(one));
    underWay.add(request);
    const { protocol } = new URL(request.url());
    if (!['data:', 'blob:'].includes(protocol) && !request.url().startsWith(origin + '/')) {
      complain(`request to another origin: ${request.url()}`);
    }
  });
  return visit;
}

/**
 * Opens the page in a fresh context, runs `fn`, and fails on any complaint that the options do not expect.
 * @template T
 * @param {PageOptions} options
 * @param {(page: import('playwright-core').Page, visit: Visit) => Promise<T>} fn
 * @returns {Promise<T>}
 */
export async function withPage(options, fn) {
  const origin = options.origin ?? (await serverFor(options.site ?? kSite)).origin;
  const browser = await openBrowser(options);
  const context = await browser.newContext({
    viewport: options.size ?? kSizes.bench,
    deviceScaleFactor: options.scale ?? 1,
    locale: options.locale ?? 'zh-CN',
    javaScriptEnabled: options.script ?? true,
    hasTouch: options.touch ?? false,
    colorScheme: options.scheme ?? 'light',
    reducedMotion: options.motion ?? 'no-preference',
    baseURL: origin,
    serviceWorkers: options.worker ? 'allow' : 'block',
  });
  try {
    const page = await context.newPage();
    const visit = watch(page, origin);
    if (options.init) await page.addInitScript(options.init);
    if (options.prepare) await options.prepare(page);
    const path = options.path ?? kCasePage;
    if (path) await page.goto(path);
    const result = await fn(page, visit);
    const unexpected = visit.complaints.filter((text) => !(options.expected ?? []).some((pattern) => pattern.test(text)));
    assert.deepEqual(unexpected, [], 'complaints of the page');
    return result;
  } finally {
    await context.close();
  }
}
