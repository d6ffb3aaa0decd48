import { expect } from 'chai';
import { CHANGES } from '../../../data/model/change.ts';
import { LANGUAGES } from '../../../data/model/language.ts';
import { FIXED_LABELS } from '../../../data/policy/labels.ts';
import { isConversationStop, isStopWord } from '../../../data/policy/stop-words.ts';

describe('fixed labels', () => {
  it('are the words of the law and of the product, to the letter', () => {
    // Written out once more: whoever changes one has to change it here, and knows that it is fixed.
    expect(FIXED_LABELS).to.deep.equal({
      en: {
        entry: 'Cancel subscription',
        entryWithdraw: 'Withdraw from contract here',
        confirm: {
          cancel: 'Cancel now',
          withdraw: 'Confirm withdrawal',
          pause: 'Pause now',
          delete: 'Delete now',
          resume: 'Resume now',
          undo: 'Undo now',
          switch: 'Change now',
        },
        back: 'Back',
      },
      de: {
        entry: 'Verträge hier kündigen',
        entryWithdraw: 'Vertrag widerrufen',
        confirm: {
          cancel: 'jetzt kündigen',
          withdraw: 'Widerruf bestätigen',
          pause: 'jetzt pausieren',
          delete: 'jetzt löschen',
          resume: 'jetzt fortsetzen',
          undo: 'jetzt rückgängig machen',
          switch: 'jetzt wechseln',
        },
        back: 'Zurück',
      },
      nl: {
        entry: 'Opzeggen',
        entryWithdraw: 'hier de overeenkomst herroepen',
        confirm: {
          cancel: 'Nu opzeggen',
          withdraw: 'herroeping bevestigen',
          pause: 'Nu pauzeren',
          delete: 'Nu verwijderen',
          resume: 'Nu hervatten',
          undo: 'Nu ongedaan maken',
          switch: 'Nu wijzigen',
        },
        back: 'Terug',
      },
    });
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
