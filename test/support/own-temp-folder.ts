import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

// Whatever the tests and their programs leave behind lies in one folder, which goes with them.
const folder = mkdtempSync(join(tmpdir(), 'adieu-tests-'));
// A database server that is started by root runs as somebody else, and has to get in.
chmodSync(folder, 0o755);
process.env['TMPDIR'] = folder;
process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
