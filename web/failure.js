// One calm sentence in place of what is missing; the sentences stand in the page, in its language.

document.documentElement.classList.add('started');  // until then record.css says what is missing

/** What is missing, as long as it is. @type {string | null} */
let lasting = null;
/** @type {string | null} */
let shown = null;

/** @param {string | null} name */
function show(name) {
  shown = name;
  const place = document.getElementById('notice');
  const sentence = name && document.querySelector(`#notices [data-notice="${name}"]`);
  if (!place) return;
  place.textContent = sentence ? sentence.textContent : '';
  place.hidden = !sentence;
  place.classList.toggle('passing', name !== lasting);
}

/** @param {string | null} name of a data-notice; null: nothing is missing any more */
export function showNotice(name) {
  lasting = name;
  show(name);
}

const kLateMs = 8000;
/** What has not come, though it was waited for. @type {Set<unknown>} */
const late = new Set();

/**
 * Says after a while that something has not come, and until it has.
 * @template T
 * @param {Promise<T>} coming
 * @param {() => void} [meanwhile] what goes on without it
 */
export async function sayIfLate(coming, meanwhile) {
  const timer = setTimeout(() => {
    late.add(coming);
    if (!lasting) showNotice('late');
    meanwhile?.();
  }, kLateMs);
  try {
    return await coming;
  } finally {
    clearTimeout(timer);
    late.delete(coming);
    if (late.size === 0 && lasting === 'late') showNotice(null);
  }
}

/** Says that something was done; after a while what is missing is said again. @param {string} name @param {number} ms */
export function passNotice(name, ms) {
  show(name);
  setTimeout(() => shown === name && show(lasting), ms);
}

/** Says the same in the page's new language. */
export function repeatNotice() {
  show(shown);
}
