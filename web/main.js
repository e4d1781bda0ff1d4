// Starts the viewer over the record. The record is there first and stays whatever happens here.
import { get, kOneFile } from 'quanlian-files';
import { joinAddress, linkNote } from './address.js';
import { joinAnnouncements } from './announce.js';
import { offerApi } from './api.js';
import { joinItemCopy, joinTableCopy } from './copy.js';
import { joinCourt } from './court.js';
import { joinEmbed } from './embed.js';
import { joinExhibit } from './exhibit.js';
import { sayIfLate, showNotice } from './failure.js';
import { joinFigures } from './figures.js';
import { loadFonts } from './fonts.js';
import { followPreferences, followSize, listenToButtons, listenToKeys, listenToPointers, measure } from './input.js';
import { joinKeys } from './keys.js';
import { joinLanguage } from './language.js';
import { pageLang } from './languages.js';
import { joinLater } from './later.js';
import { joinOffline } from './offline.js';
import { joinOnDemand } from './on_demand.js';
import { firstPaint } from './paint.js';
import { joinPrint } from './print.js';
import { joinRecord } from './record.js';
import { joinSearch } from './search.js';
import { joinTextSize } from './text_size.js';
import { joinTools } from './tools.js';
import { Viewer } from './viewer.js';
import { joinViews } from './views.js';
import { Failure, Wasm } from './wasm.js';

const kFontsMs = 2000;  // that the picture waits for its own fonts; the system's do meanwhile

/** @param {string} url @param {RequestCache} cache */
async function loadCase(url, cache) {
  try {
    const response = await get(url, cache);
    if (!response.ok) throw new Error(`status ${response.status}`);
    return new Uint8Array(await response.arrayBuffer());
  } catch (error) {
    throw new Failure('no-case', `${url}: ${error}`);
  }
}

/** Without the carriage returns that git or another tool may have put before the line ends. @param {Uint8Array} bytes */
const withoutReturns = (bytes) => bytes.filter((byte, i) => byte !== 13 || bytes[i + 1] !== 10);

/**
 * Opens the case file that the record was made from, and no other: an old copy from a cache is asked for anew, changed line ends
 * are undone.
 * @param {Wasm} wasm
 * @param {Uint8Array} bytes
 * @param {DOMStringMap} data of #viewer
 */
async function openCase(wasm, bytes, data) {
  const lang = pageLang();
  let problem = null;
  try {
    wasm.open(bytes, lang);
  } catch (error) {
    problem = error;
  }
  if (!problem && wasm.stats().caseSha256 === data.caseSha256) return bytes;
  const fresh = await loadCase(data.caseFile ?? '', 'reload');
  for (const file of [fresh, withoutReturns(fresh)]) {
    wasm.open(file, lang);
    if (wasm.stats().caseSha256 === data.caseSha256) return file;
  }
  throw new Failure('broken-case', 'not the case file of this record');
}

/** Makes room for the canvas and fills it in the same breath, so that no empty frame is ever seen. @param {Viewer} viewer */
function showFirstFrame(viewer, /** @type {HTMLElement} */ section, /** @type {HTMLCanvasElement} */ canvas) {
  section.hidden = false;
  document.documentElement.classList.add('viewer-on');
  measure(canvas, viewer.wasm);
  viewer.frames.drawNow();
  performance.mark('quanlian:first-frame');
}

/** @param {HTMLCanvasElement} canvas @param {Viewer} viewer */
function surviveContextLoss(canvas, viewer) {
  canvas.addEventListener('webglcontextlost', (event) => {
    event.preventDefault();  // or the browser never gives it back
    viewer.frames.stop();
    viewer.wasm.contextLost();
    showNotice('context-lost');
  });
  canvas.addEventListener('webglcontextrestored', () => {
    if (!viewer.wasm.contextRestored()) return;
    showNotice(null);
    viewer.frames.resume();
  });
}

/** @param {Viewer} viewer @param {HTMLElement} section @param {HTMLCanvasElement} canvas */
function joinPicture(viewer, section, canvas) {
  showFirstFrame(viewer, section, canvas);
  followSize(canvas, viewer);
  listenToPointers(canvas, viewer);
  listenToKeys(canvas, viewer);
  listenToButtons(viewer);
  joinViews(viewer, true);
  surviveContextLoss(canvas, viewer);
}

/** The record can be searched, copied and read in the other language all the same. @param {Viewer} viewer @param {string} missing */
function goOnWithoutPicture(viewer, missing) {
  viewer.frames.stop();
  joinViews(viewer, false);
  showNotice(missing);
}

/** Without the viewer, or until it comes. @param {import('./address.js').WithNote} withNote */
function goOnWithRecord(withNote) {
  if (location.hash.includes('=')) withNote((note) => note.followInRecord(location.hash));
  joinLater(null);
}

/** @param {HTMLElement} section @param {HTMLCanvasElement} canvas @param {() => void} meanwhile what goes on while it does not come */
async function start(section, canvas, meanwhile) {
  const data = section.dataset;
  await firstPaint();
  const fonts = loadFonts(data.fontRegular, data.fontBold);
  const needed = Promise.all([Wasm.load(data.wasm ?? '', canvas), loadCase(data.caseFile ?? '', 'default')]);
  const [wasm, bytes] = await sayIfLate(needed, meanwhile);
  const late = await Promise.race([fonts, new Promise((done) => setTimeout(done, kFontsMs, true))]);
  const missing = wasm.start();
  const caseFile = await openCase(wasm, bytes, data);
  const viewer = new Viewer(wasm, canvas, caseFile);
  followPreferences(viewer);
  joinCourt(viewer);  // first, so that whatever scrolls knows how high the strip is
  if (missing) goOnWithoutPicture(viewer, missing);
  else joinPicture(viewer, section, canvas);
  if (late && !missing) fonts.then(() => viewer.reopen());
  joinLanguage(viewer);
  joinAnnouncements(viewer);
  joinSearch(viewer);
  joinItemCopy(viewer);
  joinKeys();
  return viewer;
}

async function main() {
  performance.mark('quanlian:record');
  joinTools();
  joinTextSize();
  joinPrint();
  joinTableCopy();
  const section = document.getElementById('viewer');
  const canvas = document.getElementById('canvas');
  if (!section || !(canvas instanceof HTMLCanvasElement)) return;
  const api = offerApi();
  const withNote = linkNote(section.dataset);
  joinEmbed();
  try {
    const viewer = await start(section, canvas, () => goOnWithRecord(withNote));
    api.resolve(viewer);
    joinLater(viewer);
    joinRecord(viewer);
    joinExhibit(viewer);
    joinOnDemand(viewer);
    joinFigures(viewer, section);
    joinAddress(viewer, withNote);  // last: it goes where the address says, and everyone is listening now
    performance.mark('quanlian:interactive');
    joinOffline(section.dataset);
  } catch (error) {
    section.hidden = true;
    document.documentElement.classList.remove('viewer-on');
    showNotice(error instanceof Failure ? error.notice : 'no-module');
    goOnWithRecord(withNote);
    api.reject(error);
    if (kOneFile) joinLanguage(null);  // there is no other page to go to
  }
}

main();
