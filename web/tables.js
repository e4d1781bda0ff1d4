// Tables of the record as a spreadsheet takes them, made from the words that stand in the record.

const kLeftOut = 'button, [hidden], .scale, .person .kicker';
const kInline = 'a, span, strong, small, mark, del, q, dfn';
const kManyThings = 'ul, ol, tbody, .quotes';
const kFormula = /^[=+\-@＝＋－＠]/;

/** Two parts of a cell, and that they are two. @param {string} before @param {string} words @param {string} [between] */
const joined = (before, words, between = ' · ') => (before && words ? before + between + words : before + words);

/** All that an element says, in one line. @param {Node} node @returns {string} */
export function wordsOf(node) {
  if (node instanceof Text) return node.data.replace(/\s+/g, ' ');
  if (!(node instanceof Element) || node.matches(kLeftOut)) return '';
  let words = '';
  let wasBlock = false;
  for (const child of node.childNodes) {
    const part = wordsOf(child);
    const isBlock = child instanceof Element && !child.matches(kInline);
    if (!part.trim() && (isBlock || wasBlock)) continue;  // blanks between blocks
    words = isBlock || wasBlock ? joined(words.trim(), part, node.matches(kManyThings) ? ' | ' : ' · ') : words + part;
    wasBlock = isBlock;
  }
  words = node.matches(kInline) ? words : words.trim();
  if (node.matches('blockquote')) return `“${words}”`;
  const address = node.matches('figure') && node.querySelector('blockquote')?.cite;
  return address ? joined(words, address) : words;
}

/** The head of a column that the record has not. @param {'what' | 'words'} name */
const columnHead = (name) => wordsOf(/** @type {Element} */ (document.querySelector(`[data-notice="column-${name}"]`)));

/** @param {HTMLTableRowElement} line */
const cells = (line) => [...line.cells].filter((cell) => !cell.matches('.lanes')).map(wordsOf);

/** A numbered statement stands on several lines, which are one row: its words and the accounts that differ share a cell. @param {HTMLTableElement} table */
function tableRows(table) {
  const head = table.tHead ? cells(table.tHead.rows[0]) : [];
  if (!table.matches('.evidence-table, .ledger')) return [head, ...[...table.tBodies].flatMap(({ rows }) => [...rows].map(cells))];
  const rows = [...table.tBodies].filter((body) => !body.matches('.group')).map(({ rows: [first, ...more] }) =>
    [...cells(first), more.flatMap(cells).reduce((all, words) => joined(all, words, ' | '), '')]);
  return [[...head, columnHead('words')], ...rows];
}

/**
 * What an item says, by column: its name first, its facts and the parts with a heading of their own each in theirs.
 * @param {Element} item
 * @param {string} nameHead
 */
function itemColumns(item, nameHead) {
  /** @type {Map<string, string>} */
  const columns = new Map();
  const put = (/** @type {string} */ head, /** @type {string} */ words) =>
    words && columns.set(head, joined(columns.get(head) ?? '', words));
  let head = nameHead;
  const isOneText = [...item.children].every((child) => child.matches(kInline));
  for (const part of isOneText ? [item] : item.children) {
    if (part.matches('dl')) {
      for (const fact of part.children) {
        const [name, ...values] = fact.children;
        put(wordsOf(name), values.map(wordsOf).reduce((all, words) => joined(all, words), ''));
      }
    } else if (part instanceof HTMLTableElement) {
      const [heads, ...rows] = tableRows(part);
      put(heads[0], rows.map((cells) => cells.reduce((all, words) => joined(all, words))).join(' | '));
    } else if (head !== nameHead && part.matches('h4, h5, h6, .kicker')) {
      head = wordsOf(part);
    } else {
      put(head, wordsOf(part));
      if (head === nameHead) head = columnHead('what');
    }
  }
  return columns;
}

/** @param {Element[]} items @param {string} nameHead */
function itemRows(items, nameHead) {
  const all = items.map((item) => itemColumns(item, nameHead));
  const heads = [...new Set(all.flatMap((columns) => [...columns.keys()]))];
  return [heads, ...all.map((columns) => heads.map((head) => columns.get(head) ?? ''))];
}

/** The table that a copying button belongs to. @param {HTMLElement} button @returns {string[][]} the head first */
function rowsFor(button) {
  const table = button.closest('table');
  if (table) return tableRows(table);
  const items = button.parentElement?.querySelectorAll(`:scope > ${button.dataset.rows}`) ?? [];
  return itemRows([...items], wordsOf(/** @type {Element} */ (button.previousElementSibling)));
}

/** @param {string[][]} rows */
function html(rows) {
  const table = document.createElement('table');
  rows.forEach((cells, i) => {
    const line = table.insertRow();
    for (const words of cells) line.appendChild(document.createElement(i === 0 ? 'th' : 'td')).textContent = words;
  });
  return table.outerHTML;
}

/** A cell that begins with a quotation mark would be read on to the next one. @param {string} words */
const tsvCell = (words) => (words.startsWith('"') ? `"${words.replaceAll('"', '""')}"` : words);

/**
 * For a spreadsheet and for a word processor. Words that a spreadsheet would take for a formula begin with "'".
 * @param {HTMLElement} button
 */
export function tableTexts(button) {
  const rows = rowsFor(button).map((cells) => cells.map((words) => (kFormula.test(words) ? `'${words}` : words)));
  const widest = Math.max(...rows.map((cells) => cells.length));
  for (const cells of rows) while (cells.length < widest) cells.push('');
  return { plain: rows.map((cells) => cells.map(tsvCell).join('\t')).join('\n'), html: html(rows) };
}
