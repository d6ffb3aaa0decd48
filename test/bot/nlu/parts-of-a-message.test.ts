import { expect } from 'chai';
import { INTENTS, type Intent } from '../../../data/model/understanding.ts';
import { rankIntents } from '../../../bot/nlu/intents.ts';
import { openModels } from '../../../bot/nlu/model-file.ts';
import { MODEL_FOLDER } from './support.ts';

const model = (await openModels(MODEL_FOLDER))('en');

type Whole = Partial<Record<Intent, number>>;

/** What is heard in a text, of which the whole lies so far on the side of some intents, and on no other's. */
function allHeard(text: string, whole: Whole): Intent[] {
  const scores = Float64Array.from(INTENTS, (intent) => whole[intent] ?? -1.5);
  return rankIntents(text, scores, 'en', model).map(({ intent }) => intent);
}

const heard = (text: string, whole: Whole) => allHeard(text, whole)[0];

describe('a part of a message', () => {
  const cancels = 'the parcel came on monday. please cancel my subscription';
  const wantsMoney = 'the parcel came on monday. please give me my money back';

  it('wishes nothing that the whole does not hear', () => {
    expect(heard(cancels, { out_of_scope: 0.5 })).to.equal('out_of_scope');
    expect(heard(wantsMoney, { out_of_scope: 0.5 })).to.equal('out_of_scope');
  });

  it('wishes what the whole hears, though it lies behind', () => {
    expect(heard(cancels, { out_of_scope: 0.5, cancel_subscription: -0.4 })).to.equal(
      'cancel_subscription',
    );
    expect(heard(wantsMoney, { out_of_scope: 0.5, refund: 0.2 })).to.equal('refund');
  });

  it('is heard sooner where it leads out', () => {
    expect(heard(cancels, { out_of_scope: 0.5, cancel_subscription: -0.4 })).to.equal(
      'cancel_subscription',
    );
    expect(heard(wantsMoney, { out_of_scope: 0.5, refund: -0.4 })).to.equal('out_of_scope');
  });

  it('is a second wish where the first one drowns it in the whole', () => {
    const both = 'please cancel my subscription. please give me my money back';
    expect(allHeard(both, { cancel_subscription: 0.5, refund: -0.9 })).to.deep.equal([
      'cancel_subscription',
      'refund',
    ]);
    expect(allHeard(both, { cancel_subscription: 0.5, refund: -1.1 })).to.deep.equal([
      'cancel_subscription',
    ]);
  });

  it('that leads out comes first where the whole hears it', () => {
    const both = 'please give me my money back. please cancel my subscription';
    const wholeWith = (margin: number) => ({ refund: 0.5, cancel_subscription: margin });
    expect(heard(both, wholeWith(-0.4))).to.equal('cancel_subscription');
    expect(heard(both, wholeWith(-0.6))).to.equal('refund');
  });

  it('is a wish beside a question, and none within it', () => {
    const whole = { fees_notice: 0.5, cancel_subscription: -0.6 };
    expect(
      allHeard('is there a fee? either way, please cancel my subscription.', whole),
    ).to.deep.equal(['fees_notice', 'cancel_subscription']);
    expect(
      allHeard('if i say please cancel my subscription, is there a fee?', whole),
    ).to.deep.equal(['fees_notice']);
  });
});
