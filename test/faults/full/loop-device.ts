import { execFile } from 'node:child_process';
import { chmod, constants, copyFile, mkdir, mkdtemp, open, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { promisify } from 'node:util';

const run = promisify(execFile);
const LET_GO_MS = 200;
const MOST_TRIES = 50;

/** A sentence when no file system can be mounted here; `null` when one can. */
export async function whyNoLoopDevice(): Promise<string | null> {
  if (process.platform !== 'linux') return 'loop devices are of Linux';
  if (process.getuid?.() !== 0) return 'only root may mount a loop device';
  try {
    await using disk = await LoopDevice.make(8);
    return disk.folder === '' ? 'nothing was mounted' : null;
  } catch (error) {
    return `no loop device could be mounted: ${String(error).split('\n')[0] ?? ''}`;
  }
}

/** An ext4 file system in a file, mounted. */
export class LoopDevice implements AsyncDisposable {
  /** Where it is mounted. */
  readonly folder: string;
  readonly #home: string;
  readonly #image: string;

  private constructor(home: string, image: string, folder: string) {
    this.#home = home;
    this.#image = image;
    this.folder = folder;
  }

  static async make(megabytes: number): Promise<LoopDevice> {
    const home = await LoopDevice.#newHome();
    const image = join(home, 'image');
    const file = await open(image, 'w');
    await file.truncate(megabytes * 1024 * 1024);
    await file.close();
    await run('mkfs.ext4', ['-q', '-F', image]);
    return LoopDevice.#mount(home, image);
  }

  /** Open to others: a database runs as a user of its own. */
  static async #newHome(): Promise<string> {
    const home = await mkdtemp(join(tmpdir(), 'adieu-disk-'));
    await chmod(home, 0o755);
    return home;
  }

  static async #mount(home: string, image: string): Promise<LoopDevice> {
    const folder = join(home, 'mounted');
    await mkdir(folder);
    await run('mount', ['-o', 'loop', image, folder]);
    return new LoopDevice(home, image, folder);
  }

  /** Another disk that holds what is on this one now, as after a power cut: nothing is flushed first. */
  async copy(): Promise<LoopDevice> {
    const home = await LoopDevice.#newHome();
    const image = join(home, 'image');
    await copyFile(this.#image, image, constants.COPYFILE_FICLONE);
    return LoopDevice.#mount(home, image);
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.#unmount();
    await rm(this.#home, { recursive: true, force: true });
  }

  /** Processes that were killed need a moment to let go of it. */
  async #unmount(): Promise<void> {
    for (let tries = 1; ; tries += 1) {
      try {
        await run('umount', [this.folder]);
        return;
      } catch (error) {
        if (tries === MOST_TRIES) throw error;
        await wait(LET_GO_MS);
      }
    }
  }
}
