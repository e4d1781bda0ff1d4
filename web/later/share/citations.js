// The citations of the case, made when the site was built (src/record/data/citations_json.h). The page adds its link and the reader's day.
import { get } from 'quanlian-files';
import { isoCitation, months } from 'quanlian-languages';
import { 'date-day' as kDay } from 'quanlian-texts';
import { fill } from '../dialog.js';

/** @typedef {import('../../languages.js').Lang} Lang */
/** @typedef {Record<string, Record<Lang, [label: string, headline: string, citation: string]>>} Citations by item */

const kLinkSlot = '\u0001';
const kDateSlot = '\u0002';

/** @type {Promise<{case: string, items: Citations}> | undefined} */
let loading;

/** @param {string} name the address that the page gives; by its name it lies beside this module */
async function load(name) {
  const address = name.includes(':') ? name : new URL(name.split('/').pop() ?? '', import.meta.url).href;
  const response = await get(address);
  if (!response.ok) throw new Error(`status ${response.status} for ${address}`);
  return response.json();
}

/**
 * Those of the case file that is open; null when they cannot be had.
 * @param {string} caseSha256 of that file
 * @returns {Promise<Citations | null>}
 */
export async function citationsOf(caseSha256) {
  const name = document.getElementById('viewer')?.dataset.citations;
  if (!name) return null;
  loading ??= load(name);
  try {
    const answer = await loading;
    return answer.case === caseSha256 ? answer.items : null;
  } catch {
    loading = undefined;  // the next click tries again
    return null;
  }
}

/** As a citation in that language has it: "2026-11-24"; "24 November 2026". @param {Date} day @param {Lang} lang */
export function dayInWords(day, lang) {
  const [year, month, date] = [day.getFullYear(), day.getMonth() + 1, day.getDate()];
  if (!isoCitation[lang]) return fill(kDay[lang], { year, month: months[lang][month - 1] ?? month, day: date });
  const two = (/** @type {number} */ number) => String(number).padStart(2, '0');
  return `${year}-${two(month)}-${two(date)}`;
}

/** @param {string} citation @param {string} link @param {Date} day @param {Lang} lang */
export function fillCitation(citation, link, day, lang) {
  return citation.split(kLinkSlot).join(link).split(kDateSlot).join(dayInWords(day, lang));
}
