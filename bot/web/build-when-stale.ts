import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Everything that ends up in the pages. */
const SOURCES = [
  'bot/web',
  'data/locales',
  'data/model',
  'data/policy/labels.ts',
  'package-lock.json',
] as const;

const BUILT = 'dist/web/chat/index.html';

/** Time of the last change of a file, or of any file below a folder, in ms. */
function lastChange(path: string): number {
  const stat = statSync(path);
  if (!stat.isDirectory()) return stat.mtimeMs;
  return Math.max(0, ...readdirSync(path).map((name) => lastChange(join(path, name))));
}

/** Whether the pages are missing or older than what they are made of. */
export function isStale(folder: string): boolean {
  const built = statSync(join(folder, BUILT), { throwIfNoEntry: false });
  if (!built) return true;
  return SOURCES.some((source) => lastChange(join(folder, source)) > built.mtimeMs);
}

if (import.meta.main && isStale(root)) {
  // Imported here, so that an up-to-date start does not wait for the build tool to load.
  const { build } = await import('vite');
  await build({ configFile: join(root, 'bot/web/vite.config.ts'), logLevel: 'warn' });
}
