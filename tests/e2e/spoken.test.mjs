// What a screen reader is told: the links as Chromium's accessibility tree has them, and each choice on the canvas once.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { kCasePage, withPage } from './browser.mjs';
import { ask, clickCard, kLinks, opened, settled } from './viewer.mjs';

/** @typedef {import('playwright-core').Page} Page */

/** The spoken form as the first link of the chain must have it, word for word; all three are printed. */
const kFirstWords = {
  zh: ['第1环（共3环）：运营商至卡商。', '第2环（共3环）：卡商至号商。', '第3环（共3环）：号商至诈骗。'],
  en: ['Link 1 of 3: operator to reseller. ', 'Link 2 of 3: reseller to account seller. ', 'Link 3 of 3: account seller to fraud. '],
};
/** What else each must say: figure with its bound, scope, status; what was decided, or that nothing is stated. */
const kLinkWords = {
  zh: [[/18家空壳公司/, /不是卡的数量/, /警方查明，据报道/, /16至22个月/], [/1000万余张/, /仅2018年/, /警方查明，据报道/, /13人被判处刑罚/, /18至78个月/], [/未载明/]],
  en: [[/18 shell companies/, /not a count of cards/, /police finding as reported/, /16 to 22 months/],
    [/More than 10 million cards/, /2018 alone/, /police finding as reported/, /13 people sentenced/, /18 to 78 months/],
    [/not stated/]],
};
const kPaths = { zh: kCasePage, en: `${kCasePage}en/` };

/** @typedef {{role: string, name: string, description: string, lang: string}} Heard */

/** The whole accessibility tree, each node with what is heard of it. @param {Page} page @param {string} selector @returns {Promise<Heard>} */
async function heard(page, selector) {
  const session = await page.context().newCDPSession(page);
  const { nodes } = /** @type {any} */ (await session.send('Accessibility.getFullAXTree'));
  const { root } = /** @type {any} */ (await session.send('DOM.getDocument', { depth: 0 }));
  const { nodeId } = /** @type {any} */ (await session.send('DOM.querySelector', { nodeId: root.nodeId, selector }));
  const { node } = /** @type {any} */ (await session.send('DOM.describeNode', { nodeId }));
  const found = nodes.find((/** @type {any} */ one) => one.backendDOMNodeId === node.backendNodeId && !one.ignored);
  assert.ok(found, `${selector} is not in the accessibility tree`);
  await session.detach();
  return { role: found.role.value, name: found.name?.value ?? '', description: found.description?.value ?? '', lang: '' };
}

for (const lang of /** @type {const} */ (['zh', 'en'])) {
  test(`each link is a region with a name, a heading and its spoken form, in ${lang}`, async (t) => {
    await withPage({ path: kPaths[lang] }, async (page) => {
      await opened(page);
      for (const [i, at] of kLinks.entries()) {
        const id = at.replace(':', '-');
        const [region, heading, link, card] = [await heard(page, `#${id}`), await heard(page, `#${id} h3`),
          await heard(page, `#name-${id}`), await heard(page, `.chain a[href="#${id}"]`)];
        t.diagnostic(`${at}: ${region.role} “${region.name}”; link “${link.name}”: ${link.description}`);
        assert.deepEqual([region.role, heading.role, link.role, card.role], ['region', 'heading', 'link', 'link']);
        assert.ok(region.name.length > 0 && heading.name === region.name && link.name === region.name, JSON.stringify([region, heading, link]));
        await ask(page, 'go', `at=${at}`);
        const speech = await page.locator('#announcement').innerText();
        assert.ok(speech.startsWith(kFirstWords[lang][i].trim()), speech);
        for (const words of kLinkWords[lang][i]) assert.match(speech, words);
        assert.equal(link.description, speech);
        assert.equal(card.description, speech);
      }
    });
  });
}

test('the spoken form is neither seen nor found twice', async () => {
  await withPage({}, async (page) => {
    await opened(page);
    await page.click('#show-record');
    const speech = await page.locator('#speech-link-reseller-account-seller').evaluate((element) => element.textContent ?? '');
    assert.ok(speech.length > 20);
    assert.ok(!(await page.locator('#record').innerText()).includes(speech));
  });
});

/** Notes whatever the live region says from now on. @param {Page} page */
const listen = (page) => page.evaluate(() => {
  /** @type {any} */ (window).heard = [];
  const region = /** @type {HTMLElement} */ (document.getElementById('announcement'));
  new MutationObserver(() => {
    if (region.textContent) /** @type {any} */ (window).heard.push(`${region.lang}: ${region.textContent}`);
  }).observe(region, { childList: true, characterData: true, subtree: true });
});
/** @param {Page} page @returns {Promise<string[]>} */
const announced = (page) => page.evaluate(() => /** @type {any} */ (window).heard);

test('a choice on the canvas is announced once, politely', async () => {
  await withPage({}, async (page) => {
    await opened(page);
    assert.equal(await page.locator('#announcement').getAttribute('role'), 'status');
    await listen(page);
    await clickCard(page, kLinks[0]);
    await clickCard(page, kLinks[0]);
    await settled(page);
    const first = await announced(page);
    assert.equal(first.length, 1, JSON.stringify(first));
    assert.ok(first[0].startsWith(`zh-Hans: ${kFirstWords.zh[0]}`));
    await page.locator('#canvas').focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    await settled(page);
    const all = await announced(page);
    assert.equal(all.length, 3, JSON.stringify(all));
    assert.ok(all[2].startsWith(`zh-Hans: ${kFirstWords.zh[1]}`));
  });
});

test('a numbered item is announced by its number, what it counts and its status', async (t) => {
  await withPage({ path: kPaths.en }, async (page) => {
    await opened(page);
    await listen(page);
    await ask(page, 'go', 'at=evidence:cards-2018');
    await ask(page, 'go', 'at=outcome:thirteen-sentenced');
    const [evidence, outcome] = await announced(page);
    t.diagnostic(evidence);
    t.diagnostic(outcome);
    assert.match(evidence, /^en: E8: .*[Mm]ore than 10 million cards, 2018 alone, police finding, as reported\.$/);
    assert.match(outcome, /^en: O3: .*13 people/);
  });
});

test('an announcement is in the language that the reader has changed to; the change itself announces no choice', async () => {
  await withPage({}, async (page) => {
    await opened(page);
    await clickCard(page, kLinks[1]);
    await listen(page);
    await ask(page, 'go', 'lang=en');
    await page.locator('html[data-lang=en]').waitFor();
    assert.deepEqual(await announced(page), []);
    await ask(page, 'go', `lang=zh&at=${kLinks[2]}`);
    const all = await announced(page);
    assert.equal(all.length, 1, JSON.stringify(all));
    assert.ok(all[0].startsWith(`zh-Hans: ${kFirstWords.zh[2]}`));
    await page.locator('html[data-lang=zh]').waitFor();
  });
});

test('a choice in the record is heard there and not announced again', async () => {
  await withPage({}, async (page) => {
    await opened(page);
    await page.click('#show-record');
    await listen(page);
    await page.locator('#link-account-seller-fraud h3 a').focus();
    assert.equal((await ask(page, 'state')).at, kLinks[2]);
    assert.deepEqual(await announced(page), []);
  });
});
