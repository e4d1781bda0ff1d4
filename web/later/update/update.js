// A new version of the site is here and whole: it is offered beside what the reader reads, and comes when they ask for it.
import { 'update-later' as kLater, 'update-load' as kLoad, 'update-ready' as kReady } from 'quanlian-texts';
import { addStyle, element, pageLang } from '../dialog.js';
import sheet from './update.css';

addStyle(sheet);

/** All open pages get the new worker at once; only the one that asked is loaded again. @param {ServiceWorkerRegistration} registration */
function loadNewVersion({ waiting }) {
  if (!waiting) return location.reload();  // another page asked for it before
  navigator.serviceWorker.addEventListener('controllerchange', () => location.reload(), { once: true });
  waiting.postMessage('load-new-version');
}

/** @param {ServiceWorkerRegistration} registration with a worker that waits */
export function open(registration) {
  document.getElementById('update')?.remove();
  const words = element('p', { role: 'status' });  // heard when its words come, not when it does
  const load = element('button', { type: 'button', id: 'update-load', class: 'later-button' });
  const later = element('button', { type: 'button', id: 'update-later', class: 'later-button' });
  const notice = element('aside', { id: 'update' }, words, load, later);
  const say = () => {
    const lang = pageLang();
    words.textContent = kReady[lang];
    load.textContent = kLoad[lang];
    later.textContent = kLater[lang];
  };
  load.addEventListener('click', () => loadNewVersion(registration));
  later.addEventListener('click', () => notice.remove());
  document.body.append(notice);
  setTimeout(say);
  new MutationObserver(say).observe(document.documentElement, { attributeFilter: ['data-lang'] });
}
