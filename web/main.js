// Starts the viewer over the record. The record is there first and stays whatever happens here.
import { joinAnnouncements } from './announce.js';
import { offerApi } from './api.js';
import { joinCopy } from './copy.js';
import { joinEmbed } from './embed.js';
import { showNotice } from './failure.js';
import { loadFonts } from './fonts.js';
import { followPreferences, followSize, listenToButtons, listenToKeys, listenToPointers, measure } from './input.js';
import { joinKeys } from './keys.js';
import { joinLanguage } from './language.js';
import { joinLater } from './later.js';
import { joinPrint } from './print.js';
import { joinRecord, joinViewSwitch } from './record.js';
import { joinSearch } from './search.js';
import { joinTools } from './tools.js';
import { Viewer } from './viewer.js';
import { Failure, Wasm } from './wasm.js';

const kLongestWaitForPaintMs = 1000;  // a page that is not looked at is never painted

/** The reader sees the record before anything of the viewer is asked for. */
function firstPaint() {
  return new Promise((done) => {
    setTimeout(done, kLongestWaitForPaintMs);
    try {
      new PerformanceObserver((list) => {
        if (list.getEntriesByName('first-contentful-paint').length > 0) done(undefined);
      }).observe({ type: 'paint', buffered: true });
    } catch {
      requestAnimationFrame(() => setTimeout(done));
    }
  });
}

/** @param {string} url @param {RequestCache} cache */
async function loadCase(url, cache) {
  try {
    const response = await fetch(url, { cache });
    if (!response.ok) throw new Error(`status ${response.status}`);
    return new Uint8Array(await response.arrayBuffer());
  } catch (error) {
    throw new Failure('no-case', `${url}: ${error}`);
  }
}

/**
 * Opens the case file that the record was made from, and no other: an old copy from a cache is asked for anew.
 * @param {Wasm} wasm
 * @param {Uint8Array} bytes
 * @param {DOMStringMap} data of #viewer
 */
async function openCase(wasm, bytes, data) {
  const lang = document.documentElement.dataset.lang ?? 'zh';
  let problem = null;
  try {
    wasm.open(bytes, lang);
  } catch (error) {
    problem = error;
  }
  if (!problem && wasm.stats().caseSha256 === data.caseSha256) return;
  wasm.open(await loadCase(data.caseFile ?? '', 'reload'), lang);
  if (wasm.stats().caseSha256 !== data.caseSha256) throw new Failure('broken-case', 'not the case file of this record');
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

/** @param {HTMLElement} section @param {HTMLCanvasElement} canvas */
async function start(section, canvas) {
  const data = section.dataset;
  await firstPaint();
  const loading = Promise.all([
    Wasm.load(data.wasm ?? '', canvas),
    loadCase(data.caseFile ?? '', 'default'),
    loadFonts(data.fontRegular, data.fontBold),
  ]);
  const [wasm, bytes] = await loading;
  wasm.start();
  await openCase(wasm, bytes, data);
  followPreferences(wasm);
  const viewer = new Viewer(wasm, canvas);
  showFirstFrame(viewer, section, canvas);
  followSize(canvas, viewer);
  listenToPointers(canvas, viewer);
  listenToKeys(canvas, viewer);
  listenToButtons(viewer);
  joinLanguage(viewer);
  joinViewSwitch(viewer);
  joinAnnouncements(viewer);
  joinSearch(viewer);
  joinCopy(viewer);
  joinKeys();
  surviveContextLoss(canvas, viewer);
  return viewer;
}

async function main() {
  performance.mark('quanlian:record');
  joinTools();
  joinPrint();
  const section = document.getElementById('viewer');
  const canvas = document.getElementById('canvas');
  if (!section || !(canvas instanceof HTMLCanvasElement)) return;
  const api = offerApi();
  joinEmbed();
  try {
    const viewer = await start(section, canvas);
    api.resolve(viewer);
    joinLater(viewer);
    joinRecord(viewer);  // last: it may go where the address says, and everyone is listening now
    performance.mark('quanlian:interactive');
  } catch (error) {
    section.hidden = true;
    document.documentElement.classList.remove('viewer-on');
    showNotice(error instanceof Failure ? error.notice : 'no-module');
    api.reject(error);
    joinLater(null);
  }
}

main();
