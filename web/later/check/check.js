// "Check": what can be compared here, with what result, and what cannot.
import {
  'check-case' as kCase,
  'check-case-page' as kCasePage,
  'check-case-sums' as kCaseSums,
  'check-copy' as kCopy,
  'check-digest-case' as kDigestCase,
  'check-digest-sums' as kDigestSums,
  'check-lede' as kLede,
  'check-limit' as kLimit,
  'check-site' as kSite,
  'check-site-about' as kSiteAbout,
  'check-site-none' as kSiteNone,
  'check-site-progress' as kSiteProgress,
  'check-site-start' as kSiteStart,
  'check-sums-line' as kSumsLine,
  'check-sums-missing' as kSumsMissing,
  'check-sums-self' as kSumsSelf,
  'check-sums-unlisted' as kSumsUnlisted,
  'notice-copied' as kCopied,
  'notice-copy-blocked' as kCopyBlocked,
  'page-check' as kTitle,
} from 'quanlian-texts';
import { kOneFile } from 'quanlian-files';
import { copy } from '../../clipboard.js';
import { addStyle, element, fill, pageLang, showDialog } from '../dialog.js';
import sheet from './check.css';
import { sha256 as subtleSha256 } from './digest.js';
import { quotesSection } from './quotes_section.js';
import { resultsList } from './results.js';
import { checkFiles, readSums } from './site.js';

/** @typedef {import('./results.js').Entry} Entry */
/** @typedef {import('../../viewer.js').Viewer} Viewer */

addStyle(sheet);

/** @typedef {{bytes: Uint8Array, sums: import('./site.js').Sums}} SiteSums */

/** The site's root, where this page came from one. */
const root = !kOneFile && /^https?:$/.test(location.protocol) ? new URL('..', import.meta.url) : null;

/** @param {string} address */
async function load(address) {
  const response = await fetch(address, { cache: 'no-store' });  // what the host has now
  if (!response.ok) throw new Error(`status ${response.status}`);
  return new Uint8Array(await response.arrayBuffer());
}

/** @param {string} path */
const read = (path) => load(new URL(path.split('/').map(encodeURIComponent).join('/'), root ?? '').href);

/** @param {Viewer | null} viewer @returns {((bytes: Uint8Array) => Promise<string>) | null} null: nothing here can do it */
function hasher(viewer) {
  if (crypto.subtle) return (bytes) => subtleSha256(/** @type {BufferSource} */ (bytes));
  return viewer && (async (bytes) => viewer.wasm.sha256(bytes));
}

/** @param {import('../dialog.js').Words} label @param {string} digest */
function digestLine(label, digest) {
  const lang = pageLang();
  const button = element('button', { type: 'button', class: 'later-button' }, kCopy[lang]);
  const said = element('span', { role: 'status', class: 'muted' });
  button.addEventListener('click', async () => {
    said.textContent = await copy({ plain: digest }).then(() => kCopied[lang], () => kCopyBlocked[lang]);
    button.focus();
  });
  return element('div', { class: 'check-digest' }, element('span', {}, label[lang]), element('code', {}, digest), button, said);
}

