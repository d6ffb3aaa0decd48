import { expect } from 'chai';
import { CHANGES } from '../../../data/model/change.ts';
import { LANGUAGES } from '../../../data/model/language.ts';
import { FIXED_LABELS } from '../../../data/policy/labels.ts';
import { isConversationStop, isStopWord } from '../../../data/policy/stop-words.ts';

describe('fixed labels', () => {
  it('are the words of the law, to the letter', () => {
    expect(FIXED_LABELS.de.entry).to.equal('Verträge hier kündigen');
    expect(FIXED_LABELS.de.confirm.cancel).to.equal('jetzt kündigen');
    expect(FIXED_LABELS.de.entryWithdraw).to.equal('Vertrag widerrufen');
    expect(FIXED_LABELS.de.confirm.withdraw).to.equal('Widerruf bestätigen');
    expect(FIXED_LABELS.nl.confirm.withdraw).to.equal('herroeping bevestigen');
    expect(FIXED_LABELS.en.confirm.cancel).to.equal('Cancel now');
  });

  it('differ from change to change, so that a press says what is carried out', () => {
    for (const language of LANGUAGES)
      expect(new Set(CHANGES.map((c) => FIXED_LABELS[language].confirm[c])).size).to.equal(
        CHANGES.length,
      );
  });

  it('never call going back by a word that means cancelling', () => {
    for (const language of LANGUAGES)
      expect(FIXED_LABELS[language].back).to.not.match(/cancel|abbrech|annul/i);
  });
});

describe('stop words', () => {
  it('are known alone, in any case, with or without punctuation and umlauts', () => {
    for (const text of ['kündigen', 'KÜNDIGEN!', 'kuendigen', 'kundigen', ' Einfach kündigen. '])
      expect(isStopWord(text), text).to.be.true;
    for (const text of ['Cancel', 'just cancel!!', 'cancel it', 'End it.'])
      expect(isStopWord(text), text).to.be.true;
    for (const text of ['opzeggen', 'Gewoon opzeggen', 'stopzetten'])
      expect(isStopWord(text), text).to.be.true;
  });

  it('are nothing inside a longer sentence or in another language', () => {
    expect(isStopWord('how do I cancel it')).to.be.false;
    expect(isStopWord('nicht kündigen')).to.be.false;
    expect(isStopWord('')).to.be.false;
  });

  it('keep "stop" apart: it ends the conversation, not the contract', () => {
    expect(isConversationStop('Stop!')).to.be.true;
    expect(isConversationStop('stopp')).to.be.true;
    expect(isConversationStop('stop it')).to.be.false;
    expect(isStopWord('stop')).to.be.false;
  });
});
