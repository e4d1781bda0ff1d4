// What an exhibit tells is what the record says: exhibit-ID.json beside the pages of the same case; and the launcher's page.
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { fakeSiteViewer } from './fake_viewer.mjs';
import { bundledCase, run, scratch } from './program.mjs';

/** @param {import('node:test').TestContext} context */
function madeSite(context) {
  const folder = scratch(context);
  const viewer = fakeSiteViewer(join(folder, 'viewer'), { 'later/exhibit.js': 'an exhibit', 'later/launcher.js': 'a launcher' });
  const site = join(folder, 'site');
  assert.equal(run('site', bundledCase, '--out', site, '--viewer', viewer).status, 0);
  const name = readdirSync(join(site, 'assets')).find((one) => /^exhibit-yuante-[0-9a-f]{8}\.json$/.test(one)) ?? '';
  return { site, name, story: JSON.parse(readFileSync(join(site, 'assets', name), 'utf8')) };
}

const theCase = JSON.parse(readFileSync(bundledCase, 'utf8'));

/** The words of a page, without any blank. @param {string} html */
const wordsOf = (html) => html.replace(/<(style|script)[^>]*>[^]*?<\/\1>/g, '').replace(/<[^>]*>/g, '')
  .replace(/&amp;/g, '&').replace(/&quot;/g, '"').replace(/&#39;/g, "'").replace(/&lt;/g, '<').replace(/&gt;/g, '>').replace(/\s+/g, '');

/** Every text of a value but ids, addresses of items and the words that an exhibit alone says. @param {any} value @param {string} key @returns {string[]} */
function textsIn(value, key = '') {
  if (typeof value === 'string') return ['id', 'at', 'figureAt', 'view', 'text'].includes(key) ? [] : [value];
  if (typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([name, one]) => textsIn(one, Array.isArray(value) ? key : name));
}

test('all that the exhibit says of the case, the record says too', (context) => {
  const { site, story } = madeSite(context);
  assert.equal(story.case, createHash('sha256').update(readFileSync(bundledCase)).digest('hex'));
  for (const [lang, page] of [['zh', 'index.html'], ['en', 'en/index.html']]) {
    const record = wordsOf(readFileSync(join(site, 'yuante', page), 'utf8'));
    const texts = textsIn(story[lang]);
    assert.ok(texts.length > 150, String(texts.length));
    assert.deepEqual(texts.filter((text) => !record.includes(text.replace(/\s+/g, ''))), []);
  }
});

test('each step of the tour has its item, its figure with the bound, and the words of the case file', (context) => {
  const { site, story } = madeSite(context);
  for (const [lang, folder] of /** @type {const} */ ([['zh', ''], ['en', 'en']])) {
    assert.equal(story[lang].tour.length, theCase.tour.length);
    for (const [i, step] of story[lang].tour.entries()) {
      const { id, at, figure, text } = theCase.tour[i];
      assert.deepEqual([step.id, step.at, step.figureAt, step.text], [id, at, figure, text[lang]]);
      const page = wordsOf(readFileSync(join(site, 'yuante', figure.replace(':', '/'), folder, 'index.html'), 'utf8'));
      assert.ok(page.includes([step.before, step.number, step.after].join('').replace(/\s+/g, '')), step.number);
      assert.ok(step.kicker && step.status);
    }
  }
  const { before, number, after } = story.en.tour.find((/** @type {any} */ step) => step.id === 'black-cards');
  assert.deepEqual([before, number, after], ['more than', '10 million', 'cards']);
});

test('no person is named in what the tour shows', (context) => {
  const { story } = madeSite(context);
  const people = theCase.parties.filter((/** @type {any} */ party) => party.kind === 'person');
  for (const lang of ['zh', 'en']) {
    const shown = JSON.stringify(story[lang].tour);
    for (const { name } of people) assert.doesNotMatch(shown, new RegExp(lang === 'zh' ? name.zh : `\\b${name.en.split(' ')[0]}\\b`));
  }
});

test('the words that a visitor meets are explained, those asked for among them', (context) => {
  const { story } = madeSite(context);
  const ids = story.zh.terms.map((/** @type {any} */ term) => term.id);
  for (const id of ['black-card', 'modem-pool', 'card-reseller', 'account-seller']) assert.ok(ids.includes(id), id);
  assert.ok(ids.length < theCase.glossary.length);
});

test('the launcher lists the cases, runs its own script alone and leads to the exhibits without it', (context) => {
  const { site, name } = madeSite(context);
  const html = readFileSync(join(site, 'exhibit.html'), 'utf8');
  assert.match(html, new RegExp(`<a href="yuante/index\\.html#mode=exhibit" data-exhibit="assets/${name}">`));
  assert.match(html, /script-src &#39;self&#39;/);
  assert.equal(html.match(/<script/g)?.length, 1);
  assert.match(html, /<script type="module" src="assets\/launcher-[0-9a-f]{8}\.js">/);
});
