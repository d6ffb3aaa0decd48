import { openFile, type OpenFile } from '../../../data/store/lowdb/data-file.ts';

/** A disk that can be full (and take half of a write), or fail to sync. */
export class FailingDisk {
  full = false;
  broken = false;

  readonly openFile: OpenFile = async (path, flags) => {
    const file = await openFile(path, flags);
    return {
      write: async (bytes, position) => {
        if (!this.full) return file.write(bytes, position);
        await file.write(bytes.subarray(0, Math.ceil(bytes.length / 2)), position);
        throw noSpace();
      },
      writeNow: (bytes, position) => {
        if (!this.full) {
          file.writeNow(bytes, position);
          return;
        }
        file.writeNow(bytes.subarray(0, Math.ceil(bytes.length / 2)), position);
        throw noSpace();
      },
      datasync: () => (this.broken ? Promise.reject(new Error('EIO')) : file.datasync()),
      truncate: (length) => file.truncate(length),
      close: () => file.close(),
    };
  };
}

function noSpace(): Error {
  return Object.assign(new Error('no space left on device'), { code: 'ENOSPC' });
}
