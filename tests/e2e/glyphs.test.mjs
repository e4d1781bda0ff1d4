// Characters that the page's own font lacks are drawn with the system's fonts.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { withPage } from './browser.mjs';
import { inkShare } from './png.mjs';
import { drawnTexts, opened, picture, serveChangedCase } from './viewer.mjs';

const kFamilies = '"Quanlian Text","Noto Sans SC","Noto Sans CJK SC",sans-serif';

/** What the browser takes for a text in the canvas's own list of fonts. @param {import('playwright-core').Page} page @param {string} text */
async function fontsFor(page, text) {
  await page.evaluate(([words, families]) => {
    const probe = document.body.appendChild(document.createElement('p'));
    probe.id = 'probe';
    probe.textContent = words;
    probe.style.fontFamily = families;
  }, [text, kFamilies]);
  const session = await page.context().newCDPSession(page);
  await session.send('DOM.enable');
  await session.send('CSS.enable');
  const { root } = await session.send('DOM.getDocument');
  const { nodeId } = await session.send('DOM.querySelector', { nodeId: root.nodeId, selector: '#probe' });
  const { fonts } = await session.send('CSS.getPlatformFontsForNode', { nodeId });
  await page.evaluate(() => document.getElementById('probe')?.remove());
  return fonts;
}

/** @param {string} title @returns {Promise<{ink: number, share: number[]}>} ink of the title as drawn */
function drawTitle(title) {
  return withPage({ path: '', prepare: (page) => serveChangedCase(page, (it) => { it.title.zh = title; }) }, async (page) => {
    await page.goto('/yuante/');
    await opened(page);
    const drawn = (await drawnTexts(page)).find((one) => one.text === title);
    assert.ok(drawn, `"${title}" is not among the texts drawn`);
    const seen = await picture(page);
    const { left, top, right, bottom } = drawn.box;
    const strips = [0, 1, 2, 3].map((i) => inkShare(seen, {
      left: left + ((right - left) * i) / 4, right: left + ((right - left) * (i + 1)) / 4, top, bottom,
    }));
    return { ink: inkShare(seen, drawn.box), share: strips };
  });
}

test('the page\'s own font has the characters of the case, and not 𠮷 or 한', async () => {
  await withPage({}, async (page) => {
    await opened(page);
    assert.ok((await fontsFor(page, '全链案')).every((font) => font.isCustomFont));
    assert.ok((await fontsFor(page, '𠮷')).every((font) => !font.isCustomFont));
    assert.ok((await fontsFor(page, '한')).every((font) => !font.isCustomFont));
  });
});

test('characters outside it, and outside the basic plane, are drawn, each with a shape of its own', async () => {
  const drawings = [];
  for (const title of ['𠮷', '한', '縺']) drawings.push(await drawTitle(title));
  for (const { ink } of drawings) assert.ok(ink > 0.05, `ink ${ink}`);
  const shapes = new Set(drawings.map(({ share }) => share.map((part) => part.toFixed(3)).join()));
  assert.equal(shapes.size, drawings.length, 'two of the characters look the same');
});
