// Dear ImGui's sources for the page's module, with what the viewer never comes to left out: it has one window, without a title,
// a border or a scroll bar, no popups, and its own keys. Each function named here returns at once, and the compiler drops what
// only it called: a tenth of the module.
//   node cmake/leave_out_of_imgui.mjs SOURCES FOLDER
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** File → how the function begins there, and what it returns. @type {Record<string, [string, string][]>} */
const kLeftOut = {
  'imgui.cpp': [
    // Moving with the keyboard or a gamepad: the page's own keys go to the session.
    ['static void ImGui::NavUpdate()', ''],
    ['static void ImGui::NavEndFrame()', ''],
    ['static void ImGui::NavProcessItem()', ''],
    ['void ImGui::NavProcessItemForTabbingRequest(', ''],
    ['void ImGui::NavInitWindow(', ''],
    ['void ImGui::RenderNavCursor(', ''],
    ['static void ImGui::UpdateKeyRoutingTable(', ''],
    ['bool ImGui::Shortcut(ImGuiKeyChord key_chord, ImGuiInputFlags flags, ImGuiID owner_id)', 'false'],
    // A window's title, borders, scrolling, popups, settings.
    ['static int ImGui::UpdateWindowManualResize(', '0'],
    ['void ImGui::RenderWindowDecorations(', ''],
    ['void ImGui::RenderWindowTitleBarContents(', ''],
    ['static void ImGui::RenderDimmedBackgrounds()', ''],
    ['void ImGui::UpdateMouseWheel()', ''],
    ['ImVec2 ImGui::ScrollToRectEx(', 'ImVec2()'],
    ['ImVec2 ImGui::FindBestWindowPosForPopup(', 'ImVec2()'],
    ['void ImGui::ClosePopupsOverWindow(', ''],
    ['void ImGui::ClosePopupToLevel(', ''],
    ['bool ImGui::IsPopupOpen(ImGuiID id', 'false'],
    ['void ImGui::UpdateSettings()', ''],
    ['void ImGui::SaveIniSettingsToDisk(', ''],
    ['ImGuiWindowSettings* ImGui::CreateNewWindowSettings(', 'NULL'],
    // Repairing calls that do not match, a mouse pointer of its own, its log: the browser and the tests have these.
    ['void ImGui::ErrorRecoveryTryToRecoverState(', ''],
    ['void    ImGui::ErrorRecoveryTryToRecoverWindowState(', ''],
    ['void ImGui::RenderMouseCursor(', ''],
    ['void ImGui::LogRenderedText(', ''],
  ],
  'imgui_widgets.cpp': [['void ImGui::Scrollbar(ImGuiAxis axis)', '']],
};

/**
 * @param {string} text of a source file
 * @param {string} begin of a function's definition
 * @param {string} value that it returns from now on
 * @returns {string} the text as it was where this version of Dear ImGui has no such function
 */
function leaveOut(text, begin, value) {
  const at = text.indexOf(`\n${begin}`);
  const body = text.indexOf('\n{\n', at);
  const found = at >= 0 && text.indexOf(`\n${begin}`, at + 1) < 0 && body >= 0 && !text.slice(at, body).includes(';');
  if (!found) {
    console.error(`Dear ImGui has no one function that begins with "${begin}"; the module will be larger`);
    return text;
  }
  return `${text.slice(0, body)}\n{\n    return${value && ` ${value}`};\n${text.slice(body + 3)}`;
}

const [sources, folder] = process.argv.slice(2);
mkdirSync(folder, { recursive: true });
for (const [name, functions] of Object.entries(kLeftOut)) {
  const text = functions.reduce((left, [begin, value]) => leaveOut(left, begin, value), readFileSync(join(sources, name), 'utf8'));
  writeFileSync(join(folder, name), text);
}
