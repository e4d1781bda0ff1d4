// When the program fails, the record is shown at once and the exhibit starts anew, soon at first and then ever less often.

const kKey = 'quanlian-exhibit-restarts';
const kSoonMs = 3000;
const kLaterMs = 60000;
const kManyIn = 60000;  // this many restarts within this time are too many to go on at that pace
const kMany = 3;

/** @param {number} now @param {number[]} before when it restarted @returns {number} how long to wait */
export function waitBefore(now, before) {
  return before.filter((time) => now - time < kManyIn && time <= now).length < kMany ? kSoonMs : kLaterMs;
}

function restartsBefore() {
  try {
    const kept = JSON.parse(sessionStorage.getItem(kKey) ?? '[]');
    return Array.isArray(kept) ? kept.filter(Number.isFinite).slice(-kMany) : [];
  } catch {
    return [];
  }
}

let restarting = false;

/** @param {() => void} showRecord */
export function restart(showRecord) {
  if (restarting) return;
  restarting = true;
  showRecord();
  const now = Date.now();
  const before = restartsBefore();
  const wait = waitBefore(now, before);
  try {
    sessionStorage.setItem(kKey, JSON.stringify([...before, now].slice(-kMany)));
  } catch { /* then every restart is the first */ }
  setTimeout(() => location.reload(), wait);  // the real clock: the one handed in may have failed with the rest
}
