// SHA-256 in the hex digits of SHA256SUMS, by the browser's own means: there over https and on the machine itself.

/** @param {BufferSource} bytes @returns {Promise<string>} 64 hex digits */
export async function sha256(bytes) {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
