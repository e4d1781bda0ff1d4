// The site's service worker: what was visited of one version of the site opens with the network off. A version is what SHA256SUMS
// lists; `quanlian site` writes that list's digest in here. Nothing is kept whose bytes are not as the list says, so a host in the
// middle of an update, or a broken file, can never make a version that is half one and half another.
import { sha256 } from '../later/check/digest.js';
import { readSums } from '../later/check/site.js';
import { chosen } from './chosen.js';

/** @typedef {import('../later/check/site.js').Line} Line */

const worker = /** @type {ServiceWorkerGlobalScope} */ (/** @type {unknown} */ (self));
const kVersion = 'VERSION-OF-THE-SITE';
const kSums = 'SHA256SUMS';
const kSelf = /^[0-9a-f]{64} {2}sw\.js\n/m;  // the list has this file too, which cannot hold its own digest
const kScope = worker.registration.scope;
const kOurs = `quanlian ${kScope} `;  // another site of this host has another scope
const kCache = kOurs + kVersion;
const kAtOnce = 4;
const kLongestWaitMs = 60000;  // for one file: one that never comes holds back no other
const kReturn = 13;
const kLineFeed = 10;

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

/** Without what a tool put before each line's end on the way to the host; the digest says whether that was all. @param {ArrayBuffer} bytes */
function plainLines(bytes) {
  const all = new Uint8Array(bytes);
  return all.filter((byte, at) => byte !== kReturn || all[at + 1] !== kLineFeed).buffer;
}

/** @param {Cache} cache @param {Line} line @param {Response | undefined} response @returns {Promise<boolean>} whether it is the file */
async function put(cache, { path, sha256: wanted }, response) {
  if (!response?.ok) return false;
  const sent = await response.arrayBuffer();
  for (const bytes of [sent, plainLines(sent)]) {
    if (await sha256(bytes) !== wanted) continue;
    await cache.put(addressOf(path), plainResponse(bytes, response));
    return true;
  }
  return false;
}

/** From an older version's cache where it has the same bytes, else from the host. @param {Cache} cache @param {Line} line */
async function keep(cache, line) {
  const address = addressOf(line.path);
  return await cache.match(address) !== undefined
    || await put(cache, line, await caches.match(address, { ignoreVary: true }))
    || put(cache, line, await fetch(address, { cache: 'no-cache', priority: 'low', signal: AbortSignal.timeout(kLongestWaitMs) }));
}

/**
 * All that can be had as the list says; what cannot is said to whoever looks after the site.
 * @param {Cache} cache @param {Line[]} lines
 * @param {boolean} whole true: all of them or an error
 */
async function keepAll(cache, lines, whole) {
  /** @type {string[]} */
  const lacking = [];
  let next = 0;
  const work = async () => {
    while (next < lines.length && !(whole && lacking.length > 0)) {
      const line = lines[next++];
      const kept = await keep(cache, line).catch(() => false);
      if (!kept && !line.path.startsWith('.')) lacking.push(line.path);  // what begins with a dot many hosts keep to themselves
    }
  };
  await Promise.all(Array.from({ length: kAtOnce }, work));
  if (lacking.length === 0) return;
  const words = `not to be had as SHA256SUMS lists them: ${lacking.sort().join(', ')}`;
  if (whole) throw new Error(words);
  console.warn(`quanlian: files that will not open with the network off, ${words}`);
}

/** The list of this version. @param {Response} response @returns {Promise<Line[]>} */
async function linesOf(response) {
  const text = (await response.text()).replace(/\r\n/g, '\n').replace(kSelf, '');
  const bytes = new TextEncoder().encode(text);
  if (await sha256(bytes.buffer) !== kVersion) throw new Error('SHA256SUMS is of another version');
  return readSums(bytes).lines;
}

/** @param {Cache} cache @returns {Promise<Line[]>} */
async function storedLines(cache) {
  const sums = await cache.match(addressOf(kSums));
  return sums ? linesOf(sums) : [];
}

/** Addresses that older versions hold: what was visited once stays. */
async function heldBefore() {
  const names = (await caches.keys()).filter((name) => name.startsWith(kOurs) && name !== kCache);
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
  const wanted = chosen(lines, (id) => held.has(addressOf(`${id}/case.json`)), (path) => held.has(addressOf(path)));
  await keepAll(cache, wanted, held.size > 0);  // what is whole is given up for nothing less
}

async function activate() {
  const names = await caches.keys();
  await Promise.all(names.filter((name) => name.startsWith(kOurs) && name !== kCache).map((name) => caches.delete(name)));
  await worker.clients.claim();  // the visit that brought the worker is the first that can do without the network
}

/** @param {string} caseId */
async function keepCase(caseId) {
  const cache = await caches.open(kCache);
  await keepAll(cache, chosen(await storedLines(cache), (id) => id === caseId, () => false), false);
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
