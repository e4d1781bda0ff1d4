// The lines at the table's edge for rows in any order; the same rule as src/record/ledger/ledger_brackets.cc.

/** @typedef {{bracket: number, same: boolean}} Join that a row is one of a bracket's */
/** @typedef {{bracket: number, same: boolean, mark: 'first' | 'on' | 'pass' | 'last'}} LaneCell */

/**
 * Brackets take the first lane that is free, in the order of their first rows. A bracket of which only one row is shown has no line.
 * @param {Join[][]} lines by line of the table, from the top
 * @returns {(LaneCell | null)[][]} by line, then by lane
 */
export function layOutLanes(lines) {
  /** @type {Map<number, {same: boolean, at: number[]}>} */
  const brackets = new Map();
  lines.forEach((joins, line) => {
    for (const { bracket, same } of joins) {
      const found = brackets.get(bracket) ?? { same, at: [] };
      found.at.push(line);
      brackets.set(bracket, found);
    }
  });
  const drawn = [...brackets].filter(([, { at }]) => at.length > 1).sort(([a, one], [b, other]) => one.at[0] - other.at[0] || a - b);
  /** @type {number[]} */
  const freeFrom = [];
  const places = drawn.map(([bracket, { same, at }]) => {
    const free = freeFrom.findIndex((from) => from <= at[0]);
    const lane = free < 0 ? freeFrom.length : free;
    freeFrom[lane] = at[at.length - 1] + 1;
    return { bracket, same, at, lane };
  });
  /** @type {(LaneCell | null)[][]} */
  const cells = lines.map(() => freeFrom.map(() => null));
  for (const { bracket, same, at, lane } of places) {
    const [first, last] = [at[0], at[at.length - 1]];
    for (let line = first; line <= last; line++) {
      const mark = line === first ? 'first' : line === last ? 'last' : at.includes(line) ? 'on' : 'pass';
      cells[line][lane] = { bracket, same, mark };
    }
  }
  return cells;
}
