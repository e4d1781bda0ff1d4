// What stands above the ledger: filters, groups, order, the number of figures shown, the file for spreadsheets.
import {
  'figures-all' as kAll,
  'figures-controls' as kControls,
  'figures-csv' as kCsv,
  'figures-group' as kGroup,
  'figures-group-none' as kGroupNone,
  'figures-kind' as kKind,
  'figures-kind-number' as kKindNumber,
  'figures-kind-open' as kKindOpen,
  'figures-kind-term' as kKindTerm,
  'figures-option' as kOption,
  'figures-quotes' as kQuotes,
  'figures-reset' as kReset,
  'figures-reverse' as kReverse,
  'figures-sort' as kSort,
  'ledger-unit' as kUnit,
  'record-belongs-to' as kPlace,
  'record-figure' as kFigure,
  'record-number' as kNumber,
  'record-source' as kSource,
  'record-status' as kStatus,
  'record-when' as kWhen,
} from 'quanlian-texts';
import { element, fill, pageLang } from '../dialog.js';
import { valuesOf } from './table.js';

/** @typedef {import('./table.js').Facet} Facet */
/** @typedef {import('./table.js').Row} Row */
/** @typedef {import('./table.js').SortKey} SortKey */
/** @typedef {import('../dialog.js').Words} Words */

/**
 * @typedef {object} Choice
 * @property {Record<'place' | 'status' | 'source' | 'kind', string>} filters keys of values; '' for all
 * @property {'' | 'place' | 'status' | 'source' | 'unit'} group
 * @property {SortKey} sort
 * @property {boolean} descending
 * @property {boolean} quotes every row's words are shown
 */

/** @returns {Choice} as the record has it */
export const atStart = () => ({ filters: { place: '', status: '', source: '', kind: '' }, group: '', sort: 'number', descending: false, quotes: false });

/** @type {['place' | 'status' | 'source' | 'kind', Words][]} */
const kFilters = [['place', kPlace], ['status', kStatus], ['source', kSource], ['kind', kKind]];
/** @type {[Choice['group'], Words][]} */
const kGroups = [['', kGroupNone], ['place', kPlace], ['status', kStatus], ['source', kSource], ['unit', kUnit]];
/** @type {[SortKey, Words][]} */
export const kSorts = [['number', kNumber], ['value', kFigure], ['time', kWhen], ['status', kStatus], ['place', kPlace], ['source', kSource]];
/** @type {Record<string, Words>} */
const kKinds = { number: kKindNumber, open: kKindOpen, term: kKindTerm };

/** @param {Row} row @param {Choice['filters']} filters @param {Facet} [but] not looked at */
export function fits(row, filters, but) {
  return kFilters.every(([facet]) => facet === but || !filters[facet] || row.facets[facet].some(({ key }) => key === filters[facet]));
}

/** @param {string} id @param {string} label @param {[value: string, words: string][]} options @param {string} chosen */
function select(id, label, options, chosen) {
  const made = element('select', { id }, ...options.map(([value, words]) => element('option', { value }, words)));
  made.value = chosen;
  return { made, field: element('label', { for: id }, element('span', {}, label), made) };
}

/** @param {string} id @param {string} words */
const button = (id, words) => element('button', { type: 'button', id }, words);

/**
 * @param {Row[]} rows
 * @param {Choice} choice is changed by the controls
 * @param {{changed: () => void, reset: () => void, save: () => void}} tell
 */
export function makeControls(rows, choice, tell) {
  const lang = pageLang();
  const filters = kFilters.map(([facet, label]) => {
    const { made, field } = select(`figures-by-${facet}`, label[lang], [], '');
    made.addEventListener('change', () => {
      choice.filters[facet] = made.value;
      tell.changed();
    });
    return { facet, made, field };
  });
  const group = select('figures-group', kGroup[lang], kGroups.map(([key, words]) => [key, words[lang]]), choice.group);
  group.made.addEventListener('change', () => {
    choice.group = /** @type {Choice['group']} */ (group.made.value);
    tell.changed();
  });
  // The table's heads do the same where there is room for a table.
  const sort = select('figures-sort', kSort[lang], kSorts.map(([key, words]) => [key, words[lang]]), choice.sort);
  sort.made.addEventListener('change', () => {
    choice.sort = /** @type {SortKey} */ (sort.made.value);
    tell.changed();
  });
  const [reverse, quotes, reset, csv] = [button('figures-reverse', kReverse[lang]), button('figures-quotes', kQuotes[lang]),
    button('figures-reset', kReset[lang]), button('figures-csv', kCsv[lang])];
  reverse.addEventListener('click', () => {
    choice.descending = !choice.descending;
    tell.changed();
  });
  quotes.addEventListener('click', () => {
    choice.quotes = !choice.quotes;
    tell.changed();
  });
  reset.addEventListener('click', tell.reset);
  csv.addEventListener('click', tell.save);
  const status = element('p', { role: 'status', id: 'figures-count' });
  const bar = element('div', { id: 'figures-controls', role: 'group', 'aria-label': kControls[lang] },
    ...filters.map(({ field }) => field), group.field, sort.field, reverse, quotes, reset, csv, status);

  /** Each filter counts what it would leave, the others being as they are. */
  const put = () => {
    for (const { facet, made } of filters) {
      const left = rows.filter((row) => fits(row, choice.filters, facet));
      const count = (/** @type {string} */ key) => left.filter((row) => row.facets[facet].some((value) => value.key === key)).length;
      const options = [...valuesOf(rows, facet)].map(([key, name]) =>
        element('option', { value: key }, fill(kOption[lang], { name: facet === 'kind' ? kKinds[key][lang] : name, count: count(key) })));
      made.replaceChildren(element('option', { value: '' }, fill(kAll[lang], { count: left.length })), ...options);
      made.value = choice.filters[facet];
    }
    group.made.value = choice.group;
    sort.made.value = choice.sort;
    reverse.setAttribute('aria-pressed', String(choice.descending));
    quotes.setAttribute('aria-pressed', String(choice.quotes));
  };
  return { bar, status, put };
}
