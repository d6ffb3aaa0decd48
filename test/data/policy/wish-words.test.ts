import { expect } from 'chai';
import type { Language } from '../../../data/model/language.ts';
import { namesWish, wantsToCancel } from '../../../data/policy/wish-words.ts';
import { declaresWithdrawal } from '../../../data/policy/withdrawal-declaration.ts';

type Case = readonly [Language, string];

function check(read: (text: string, language: Language) => boolean, yes: Case[], no: Case[]) {
  for (const [language, text] of yes) expect(read(text, language), text).to.equal(true);
  for (const [language, text] of no) expect(read(text, language), text).to.equal(false);
}

describe('words of a wish', () => {
  it('are told from the news alone', () => {
    check(
      namesWish,
      [
        ['en', 'my husband died, please delete his account'],
        ['de', 'meine Frau ist gestorben, bitte kündigen'],
        ['nl', 'mijn vader is overleden, ik wil zijn krant opzeggen'],
      ],
      [
        ['en', 'my mother has died'],
        ['de', 'mein Mann ist letzte Woche gestorben'],
        ['nl', 'mijn moeder is overleden'],
      ],
    );
  });

  it('state cancelling outright, of our contract and without a condition', () => {
    check(
      wantsToCancel,
      [
        ['en', 'I want to cancel, but what happens to my team?'],
        ['en', "I'd like to cancel my subscription. What does it cost?"],
        ['en', 'I want to cancel on 31 January'],
        ['en', 'Cancel on 31 January 2027'],
        ['en', 'please cancel it as of March'],
        ['de', 'Ich möchte kündigen, aber was passiert mit meinem Team?'],
        ['de', 'ich will mein Abo kündigen. Was kostet das?'],
        ['nl', 'ik wil opzeggen, maar wat gebeurt er met mijn team?'],
      ],
      [
        ['en', 'I want to cancel my dentist appointment'],
        ['en', 'What happens if I want to cancel?'],
        ['en', 'do not cancel on 31 January'],
        ['en', 'cancel on Friday the meeting with me'],
        ['en', 'I do not want to cancel, what does Basic cost?'],
        ['de', 'Ich will nicht kündigen'],
        ['de', 'Was passiert, wenn ich kündigen will?'],
        ['nl', 'ik wil niet opzeggen'],
      ],
    );
  });
});

describe('a withdrawal in a sentence', () => {
  it('is an act in the first person, of the contract', () => {
    check(
      declaresWithdrawal,
      [
        ['de', 'Hiermit widerrufe ich den Vertrag'],
        ['de', 'Guten Tag. Ich widerrufe hiermit meinen Vertrag vom 17.11.2026. Grüße'],
        ['de', 'Hiermit widerrufen wir den von uns abgeschlossenen Vertrag'],
        ['en', 'I hereby give notice that I withdraw from my contract'],
        ['en', 'I withdraw from the contract.'],
        ['nl', 'Hierbij herroep ik de overeenkomst'],
      ],
      [
        ['de', 'Hiermit widerrufe ich meine Einwilligung in Werbung'],
        ['de', 'Hiermit widerrufe ich meine Kündigung'],
        ['de', 'Hiermit widerrufe ich das SEPA-Lastschriftmandat'],
        ['de', 'Hiermit widerrufe ich den Vertrag nicht'],
        ['de', 'Kann ich hiermit widerrufen?'],
        ['de', 'Ich möchte den Vertrag widerrufen'],
        ['en', 'I hereby withdraw my consent'],
        ['en', 'I hereby withdraw my cancellation'],
        ['en', 'Can I withdraw from the contract?'],
        ['nl', 'Hierbij herroep ik mijn toestemming'],
        ['nl', 'Hierbij herroep ik mijn opzegging'],
        ['nl', 'Hoe herroep ik de overeenkomst?'],
      ],
    );
  });
});
