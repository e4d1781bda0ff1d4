// What the exhibit tells (src/record/data/exhibit_json.h), and which of it the curator chose.
import { get } from 'quanlian-files';

/** @typedef {import('./machine.js').Lang} Lang */

/**
 * @typedef {object} Figured a figure in its pieces; `words`: 1 where it is no number
 * @property {string} [before]
 * @property {string} [number]
 * @property {string} [after]
 * @property {number} [words]
 * @property {string} [what]
 * @property {string} [scope]
 * @property {string} [status]
 */

/** @typedef {{id: string, at: string, view: string, kicker?: string, figureAt?: string, text: string} & Figured} Step */

/**
 * @typedef {{label?: string, title: string, kicker?: string, name?: string, figures?: string, basis?: string, lines?: string[], means?: string[],
 *   outcome?: string, outcomeNotStated?: number, silences?: string, notStated?: string[]} & Figured} Card
 */

/**
 * @typedef {object} Told in one language
 * @property {string} title
 * @property {Step[]} tour
 * @property {Record<string, Card>} cards
 * @property {{title: string, none?: string, rows: {what: string, headline: string, facts: {label: string, value: string, notStated?: number}[]}[]}[]} outcomes
 * @property {{id: string, term: string, meaning: string}[]} terms
 */

/** @typedef {{case: string, id: string, told: Record<Lang, Told>}} Story */

/**
 * @param {string} address
 * @param {string} caseSha256 of the file that is open
 * @param {string} [chosen] ids of the tour's steps to tell; those that are not there are passed over
 * @returns {Promise<Story>}
 */
export async function loadStory(address, caseSha256, chosen) {
  for (const cache of /** @type {RequestCache[]} */ (['default', 'reload'])) {
    const response = await get(address, cache);
    if (!response.ok) throw new Error(`status ${response.status} for ${address}`);
    const story = await response.json();
    if (story.case === caseSha256) return withSteps(toldIn(story), chosen?.split(':') ?? []);
  }
  throw new Error(`${address} is of another case file`);
}

/** The file has what is told in each language beside what is of all. @param {any} story @returns {Story} */
export const toldIn = ({ case: file, id, ...told }) => ({ case: file, id, told });

/** In the tour's own order; all of them where none is chosen. @param {Story} story @param {string[]} chosen @returns {Story} */
export function withSteps(story, chosen) {
  const told = (/** @type {Told} */ one) => {
    const tour = one.tour.filter(({ id }) => chosen.includes(id));
    return { ...one, tour: tour.length > 0 ? tour : one.tour };
  };
  return { ...story, told: Object.fromEntries(Object.entries(story.told).map(([lang, one]) => [lang, told(one)])) };
}
