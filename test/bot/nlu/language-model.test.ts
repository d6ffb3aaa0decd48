import { expect } from 'chai';
import { INTENTS } from '../../../data/model/understanding.ts';
import { hearCircumstances } from '../../../bot/nlu/circumstances.ts';
import { tokenize } from '../../../bot/nlu/features.ts';
import { trainOn } from '../../../bot/nlu/language-model.ts';
import { findPhrase } from '../../../bot/nlu/phrases.ts';
import { scoreWords } from '../../../bot/nlu/score-words.ts';
import type { Utterance } from '../../../bot/nlu/training-text.ts';

const wish = (text: string, reasons: Utterance['reasons']): Utterance => ({
  text,
  intent: 'cancel_subscription',
  declares: null,
  persona: 'somebody',
  reasons,
  mood: 'calm',
  also: [],
});

describe('a model learns', () => {
  it('nothing of reasons from a line that nobody has labelled for them', () => {
    const dear = ['dear plan, please end it', 'end it, a dear plan', 'such a dear plan'];
    const plain = ['stop my paper', 'end the gym', 'no more boxes please'];
    const heardBeside = (reasons: Utterance['reasons']) => {
      const model = trainOn(
        [
          ...dear.map((text) => wish(text, ['too_expensive'])),
          ...plain.map((text) => wish(text, [])),
          ...['a dear plan it is', 'end my dear plan', 'dear plan'].map((text) =>
            wish(text, reasons),
          ),
        ],
        'en',
      );
      const scores = scoreWords(tokenize('dear plan', 'en'), model);
      return hearCircumstances(scores).get('too_expensive') ?? -1;
    };
    const heard = heardBeside(null);
    expect(heard).to.be.above(0);
    expect(heardBeside([])).to.be.below(heard - 0.5);
  });

  it('from a line with two wishes both of them', () => {
    const both = ['stop the paper and refund me', 'end it, refund me', 'paper off, refund me too'];
    const others = ['stop the paper', 'end it', 'paper off please', 'no paper any more'];
    const refundIn = (also: Utterance['also']) => {
      const model = trainOn(
        [
          ...both.map((text) => ({ ...wish(text, []), also })),
          ...others.map((text) => wish(text, [])),
        ],
        'en',
      );
      return scoreWords(tokenize('refund me', 'en'), model)[INTENTS.indexOf('refund')] ?? -1;
    };
    expect(refundIn(['refund'])).to.be.above(0);
    expect(refundIn([])).to.be.below(0);
  });

  it('a line by heart where it has one part, since two parts may wish two things', () => {
    const { phrases } = trainOn(
      [wish('cancel my plan', []), wish('cancel my plan and delete my account', [])],
      'en',
    );
    const known = (text: string) => findPhrase(phrases, tokenize(text, 'en'));
    expect(known('cancel my plan')).to.equal('cancel_subscription');
    expect(known('cancel my plan and delete my account')).to.equal(null);
  });
});
