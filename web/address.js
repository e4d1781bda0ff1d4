// The address bar and the way back. The bar follows what is open; an item or a view that the reader opens gets an entry of its own in the
// browser's history; a link that is typed, clicked or pasted, and the way back and forward, lead to what they name.
import { load } from 'quanlian-files';
import { languages } from 'quanlian-languages';
import { showNotice } from './failure.js';
import { isWriting } from './keys.js';
import { itemNamed, recordIsShown } from './record.js';
import { showView } from './views.js';

/** @typedef {import('./viewer.js').Viewer} Viewer */
/** @typedef {import('./later/note/note.js').LinkNote} LinkNote */
/** @typedef {(use: (note: LinkNote) => unknown) => unknown} WithNote does something with the note, once it is there */

const kItemPage = '(stage|party|link|evidence|outcome|event)/([a-z0-9-]+)(?:/([A-Za-z-]+)\\b)?';
const kWalkingKeys = /^(Arrow|Tab$)/;

/**
 * What is amiss with a link is rarely needed and loaded then.
 * @param {DOMStringMap} data of #viewer
 * @returns {WithNote}
 */
export function linkNote({ laterNote = '', revisions = '', caseSha256 = '' }) {
  const [note, file] = [laterNote, revisions].map((path) => new URL(path, document.baseURI).href);  // now: the page may move
  return (use) => load(note).then((later) => use(new later.LinkNote(file, caseSha256))).catch(() => showNotice('link-differs'));
}

/** The link in a pasted text: its fragment, or that of the item whose own page it names. @param {string} text */
function linkIn(text) {
  const { caseId } = document.getElementById('viewer')?.dataset ?? {};  // first: a kind or a language may be the id of an item too
  const [, kind, id, below = ''] = RegExp(`https?://[^\\s?#]*?/${caseId}/${kItemPage}`).exec(text) ?? [];
  const { tag } = languages.find(({ folder }) => folder === `${below}/`) ?? languages[0];
  if (id) return `#lang=${tag}&at=${kind}:${id}`;
  return /#\S+/.exec(text)?.[0];
}

/** @param {Viewer} viewer @param {WithNote} withNote */
export function joinAddress(viewer, withNote) {
  let { at, with: other, view, court, fragment } = viewer.wasm.state();
  let following = false;
  let walking = false;  // the last thing that the reader did was a step by key
  let walked = false;  // so was what made this entry of the history: the next step takes its place

  /** @param {'pushState' | 'replaceState'} how @param {string} [url] */
  const write = (how, url = `#${fragment}`) => {
    try {
      history[how](fragment, '', url);
    } catch {
      // A browser that counts such calls refuses for a while: the next one will do.
    }
  };
  /** @param {string} link where the browser is already @param {boolean} [whole] */
  const follow = (link, whole) => {
    const item = itemNamed(link.slice(1));
    following = true;
    viewer.follow(item ? `at=${item}` : link, whole);
    following = walked = false;
    if (item || link.includes('=')) write('replaceState');
  };

  viewer.onChange((state) => {
    if (state.mode === 'exhibit') {  // its address keeps its settings, and nothing of a visitor
      fragment = state.fragment;
      return;
    }
    const opens = (state.at !== at || state.with !== other || state.view !== view || state.court !== court) && !following;
    ({ at, with: other, view, court, fragment } = state);
    write(opens && !(walking && walked) ? 'pushState' : 'replaceState');
    if (opens) walked = walking;
  });
  viewer.onFollowed((followed) => {
    if (followed.undrawn && !recordIsShown()) showView(viewer, 'record');
    if (followed.file || followed.missing) withNote((note) => note.show(followed));
  });
  for (const type of ['keydown', 'pointerdown', 'click']) {
    addEventListener(type, (event) => {
      walking = event instanceof KeyboardEvent && kWalkingKeys.test(event.key);
    }, true);
  }
  addEventListener('popstate', ({ state }) => (state ? follow(`#${state}`, true) : follow(location.hash)));
  document.addEventListener('paste', (event) => {
    const link = isWriting(event.target) ? undefined : linkIn(event.clipboardData?.getData('text/plain') ?? '');
    if (link) viewer.follow(link);
  });
  write('replaceState', location.href);
  if (location.hash) follow(location.hash);
}
