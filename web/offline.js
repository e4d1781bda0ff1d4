// What was visited opens with the network off: the site's service worker (web/worker/sw.js) is joined once the page is at rest.
import { kOneFile, load } from 'quanlian-files';

/** @param {DOMStringMap} data of #viewer */
export function joinOffline({ caseId, laterUpdate = '' }) {
  const { serviceWorker } = navigator;
  if (kOneFile || !serviceWorker || !/^http/.test(location.protocol) || parent !== window || /[?&]embed\b/.test(location.search)) return;
  const update = new URL(laterUpdate, document.baseURI).href;  // now: the page's address may change with its language
  const join = async () => {
    try {
      const registration = await serviceWorker.register(new URL('../sw.js', import.meta.url), { updateViaCache: 'none' });
      const offer = () => registration.active && registration.waiting && load(update).then((module) => module.open(registration));
      registration.addEventListener('updatefound', () => registration.installing?.addEventListener('statechange', offer));
      offer();
      (await serviceWorker.ready).active?.postMessage({ keep: caseId });
    } catch {}  // a host without the worker, a browser that keeps nothing: the page is the same
  };
  const rest = () => (window.requestIdleCallback ?? setTimeout)(join);
  if (document.readyState === 'complete') rest();
  else addEventListener('load', rest);
}
