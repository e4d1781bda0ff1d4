// What the end-to-end tests open pages with: visit.mjs, and everything closed when a test file ends.
import { after } from 'node:test';
import { closeAll } from './visit.mjs';

export { kCasePage, kRoot, kSite, kSizes, openBrowser, withPage } from './visit.mjs';
/** @typedef {import('./visit.mjs').PageOptions} PageOptions */
/** @typedef {import('./visit.mjs').Visit} Visit */

after(closeAll);
