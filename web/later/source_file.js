// A source's text as the reader gives it: read here, sent nowhere.

export const kLargestText = 64 * 1024 * 1024;

/** @param {File} file @returns {Promise<Uint8Array | null>} null: no text in UTF-8, or too large to look anything up in */
export async function textOf(file) {
  if (file.size > kLargestText) return null;
  try {
    const bytes = new Uint8Array(await file.arrayBuffer());
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return bytes;
  } catch {
    return null;
  }
}
