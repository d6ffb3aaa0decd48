import { readFileSync } from 'node:fs';
import BayesClassifier from 'natural/lib/natural/classifiers/bayes_classifier.js';
import { LANGUAGES, type Language } from '../data/model/language.ts';
import { createRecognizer } from '../bot/nlu/recognizer.ts';
import { tokenize } from '../bot/nlu/features.ts';
import { trainNodeNlp } from './node-nlp.ts';
import { linesFor } from './peer-text.ts';
import { quantile, report, type Row } from './row.ts';

/**
 * One utterance of the development set, understood in full (intents, reasons, mood, dates, declaration), against
 * natural's own Bayes classifier, which was given the same words, and against node-nlp; both tell the intent
 * alone, and have as much of the same training text as they can use. (natural's logistic regression takes
 * minutes to train on a tenth of it.)
 */
export async function rows(): Promise<Row[]> {
  const recognizer = await createRecognizer();
  const options = { asked: null, today: '2026-11-22', names: {} } as const;
  const all: Row[] = [];
  const measured = [];
  // Before the peers are trained: what they leave behind would keep the collector busy beside ours.
  for (const language of LANGUAGES) {
    const labelled = readDevelopmentSet(language);
    const understand = (text: string) =>
      recognizer.recognize(text, { ...options, language }).intent;
    measured.push({ language, labelled, ours: await measure(labelled, understand) });
  }
  for (const { language, labelled, ours } of measured) {
    const bayes = trainBayes(language);
    const nodeNlp = await trainNodeNlp(language);
    const peers = [
      ['Bayes', await measure(labelled, (text) => bayes.classify(tokenize(text, language)))],
      ['node-nlp', await measure(labelled, nodeNlp)],
    ] as const;
    for (const [name, peer] of peers) {
      all.push(
        compare(`understanding ${language}, ${name}: p50, ms`, ours.p50, peer.p50),
        compare(`understanding ${language}, ${name}: p99, ms`, ours.p99, peer.p99),
        compare(
          `understanding ${language}, ${name}: accuracy on dev`,
          ours.accuracy,
          peer.accuracy,
        ),
      );
    }
  }
  return all;
}

/** Its training grows with the square of the lines: half a minute for these, a quarter of an hour for all. */
const BAYES_LINES = 20_000;

function trainBayes(language: Language): BayesClassifier {
  // Smoothing 0.01: with its default the classifier cannot cope with classes of different size.
  const bayes = new BayesClassifier(undefined, 0.01);
  for (const { text, intent } of linesFor(language, BAYES_LINES)) {
    bayes.addDocument(tokenize(text, language), intent);
  }
  bayes.train();
  return bayes;
}

interface Labelled {
  readonly intent: string;
  readonly text: string;
}

function readDevelopmentSet(language: Language): Labelled[] {
  const file = new URL(`../test/evaluation/dev/${language}.tsv`, import.meta.url);
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const [intents = '', , , , text = ''] = line.split('\t');
      return { intent: intents.split('+')[0] ?? '', text };
    });
}

const WARM_UP = 2;
const ROUNDS = 5;

async function measure(
  labelled: readonly Labelled[],
  classify: (text: string) => string | Promise<string>,
) {
  const times: number[] = [];
  let right = 0;
  for (let round = 0; round < WARM_UP + ROUNDS; round++) {
    right = 0;
    for (const { intent, text } of labelled) {
      const start = performance.now();
      const answer = classify(text);
      const got = typeof answer === 'string' ? answer : await answer;
      if (round >= WARM_UP) times.push(performance.now() - start);
      if (got === intent) right++;
    }
  }
  return {
    p50: quantile(times, 0.5),
    p99: quantile(times, 0.99),
    accuracy: right / labelled.length,
  };
}

function compare(what: string, ours: number, peer: number): Row {
  const show = (value: number) => value.toFixed(3);
  return { what, ours: show(ours), peer: show(peer), ratio: (ours / peer).toFixed(2) };
}

if (import.meta.main) report(await rows());
