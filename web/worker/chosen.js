// Which files of a site belong to which case. Knows nothing of workers, so that tests can run it by itself.

/** @typedef {import('../later/check/site.js').Line} Line */

/** The files of one case, its own and those among the assets. @param {string} id */
const filesOf = (id) =>
  new RegExp(`^(${id}/|assets/previews/${id}/|assets/((citations|exhibit|pictures)-${id}|ledger-${id}-[A-Za-z-]+)-[0-9a-f]{8}\\.)`);

/**
 * What belongs to no case, and to the cases that are wanted. The preview pictures are kept only once they were looked at.
 * @param {Line[]} lines
 * @param {(caseId: string) => boolean} wantsCase
 * @param {(path: string) => boolean} has
 */
export function chosen(lines, wantsCase, has) {
  const ids = lines.flatMap(({ path }) => /^([a-z0-9-]+)\/case\.json$/.exec(path)?.[1] ?? []);
  // The id of one case may be the beginning of another's: the longest is meant.
  const cases = ids.sort((a, b) => b.length - a.length).map((id) => ({ id, files: filesOf(id) }));
  return lines.filter(({ path }) => {
    if (has(path)) return true;
    const owner = cases.find(({ files }) => files.test(path));
    return !path.startsWith('assets/previews/') && (owner === undefined || wantsCase(owner.id));
  });
}
