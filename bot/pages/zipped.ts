import { Zip, ZipDeflate } from 'fflate';
import type { ExportFile } from '../../data/model/account.ts';

/** A zip archive of the files, in pieces as they come. Fails where the files fail. */
export async function* zipped(files: AsyncIterable<ExportFile>): AsyncGenerator<Uint8Array> {
  const ready: Uint8Array[] = [];
  const zip = new Zip((error, chunk) => {
    if (error) throw error;
    ready.push(chunk);
  });
  for await (const { name, content } of files) {
    const entry = new ZipDeflate(safeName(name));
    zip.add(entry);
    entry.push(content, true);
    yield* ready.splice(0);
  }
  zip.end();
  yield* ready;
}

/** A name that unpacks inside the folder, whatever it held. */
function safeName(name: string): string {
  const parts = name.split(/[\\/]/).filter((part) => part !== '' && part !== '.' && part !== '..');
  return parts.join('/') || 'file';
}
