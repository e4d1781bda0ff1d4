// What the page around may ask for: to go somewhere, or to be told where the reader is. Nothing else is understood.

export const kLongestFragment = 2000;

/**
 * @param {unknown} data of a message; anybody can have written it
 * @returns {{fragment: string | null} | null} null: not understood
 */
export function wishIn(data) {
  if (typeof data !== 'object' || data === null) return null;
  const { quanlian, fragment } = /** @type {Record<string, unknown>} */ (data);
  if (quanlian === 'state') return { fragment: null };
  if (quanlian !== 'go' || typeof fragment !== 'string' || fragment.length > kLongestFragment) return null;
  return { fragment };
}
