import { readFileSync } from 'node:fs';
import { LANGUAGES, type Language } from '../../data/model/language.ts';
import type { Recognizer, Understanding } from '../../data/model/understanding.ts';
import { holdOutPersonas } from './held-out.ts';

/** `personas`: the training text, each line understood by a recogniser that never heard its speaker. */
export const EVALUATION_SETS = ['dev', 'test', 'personas'] as const;
export type EvaluationSet = (typeof EVALUATION_SETS)[number];

/** Each training for `personas` leaves out this part of the people. */
const PARTS = 5;

const EVALUATION = new URL('../../test/evaluation/', import.meta.url);

/** A labelled utterance and what the recogniser made of it. */
interface Judged {
  readonly text: string;
  /** Strongest first. */
  readonly intents: readonly string[];
  /** `null`: nobody has labelled them. */
  readonly reasons: readonly string[] | null;
  readonly mood: string;
  readonly declaration: boolean;
  readonly got: Understanding;
}

/**
 * What the recogniser gets right and wrong on an evaluation set, as text to read: per language accuracy with its
 * interval, recall by intent, calibration, reasons, moods, declarations, then each confusion with its sentences.
 * The sentences of `test` are not shown, so that nobody tunes to them.
 */
export function reportUnderstanding(recognizer: Recognizer, set: EvaluationSet): string {
  return LANGUAGES.map((language) => {
    const judged = judge(recognizer, set, language);
    return [
      `== ${language}, ${set}: ${judged.length} utterances`,
      ...figures(judged, language),
      ...recalls(judged),
      ...calibration(judged),
      ...(set === 'test' ? [] : confusions(judged)),
    ].join('\n');
  }).join('\n\n');
}

function judge(recognizer: Recognizer, set: EvaluationSet, language: Language): Judged[] {
  if (set === 'personas') return judgePersonas(language);
  return readFileSync(new URL(`${set}/${language}.tsv`, EVALUATION), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const [intents = '', reasons = '-', mood = '', declaration = '', text = ''] =
        line.split('\t');
      return {
        text,
        intents: intents.split('+'),
        reasons: reasons === '-' ? [] : reasons.split(','),
        mood,
        declaration: declaration === 'yes',
        got: recognizer.recognize(text, optionsFor(language)),
      };
    });
}

function judgePersonas(language: Language): Judged[] {
  return [...holdOutPersonas(language, PARTS)].flatMap(({ lines, recognizer }) =>
    lines.flatMap(({ text, intent, reasons, mood }) => {
      if (intent === null) return [];
      const got = recognizer.recognize(text, optionsFor(language));
      // Training text does not say which lines declare.
      return [{ text, intents: [intent], reasons, mood, declaration: got.declaration, got }];
    }),
  );
}

const optionsFor = (language: Language) =>
  ({ language, asked: null, today: '2026-11-22', names: {} }) as const;

function figures(judged: readonly Judged[], language: Language): string[] {
  const right = judged.filter(({ intents, got }) => got.intent === intents[0]).length;
  const [low, high] = wilson(right, judged.length);
  const several = judged.filter(({ intents }) => intents.length > 1);
  const all = several.filter(({ intents, got }) =>
    intents.every((intent) => got.intents.some((one) => one.intent === intent)),
  );
  const named = judged.flatMap(({ reasons, got }) => {
    if (reasons === null) return [];
    const found = got.reasons.map(({ reason }): string => reason);
    const hits = found.filter((reason) => reasons.includes(reason)).length;
    return [{ hits, wrong: found.length - hits, missed: reasons.length - hits }];
  });
  const sum = (key: 'hits' | 'wrong' | 'missed') => named.reduce((so, one) => so + one[key], 0);
  const f1 = (2 * sum('hits')) / (2 * sum('hits') + sum('wrong') + sum('missed') || 1);
  const declared = judged.filter(({ declaration }) => declaration);
  const falsely = judged.filter(({ declaration, got }) => !declaration && got.declaration);
  const long = judged.filter(({ text }) => text.split(/\s+/).length >= 4);
  return [
    `accuracy            ${share(right, judged.length)} (95 %: ${low.toFixed(3)} to ${high.toFixed(3)})`,
    `several wishes      ${share(all.length, several.length)} held in full`,
    `reasons, micro-F1   ${f1.toFixed(3)} (${sum('hits')} right, ${sum('wrong')} wrong, ${sum('missed')} missed)`,
    `mood                ${share(judged.filter(({ mood, got }) => mood === got.mood).length, judged.length)}`,
    `declarations        ${share(declared.filter(({ got }) => got.declaration).length, declared.length)} found, ${falsely.length} false`,
    `language, 4+ words  ${share(long.filter(({ got }) => got.language === language).length, long.length)}`,
  ];
}

function recalls(judged: readonly Judged[]): string[] {
  const groups = Map.groupBy(judged, ({ intents }) => intents[0] ?? '');
  return [...groups]
    .toSorted(([a], [b]) => a.localeCompare(b))
    .map(([intent, rows]) => {
      const right = rows.filter(({ got }) => got.intent === intent).length;
      return `  recall ${intent.padEnd(21)} ${share(right, rows.length)}`;
    });
}

/** How often it is right when it is this sure. */
function calibration(judged: readonly Judged[]): string[] {
  const bins = Map.groupBy(judged, ({ got }) => Math.min(9, Math.floor(got.confidence * 10)));
  return [...bins]
    .toSorted(([a], [b]) => a - b)
    .map(([bin, rows]) => {
      const right = rows.filter(({ intents, got }) => got.intent === intents[0]).length;
      return `  sure ${(bin / 10).toFixed(1)} to ${((bin + 1) / 10).toFixed(1)}: right ${share(right, rows.length)}`;
    });
}

function confusions(judged: readonly Judged[]): string[] {
  const cells = Map.groupBy(
    judged.filter(({ intents, got }) => got.intent !== intents[0]),
    ({ intents, got }) => `${intents.join('+')} taken for ${got.intent}`,
  );
  return [...cells]
    .toSorted(([, a], [, b]) => b.length - a.length)
    .flatMap(([cell, rows]) => [
      `${cell}: ${rows.length}`,
      ...rows.map(({ text, got }) => `    ${got.confidence.toFixed(2)}  ${text}`),
    ]);
}

function share(part: number, whole: number): string {
  return `${part} of ${whole} (${(part / (whole || 1)).toFixed(3)})`;
}

/** Wilson's 95 % interval of a share. */
function wilson(part: number, whole: number): [low: number, high: number] {
  const z = 1.96;
  const p = part / whole;
  const centre = p + (z * z) / (2 * whole);
  const spread = z * Math.sqrt((p * (1 - p)) / whole + (z * z) / (4 * whole * whole));
  const scale = 1 + (z * z) / whole;
  return [(centre - spread) / scale, (centre + spread) / scale];
}
