// What can be seen of a page: words that were never a text of the interface, and texts that are cut off, leave the page or lie on others.
// The functions run in the page.

/**
 * Words in the pseudo-language's parts of the page without an accent, but for those of the case, the names of keys, and what stands in
 * every language at once, as a visitor's first button does.
 * @param {{tag: string, known: string[]}} from known: words of the case, of addresses and of digests
 * @returns {string[]}
 */
export function untranslated({ tag, known }) {
  const allowed = new Set(known);
  /** @param {string} text @param {string} where */
  const plainWords = (text, where) => (text.replace(/\bhttps?:\S+|\b[0-9a-f]{8,}\b|\b\S+\/\S+\b|\b[EO]\d+\b/g, ' ').match(/[\p{Script=Latin}]{2,}/gu) ?? [])
    .filter((word) => /^[A-Za-z]+$/.test(word) && !allowed.has(word)).map((word) => `${where}: ${word} in "${text.trim().slice(0, 60)}"`);
  const found = [];
  const walker = document.createTreeWalker(document.documentElement, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const element = /** @type {Element} */ (node.parentElement);
    if (element.closest('[lang]')?.getAttribute('lang') !== tag || element.closest('script, style, code, noscript, kbd, .x-begin')) continue;
    found.push(...plainWords(node.textContent ?? '', `<${element.localName} class="${element.className}">`));
  }
  for (const element of document.querySelectorAll('[aria-label], [title], [placeholder], [alt], meta[name=description]')) {
    if (element.closest('[lang]')?.getAttribute('lang') !== tag) continue;
    for (const name of ['aria-label', 'title', 'placeholder', 'alt', 'content']) found.push(...plainWords(element.getAttribute(name) ?? '', `[${name}]`));
  }
  return [...new Set(found)];
}

/**
 * Texts that are cut off, that leave the page at its side, or that lie on one another.
 * @returns {string[]}
 */
export function misplaced() {
  const width = document.documentElement.clientWidth;
  const found = [];
  /** @type {{box: DOMRect, node: Node, name: string}[]} */
  const lines = [];
  /** @param {Element} element whether something around it slides, so that it can be brought into sight, or hides it from all but screen readers */
  const around = (element) => {
    const state = { slides: false, hidden: false };
    for (let one = /** @type {Element | null} */ (element); one && one !== document.documentElement; one = one.parentElement) {
      const { overflowX, clipPath, visibility } = getComputedStyle(one);
      if (one !== document.body && (overflowX === 'auto' || overflowX === 'scroll')) state.slides = true;
      if (clipPath !== 'none' || visibility === 'hidden') state.hidden = true;
    }
    return state;
  };
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = (node.textContent ?? '').trim();
    const element = /** @type {Element} */ (node.parentElement);
    if (!text || element.closest('script, style, svg, option, noscript') || element.getClientRects().length === 0) continue;
    const { slides, hidden } = around(element);
    if (hidden) continue;
    const name = `<${element.localName} ${element.id || element.className}> "${text.slice(0, 40)}"`;
    const { overflowX, overflowY } = getComputedStyle(element);
    const clips = [overflowX, overflowY].some((value) => value === 'hidden' || value === 'clip');
    if (clips && (element.scrollWidth > element.clientWidth + 1 || element.scrollHeight > element.clientHeight + 1)) found.push(`cut off: ${name}`);
    const range = document.createRange();
    range.selectNodeContents(node);
    for (const box of range.getClientRects()) {
      if (box.width < 1) continue;
      if (!slides && (box.right > width + 1 || box.left < -1)) found.push(`leaves the page: ${name}`);
      lines.push({ box, node, name });
    }
  }
  lines.sort((a, b) => a.box.top - b.box.top);
  for (const [i, one] of lines.entries()) {
    for (let k = i + 1; k < lines.length && lines[k].box.top < one.box.bottom; ++k) {
      const other = lines[k];
      if (other.node === one.node) continue;
      const across = Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left);
      const down = Math.min(one.box.bottom, other.box.bottom) - Math.max(one.box.top, other.box.top);
      // Lines of type are taller than their letters, and may touch.
      if (across > 2 && down > Math.min(one.box.height, other.box.height) * 0.45) found.push(`${one.name} lies on ${other.name}`);
    }
  }
  return [...new Set(found)];
}