/** Where the page says that its own files are. @returns {string[]} paths from the site's root */
function pathsOfThisPage() {
  const { wasm, fontRegular, fontBold, caseFile } = document.getElementById('viewer')?.dataset ?? {};
  const script = document.querySelector('script[src]')?.getAttribute('src');
  // The page's address may have changed with its language: the script's own place tells where its siblings are.
  const base = root?.href ?? '';
  const pages = [location.href.split(/[?#]/)[0]].map((href) => (href.endsWith('/') ? `${href}index.html` : href));
  const assets = [script, wasm, fontRegular, fontBold].flatMap((path) => (path ? [new URL(`assets/${path.split('/').pop()}`, base).href] : []));
  const files = caseFile ? [new URL(`${document.getElementById('viewer')?.dataset.caseId}/case.json`, base).href] : [];
  return [...pages, ...assets, ...files, import.meta.url].filter((href) => href.startsWith(base)).map((href) => decodeURIComponent(href.slice(base.length)));
}

/** @param {SiteSums | null} site @param {string | null} digest of the case file that is open */
function caseSection(site, digest) {
  const lang = pageLang();
  const { caseSha256, caseId } = document.getElementById('viewer')?.dataset ?? {};
  const line = site?.sums.lines.find(({ path }) => path === `${caseId}/case.json`);
  const against = (/** @type {string | undefined} */ wanted) => (!digest ? 'notAvailable' : digest === wanted ? 'match' : 'mismatch');
  /** @type {Entry[]} */
  const entries = [
    { outcome: against(caseSha256), text: kCasePage[lang] },
    { outcome: line ? against(line.sha256) : site ? 'notChecked' : 'notAvailable', text: kCaseSums[lang] },
  ];
  return element('section', { id: 'check-case' }, element('h3', {}, kCase[lang]),
    ...(digest ? [digestLine(kDigestCase, digest)] : []), resultsList(kCase[lang], entries));
}

/** @param {SiteSums} site @returns {Entry[]} what SHA256SUMS itself gives rise to */
function sumsEntries({ sums }) {
  const lang = pageLang();
  const listed = new Set(sums.lines.map(({ path }) => path));
  return [
    { outcome: 'notChecked', text: kSumsSelf[lang] },
    ...sums.broken.map((line) => (/** @type {Entry} */ ({ outcome: 'mismatch', text: fill(kSumsLine[lang], { line }) }))),
    ...pathsOfThisPage().filter((path) => !listed.has(path))
      .map((path) => (/** @type {Entry} */ ({ outcome: 'notChecked', text: fill(kSumsUnlisted[lang], { path }) }))),
  ];
}

/** @param {SiteSums | null} site @param {ReturnType<typeof hasher>} sha256 */
async function siteSection(site, sha256) {
  const lang = pageLang();
  const section = element('section', { id: 'check-site' }, element('h3', {}, kSite[lang]));
  if (!site || !sha256) {
    section.append(element('p', { class: 'muted' }, root ? kSumsMissing[lang] : kSiteNone[lang]),
      resultsList(kSite[lang], [{ outcome: 'notAvailable', text: root ? kSumsMissing[lang] : kSite[lang] }]));
    return section;
  }
  const { lines } = site.sums;
  const start = element('button', { type: 'button', class: 'later-button', id: 'check-site-start' }, kSiteStart[lang]);
  const status = element('p', { role: 'status', class: 'muted' }, fill(kSiteAbout[lang], { count: lines.length }));
  const own = sumsEntries(site);
  /** @param {Entry[]} entries */
  const results = (entries) => resultsList(kSite[lang], [...own, ...entries]);
  let list = results(lines.map(({ path }) => ({ outcome: 'notChecked', text: path })));
  start.addEventListener('click', async () => {
    start.disabled = true;
    const say = (/** @type {number} */ done) => (status.textContent = fill(kSiteProgress[lang], { done, count: lines.length }));
    const found = await checkFiles(lines, read, sha256, say);
    const served = found.filter(({ path, outcome }) => outcome !== 'notAvailable' || !path.startsWith('.'));  // such names many hosts keep to themselves
    const made = results(served.map(({ path, outcome }) => ({ outcome, text: path })));
    list.replaceWith(made);
    list = made;
    start.disabled = false;
  });
  section.append(digestLine(kDigestSums, await sha256(site.bytes)), status, start, list);
  return section;
}

/** @returns {Promise<SiteSums | null>} */
async function loadSums() {
  if (!root) return null;
  const bytes = await read('SHA256SUMS').catch(() => null);
  return bytes && { bytes, sums: readSums(bytes) };
}

/** @param {Viewer | null} viewer @returns {Promise<Uint8Array | null>} */
async function loadCase(viewer) {
  const address = document.getElementById('viewer')?.dataset.caseFile;
  return viewer?.caseFile ?? (address && root ? read(`${document.getElementById('viewer')?.dataset.caseId}/case.json`).catch(() => null) : null);
}

/** @param {Viewer | null} viewer */
export async function open(viewer) {
  const lang = pageLang();
  const sha256 = hasher(viewer);
  const [site, bytes] = await Promise.all([loadSums(), loadCase(viewer)]);
  showDialog('checks', kTitle,
    element('p', {}, kLede[lang]),
    element('p', { class: 'check-limit' }, kLimit[lang]),
    caseSection(site, bytes && sha256 && await sha256(bytes)),
    await siteSection(site, sha256),
    quotesSection(viewer, bytes));
}
