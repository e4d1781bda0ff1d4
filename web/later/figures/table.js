// The ledger's rows as the record has them, and their order: each <tbody> of the table is a row.

/** @typedef {import('./lanes.js').Join} Join */
/** @typedef {'place' | 'status' | 'source' | 'unit' | 'kind'} Facet */
/** @typedef {'number' | 'value' | 'time' | 'status' | 'place' | 'source'} SortKey */
/** @typedef {{key: string, name: string}} Value of a facet; the key is the same in both languages */

/**
 * @typedef {object} Row
 * @property {HTMLTableSectionElement} body
 * @property {number} position in the record
 * @property {string} at "KIND:ID"
 * @property {string} number
 * @property {number | undefined} value
 * @property {string} when ISO date, as exact as it is; '' where none is stated
 * @property {Record<Facet, Value[]>} facets
 * @property {Join[]} joins
 * @property {string[]} conflicts ids of the elements of conflicts about it
 */

const kStatusCell = 6;
const kKinds = ['number', 'open', 'term'];
const words = (/** @type {Element | null | undefined} */ element) => element?.textContent?.trim() ?? '';

/** @param {Element} cell @returns {Value[]} what its links lead to, or its words */
function linked(cell) {
  const links = [...cell.querySelectorAll('a')];
  return links.length > 0 ? links.map((link) => ({ key: `#${link.dataset.item ?? link.hash.slice(1)}`, name: words(link) }))
    : [{ key: 'case', name: words(cell) }];
}

/** @param {HTMLTableElement} table as the record has it @returns {Row[]} */
export function readRows(table) {
  const rows = [...table.tBodies].map((body, position) => {
    const [line] = body.rows;
    const part = (/** @type {string} */ selector) => /** @type {Element} */ (line.querySelector(selector));
    const { row = '', value, when = '', joins = '' } = body.dataset;
    return {
      body,
      position,
      at: row,
      number: words(part('th')),
      value: value === undefined ? undefined : Number(value),
      when,
      facets: {
        place: linked(part('.place')),
        source: linked(part('.sources')),
        status: [{ key: '', name: words(line.cells[kStatusCell]) }],
        unit: [{ key: '', name: words(line.querySelector('.unit')) }],
        kind: [{ key: kKinds.find((kind) => body.classList.contains(kind)) ?? '', name: '' }],
      },
      joins: joins.split(' ').filter(Boolean).map((join) => ({ bracket: Number(join.slice(1)), same: join.startsWith('=') })),
      conflicts: [...line.querySelectorAll('.caution a')].map((link) => /** @type {HTMLAnchorElement} */ (link).hash.slice(1)),
    };
  });
  // Words differ from language to language; the first row that has them does not.
  for (const facet of /** @type {const} */ (['status', 'unit'])) {
    for (const { facets: { [facet]: [value] } } of rows) {
      value.key = String(rows.findIndex((other) => other.facets[facet][0].name === value.name));
    }
  }
  return rows;
}

/** The values of a facet in the order in which the record first has them. @param {Row[]} rows @param {Facet} facet */
export function valuesOf(rows, facet) {
  /** @type {Map<string, string>} */
  const values = new Map();
  for (const { facets } of rows) for (const { key, name } of facets[facet]) if (!values.has(key)) values.set(key, name);
  return values;
}

/**
 * By value only figures of one unit are compared: the units stand one after the other, and what has no number comes last in its unit.
 * Undated rows come last too. Status, place and source are in the order of the record.
 * @param {Row[]} all @param {SortKey} key @param {boolean} descending
 * @returns {(a: Row, b: Row) => number}
 */
export function comparison(all, key, descending) {
  const turn = descending ? -1 : 1;
  const places = (/** @type {Facet} */ facet) => [...valuesOf(all, facet).keys()];
  const last = (/** @type {boolean} */ a, /** @type {boolean} */ b) => Number(a) - Number(b);
  switch (key) {
    case 'value': {
      const units = places('unit');
      const unit = (/** @type {Row} */ row) => units.indexOf(row.facets.unit[0].key);
      return (a, b) => unit(a) - unit(b) || last(a.value === undefined, b.value === undefined)
        || turn * ((a.value ?? 0) - (b.value ?? 0)) || a.position - b.position;
    }
    case 'time':
      return (a, b) => last(!a.when, !b.when) || turn * Number(a.when > b.when) - turn * Number(a.when < b.when) || a.position - b.position;
    case 'number':
      return (a, b) => turn * (a.position - b.position);
    default: {
      const order = places(key);
      const place = (/** @type {Row} */ row) => order.indexOf(row.facets[key][0]?.key);
      return (a, b) => turn * (place(a) - place(b)) || a.position - b.position;
    }
  }
}
