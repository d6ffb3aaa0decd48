import { expect } from 'chai';
import type { Language } from '../../../data/model/language.ts';
import type { Intent } from '../../../data/model/understanding.ts';
import { recognizer } from './support.ts';

const OTHER_MATTERS: Readonly<Record<Language, readonly string[]>> = {
  en: [
    'I bought a coffee machine from you in May and it has been leaking at the back since last week. The shop told me to send it in, but I no longer have the box. Could you send me one?',
    'Good morning, we moved into number 14 on Saturday and the meter shows 20817. The old tenant says he paid until the end of the month. Which of us gets the next bill?',
    "My daughter's swimming lesson was on Tuesdays until Easter. Now her school ends at four and she can't make it in time. Is there a group on Thursdays she could join?",
    'I have been waiting for the technician since eight. He rang once, I was on the other line, and now nobody comes. Will he still be here today or do I need a new appointment?',
  ],
  de: [
    'Ich habe im Mai eine Kaffeemaschine bei Ihnen gekauft, die seit letzter Woche hinten ausläuft. Im Laden sagte man mir, ich soll sie einschicken, aber den Karton habe ich nicht mehr. Können Sie mir einen zuschicken?',
    'Guten Morgen, wir sind am Samstag in die Nummer 14 eingezogen, der Zähler steht auf 20817. Der alte Mieter sagt, er habe bis Monatsende bezahlt. Wer von uns bekommt die nächste Abrechnung?',
    'Meine Tochter war bis Ostern dienstags im Schwimmkurs. Jetzt hat sie bis vier Schule und schafft es nicht mehr rechtzeitig. Gibt es donnerstags eine Gruppe, in die sie wechseln kann?',
    'Ich warte seit acht auf den Techniker. Einmal hat er angerufen, da habe ich gerade telefoniert, und jetzt kommt keiner. Ist er heute noch da oder brauche ich einen neuen Termin?',
  ],
  nl: [
    'In mei heb ik bij jullie een koffieapparaat gekocht en sinds vorige week lekt het aan de achterkant. In de winkel zeiden ze dat ik het moest opsturen, maar de doos heb ik niet meer. Kunnen jullie me er een sturen?',
    'Goedemorgen, zaterdag zijn we op nummer 14 komen wonen en de meter staat op 20817. De vorige huurder zegt dat hij tot het einde van de maand betaald heeft. Wie van ons krijgt de volgende rekening?',
    'Mijn dochter zwom tot Pasen op dinsdag. Nu heeft ze tot vier uur school en haalt ze het niet meer op tijd. Is er op donderdag een groepje waar ze bij kan?',
    'Ik zit al sinds acht uur op de monteur te wachten. Hij belde één keer, toen was ik in gesprek, en nu komt er niemand. Komt hij vandaag nog of moet ik een nieuwe afspraak maken?',
  ],
};

const WISHES: Readonly<Record<Language, readonly (readonly [Intent, string])[]>> = {
  en: [
    [
      'cancel_subscription',
      'Hello, I joined your gym with a friend two years ago. She has moved to Leeds and I do not go on my own. Please end my membership at the end of the month and tell me what I still owe.',
    ],
    [
      'pause_subscription',
      'We get a box from you every Friday. From the 3rd to the 24th we are at my sister’s in Spain. Please hold the boxes for those weeks and start again when we are back.',
    ],
  ],
  de: [
    [
      'cancel_subscription',
      'Guten Tag, vor zwei Jahren habe ich mich mit einer Freundin bei Ihnen im Studio angemeldet. Sie ist nach Leipzig gezogen und allein gehe ich nicht hin. Bitte beenden Sie meine Mitgliedschaft zum Monatsende und sagen Sie mir, was noch offen ist.',
    ],
    [
      'pause_subscription',
      'Jeden Freitag kommt eine Kiste von Ihnen. Vom 3. bis zum 24. sind wir bei meiner Schwester in Spanien. Bitte setzen Sie die Lieferung so lange aus, danach geht es wie gewohnt weiter.',
    ],
  ],
  nl: [
    [
      'cancel_subscription',
      'Goedendag, twee jaar geleden ben ik samen met een vriendin lid geworden van jullie sportschool. Zij is naar Zwolle verhuisd en alleen ga ik niet. Graag mijn lidmaatschap beëindigen per eind van de maand, en laat me weten wat ik nog moet betalen.',
    ],
    [
      'pause_subscription',
      'Elke vrijdag komt er een kist van jullie. Van de 3e tot de 24e zitten we bij mijn zus in Spanje. Graag in die weken niets leveren en daarna gewoon weer beginnen.',
    ],
  ],
};

describe('a long message', () => {
  const intentOf = (text: string, language: Language) =>
    recognizer.recognize(text, { asked: null, today: '2026-11-22', names: {}, language }).intent;

  for (const language of ['en', 'de', 'nl'] as const) {
    it(`about another matter is no wish to leave, however much it tells (${language})`, () => {
      const heard = OTHER_MATTERS[language].map((text) => [text, intentOf(text, language)]);
      expect(heard).to.deep.equal(OTHER_MATTERS[language].map((text) => [text, 'out_of_scope']));
    });

    it(`wishes what one of its sentences says (${language})`, () => {
      const heard = WISHES[language].map(([, text]) => [intentOf(text, language), text]);
      expect(heard).to.deep.equal(WISHES[language]);
    });
  }
});
