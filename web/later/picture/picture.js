// The dialog that saves the drawn view as a picture. The drawings were made with the site (src/record/data/pictures_json.h); a PNG is what
// the browser makes of them.
import {
  'picture-none' as kNone, 'picture-note' as kNote, 'picture-png' as kPng, 'picture-svg' as kSvg, 'picture-title' as kTitle,
} from 'quanlian-texts';
import { get } from 'quanlian-files';
import { element, fill, pageLang, showDialog } from '../dialog.js';
import { saveFile } from '../save.js';

/** @typedef {import('../../viewer.js').Viewer} Viewer */
/** @typedef {{case: string} & Record<string, any>} Pictures SVG by language and view */

const kPixelsPerUnit = 2;

/** Asked for anew where a cache has that of another case file. @param {string} caseSha256 @returns {Promise<Pictures>} */
async function loadPictures(caseSha256) {
  const address = new URL(document.getElementById('viewer')?.dataset.pictures ?? '', document.baseURI).href;
  for (const cache of /** @type {RequestCache[]} */ (['default', 'reload'])) {
    const response = await get(address, cache);
    const pictures = response.ok ? await response.json() : null;
    if (pictures?.case === caseSha256) return pictures;
  }
  throw new Error(`${address} is not of this case file`);
}

/** @param {string} svg @returns {Promise<Blob>} */
async function pngOf(svg) {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = image.naturalWidth * kPixelsPerUnit;
  canvas.height = image.naturalHeight * kPixelsPerUnit;
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('no picture'))), 'image/png');
  });
}

/** @param {Viewer | null} viewer */
export async function open(viewer) {
  const lang = pageLang();
  const view = viewer?.wasm.state().view ?? 'chain';
  const status = element('p', { role: 'status' });
  const { caseId = '', caseSha256 = '' } = document.getElementById('viewer')?.dataset ?? {};
  const name = `${caseId}-${view}-${lang}`;
  /** @param {string} id @param {import('../dialog.js').Words} words @param {(svg: string) => Promise<unknown>} save */
  const button = (id, words, save) => {
    const made = element('button', { type: 'button', id, class: 'later-button' }, words[lang]);
    made.addEventListener('click', async () => {
      try {
        await save((await loadPictures(caseSha256))[lang][view]);
        status.textContent = '';
      } catch {
        status.textContent = kNone[lang];
      }
    });
    return made;
  };
  showDialog('pictures', kTitle,
    element('p', {}, fill(kNote[lang], { view: document.getElementById(`show-${view}`)?.textContent ?? view })),
    element('p', {},
      button('picture-svg', kSvg, async (svg) => saveFile(new Blob([svg], { type: 'image/svg+xml' }), `${name}.svg`)), ' ',
      button('picture-png', kPng, async (svg) => saveFile(await pngOf(svg), `${name}.png`))),
    status);
}
