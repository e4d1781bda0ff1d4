// The ledger of figures while it is the view on show: sorted, filtered, grouped, each row's words on request. In the record, and on
// paper, the table is as the record has it: whole and in the record's order.
import { 'notice-no-later' as kNotLoaded } from 'quanlian-texts';
import { get } from 'quanlian-files';
import { addStyle, pageLang } from '../dialog.js';
import { saveFile } from '../save.js';
import { atStart } from './controls.js';
import sheet from './figures.css';
import { LedgerView } from './ledger_view.js';

/** @typedef {import('../verified.js').Verified} Verified */

addStyle(sheet);
const kRoot = document.documentElement;

/** @param {string} address of the CSV file */
async function save(address) {
  const response = await get(address);
  if (!response.ok) throw new Error(`status ${response.status} for ${address}`);
  const { caseId } = document.getElementById('viewer')?.dataset ?? {};
  saveFile(new Blob([await response.arrayBuffer()], { type: 'text/csv' }), `quanlian-${caseId}-figures-${pageLang()}.csv`);
}

/**
 * @param {import('../../viewer.js').Viewer} viewer
 * @param {Record<string, string>} ledgers addresses of the CSV files, by language
 * @param {Verified[]} verified so far; grows
 */
export function open(viewer, ledgers, verified) {
  const choice = atStart();
  /** Rows whose words the reader opened, by position. @type {Set<number>} */
  const opened = new Set();
  let view = /** @type {LedgerView | null} */ (null);
  const attach = () => {
    const section = document.getElementById('section-figures');
    if (!section || section === view?.section) return;
    view = new LedgerView(section, viewer, choice, opened, verified, () => {
      save(ledgers[pageLang()]).catch(() => view?.say(kNotLoaded[pageLang()]));
    });
  };
  let selected = viewer.wasm.state().at;
  const put = () => {
    attach();
    if (viewer.wasm.state().view !== 'figures') view?.restore();
    else if (!view?.live) view?.show();
  };
  // The words come from the page in the other language: another table.
  new MutationObserver(put).observe(kRoot, { attributeFilter: ['data-lang'] });
  viewer.onChange(({ at }, origin) => {
    if (at !== selected && origin !== 'record') view?.open(at);
    selected = at;
    put();
  });
  document.addEventListener('quanlian:verified', () => view?.putChecks());
  addEventListener('beforeprint', () => view?.restore());
  addEventListener('afterprint', put);
  attach();
  view?.open(selected);
  put();
  document.querySelector('#section-figures tbody[aria-current]')?.scrollIntoView({ block: 'nearest', behavior: 'instant' });
}
