// After one visit a case opens with the network off; a new version of the site is offered, whole, and never forced.
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { audit } from './axe.mjs';
import { kSite, withPage } from './browser.mjs';
import { startServer } from './serve.mjs';
import { opened, selected, until } from './viewer.mjs';

/** @typedef {import('playwright-core').Page} Page */

const scratch = mkdtempSync(join(tmpdir(), 'quanlian-offline-'));
after(() => rmSync(scratch, { recursive: true, force: true }));

const kLink = '#at=link:reseller-account-seller';
/** The host is not to be had: what only it has fails, the worker's own search for a new version among it. */
const kOff = [/ERR_CONNECTION_REFUSED/, /ERR_FAILED/, /Failed to load resource/, /Failed to fetch/, /unknown error occurred when fetching the script/];

/** @param {Buffer | string} bytes */
const sha256 = (bytes) => createHash('sha256').update(bytes).digest('hex');
/** @param {string} site @param {string} path */
const read = (site, path) => readFileSync(join(site, path));
/** @param {string} site @returns {string[]} what SHA256SUMS lists */
const listed = (site) => String(read(site, 'SHA256SUMS')).trimEnd().split('\n').map((line) => line.slice(66));
/** @param {string} site */
const versionOf = (site) => sha256(String(read(site, 'SHA256SUMS')).replace(/^.{64} {2}sw\.js\n/m, ''));
/** @param {string} path */
const isPreview = (path) => path.startsWith('assets/previews/');
/** What one visit keeps. @param {string} site */
const kept = (site) => [...listed(site).filter((path) => path !== 'sw.js' && !isPreview(path)), 'SHA256SUMS'].sort();

function copyOfSite() {
  const copy = mkdtempSync(join(scratch, 'site-'));
  cpSync(kSite, copy, { recursive: true });
  return copy;
}

/** Makes the site a version of its own after files were changed, as `quanlian site` does. @param {string} site */
function seal(site) {
  const paths = listed(site);
  const lines = () => paths.map((path) => `${sha256(read(site, path))}  ${path}\n`);
  const version = sha256(lines().filter((line) => !line.endsWith('  sw.js\n')).join(''));
  writeFileSync(join(site, 'sw.js'), String(read(site, 'sw.js')).replace(/[0-9a-f]{64}/, version));
  writeFileSync(join(site, 'SHA256SUMS'), lines().join(''));
}

/** @param {string} site */
function becomeSecondVersion(site) {
  for (const page of ['yuante/index.html', 'yuante/en/index.html']) {
    writeFileSync(join(site, page), String(read(site, page)).replace('</body>', '<p id="second-version"></p></body>'));
  }
  seal(site);
}

/** Paths that the cache of this version holds. @param {Page} page @param {string} site */
const stored = (page, site) => page.evaluate(async (version) => {
  const name = (await caches.keys()).find((one) => one.endsWith(version));
  const root = new URL('..', /** @type {HTMLScriptElement} */ (document.querySelector('script[src]')).src).href;
  const requests = name ? await (await caches.open(name)).keys() : [];
  return requests.map(({ url }) => decodeURIComponent(url.slice(root.length))).sort();
}, versionOf(site));

/** Until all that one visit keeps is there. @param {Page} page @param {string} site */
async function whole(page, site) {
  await opened(page);
  const wanted = kept(site);
  await until(page, async ({ version, count }) => {
    const name = (await caches.keys()).find((one) => one.endsWith(version));
    return name !== undefined && (await (await caches.open(name)).keys()).length === count;
  }, { version: versionOf(site), count: wanted.length });
  assert.deepEqual(await stored(page, site), wanted);
}

/**
 * @param {string} site
 * @param {(page: Page, server: {origin: string, close: () => Promise<void>}) => Promise<unknown>} fn
 * @param {RegExp[]} expected
 * @param {string} [path]
 */
async function withSite(site, fn, expected = [], path = `/yuante/${kLink}`) {
  const server = await startServer(site);
  let open = true;
  const close = async () => {
    if (open) await server.close();
    open = false;
  };
  try {
    await withPage({ origin: server.origin, worker: true, path, expected }, (page) => fn(page, { origin: server.origin, close }));
  } finally {
    await close();
  }
}

test('the worker is of the version that SHA256SUMS lists', () => {
  const copy = copyOfSite();
  assert.ok(String(read(kSite, 'sw.js')).includes(versionOf(kSite)));
  seal(copy);
  for (const path of ['sw.js', 'SHA256SUMS']) assert.deepEqual(read(copy, path), read(kSite, path));
});

