import { expect } from 'chai';
import { mkdtempSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { countFeatures } from '../../../bot/nlu/features.ts';
import { INTENT_TRAINING, loadModels, serializeModels } from '../../../bot/nlu/model-file.ts';
import { trainModel } from '../../../bot/nlu/train-model.ts';
import { readTrainingText } from '../../../bot/nlu/training-text.ts';
import { MODEL_FOLDER } from './support.ts';

describe('the models', function () {
  this.timeout(120_000);

  it('are the same to the byte each time they are trained', () => {
    const examples = readTrainingText('en')
      .filter((_, at) => at % 12 === 0)
      .flatMap(({ text, intent }) =>
        intent === null ? [] : [{ counts: countFeatures(text, 'en'), classes: [intent] }],
      );
    const classes = [...new Set(examples.flatMap((example) => example.classes))];
    const train = () => trainModel(examples, classes, INTENT_TRAINING);
    const [one, two] = [train(), train()];
    expect(Buffer.from(one.weights.buffer).equals(Buffer.from(two.weights.buffer))).to.equal(true);
    expect(one.scale).to.deep.equal(two.scale);
    expect(one.bias).to.deep.equal(two.bias);
  });

  it('are read back as they were kept, in well under a second', () => {
    const kept = loadModels(MODEL_FOLDER);
    const start = performance.now();
    const read = loadModels(MODEL_FOLDER);
    const took = performance.now() - start;
    expect(serializeModels(read).equals(serializeModels(kept))).to.equal(true);
    console.log(`        load: ${took.toFixed(0)} ms`);
  });

  it('are trained anew when the file is damaged', () => {
    const folder = mkdtempSync(join(tmpdir(), 'adieu-models-'));
    const [name = ''] = readdirSync(MODEL_FOLDER).filter((file) => file.endsWith('.bin'));
    writeFileSync(join(folder, name), 'half a file');
    expect(
      serializeModels(loadModels(folder)).equals(serializeModels(loadModels(MODEL_FOLDER))),
    ).to.equal(true);
  });
});
