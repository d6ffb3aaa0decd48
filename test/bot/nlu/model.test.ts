import { expect } from 'chai';
import { copyFileSync, mkdtempSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { LANGUAGES } from '../../../data/model/language.ts';
import { trainOn } from '../../../bot/nlu/language-model.ts';
import { serializeModel } from '../../../bot/nlu/model-bytes.ts';
import { openModels } from '../../../bot/nlu/model-file.ts';
import { readTrainingText } from '../../../bot/nlu/training-text.ts';
import { MODEL_FOLDER } from './support.ts';

/** In bytes, of all languages: more than 20 MB would leave the recogniser no room in its 30. */
const LARGEST = 20e6;

describe('the models', function () {
  this.timeout(120_000);

  it('are the same to the byte each time they are trained', () => {
    const some = readTrainingText('en').filter((_, at) => at % 12 === 0);
    const [one, two] = [trainOn(some, 'en'), trainOn(some, 'en')];
    expect(serializeModel(one).equals(serializeModel(two))).to.equal(true);
  });

  it('are read back as they were kept, in well under a second', async () => {
    const kept = await openModels(MODEL_FOLDER);
    const before = LANGUAGES.map((language) => serializeModel(kept(language)));
    const start = performance.now();
    const read = await openModels(MODEL_FOLDER);
    for (const language of LANGUAGES) read(language);
    const took = performance.now() - start;
    const after = LANGUAGES.map((language) => serializeModel(read(language)));
    expect(after.every((model, at) => before[at]?.equals(model))).to.equal(true);
    expect(after.reduce((sum, { length }) => sum + length, 0)).to.be.below(LARGEST);
    console.log(`        load: ${took.toFixed(0)} ms`);
  });

  it('are trained where they are missing, each in a thread, after that was said', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'adieu-models-'));
    const kept = await openModels(MODEL_FOLDER);
    for (const name of readdirSync(MODEL_FOLDER).filter((file) => !file.startsWith('nl-')))
      copyFileSync(join(MODEL_FOLDER, name), join(folder, name));
    const said: (readonly string[])[] = [];
    const trained = await openModels(folder, (languages) => said.push(languages));
    expect(said).to.deep.equal([['nl']]);
    expect(serializeModel(trained('nl')).equals(serializeModel(kept('nl')))).to.equal(true);
    await openModels(folder, (languages) => said.push(languages));
    expect(said).to.have.length(1);
  });

  it('are trained anew when the file is damaged', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'adieu-models-'));
    for (const name of readdirSync(MODEL_FOLDER).filter((file) => file.endsWith('.bin')))
      writeFileSync(join(folder, name), 'half a file');
    const [damaged, kept] = [await openModels(folder), await openModels(MODEL_FOLDER)];
    expect(serializeModel(damaged('nl')).equals(serializeModel(kept('nl')))).to.equal(true);
  });
});
