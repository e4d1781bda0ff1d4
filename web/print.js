// Printing: the record is what is printed, the whole case or the item selected. The style sheet does the rest.

/** @typedef {import('./viewer.js').Viewer} Viewer */

const kRoot = document.documentElement;
const kSelected = '#record [aria-current="true"]:not(.masthead)';

/** The address that is open, as text: in the title block and, as a CSS string, at the foot of every page. */
function putAddressOnPaper() {
  const address = location.href;
  const place = document.getElementById('page-address');
  if (place) place.textContent = address;
  kRoot.style.setProperty('--address', `"${address.replace(/[^\w:/.#?=&%+-]/gu, (c) => `\\${c.codePointAt(0)?.toString(16)} `)}"`);
}

/** @param {string} id */
function button(id) {
  return /** @type {HTMLButtonElement | null} */ (document.getElementById(id));
}

/** Works without the viewer too: what is printed is the record. */
export function joinPrint() {
  addEventListener('beforeprint', putAddressOnPaper);
  addEventListener('afterprint', () => kRoot.classList.remove('print-item'));
  const opener = button('print');
  const choice = document.getElementById('print-choice');
  const [whole, item] = [button('print-case'), button('print-item')];
  if (!opener || !choice || !whole || !item) return;
  opener.addEventListener('click', (event) => {
    if (document.querySelector(kSelected) && choice.popover) return;  // the choice opens
    event.preventDefault();
    print();
  });
  whole.addEventListener('click', () => {
    choice.hidePopover();
    print();
  });
  item.addEventListener('click', () => {
    choice.hidePopover();
    kRoot.classList.toggle('print-item', document.querySelector(kSelected) !== null);
    print();
  });
  opener.hidden = whole.hidden = item.hidden = false;
  if (!('popover' in choice)) return;
  choice.popover = 'auto';
  choice.hidden = false;
  opener.popoverTargetElement = choice;
}
