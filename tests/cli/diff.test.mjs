// quanlian diff: 0 the same, 1 different, 2 cannot tell; and what `quanlian site --earlier` writes for the pages.
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { fakeSiteViewer } from './fake_viewer.mjs';
import { root, run, scratch } from './program.mjs';

const kFull = join(root, 'tests/golden/cases/good-full.json');
/** The fixture as text and as it was changed. */
const full = () => JSON.parse(readFileSync(kFull, 'utf8'));

/**
 * @param {string} folder
 * @param {string} name
 * @param {(theCase: any) => void} change
 */
function writeChanged(folder, name, change) {
  const theCase = full();
  change(theCase);
  const path = join(folder, name);
  writeFileSync(path, JSON.stringify(theCase));
  return path;
}

const sha256 = (/** @type {string} */ path) => createHash('sha256').update(readFileSync(path)).digest('hex');

test('a file is the same as itself, and as the same words in another form', (t) => {
  const reformatted = writeChanged(scratch(t), 'same.json', () => {});
  for (const [other, words] of [[kFull, /^0 changed, 0 added, 0 removed\n$/], [reformatted, /differ in their form only/]]) {
    const { status, stdout } = run('diff', kFull, String(other));
    assert.equal(status, 0);
    assert.match(stdout, /** @type {RegExp} */ (words));
  }
});

test('changes are told item by item with what was and what is', (t) => {
  const theCase = full();
  const [event, silence] = [theCase.events.at(-1).id, theCase.silences.at(-1).id];
  const after = writeChanged(scratch(t), 'after.json', (changed) => {
    changed.events.at(-1).what.en = 'Another "event"';
    changed.silences.at(-1).id = 'quite-another';
  });
  const { status, stdout } = run('diff', kFull, after);
  assert.equal(status, 1);
  assert.ok(stdout.includes(`changed event:${event}\n  what/en: `), stdout);
  assert.ok(stdout.includes('→ "Another \\"event\\""\n'), stdout);
  assert.ok(stdout.includes(`added   silence:quite-another\nremoved silence:${silence}\n1 changed, 1 added, 1 removed\n`), stdout);
  const json = JSON.parse(run('diff', kFull, after, '--json').stdout);
  assert.deepEqual([json.added, json.removed], [['silence:quite-another'], [`silence:${silence}`]]);
  assert.equal(json.changed[0].at, `event:${event}`);
  assert.deepEqual(json.changed[0].fields.map((/** @type {any} */ field) => field.path), ['what/en']);
  assert.equal(json.changed[0].fields[0].before, theCase.events.at(-1).what.en);
});

test('a file that cannot be read and a file of another case are neither the same nor different', (t) => {
  const folder = scratch(t);
  const broken = join(folder, 'broken.json');
  writeFileSync(broken, '{');
  const other = writeChanged(folder, 'other.json', (theCase) => { theCase.id = 'another-case'; });
  for (const path of [broken, other, join(folder, 'none.json')]) {
    const { status, stdout, stderr } = run('diff', kFull, path);
    assert.equal(status, 2, path);
    assert.equal(stdout, '');
    assert.match(stderr, /error: /);
  }
  assert.equal(run('diff', kFull).status, 2);
});

test('a site tells what changed since each earlier revision that it was given, in both languages', (t) => {
  const folder = scratch(t);
  const viewer = fakeSiteViewer(join(folder, 'viewer'));
  const theCase = full();
  const first = writeChanged(folder, 'first.json', (changed) => {
    changed.revision.number = 1;
    changed.events.at(-1).what.zh += '（初稿）';
    changed.silences.push({ ...changed.silences.at(-1), id: 'was-silent' });
  });
  const out = join(folder, 'site');
  const { status, stderr } = run('site', kFull, '--out', out, '--viewer', viewer, '--earlier', first);
  assert.equal(status, 0, stderr);
  const revisions = JSON.parse(readFileSync(join(out, theCase.id, 'revisions.json'), 'utf8'));
  assert.equal(revisions.sha256, sha256(kFull));
  assert.deepEqual(Object.keys(revisions.words.zh), Object.keys(revisions.words.en));
  const earlier = revisions.earlier[sha256(first).slice(0, 12)];
  assert.equal(earlier.sha256, sha256(first));
  assert.equal(earlier.revision, 1);
  assert.deepEqual(earlier.changed, [`event:${theCase.events.at(-1).id}`]);
  assert.deepEqual(earlier.added, []);
  assert.deepEqual(Object.keys(earlier.removed), ['silence:was-silent']);
  assert.match(earlier.says.zh, /第1版.*第2版.*修改1项，新增0项，删除1项/);
  assert.match(earlier.says.en, /revision 1 .*revision 2 .*1 changed, 0 added, 1 removed/);
  for (const at of [...earlier.changed, ...Object.keys(earlier.removed)]) assert.ok(revisions.names[at].zh && revisions.names[at].en);
});

test('without earlier files the pages know of none', (t) => {
  const folder = scratch(t);
  const out = join(folder, 'site');
  assert.equal(run('site', kFull, '--out', out, '--viewer', fakeSiteViewer(join(folder, 'viewer'))).status, 0);
  assert.deepEqual(JSON.parse(readFileSync(join(out, full().id, 'revisions.json'), 'utf8')).earlier, {});
});

test('an earlier file of another case, or one that is not earlier, is refused', (t) => {
  const folder = scratch(t);
  const other = writeChanged(folder, 'other.json', (theCase) => { theCase.id = 'another-case'; });
  for (const [file, words] of [[other, /no case of this site has the id "another-case"/], [kFull, /expected an earlier revision than 2, found 2/]]) {
    const { status, stderr } = run('site', kFull, '--out', join(folder, 'site'), '--earlier', String(file));
    assert.equal(status, 1);
    assert.match(stderr, /** @type {RegExp} */ (words));
  }
});