test('after one visit the case is there with the network off: both languages, items, tools', async () => {
  await withSite(kSite, async (page, server) => {
    await whole(page, kSite);
    await server.close();
    await assert.rejects(fetch(server.origin));

    await page.click('#share');  // of the very first visit, nothing loaded anew
    await page.locator('dialog[open]').waitFor();
    await page.keyboard.press('Escape');

    await page.reload();
    await opened(page);
    assert.equal(await selected(page), 'link:reseller-account-seller');
    await page.click('#language');
    await page.locator('html[data-lang=en]').waitFor();
    await page.fill('#query', '2.77 million');
    await page.locator('#found-list a').first().waitFor();

    await page.goto('/yuante/en/index.html?from=mail');
    await opened(page);
    await page.goto('/yuante');
    assert.equal(new URL(page.url()).pathname, '/yuante/');
    await opened(page);
    for (const path of ['/', '/yuante/evidence/cards-2018/', '/yuante/evidence/cards-2018/en/', '/yuante/link/operator-reseller/']) {
      const answer = await page.goto(path);
      assert.ok(answer?.fromServiceWorker(), path);
      assert.equal(await answer?.text(), String(read(kSite, `${path.slice(1)}index.html`)), path);
    }
    await page.goto('/yuante/');
    await opened(page);
    for (const path of ['yuante/revisions.json', 'SHA256SUMS', ...listed(kSite).filter((name) => /^assets\/(citations|note|embed)-/.test(name))]) {
      const digest = await page.evaluate(async (address) => {
        const bytes = await (await fetch(address)).arrayBuffer();
        return Array.from(new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)), (byte) => byte.toString(16).padStart(2, '0')).join('');
      }, `/${path}`);
      assert.equal(digest, sha256(read(kSite, path)), path);
    }
  }, kOff);
});

test('with the network off "Check" says that the host\'s files are not available, and still knows the case file', async () => {
  await withSite(kSite, async (page, server) => {
    await whole(page, kSite);
    await server.close();
    await page.click('#check');
    await page.locator('#checks[open]').waitFor();
    const count = (/** @type {string} */ section, /** @type {string} */ outcome) =>
      page.locator(`#${section} [data-outcome=${outcome}] b`).innerText();
    assert.equal(await count('check-site', 'notAvailable'), '1');
    assert.equal(await count('check-site', 'match'), '0');
    assert.equal(await count('check-case', 'match'), '1');
    assert.equal(await count('check-case', 'notAvailable'), '1');
  }, kOff);
});

test('"Check" looks at what the host has, not at what the worker keeps', async () => {
  const site = copyOfSite();
  await withSite(site, async (page) => {
    await whole(page, site);
    writeFileSync(join(site, 'yuante/index.html'), `${read(site, 'yuante/index.html')}<!-- changed -->`);
    await page.click('#check');
    await page.click('#check-site-start');
    await page.locator('#check-site [data-outcome=mismatch] li').waitFor();
    assert.deepEqual(await page.locator('#check-site [data-outcome=mismatch] li').allInnerTexts(), ['yuante/index.html']);
  });
});

test('a new version is offered in the page\'s language; the page stays until the reader asks, and then keeps its place', async () => {
  const site = copyOfSite();
  const old = versionOf(site);
  await withSite(site, async (page) => {
    await whole(page, site);
    const preview = listed(site).find(isPreview) ?? '';
    await page.evaluate((path) => fetch(`/${path}`), preview);
    await until(page, async (path) => await caches.match(`/${path}`) !== undefined, preview);

    becomeSecondVersion(site);
    await page.reload();
    await page.locator('#update').waitFor();
    await page.locator('#update-load', { hasText: '载入新版本' }).waitFor();
    await page.evaluate(() => (/** @type {any} */ (window).stillHere = true));
    assert.deepEqual((await audit(page, '#update')).violations, []);
    assert.equal(await page.locator('#second-version').count(), 0);
    await page.click('#language');
    await page.locator('#update-load', { hasText: 'Load the new version' }).waitFor();
    await page.click('#update-later');
    assert.equal(await page.locator('#update').count(), 0);
    assert.ok(await page.evaluate(() => /** @type {any} */ (window).stillHere));

    await page.reload();
    await opened(page);
    assert.equal(await page.locator('#second-version').count(), 0);
    await page.click('#update-load');
    await page.locator('#second-version').waitFor({ state: 'attached' });
    await opened(page);
    assert.equal(await selected(page), 'link:reseller-account-seller');
    await until(page, async (version) => !(await caches.keys()).some((name) => name.endsWith(version)), old);
    assert.deepEqual(await stored(page, site), [...kept(site), preview].sort());
    assert.equal(await page.locator('#update').count(), 0);
  });
});

