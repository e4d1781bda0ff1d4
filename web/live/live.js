// Served with every page by `quanlian view`, never part of a site. Asks once a second what the program found in the case file: a
// new site loads the page again, which keeps its place in its address; problems are listed over the page, as text, with their line.
// All words come from the program, in the page's language.

/**
 * @typedef {object} Problem
 * @property {'error' | 'warning'} severity
 * @property {string} label the severity in words
 * @property {string} place
 * @property {string} pointer
 * @property {string} message
 * @property {string} hint
 * @property {{number: number, before: string, at: string, after: string}} [line]
 */
/**
 * @typedef {object} Told as src/cli/live/told.h says
 * @property {string} site
 * @property {boolean} grave
 * @property {string} head
 * @property {string} open
 * @property {string} more
 * @property {{region: string, fold: string, stopped: string, language: string, messages: string}} words
 * @property {Problem[]} problems
 */

const kAskEveryMs = 1000;
const kAskStoppedEveryMs = 3000;
/** The site that this page is of. */
const kSite = new URL(import.meta.url).searchParams.get('site') ?? '';

/**
 * @template {keyof HTMLElementTagNameMap} T
 * @param {T} tag
 * @param {Record<string, string>} [attributes]
 * @param {...(Node | string)} children texts stay texts
 */
function element(tag, attributes = {}, ...children) {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  made.append(...children);
  return made;
}

const fold = element('button', { type: 'button', id: 'fold' });
const head = element('h2', { id: 'head' });
const list = element('ol');
const panel = element('div', { id: 'panel', hidden: '' }, element('div', { id: 'top' }, head, fold), list);
const open = element('button', { type: 'button', id: 'open', hidden: '', 'aria-expanded': 'false' });
const stopped = element('p', { id: 'stopped', role: 'status' });
const said = element('p', { id: 'said', role: 'alert' });  // heard when the problems are others
const region = element('section', { hidden: '' }, said, stopped, open, panel);
const host = element('div', { id: 'quanlian-view' });
const shadow = host.attachShadow({ mode: 'open' });  // the page's own sheets and scripts do not reach in

/** What was told last. @type {Told | null} */
let told = null;
let known = '';
let folded = false;
let isStopped = false;

/** @param {Problem} problem @param {string} messages their language */
function item({ severity, label, place, pointer, message, hint, line }, messages) {
  const parts = [element('p', { class: 'place' }, element('strong', {}, label), ' ', element('code', {}, place), ' ', element('code', {}, pointer))];
  parts.push(element('p', { lang: messages }, message));
  if (hint) parts.push(element('p', { class: 'hint', lang: messages }, hint));
  const all = element('li', { class: severity }, ...parts);
  if (line) {
    const at = element('mark', {}, line.at || '\u00a0');  // a line's end has no character
    all.append(element('pre', {}, element('span', { class: 'number' }, String(line.number)), ' ', element('code', {}, line.before, at, line.after)));
  }
  return all;
}

/** @param {boolean} stays whether the focus stays in here */
function show(stays = false) {
  const some = told !== null && told.problems.length > 0;
  const isOpen = some && !folded;
  panel.hidden = !isOpen;
  open.hidden = !some || isOpen;
  region.classList.toggle('grave', told?.grave ?? false);
  stopped.textContent = isStopped && told ? told.words.stopped : '';
  region.hidden = !some && !isStopped;
  if (stays) (isOpen ? fold : open).focus();
}

/** @param {boolean} to */
function setFolded(to) {
  const stays = shadow.activeElement !== null;
  folded = to;
  show(stays);
}

/** @param {Told} now */
function take(now) {
  if (now.site && now.site !== kSite) {
    location.reload();
    return;
  }
  const { words } = now;
  // What only warns is told in few words until it is asked for; what is mended and broken again is shown again.
  if (!told || told.grave !== now.grave) folded = !now.grave;
  told = now;
  host.lang = words.language;
  region.setAttribute('aria-label', words.region);
  head.textContent = now.head;
  fold.textContent = words.fold;
  open.textContent = now.open;
  list.replaceChildren(...now.problems.map((problem) => item(problem, words.messages)), ...(now.more ? [element('li', {}, now.more)] : []));
  show();
  said.textContent = now.grave ? now.head : '';
}

async function ask() {
  const { lang, dataset } = document.documentElement;
  const response = await fetch(`/quanlian-view.json?lang=${encodeURIComponent(dataset.lang ?? lang)}&known=${known}`, { cache: 'no-store' });
  if (response.status === 204) return;  // what is known
  if (!response.ok) throw new Error(`status ${response.status}`);
  const now = await response.json();
  known = response.headers.get('Quanlian-Told') ?? '';
  take(now);
}

/** @param {boolean} now */
function setStopped(now) {
  if (now === isStopped) return;
  isStopped = now;
  show();
}

let asking = false;
/** Nobody looks at a hidden page: it asks when it is seen again. */
async function askAgain() {
  if (asking) return;
  asking = true;
  while (document.visibilityState === 'visible') {
    await ask().then(() => setStopped(false), () => setStopped(true));
    await new Promise((done) => setTimeout(done, isStopped ? kAskStoppedEveryMs : kAskEveryMs));
  }
  asking = false;
}

/** Before the page's own use of the key, but for dialogs, which lie above. @param {KeyboardEvent} event */
function onEscape(event) {
  if (event.key !== 'Escape' || panel.hidden || document.querySelector('dialog[open]')) return;
  event.preventDefault();
  event.stopPropagation();
  setFolded(true);
}

async function begin() {
  const sheet = new CSSStyleSheet();  // the page's policy lets no other sheet in
  sheet.replaceSync(await fetch('/quanlian-view.css').then((response) => response.text()));
  shadow.adoptedStyleSheets = [sheet];
  shadow.append(region);
  document.body.prepend(host);  // first of all that the keyboard reaches
  fold.addEventListener('click', () => setFolded(true));
  open.addEventListener('click', () => setFolded(false));
  addEventListener('keydown', onEscape, { capture: true });
  host.addEventListener('keydown', (event) => event.stopPropagation());
  document.addEventListener('visibilitychange', askAgain);
  await askAgain();
}

begin();

export {};
