// The site's service worker: what was visited of one version of the site opens with the network off. A version is what SHA256SUMS
// lists; `quanlian site` writes that list's digest in here. Nothing is kept whose bytes are not as the list says, so a host in the
// middle of an update, or a broken file, can never make a version that is half one and half another.
import { sha256 } from '../later/check/digest.js';
import { readSums } from '../later/check/site.js';

/** @typedef {import('../later/check/site.js').Line} Line */

const worker = /** @type {ServiceWorkerGlobalScope} */ (/** @type {unknown} */ (self));
const kVersion = 'VERSION-OF-THE-SITE';
const kSums = 'SHA256SUMS';
const kSelf = /^[0-9a-f]{64} {2}sw\.js\n/m;  // the list has this file too, which cannot hold its own digest
const kScope = worker.registration.scope;
const kOurs = `quanlian ${kScope} `;  // another site of this host has another scope
const kCache = kOurs + kVersion;
const kAtOnce = 4;

/** @param {string} path from the site's root */
const addressOf = (path) => new URL(path.split('/').map(encodeURIComponent).join('/'), kScope).href;

/** @param {string} address @returns {string | null} the site's file that it names; null: none of this site can be meant */
function pathOf(address) {
  const plain = address.split(/[?#]/)[0];
  if (!plain.startsWith(kScope)) return null;
  try {
    return decodeURIComponent(plain.slice(kScope.length)).replace(/(^|\/)$/, '$1index.html');
  } catch {
    return null;
  }
}

/** As the host sent it, but for its coding and for having been redirected: no browser takes that for a page. @param {ArrayBuffer} bytes @param {Response} from */
function plainResponse(bytes, from) {
  const headers = new Headers(from.headers);
  headers.delete('Content-Encoding');
  headers.delete('Content-Length');
  return new Response(bytes, { headers });
}

/** @param {Cache} cache @param {Line} line @param {Response | undefined} response @returns {Promise<boolean>} whether it is the file */
async function put(cache, { path, sha256: wanted }, response) {
  if (!response?.ok) return false;
  const bytes = await response.arrayBuffer();
  if (await sha256(bytes) !== wanted) return false;
  await cache.put(addressOf(path), plainResponse(bytes, response));
  return true;
}

/** From an older version's cache where it has the same bytes, else from the host. @param {Cache} cache @param {Line} line */
async function keep(cache, line) {
  const address = addressOf(line.path);
  if (await cache.match(address)) return;
  if (await put(cache, line, await caches.match(address, { ignoreVary: true }))) return;
  if (await put(cache, line, await fetch(address, { cache: 'no-cache', priority: 'low' }))) return;
  throw new Error(`${line.path} is not what SHA256SUMS lists`);
}

/** @param {Cache} cache @param {Line[]} lines */
async function keepAll(cache, lines) {
  let next = 0;
  const work = async () => {
    try {
      while (next < lines.length) await keep(cache, lines[next++]);
    } catch (error) {
      next = lines.length;  // the others have nothing more to do either
      throw error;
    }
  };
  await Promise.all(Array.from({ length: kAtOnce }, work));
}

/** The list of this version. @param {Response} response @returns {Promise<Line[]>} */
async function linesOf(response) {
  const text = (await response.text()).replace(kSelf, '');
  const bytes = new TextEncoder().encode(text);
  if (await sha256(bytes.buffer) !== kVersion) throw new Error('SHA256SUMS is of another version');
  return readSums(bytes).lines;
}

/** @param {Cache} cache @returns {Promise<Line[]>} */
async function storedLines(cache) {
  const sums = await cache.match(addressOf(kSums));
  return sums ? linesOf(sums) : [];
}

/** Files of one case among the assets, by the beginning of their names. */
const kOfCase = ['citations', 'exhibit', 'ledger', 'pictures'];

/** @param {string} path */
const folderOf = (path) => path.slice(0, path.indexOf('/') + 1);

/**
 * What belongs to a case alone: its folder, and its files among the assets. The preview pictures are kept only once they were looked at.
 * @param {Line[]} lines
 * @param {(caseId: string) => boolean} wantsCase
 * @param {(path: string) => boolean} has
 */
function chosen(lines, wantsCase, has) {
  const cases = lines.filter(({ path }) => /^[^/]+\/case\.json$/.test(path)).map(({ path }) => folderOf(path).slice(0, -1));
  return lines.filter(({ path }) => {
    const owner = cases.find((id) => path.startsWith(`${id}/`) || kOfCase.some((name) => path.startsWith(`assets/${name}-${id}-`)));
    return has(path) || (owner === undefined ? !path.startsWith('assets/previews/') : wantsCase(owner));
  });
}

/** Addresses that older versions hold: what was visited once stays. */
async function heldBefore() {
  const names = (await caches.keys()).filter((name) => name.startsWith(kOurs));
  const requests = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
  return new Set(requests.flat().map(({ url }) => url));
}

async function install() {
  const held = await heldBefore();
  const response = await fetch(addressOf(kSums), { cache: 'no-cache' });
  if (!response.ok) throw new Error(`status ${response.status} for SHA256SUMS`);
  const lines = await linesOf(response.clone());
  const cache = await caches.open(kCache);
  await cache.put(addressOf(kSums), plainResponse(await response.arrayBuffer(), response));
  await keepAll(cache, chosen(lines, (id) => held.has(addressOf(`${id}/case.json`)), (path) => held.has(addressOf(path))));
}

async function activate() {
  const names = await caches.keys();
  await Promise.all(names.filter((name) => name.startsWith(kOurs) && name !== kCache).map((name) => caches.delete(name)));
  await worker.clients.claim();  // the visit that brought the worker is the first that can do without the network
}

/** @param {string} caseId */
async function keepCase(caseId) {
  const cache = await caches.open(kCache);
  await keepAll(cache, chosen(await storedLines(cache), (id) => id === caseId, () => false));
}

/** Keeps a file that was asked for, where this version has it. @param {Cache} cache @param {string} path @param {Response} response */
async function keepSeen(cache, path, response) {
  const line = (await storedLines(cache)).find((one) => one.path === path);
  if (line) await put(cache, line, response);
}

/** @param {FetchEvent} event @param {string} path */
async function answer(event, path) {
  const cache = await caches.open(kCache);
  const stored = await cache.match(addressOf(path));
  if (stored) return stored;
  try {
    const response = await fetch(event.request);
    if (response.ok && path.startsWith('assets/')) event.waitUntil(keepSeen(cache, path, response.clone()).catch(() => {}));
    return response;
  } catch (error) {
    // A folder without its slash is redirected by the host, which is not to be had.
    if (await cache.match(addressOf(`${path}/index.html`))) return Response.redirect(addressOf(`${path}/`));
    throw error;
  }
}

worker.addEventListener('install', (event) => event.waitUntil(install()));
worker.addEventListener('activate', (event) => event.waitUntil(activate()));
worker.addEventListener('message', (event) => {
  if (event.data === 'load-new-version') event.waitUntil(worker.skipWaiting());
  if (typeof event.data?.keep === 'string') event.waitUntil(keepCase(event.data.keep).catch(() => {}));  // the next visit tries again
});
worker.addEventListener('fetch', (event) => {
  const { request } = event;
  const path = pathOf(request.url);
  // Who says "reload" or "no-store" wants what the host has now: "Check" does.
  const past = request.mode !== 'navigate' && ['reload', 'no-store'].includes(request.cache);
  if (path === null || past || request.method !== 'GET' || request.headers.has('Range')) return;
  event.respondWith(answer(event, path));
});
