// One calm sentence in place of what is missing; the sentences stand in the page, in its language.

/** @type {string | null} */
let shown = null;

/** @param {string | null} name of a data-notice; null: nothing is missing any more */
export function showNotice(name) {
  shown = name;
  const place = document.getElementById('notice');
  const sentence = name && document.querySelector(`#notices [data-notice="${name}"]`);
  if (!place) return;
  place.textContent = sentence ? sentence.textContent : '';
  place.hidden = !sentence;
}

/** Takes a sentence away that is no longer needed, unless another took its place. @param {string} name */
export function endNotice(name) {
  if (shown === name) showNotice(null);
}

/** Says the same in the page's new language. */
export function repeatNotice() {
  showNotice(shown);
}
