import { expect } from 'chai';
import type { Files } from '../../../data/store/files.ts';
import { FolderFiles } from '../../../data/store/folder-files.ts';
import { openPostgresStore } from '../../../data/store/postgres/open-postgres-store.ts';
import { newDatabase } from '../../support/postgres.ts';
import { newFolder } from './folder.ts';

const NOTE = { name: 'Rechnung №7.pdf', contentType: 'application/pdf', until: 1_795_000_000_000 };
const BYTES = Uint8Array.from({ length: 70_000 }, (_, i) => i % 256);

/** What every keeper of files does. */
function filesContract(
  name: string,
  open: () => Promise<{ readonly files: Files; readonly close: () => Promise<void> }>,
): void {
  describe(`kept files: ${name}`, () => {
    let opened: Awaited<ReturnType<typeof open>>;
    beforeEach(async () => (opened = await open()));
    afterEach(() => opened.close());

    it('come back byte by byte, with what is known of them', async () => {
      await opened.files.put('a', BYTES, NOTE);
      await opened.files.put('empty', new Uint8Array(), NOTE);
      const found = await opened.files.get('a');
      expect(found?.note).to.deep.equal(NOTE);
      expect(Buffer.from(BYTES).equals(found!.bytes)).to.equal(true);
      expect((await opened.files.get('empty'))?.bytes).to.have.length(0);
      expect(await opened.files.get('none')).to.equal(null);
    });

    it('are gone when they are deleted, and no other', async () => {
      await opened.files.put('a', BYTES, NOTE);
      await opened.files.put('b', BYTES, NOTE);
      await opened.files.delete('a');
      await opened.files.delete('none');
      expect(await opened.files.get('a')).to.equal(null);
      expect(await opened.files.get('b')).to.not.equal(null);
    });

    it('are gone when their time is over, and not before', async () => {
      await opened.files.put('short', BYTES, { ...NOTE, until: 1000 });
      await opened.files.put('long', BYTES, { ...NOTE, until: 1001 });
      await opened.files.deleteUntil(1000);
      expect(await opened.files.get('short')).to.equal(null);
      expect((await opened.files.get('long'))?.note.until).to.equal(1001);
    });
  });
}

filesContract('in a folder', async () => ({
  files: new FolderFiles(await newFolder()),
  close: () => Promise.resolve(),
}));

filesContract('in PostgreSQL', async () => {
  const store = await openPostgresStore({ url: await newDatabase(), onFault: () => undefined });
  return { files: store.files, close: () => store.close() };
});
