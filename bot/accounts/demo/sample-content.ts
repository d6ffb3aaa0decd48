import type { Language } from '../../../data/model/language.ts';
import type { PlainDate } from '../../../data/model/time.ts';
import { minus } from '../../../data/policy/calendar.ts';
import type { DemoAccount } from './records.ts';

/** What a customer might have written in Northlight: data of the demo, not texts of Adieu. */
const NOTES: Readonly<Record<Language, readonly (readonly [name: string, text: string])[]>> = {
  en: [
    ['packing-list', 'Tent, stove, the blue thermos. Ask Mara for the big rucksack.\n'],
    ['aurora-diary', '02:10, clear sky, green band in the north for twenty minutes.\n'],
  ],
  de: [
    ['packliste', 'Zelt, Kocher, die blaue Thermoskanne. Mara nach dem großen Rucksack fragen.\n'],
    [
      'polarlicht-tagebuch',
      '02:10 Uhr, klarer Himmel, zwanzig Minuten lang ein grünes Band im Norden.\n',
    ],
  ],
  nl: [
    ['paklijst', 'Tent, brander, de blauwe thermosfles. Mara om de grote rugzak vragen.\n'],
    [
      'noorderlicht-dagboek',
      '02.10 uur, heldere lucht, twintig minuten een groene band in het noorden.\n',
    ],
  ],
};

export function sampleContent(language: Language, today: PlainDate): DemoAccount['content'] {
  return NOTES[language].map(([name, text], i) => ({
    name,
    text,
    createdOn: minus(today, { days: 30 * (i + 1) }),
  }));
}
