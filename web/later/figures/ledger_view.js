// One table of the ledger: puts the reader's choice into it and takes it back.
import {
  'figures-by-value' as kByValue,
  'figures-count' as kCount,
  'figures-group-name' as kGroupName,
  'figures-quote' as kQuote,
  'ledger-never' as kNever,
  'ledger-same' as kSame,
  'outline-list-and' as kAnd,
  'outline-list-comma' as kComma,
} from 'quanlian-texts';
import { element, fill, pageLang } from '../dialog.js';
import { checkOf, putCheck } from './checks.js';
import { atStart, fits, kSorts, makeControls } from './controls.js';
import { layOutLanes } from './lanes.js';
import { comparison, readRows, valuesOf } from './table.js';

/** @typedef {import('./controls.js').Choice} Choice */
/** @typedef {import('./table.js').Row} Row */
/** @typedef {Row | HTMLTableSectionElement} Line a row, or the head of a group */

/** The columns that sort, by the number of their cell. @type {[number, import('./table.js').SortKey][]} */
const kHeads = [[1, 'number'], [2, 'value'], [5, 'time'], [6, 'status'], [7, 'place'], [8, 'source']];
/** Where a link leads from here; what it says in the record is kept beside it. @type {[selector: string, view: string][]} */
const kLeads = [['tr:first-child > th a, .place a', 'chain'], ['.sources a', 'sources']];

export class LedgerView {
  #live = false;

