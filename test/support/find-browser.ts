import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome'];

const PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

const INSTALL = 'apt-get update && apt-get install -y --no-install-recommends chromium';

/** Path of the system's Chromium or Chrome; `null` where there is none. */
export function findBrowser(): string | null {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  const onPath = NAMES.flatMap((name) => folders.map((folder) => join(folder, name)));
  return [...onPath, ...PLACES].find(isExecutable) ?? null;
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** Installs Debian's Chromium where that is possible without asking; else says what to run, and fails. */
function install(): void {
  const isDebian = existsSync('/etc/debian_version');
  if (isDebian && process.getuid?.() === 0) {
    spawnSync('sh', ['-c', INSTALL], { stdio: 'inherit' });
    if (findBrowser()) return;
  }
  const command = isDebian ? `sudo sh -c '${INSTALL}'` : 'install Chromium or Google Chrome';
  console.error(`The browser tests need Chromium or Chrome. Run:\n\n  ${command}\n`);
  process.exitCode = 1;
}

if (import.meta.main && !findBrowser()) install();
