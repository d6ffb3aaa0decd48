import { readFileSync, writeFileSync } from 'node:fs';
import { expect } from 'chai';
import { parse } from 'csv-parse/sync';
import { LANGUAGES } from '../../../data/model/language.ts';
import { DemoRig } from './demo-rig.ts';

async function filesOf(rig: DemoRig, id: string, language: (typeof LANGUAGES)[number]) {
  const files = new Map<string, string>();
  for await (const { name, content } of rig.accounts.export(id, language))
    files.set(name, Buffer.from(content).toString('utf8'));
  return files;
}

describe('an export', () => {
  it('begins with an explanation in the language of the customer that names every file', async () => {
    const rig = await DemoRig.start();
    const names = { en: 'README.txt', de: 'LIESMICH.txt', nl: 'LEESMIJ.txt' };
    for (const language of LANGUAGES) {
      const files = await filesOf(rig, 'ben', language);
      const [first, ...others] = files.keys();
      expect(first).to.equal(names[language]);
      const readme = files.get(names[language]) ?? '';
      expect(readme).to.include('Ben Hartmann').and.include('Northlight');
      for (const name of others) expect(readme, name).to.include(name.split('/')[0]);
    }
  });

  it('holds every charge, and what the customer wrote', async () => {
    const rig = await DemoRig.start();
    const files = await filesOf(rig, 'ben', 'de');
    const rows: unknown = parse(files.get('charges.csv') ?? '', { bom: true, columns: true });
    expect(rows).to.deep.equal(
      ['2024', '2025', '2026'].map((year) => ({
        date: `${year}-09-02`,
        contract: 'NL-4711',
        amount: '120.00',
        currency: 'EUR',
        type: 'charge',
      })),
    );
    expect([...files.values()].join()).to.include('zwanzig Minuten lang ein grünes Band');
  });

  it('turns what a spreadsheet would run into plain text', async () => {
    const rig = await DemoRig.start();
    writeFileSync(
      rig.file,
      readFileSync(rig.file, 'utf8').replaceAll(
        '"NL-2203"',
        JSON.stringify('=HYPERLINK("http://x","y")'),
      ),
    );
    await rig.open();
    expect((await filesOf(rig, 'ada', 'en')).get('charges.csv')).to.include(`"'=HYPERLINK`);
  });

  it('keeps its files inside the archive whatever a note is called', async () => {
    const rig = await DemoRig.start();
    writeFileSync(
      rig.file,
      readFileSync(rig.file, 'utf8').replaceAll('"packing-list"', '"../../etc/passwd"'),
    );
    await rig.open();
    for (const name of (await filesOf(rig, 'ada', 'en')).keys()) expect(name).to.not.include('..');
  });
});
