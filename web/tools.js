// The page's tools: a row in the bar, or a menu behind one button where the bar is narrow (web/viewer.css says when).

/** Without popovers the row stays a row. */
export function joinTools() {
  const tools = document.getElementById('tools');
  const more = document.getElementById('more');
  if (!tools || !(more instanceof HTMLButtonElement) || !('popover' in tools)) return;
  tools.popover = 'auto';
  more.popoverTargetElement = tools;
  more.hidden = false;
}
