// The exhibit's machine on a clock of its own, and the launcher's link: no browser.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Machine } from '../../web/later/exhibit/machine.js';
import { waitBefore } from '../../web/later/exhibit/restart.js';
import { settingsIn } from '../../web/later/exhibit/settings.js';
import { fragmentOf, homeIn, onScreen, typeFor } from '../../web/later/launcher/link.js';

/** @typedef {import('../../web/later/exhibit/machine.js').Rules} Rules */

/** @type {Rules} */
const kRules = { langs: ['zh', 'en'], steps: 8, first: 0, idleMs: 90000, askMs: 25000, attractMs: 10000, playMs: 20000 };
const kNew = { screen: 'attract', lang: 'zh', step: 0, playing: false, at: '', from: 'explore', large: false };

/** @param {Partial<Rules>} [rules] */
const made = (rules = {}) => new Machine({ ...kRules, ...rules }, 0);

/** In the tour at its first step at time 0. @param {Partial<Rules>} [rules] */
function inTour(rules) {
  const machine = made(rules);
  machine.touch(0);
  if (machine.state.screen === 'language') machine.choose('lang', 0, 'zh');
  assert.equal(machine.state.screen, 'tour');
  return machine;
}

test('while nobody is there the tour goes round, in the other language each time', () => {
  const machine = made();
  const seen = [];
  for (let now = 0; now < 2 * 8 * 10000; now += 10000) {
    machine.tick(now);
    seen.push(`${machine.state.lang}${machine.state.step}`);
  }
  assert.deepEqual(seen, ['zh', 'en'].flatMap((lang) => Array.from({ length: 8 }, (_, i) => `${lang}${i}`)));
});

test('a touch leads to the choice of language, that to the tour; where there is one language, to the tour', () => {
  const machine = made();
  assert.equal(machine.touch(5), true);
  assert.equal(machine.state.screen, 'language');
  machine.choose('lang', 6, 'en');
  assert.deepEqual({ ...machine.state }, { ...kNew, screen: 'tour', lang: 'en', playing: true });
  const alone = made({ langs: ['en'] });
  alone.touch(0);
  assert.deepEqual({ ...alone.state }, { ...kNew, screen: 'tour', lang: 'en', playing: true });
});

test('the tour plays by itself to its last step and stops there; a step by hand stops it', () => {
  const machine = inTour({ idleMs: 1e9 });
  for (let i = 1; i < 8; i++) {
    machine.tick(i * 20000 - 1);
    assert.equal(machine.state.step, i - 1);
    machine.tick(i * 20000);
    assert.equal(machine.state.step, i);
  }
  assert.equal(machine.state.playing, false);
  machine.tick(1e7);
  assert.equal(machine.state.step, 7);
  machine.choose('back', 1e7);
  assert.deepEqual([machine.state.step, machine.state.playing], [6, false]);
  machine.choose('play', 1e7);
  assert.equal(machine.state.playing, true);
});

test('next leads from the last step to exploring; back stops at the first', () => {
  const machine = inTour();
  machine.choose('back', 0);
  assert.equal(machine.state.step, 0);
  machine.choose('step', 0, 7);
  machine.choose('next', 0);
  assert.equal(machine.state.screen, 'explore');
});

test('a card leads back to where it was opened', () => {
  const machine = inTour();
  machine.choose('step', 0, 3);
  machine.choose('card', 0, 'stage:fraud');
  machine.choose('card', 0, 'stage:reseller');
  machine.choose('return', 0);
  assert.deepEqual([machine.state.screen, machine.state.step], ['tour', 3]);
  machine.choose('explore', 0);
  machine.choose('screen', 0, 'outcomes');
  machine.choose('return', 0);
  assert.equal(machine.state.screen, 'explore');
});

for (const idleMs of [20000, 90000]) {
  test(`after ${idleMs / 1000} s it asks, with at least 20 s to answer; then all is as new`, () => {
    const machine = inTour({ idleMs, playMs: 1e9 });
    machine.choose('larger', 0);
    machine.choose('card', 0, 'stage:fraud');
    machine.tick(idleMs - 1);
    assert.equal(machine.asking, false);
    machine.tick(idleMs);
    assert.equal(machine.asking, true);
    assert.equal(machine.secondsLeft(idleMs), 25);
    machine.tick(idleMs + 24999);
    assert.equal(machine.asking, true);
    machine.tick(idleMs + 25000);
    assert.deepEqual([{ ...machine.state }, machine.asking], [kNew, false]);
  });
}

test('one touch is enough to stay, and means nothing else; it can be done for ever', () => {
  const machine = inTour({ playMs: 1e9 });
  for (let i = 0, now = 0; i < 50; i++) {
    now += 100000;
    machine.tick(now);
    assert.equal(machine.asking, true);
    machine.choose('next', now);
    assert.deepEqual([machine.asking, machine.state.step], [false, 0]);
  }
});