/** Looks for a new version; when this resolves its worker has come to rest. @param {Page} page @returns {Promise<string>} its state */
const update = (page) => page.evaluate(async () => {
  const registration = await navigator.serviceWorker.ready;
  await registration.update();
  const worker = registration.installing ?? registration.waiting;
  if (!worker) return 'none';
  await new Promise((done) => {
    const look = () => worker.state !== 'installing' && done(undefined);
    worker.addEventListener('statechange', look);
    look();
  });
  return worker.state;
});

test('a version with a broken file, or a host in the middle of an update, is not taken; the old one stays whole', async () => {
  const site = copyOfSite();
  await withSite(site, async (page) => {
    await whole(page, site);
    const before = kept(site);
    const old = versionOf(site);
    const sums = read(site, 'SHA256SUMS');
    becomeSecondVersion(site);
    const good = read(site, 'yuante/en/index.html');
    const goodSums = read(site, 'SHA256SUMS');
    writeFileSync(join(site, 'yuante/en/index.html'), `${good} `);
    assert.equal(await update(page), 'redundant');
    writeFileSync(join(site, 'yuante/en/index.html'), good);
    writeFileSync(join(site, 'SHA256SUMS'), sums);  // its own list has not come yet
    assert.equal(await update(page), 'redundant');

    assert.equal(await page.locator('#update').count(), 0);
    await page.evaluate((version) => caches.keys().then((names) => names.some((name) => name.endsWith(version))), old).then(assert.ok);
    assert.deepEqual(await stored(page, site), before);  // the folder's SHA256SUMS is the old one now
    assert.equal(await page.evaluate(() => fetch('/yuante/').then((response) => response.text())), String(read(kSite, 'yuante/index.html')));

    writeFileSync(join(site, 'SHA256SUMS'), goodSums);
    assert.equal(await update(page), 'installed');
    await page.locator('#update-load').waitFor();
  });
});

test('line ends that a tool changed on the way are undone; of what is not as listed the rest is kept, and the console says what is not', async () => {
  const site = copyOfSite();
  const texts = listed(site).filter((path) => /\.(html|json|csv|svg)$/.test(path)).concat('SHA256SUMS', 'sw.js');
  for (const path of texts) writeFileSync(join(site, path), String(read(site, path)).replaceAll('\n', '\r\n'));
  const broken = listed(kSite).filter((path) => path.startsWith('yuante/event/')).slice(0, 2);
  for (const path of broken) writeFileSync(join(site, path), 'another');
  await withSite(site, async (page) => {
    /** @type {string[]} */
    const said = [];
    page.context().on('serviceworker', (worker) => worker.on('console', (message) => said.push(message.text())));
    await page.goto('/yuante/');
    await opened(page);
    const wanted = kept(kSite).filter((path) => !broken.includes(path));
    await until(page, async ({ version, count }) => {
      const name = (await caches.keys()).find((one) => one.endsWith(version));
      return name !== undefined && (await (await caches.open(name)).keys()).length === count;
    }, { version: versionOf(kSite), count: wanted.length });
    const html = await page.evaluate(async (path) => (await caches.match(path))?.text(), '/yuante/evidence/cards-2018/index.html');
    assert.equal(html, String(read(kSite, 'yuante/evidence/cards-2018/index.html')));
    for (const path of broken) assert.ok(said.some((text) => text.includes(path)), `${path} in ${said}`);
  }, [/not to be had as SHA256SUMS lists them/], '');
});

test('the worker is asked for only when the page is at rest, and never inside another page', async () => {
  const init = `
    const register = ServiceWorkerContainer.prototype.register;
    window.joined = [];
    ServiceWorkerContainer.prototype.register = function (...what) {
      window.joined.push({ ready: document.readyState, marks: performance.getEntriesByName('quanlian:interactive').length });
      return register.apply(this, what);
    };`;
  const joined = (/** @type {Page} */ page) => page.evaluate(() => /** @type {any} */ (window).joined);
  await withPage({ worker: true, init }, async (page) => {
    await page.waitForFunction(() => /** @type {any} */ (window).joined.length > 0);
    assert.deepEqual(await joined(page), [{ ready: 'complete', marks: 1 }]);
  });
  await withPage({ worker: true, init, path: '/yuante/?embed' }, async (page) => {
    await opened(page);
    await page.evaluate(() => new Promise((done) => requestIdleCallback(done)));
    assert.deepEqual(await joined(page), []);
  });
});

test('without a worker on the host the page is as it always is', async () => {
  const site = copyOfSite();
  rmSync(join(site, 'sw.js'));
  await withSite(site, async (page) => {
    const asked = page.waitForEvent('console', (message) => message.text().includes('404'));
    await page.goto('/yuante/');
    await opened(page);
    await asked;
    assert.equal(await page.locator('#notice').isHidden(), true);
  }, [/404/], '');
});
