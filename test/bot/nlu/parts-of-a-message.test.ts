import { expect } from 'chai';
import { INTENTS, type Intent } from '../../../data/model/understanding.ts';
import { rankIntents } from '../../../bot/nlu/intents.ts';
import { openModels } from '../../../bot/nlu/model-file.ts';
import { MODEL_FOLDER } from './support.ts';

const model = (await openModels(MODEL_FOLDER))('en');

/** What is heard first in a text, of which the whole lies so far on the side of some intents, and on no other's. */
function heard(text: string, whole: Partial<Record<Intent, number>>): Intent | undefined {
  const scores = Float64Array.from(INTENTS, (intent) => whole[intent] ?? -1.5);
  return rankIntents(text, scores, 'en', model)[0]?.intent;
}

describe('a part of a message', () => {
  const cancels = 'the parcel came on monday. please cancel my subscription';
  const wantsMoney = 'the parcel came on monday. please give me my money back';

  it('wishes nothing that the whole does not hear', () => {
    expect(heard(cancels, { out_of_scope: 0.5 })).to.equal('out_of_scope');
    expect(heard(wantsMoney, { out_of_scope: 0.5 })).to.equal('out_of_scope');
  });

  it('wishes what the whole hears, however faintly', () => {
    expect(heard(cancels, { out_of_scope: 0.5, cancel_subscription: -0.3 })).to.equal(
      'cancel_subscription',
    );
    expect(heard(wantsMoney, { out_of_scope: 0.5, refund: -0.3 })).to.equal('refund');
  });

  it('is heard sooner where it leads out', () => {
    expect(heard(cancels, { out_of_scope: 0.5, cancel_subscription: -0.6 })).to.equal(
      'cancel_subscription',
    );
    expect(heard(wantsMoney, { out_of_scope: 0.5, refund: -0.6 })).to.equal('out_of_scope');
  });
});
