import { expect } from 'chai';
import { mkdtempSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { LANGUAGES } from '../../../data/model/language.ts';
import { trainOn } from '../../../bot/nlu/language-model.ts';
import { openModels, serializeModel } from '../../../bot/nlu/model-file.ts';
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

  it('are read back as they were kept, in well under a second', () => {
    const kept = openModels(MODEL_FOLDER);
    const before = LANGUAGES.map((language) => serializeModel(kept(language)));
    const start = performance.now();
    const read = openModels(MODEL_FOLDER);
    for (const language of LANGUAGES) read(language);
    const took = performance.now() - start;
    const after = LANGUAGES.map((language) => serializeModel(read(language)));
    expect(after.every((model, at) => before[at]?.equals(model))).to.equal(true);
    expect(after.reduce((sum, { length }) => sum + length, 0)).to.be.below(LARGEST);
    console.log(`        load: ${took.toFixed(0)} ms`);
  });

  it('are trained anew when the file is damaged', () => {
    const folder = mkdtempSync(join(tmpdir(), 'adieu-models-'));
    for (const name of readdirSync(MODEL_FOLDER).filter((file) => file.endsWith('.bin')))
      writeFileSync(join(folder, name), 'half a file');
    expect(
      serializeModel(openModels(folder)('nl')).equals(
        serializeModel(openModels(MODEL_FOLDER)('nl')),
      ),
    ).to.equal(true);
  });
});
