// The addresses under which an item is shared. Pure functions.

/** Kinds of item that have a page of their own where a site has such pages. */
const kKindsWithPages = new Set(['stage', 'party', 'link', 'evidence', 'outcome', 'event']);

/**
 * A page's address as it is handed on: without query and fragment, and by its folder where a server finds the page there.
 * @param {string} address
 */
export function plainAddress(address) {
  const url = new URL(address);
  url.search = '';
  url.hash = '';
  if (/^https?:$/.test(url.protocol)) url.pathname = url.pathname.replace(/\/index\.html$/, '/');
  return url.href;
}

/**
 * The address of the item's own page, which has no "#"; '' where there is none.
 * @param {string} page plain address of the case's page in that language
 * @param {string} folder of that language
 * @param {string} at "KIND:ID"
 */
export function itemPage(page, folder, at) {
  const [kind, id = ''] = at.split(':');
  if (!/^https?:/.test(page) || !kKindsWithPages.has(kind) || !/^[a-z0-9-]+$/.test(id)) return '';
  return new URL(`${folder && '../'}${kind}/${id}/${folder}`, page).href;
}

/**
 * HTML that shows the page's small face in another page.
 * @param {string} page plain address
 * @param {string} fragment
 * @param {string} title
 */
export function embedCode(page, fragment, title) {
  const escaped = (/** @type {string} */ text) => text.replace(/[&<>"']/g, (c) => `&#${c.charCodeAt(0)};`);
  return `<iframe src="${escaped(`${page}?embed#${fragment}`)}" title="${escaped(title)}" width="100%" height="640" ` +
    'loading="lazy" referrerpolicy="no-referrer"></iframe>';
}
