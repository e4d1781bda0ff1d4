// What a single HTML file runs first: it unpacks the files and lets the script among them run, whose hash the page's policy names.
import { showNotice } from '../failure.js';
import { firstPaint } from '../paint.js';
import { filesIn } from './packed.js';

/** For what the reader does meanwhile. */
function pause() {
  return new Promise((done) => setTimeout(done));
}

async function start() {
  const { text } = /** @type {HTMLScriptElement} */ (document.getElementById('packed'));
  await firstPaint();
  const files = await filesIn(text, pause);
  Object.assign(globalThis, { quanlianFiles: files });  // web/files/one_file.js takes them from there
  const script = document.createElement('script');
  script.type = 'module';
  script.text = new TextDecoder().decode(files.get('packed-script'));
  document.body.append(script);
}

start().catch(() => showNotice('no-module'));