test('after a night of sleep it is as new at once, and asks nobody', () => {
  const machine = inTour();
  machine.tick(8 * 3600000);
  assert.deepEqual({ ...machine.state }, kNew);
  const asleep = made();
  asleep.tick(8 * 3600000);
  assert.equal(asleep.state.step, 1);  // one step further, not thousands
  assert.ok(asleep.deadline > 8 * 3600000);
});

test('a touch after a night is a new visitor\'s', () => {
  const machine = inTour();
  machine.choose('larger', 0);
  assert.equal(machine.touch(8 * 3600000), true);
  assert.deepEqual({ ...machine.state }, { ...kNew, screen: 'language' });
});

test('a clock that is put back stops nothing', () => {
  const machine = inTour({ playMs: 1e9 });
  machine.touch(1e9);
  machine.tick(1e6);
  assert.equal(machine.deadline, 1e6 + 90000);
  machine.tick(1e6 + 90000);
  assert.equal(machine.asking, true);
});

test('done, and any wish that it does not know, leave nothing behind', () => {
  const machine = inTour();
  machine.choose('larger', 0);
  machine.choose('__proto__', 0);
  machine.choose('nothing', 0);
  machine.choose('lang', 0, 'fr');
  assert.equal(machine.state.lang, 'zh');
  machine.choose('done', 0);
  assert.deepEqual({ ...machine.state }, kNew);
});

test('the tour begins with the step that the link names', () => {
  assert.equal(inTour({ first: 4 }).state.step, 4);
});

test('it restarts soon, within 5 s, but not for ever at that pace', () => {
  assert.ok(waitBefore(1e6, []) <= 5000);
  assert.ok(waitBefore(1e6, [1e6 - 9000, 1e6 - 5000]) <= 5000);
  assert.ok(waitBefore(1e6, [1e6 - 9000, 1e6 - 5000, 1e6 - 1000]) >= 30000);
  assert.ok(waitBefore(1e7, [1, 2, 3]) <= 5000);
});

test('the launcher sets type of 9 mm capitals, never below 24 pixels', () => {
  for (const [inches, width, height] of [[24, 1920, 1080], [32, 1080, 1920], [43, 1920, 1080], [55, 2160, 3840]]) {
    const size = typeFor(inches, width, height);
    assert.ok(size >= 24);
    assert.ok(onScreen(size, inches, width, height).capital >= 9, `${inches}: ${onScreen(size, inches, width, height).capital}`);
    assert.ok(onScreen(size, inches, width, height).code >= 49);
  }
  assert.equal(typeFor(98, 1920, 1080), 24);
});

test('the launcher takes plain https addresses alone', () => {
  for (const good of ['https://example.org', 'https://example.org/x/', ' https://example.org/x~1 ']) assert.ok(homeIn(good)?.endsWith('/'), good);
  assert.equal(homeIn(''), '');
  for (const bad of ['http://example.org', 'example.org', 'https:/' + '/example', 'https:/' + '/a..b', 'https:/' + '/u@example.org', 'https://example.org/?x', 'javascript:1']) {
    assert.equal(homeIn(bad), null, bad);
  }
});

test('the launcher\'s link says what differs from the usual', () => {
  const choice = { only: /** @type {''} */ (''), layout: /** @type {''} */ (''), idle: 90, size: 33, steps: ['a', 'b'], allSteps: true, home: '' };
  assert.equal(fragmentOf(choice), 'mode=exhibit&idle=90&size=33');
  assert.equal(fragmentOf({ ...choice, only: 'en', layout: 'portrait', allSteps: false, home: 'https://example.org/' }),
    'lang=en&mode=exhibit&idle=90&size=33&only=en&layout=portrait&steps=a:b&home=https://example.org/');
});

test('a setting is in its range or is not there', () => {
  const langs = ['zh', 'en'];
  assert.deepEqual(settingsIn('mode=exhibit&idle=120&size=33&only=zh&layout=landscape&steps=a:b&step=3&home=https://example.org/x', langs),
    { idle: 120, size: 33, only: 'zh', layout: 'landscape', steps: 'a:b', step: 3, home: 'https://example.org/x/' });
  for (const bad of ['idle=19', 'idle=3601', 'idle=1e3', 'size=23', 'size=97', 'size=024', 'only=fr', 'layout=1', 'step=0', 'home=http://example.org/', 'home=javascript:1']) {
    assert.deepEqual(Object.values(settingsIn(bad, langs)).filter((value) => value !== undefined), [], bad);
  }
});
