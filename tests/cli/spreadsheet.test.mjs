// The ledger's CSV as a spreadsheet opens it: every cell is what the file says.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { test } from 'node:test';
import { bundledCase, run, scratch } from './program.mjs';

/** @param {string[]} command */
const quietly = ([program, ...args]) => execFileSync(program, args, { stdio: 'ignore', env: { ...process.env, LC_ALL: 'C.UTF-8' } });

/** Those that open a CSV and write it again: program, and what is run for a file and a folder. @type {[string, (file: string, folder: string) => string[]][]} */
const kSpreadsheets = [
  ['/usr/bin/ssconvert', (file, folder) => ['/usr/bin/ssconvert', '--import-type=Gnumeric_stf:stf_csvtab', '--export-type=Gnumeric_stf:stf_assistant',
    '-O', 'format=raw quoting-mode=always', file, join(folder, basename(file))]],
  ['/usr/bin/soffice', (file, folder) => ['/usr/bin/soffice', `-env:UserInstallation=file://${folder}/profile`, '--headless', '--infilter=CSV:44,34,76,1,,1033,false,true',
    '--convert-to', 'csv:Text - txt - csv (StarCalc):44,34,76,1,,1033,true,true', '--outdir', folder, file]],
];

/**
 * Lines of cells (RFC 4180).
 * @param {string} csv
 * @returns {string[][]}
 */
function cellsOf(csv) {
  /** @type {string[][]} */
  const lines = [[]];
  for (const [, quoted, plain, end] of csv.replace(/^\uFEFF/, '').matchAll(/(?:"((?:[^"]|"")*)"|([^,"\r\n]*))(,|\r?\n|$)/g)) {
    lines.at(-1)?.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
    if (end !== ',') lines.push([]);
  }
  return lines.filter((line) => line.length > 1);
}

/** What a spreadsheet would change, were it written as it is. */
const kTraps = ['2019-05', '1/2', '3-15', '1E5', '007', '12345678901234567890', '10:30', '=1+1', '+1', '-1', '@x', 'TRUE', '30%', '1.50', '16 1/2',
  'May 2019', 'E1', '2018', '13', '三百'];

/** A case whose figures have those traps in every text, and incomplete dates. @param {string} folder */
function trappedCase(folder) {
  const made = JSON.parse(readFileSync(bundledCase, 'utf8'));
  const figures = made.evidence.filter((/** @type {any} */ item) => item.quantity);
  assert.ok(figures.length >= kTraps.length);
  kTraps.forEach((trap, i) => {
    figures[i].scope = figures[i].where = figures[i].note = { zh: trap, en: trap };
    figures[i].when = ['2019-05', '2018', '2020-12-31', '2019-12'][i % 4];
    if (figures[i].quantity.value) figures[i].quantity.value = [9007199254740991, 123456789012345, 0, 1][i % 4];
    delete figures[i].quantity.resolution;
  });
  const path = join(folder, 'case.json');
  writeFileSync(path, JSON.stringify(made));
  return path;
}

for (const [spreadsheet, commandFor] of kSpreadsheets) {
  test(`a spreadsheet keeps every cell: ${basename(spreadsheet)}`, { skip: !existsSync(spreadsheet) && 'it is not here' }, (t) => {
    const folder = scratch(t);
    const path = trappedCase(folder);
    for (const lang of ['zh', 'en']) {
      const file = join(folder, `${lang}.csv`);
      const { status, stderr } = run('export', path, '--format', 'csv', '--lang', lang, '--out', file);
      assert.equal(status, 0, stderr);
      mkdirSync(join(folder, 'back'), { recursive: true });
      quietly(commandFor(file, join(folder, 'back')));
      const written = cellsOf(readFileSync(file, 'utf8'));
      const opened = cellsOf(readFileSync(join(folder, 'back', `${lang}.csv`), 'utf8'));
      assert.equal(opened.length, written.length);
      const day = /^(\d{4}-\d\d-\d\d|\d\d [A-Z][a-z]+ \d{4})$/;  // a whole day may be a date
      written.forEach((line, i) => line.forEach((cell, j) => {
        const days = day.test(cell) ? Date.parse(`${cell} UTC`) / 86_400_000 + 25_569 : NaN;  // as spreadsheets count them
        // An apostrophe is the mark of a text, which some take away.
        assert.ok([cell, cell.replace(/^'/, ''), String(days)].includes(opened[i][j]), `${lang}, line ${i + 1}: ${cell} became ${opened[i][j]}`);
      }));
      assert.ok(written.flat().includes('2019-05-XX'));
      assert.ok(written.flat().includes('2018'));
    }
  });
}
