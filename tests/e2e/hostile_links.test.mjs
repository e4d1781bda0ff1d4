// Whatever a link's fragment holds, the page opens, and the parts that mean something are followed.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { kCasePage, withPage } from './browser.mjs';
import { opened, selected } from './viewer.mjs';

const kFragments = [
  ['%', 'case'],
  ['%E0%A4%A', 'case'],
  ['at=%zz&at=link:operator-reseller', 'link:operator-reseller'],
  ['<img src=x onerror=alert(1)>&at=link:operator-reseller', 'link:operator-reseller'],
  ['at=link:no-such-link', 'case'],
  ['link-operator-reseller', 'link:operator-reseller'],
];

for (const [fragment, expected] of kFragments) {
  test(`#${fragment} opens the page at ${expected}`, async () => {
    await withPage({ path: `${kCasePage}#${fragment}` }, async (page) => {
      await opened(page);
      assert.equal(await selected(page), expected);
      assert.equal(await page.locator('#notice').isVisible(), false);
    });
  });
}
