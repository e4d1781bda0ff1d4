// `quanlian verify`: the quotes of a case against the text of a source. The case and its source are made here; the article itself
// is never part of the project.
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { bundledCase, root, run, scratch } from './program.mjs';

// The first source with a digest stands in for any: its text is rebuilt as blanks with the quotes at their places.
/** @param {string} folder */
function caseWithMadeSource(folder) {
  const bundled = JSON.parse(readFileSync(bundledCase, 'utf8'));
  const source = bundled.sources.find((/** @type {any} */ item) => item.digest);
  const characters = Array(source.digest.codePoints).fill(' ');
  /** @param {any} value */
  const place = (value) => {
    if (value === null || typeof value !== 'object') return;
    if (value.source === source.id && value.span) {
      characters.splice(value.span[0], value.span[1] - value.span[0], ...value.quote);
    }
    Object.values(value).forEach(place);
  };
  for (const damage of source.damage ?? []) characters.splice(damage.span[0], [...damage.words.replace(/…$/, '')].length, ...damage.words.replace(/…$/, ''));
  place(bundled);
  const text = characters.join('');
  source.digest = {
    ...source.digest,
    sha256: createHash('sha256').update(text).digest('hex'),
    bytes: Buffer.byteLength(text),
  };
  const casePath = join(folder, 'case.json');
  const textPath = join(folder, 'source.txt');
  writeFileSync(casePath, JSON.stringify(bundled));
  writeFileSync(textPath, text);
  return { casePath, textPath, text, id: source.id };
}

test('every quote at its place: counts, a digest that matches; other sources were not given, status 3', (t) => {
  const { casePath, textPath, id } = caseWithMadeSource(scratch(t));
  const { status, stdout, stderr } = run('verify', casePath, '--source', `${id}=${textPath}`);
  assert.doesNotMatch(stderr, /error/);
  assert.match(stdout, new RegExp(`^${id} `, 'm'));
  assert.match(stdout, /quotes: [1-9]\d*; match [1-9]\d*, moved 0, not found 0, not checked 0/);
  assert.match(stdout, /digest: matches/);
  assert.match(stdout, /not checked: no file given; quotes: [1-9]/);
  assert.equal(status, 3);
});

test('one changed character: the quotes that fail are named with owner, pointer and place, status 1', (t) => {
  const { casePath, textPath, text, id } = caseWithMadeSource(scratch(t));
  writeFileSync(textPath, text.replace('277万张', '278万张'));
  const { status, stdout, stderr } = run('verify', casePath, '--source', `${id}=${textPath}`);
  assert.equal(status, 1);
  assert.match(stdout, /digest: differs/);
  assert.match(stdout, /not found [1-9]/);
  assert.match(stderr, /error: \/\S*citations\/\d+\S*: \w+:[a-z0-9-]+: expected "[^"]*277万张[^"]*" at characters 9\d\d–9\d\d/);
});

test('text pushed along: the quotes are reported as moved, with where they are', (t) => {
  const { casePath, textPath, text, id } = caseWithMadeSource(scratch(t));
  writeFileSync(textPath, `${text[0]}${text}`);
  const { status, stdout, stderr } = run('verify', casePath, '--source', `${id}=${textPath}`);
  assert.equal(status, 1);
  assert.match(stdout, /match 0, moved [1-9]/);
  assert.match(stderr, /found it moved to characters \d+–\d+/);
});

test('--json gives counts as one object per source', (t) => {
  const { casePath, textPath, id } = caseWithMadeSource(scratch(t));
  const { stdout } = run('verify', casePath, '--source', `${id}=${textPath}`, '--json');
  const [counts] = stdout.trim().split('\n').map((line) => JSON.parse(line));
  assert.equal(counts.source, id);
  assert.ok(counts.match > 0);
  assert.equal(counts.moved + counts.notFound, 0);
});

test('an unknown source or a pair without = is wrong usage, with the id that was meant', (t) => {
  const { casePath, textPath, id } = caseWithMadeSource(scratch(t));
  const near = run('verify', casePath, '--source', `${id}x=${textPath}`);
  assert.equal(near.status, 2);
  assert.match(near.stderr, new RegExp(`did you mean "${id}"`));
  assert.equal(run('verify', casePath, '--source', textPath).status, 2);
  assert.equal(run('verify', casePath).status, 2);
});

test('a source file that is not there is a problem of the input', (t) => {
  const { casePath, id } = caseWithMadeSource(scratch(t));
  const { status, stderr } = run('verify', casePath, '--source', `${id}=no-such.txt`);
  assert.equal(status, 1);
  assert.match(stderr, /no-such\.txt: error: /);
});

const article = join(root, '../shared/sources/yuante_article.txt');
test('the bundled case against the article', { skip: existsSync(article) ? false : 'the article is not here' }, () => {
  const bundled = JSON.parse(readFileSync(bundledCase, 'utf8'));
  const digest = createHash('sha256').update(readFileSync(article)).digest('hex');
  const source = bundled.sources.find((/** @type {any} */ item) => item.digest?.sha256 === digest);
  const { status, stdout, stderr } = run('verify', bundledCase, '--source', `${source.id}=${article}`);
  assert.doesNotMatch(stderr, /error/);
  assert.match(stdout, /moved 0, not found 0, not checked 0/);
  assert.equal(status, 3);  // two quotes are of other sources
});
