// A page inside another page, or asked for with ?embed, gets its small face and listens to the page around it: web/later/embed.

import { load } from 'quanlian-files';

/** Loads that module. What the page around says meanwhile is kept for it: no message after the page's own "load" is lost. */
export function joinEmbed() {
  const { laterEmbed } = document.getElementById('viewer')?.dataset ?? {};
  const framed = parent !== window;
  if (!laterEmbed || !framed && !/[?&]embed\b/.test(location.search)) return;
  /** @type {MessageEvent[]} */
  const early = [];
  const keep = (/** @type {MessageEvent} */ event) => early.push(event);
  if (framed) addEventListener('message', keep);
  load(new URL(laterEmbed, document.baseURI).href).then((module) => {
    removeEventListener('message', keep);
    module.open(early);
  }, () => {});  // without it the page is as large as it always is
}
