// Ids of a case are [a-z0-9-]+ and stand in the page as KIND-ID: no id of the page's own may be of that form, or one of a case can equal it.
import assert from 'node:assert/strict';
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { chosen } from '../../web/worker/chosen.js';
import { fakeSiteViewer, viewerFiles } from './fake_viewer.mjs';
import { bundledCase, root, run, scratch } from './program.mjs';

const kOfItem = /^(case|stage|party|link|evidence|outcome|event|source)(-[a-z0-9-]+)?$/;

/** @param {string} folder @param {RegExp} name @returns {string[]} */
const filesBelow = (folder, name) => readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) => name.test(path)).map((path) => join(folder, path));

/** @param {string} text @param {RegExp} pattern with one group */
const found = (text, pattern) => [...text.matchAll(pattern)].map(([, one]) => one);

test('every id of every page is the id of the item there, or is of a form that no item has; none is there twice', (t) => {
  const folder = scratch(t);
  const tools = Object.fromEntries(viewerFiles.tools.map(({ word }) => [`later/${word}.js`, word]));
  const viewer = fakeSiteViewer(join(folder, 'viewer'), tools);
  assert.equal(run('site', bundledCase, '--out', join(folder, 'site'), '--viewer', viewer).status, 0);
  const pages = filesBelow(join(folder, 'site'), /\.html$/);
  assert.ok(pages.length > 100);
  for (const page of pages) {
    const html = readFileSync(page, 'utf8');
    const items = new Set(found(html, /\sdata-at="([^"]+)"/g).map((at) => at.replace(':', '-')));
    const ids = found(html, /\sid="([^"]+)"/g);
    assert.deepEqual(ids.filter((id) => kOfItem.test(id) && !items.has(id)), [], page);
    assert.equal(new Set(ids).size, ids.length, page);
  }
});

test('no script and no style sheet has an id of such a form', () => {
  for (const file of filesBelow(join(root, 'web'), /\.(js|css)$/)) {
    const text = readFileSync(file, 'utf8').replace(/^import \{[^}]*\}.*$|\/\/.*$/gm, '');
    const [style, script] = file.endsWith('.css') ? [text, ''] : ['', text];
    const ids = [
      ...found(style, /#([a-z][\w-]*)(?=[^;}]*\{)/g),
      ...found(script, /['"`]#([a-z][\w-]*)/g),
      ...found(script, /(?<!showNotice\(|class: )['"`]([a-z]+-[\w-]+)['"`]/g),
      ...found(script, /(?:\bid: |\.id = |ById\()['"`]([\w-]+)/g),
    ];
    const own = ids.filter((id) => kOfItem.test(id));
    assert.deepEqual(file.includes('launcher') ? own.filter((id) => id.includes('-')) : own, [], file);  // its page has no items
  }
});

test('items may be called as parts of the page, files, folders, languages and members of objects are', (t) => {
  const folder = scratch(t);
  const theCase = JSON.parse(readFileSync(bundledCase, 'utf8'));
  const names = ['index', 'en', 'zh', 'case', 'assets', 'link', 'note', 'title', 'constructor', 'prototype', 'has-own-property', 'length', 'name', 'q', '0', 'a-b'];
  const before = [...theCase.links, ...theCase.evidence].map(({ id }) => id);
  const renamed = new Map(names.map((name, i) => [before[i], name]));
  const file = join(folder, 'names.json');
  writeFileSync(file, JSON.stringify(theCase, (key, value) => {
    const [, kind = '', id] = /^((?:link|evidence):)?(.*)$/s.exec(typeof value === 'string' ? value : '') ?? [];
    return renamed.has(id) ? kind + renamed.get(id) : value;
  }));
  const { status, stderr } = run('site', file, '--out', join(folder, 'site'));
  assert.equal(stderr, '');
  assert.equal(status, 0);
  const html = readFileSync(join(folder, 'site/yuante/index.html'), 'utf8');
  for (const at of found(html, /\sdata-at="([^"]+:[^"]+)"/g)) assert.ok(html.includes(` id="${at.replace(':', '-')}"`), at);
  for (const [, path] of html.matchAll(/href="((?:stage|party|link|evidence|outcome|event)\/[^"#]+)"/g)) assert.ok(existsSync(join(folder, 'site/yuante', path)), path);
});

test('a case cannot take the name of a folder or list of the site', (t) => {
  const folder = scratch(t);
  for (const id of ['assets', 'sha256sums']) {
    const file = join(folder, `${id}.json`);
    writeFileSync(file, readFileSync(bundledCase, 'utf8').replace('"id": "yuante"', `"id": "${id}"`));
    const { status, stderr } = run('site', file, '--out', join(folder, 'site'));
    assert.equal(status, 1);
    assert.match(stderr, new RegExp(`the id "${id}" is taken`));
  }
});

test('the worker knows whose a file is, also where the id of one case begins with that of another, or with a language', () => {
  /** @type {(id: string) => string[]} */
  const filesOf = (id) => [`${id}/case.json`, `${id}/index.html`, `${id}/stage/x/index.html`, `assets/citations-${id}-01234567.json`,
    `assets/exhibit-${id}-01234567.json`, `assets/pictures-${id}-01234567.json`, ...['en', 'zh'].map((lang) => `assets/ledger-${id}-${lang}-01234567.csv`)];
  const ids = ['a', 'a-b', 'a-en', 'en', 'ledger', '01234567'];
  const shared = ['index.html', 'exhibit.html', 'assets/exhibit-01234567.js', 'assets/text-bold-01234567.woff2'];
  const previews = ids.map((id) => `assets/previews/${id}/case-zh-01234567.png`);
  const lines = [...shared, ...previews, ...ids.flatMap(filesOf)].map((path) => ({ path, sha256: '' }));
  for (const id of ids) {
    const paths = chosen(lines, (one) => one === id, () => false).map(({ path }) => path);
    assert.deepEqual(paths.sort(), [...shared, ...filesOf(id)].sort(), id);
  }
});