  /**
   * @param {HTMLElement} section
   * @param {import('../../viewer.js').Viewer} viewer
   * @param {Choice} choice
   * @param {Set<number>} opened positions of rows whose words are shown
   * @param {import('../verified.js').Verified[]} verified
   * @param {() => void} save
   */
  constructor(section, viewer, choice, opened, verified, save) {
    this.section = section;
    this.viewer = viewer;
    this.choice = choice;
    this.opened = opened;
    this.verified = verified;
    this.table = /** @type {HTMLTableElement} */ (section.querySelector('table.ledger'));
    this.rows = readRows(this.table);
    this.accounts = [...this.table.querySelectorAll('tr.accounts')].map((line) => /** @type {HTMLTableRowElement} */ (line))
      .map((line) => ({ line, home: /** @type {HTMLTableSectionElement} */ (line.parentElement) }));
    this.brackets = this.#bracketWords();
    this.controls = makeControls(this.rows, choice, {
      changed: () => this.show(),
      reset: () => {
        Object.assign(choice, atStart());
        opened.clear();
        this.show();
      },
      save,
    });
    this.table.before(this.controls.bar);
    this.heads = this.#makeHeads();
    this.rows.forEach((row) => this.#addQuoteButton(row));
    section.addEventListener('click', (event) => this.#clicked(event));
    for (const type of ['pointerover', 'focusin']) section.addEventListener(type, (event) => this.#light(event.target));
    section.addEventListener('pointerleave', () => this.#light(document.activeElement));
  }

  /** @param {string} words */
  say(words) {
    const { status } = this.controls;
    if (status.textContent !== words) status.textContent = words;  // what is said again is heard again
  }

  /** Whether the reader's choice is in the table. */
  get live() {
    return this.#live;
  }

  /** Every row of the item shows its words. @param {string} at */
  open(at) {
    for (const row of this.rows) if (row.at === at) this.opened.add(row.position);
    if (this.#live) this.#putWords();
  }

  putChecks() {
    for (const row of this.rows) {
      const place = row.body.querySelector('.figure-check');
      if (place) putCheck(place, checkOf(row, this.verified));
    }
  }

  /** Puts the choice into the table. */
  show() {
    const { choice, rows } = this;
    this.#live = true;
    this.section.classList.add('live');
    for (const head of this.heads) head.button.disabled = false;
    this.#lead(true);
    const shown = rows.filter((row) => fits(row, choice.filters)).sort(comparison(rows, choice.sort, choice.descending));
    const lines = this.#grouped(shown);
    this.#arrange(lines, rows.filter((row) => !shown.includes(row)));
    this.controls.put();
    for (const { th, key } of this.heads) {
      th.setAttribute('aria-sort', choice.sort !== key ? 'none' : choice.descending ? 'descending' : 'ascending');
    }
    this.table.classList.toggle('by-unit', choice.sort === 'value' && choice.group !== 'unit');
    const lang = pageLang();
    const count = fill(kCount[lang], { shown: shown.length, count: rows.length });
    this.say(choice.sort === 'value' ? `${count} ${kByValue[lang]}` : count);
    this.#putWords();
    this.putChecks();
  }

  /** The table as the record has it. */
  restore() {
    if (!this.#live) return;
    this.#live = false;
    this.section.classList.remove('live');
    for (const { th, button } of this.heads) {
      button.disabled = true;
      th.removeAttribute('aria-sort');
    }
    this.#lead(false);
    this.#arrange(this.rows, []);
    this.table.classList.remove('by-unit');
  }

  /** @param {Line[]} lines from the top @param {Row[]} hidden */
  #arrange(lines, hidden) {
    this.table.querySelectorAll('tbody.group').forEach((head) => head.remove());
    for (const { line, home } of this.accounts) {
      const id = (line.dataset.row ?? '').replace(':', '-');
      const host = lines.find((one) => !(one instanceof Element) && one.conflicts.includes(id));
      const body = host && !(host instanceof Element) ? host.body : home;
      if (line.parentElement !== body) body.append(line);
    }
    for (const { body } of hidden) body.hidden = true;
    // Only what stands elsewhere is moved: moving takes the focus away.
    const wanted = [...lines.map((line) => (line instanceof Element ? line : line.body)), ...hidden.map(({ body }) => body)];
    const focused = document.activeElement;
    wanted.forEach((body, i) => {
      if (this.table.tBodies[i] !== body) this.table.insertBefore(body, this.table.tBodies[i] ?? null);
    });
    let unit = '';
    for (const line of lines) {
      if (line instanceof Element) continue;
      line.body.hidden = false;
      line.body.classList.toggle('new-unit', unit !== '' && unit !== line.facets.unit[0].key);
      unit = line.facets.unit[0].key;
      for (const cell of line.body.rows[0].querySelectorAll('.lanes, th')) {
        /** @type {HTMLTableCellElement} */ (cell).rowSpan = line.body.rows.length;
      }
    }
    if (focused instanceof HTMLElement && focused !== document.activeElement) focused.focus({ preventScroll: true });
    this.#drawLanes(lines);
  }

  /** @param {Row[]} rows in order @returns {Line[]} */
  #grouped(rows) {
    const { group } = this.choice;
    if (!group) return rows;
    return [...valuesOf(this.rows, group)].flatMap(([key, name]) => {
      const mine = rows.filter((row) => row.facets[group][0]?.key === key);
      if (mine.length === 0) return [];
      const words = fill(kGroupName[pageLang()], { name, count: mine.length });
      const head = element('tbody', { class: 'group' }, element('tr', {}, element('td', { class: 'lanes' }, element('span')),
        element('th', { scope: 'rowgroup', colspan: '8' }, words)));
      return [head, ...mine];
    });
  }

  /** @param {Line[]} lines */
  #drawLanes(lines) {
    const cells = layOutLanes(lines.map((line) => (line instanceof Element ? [] : line.joins)));
    lines.forEach((line, i) => {
      const body = line instanceof Element ? line : line.body;
      body.querySelector('.lanes > span')?.replaceChildren(...cells[i].map((cell) => {
        if (!cell) return element('i');
        const { bracket, same, mark } = cell;
        return element('i', { class: `${same ? 'same' : 'never'} ${mark}`, title: this.brackets.get(bracket) ?? '', 'data-bracket': String(bracket) });
      }));
    });
    const head = /** @type {Element} */ (this.table.tHead?.querySelector('.lanes'));
    head.querySelectorAll('i').forEach((one) => one.remove());
    head.append(...(cells[0] ?? []).map(() => element('i')));
  }

  /** What each bracket says, of all its rows: also of those that are not shown. */
  #bracketWords() {
    const lang = pageLang();
    /** @type {Map<number, {same: boolean, numbers: string[]}>} */
    const brackets = new Map();
    for (const { number, joins } of this.rows) {
      for (const { bracket, same } of joins) {
        const found = brackets.get(bracket) ?? { same, numbers: [] };
        found.numbers.push(number);
        brackets.set(bracket, found);
      }
    }
    return new Map([...brackets].map(([bracket, { same, numbers }]) => {
      const names = numbers.slice(0, -1).join(kComma[lang]) + kAnd[lang] + numbers[numbers.length - 1];
      return [bracket, fill((same ? kSame : kNever)[lang], { numbers: names })];
    }));
  }

  /** The brackets of the row under the pointer or with the focus stand out, and so do their rows. @param {EventTarget | null} place */
  #light(place) {
    const body = place instanceof Element ? place.closest('tbody') : null;
    const row = this.rows.find((one) => one.body === body);
    const lit = new Set(row?.joins.map(({ bracket }) => bracket));
    const pointed = place instanceof HTMLElement && place.dataset.bracket;
    if (pointed) {
      lit.clear();
      lit.add(Number(pointed));
    }
    this.table.querySelectorAll('i[data-bracket]').forEach((line) => line.classList.toggle('lit', lit.has(Number(/** @type {HTMLElement} */ (line).dataset.bracket))));
    for (const { body: other, joins } of this.rows) other.classList.toggle('lit', joins.some(({ bracket }) => lit.has(bracket)));
  }

  /** Real buttons in the heads of the columns that sort. */
  #makeHeads() {
    const cells = this.table.tHead?.rows[0].cells ?? [];
    return kHeads.map(([number, key]) => {
      const th = cells[number];
      const button = element('button', { type: 'button', 'data-sort': key, disabled: '' }, th.textContent ?? '');
      th.replaceChildren(button);
      button.addEventListener('click', () => {
        this.choice.descending = this.choice.sort === key && !this.choice.descending;
        this.choice.sort = key;
        this.show();
      });
      return { th, key, button };
    });
  }

