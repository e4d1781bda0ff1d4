// Served in place of the site's service worker by `quanlian view`. A site that was once served at the same address has left its worker
// behind, which would go on showing that site's pages: this one takes its place, puts them away and is gone.
const worker = /** @type {ServiceWorkerGlobalScope} */ (/** @type {unknown} */ (self));

async function end() {
  const ours = (await caches.keys()).filter((name) => name.startsWith(`quanlian ${worker.registration.scope} `));
  await Promise.all(ours.map((name) => caches.delete(name)));
  await worker.registration.unregister();
  if (ours.length === 0) return;  // nobody was shown anything old
  for (const client of await worker.clients.matchAll({ type: 'window' })) await client.navigate(client.url);
}

worker.addEventListener('install', () => worker.skipWaiting());
worker.addEventListener('activate', (event) => event.waitUntil(end()));