  /** @param {Row} row */
  #addQuoteButton({ body, position, number }) {
    const words = body.querySelector('tr.words');
    const place = body.querySelector('.sources');
    if (!words || !place) return;
    words.id = `figure-words-${position}`;
    const button = element('button', { type: 'button', class: 'figure-quote', 'aria-controls': words.id }, kQuote[pageLang()],
      element('span', { class: 'unseen' }, ` ${number}`));
    button.addEventListener('click', () => this.#toggle(position));
    place.append(button, element('p', { class: 'figure-check' }));
  }

  /** @param {number} position */
  #toggle(position) {
    if (!this.opened.delete(position)) this.opened.add(position);
    this.#putWords();
  }

  #putWords() {
    for (const { body, position } of this.rows) {
      const shown = this.choice.quotes || this.opened.has(position);
      body.querySelector('tr.words')?.classList.toggle('open', shown);
      body.querySelector('.figure-quote')?.setAttribute('aria-expanded', String(shown));
    }
  }

  /** A row that is clicked is selected (web/record.js) and shows its words; a click on what is selected hides them again. @param {MouseEvent} event */
  #clicked(event) {
    const place = event.target instanceof Element ? event.target : null;
    const line = place?.closest('tbody[data-row] > tr:first-child');
    if (!this.#live || !place || !line || place.closest('a, button') || !getSelection()?.isCollapsed) return;
    const row = this.rows.find(({ body }) => body === line.parentElement);
    if (!row) return;
    if (this.viewer.wasm.state().at === row.at) this.#toggle(row.position);
    else this.open(row.at);
  }

  /** @param {boolean} away */
  #lead(away) {
    for (const [selector, view] of kLeads) {
      for (const link of /** @type {NodeListOf<HTMLAnchorElement>} */ (this.table.querySelectorAll(selector))) {
        link.dataset.item ??= link.hash.slice(1);
        const at = document.getElementById(link.dataset.item)?.dataset.at;
        if (at) link.setAttribute('href', away ? `#view=${view}&at=${at}` : `#${link.dataset.item}`);
      }
    }
  }
}
