import { parentPort, workerData } from 'node:worker_threads';
import type { Language } from '../../data/model/language.ts';
import { trainOn } from './language-model.ts';
import { serializeModel } from './model-bytes.ts';
import { readTrainingText } from './training-text.ts';

/** Trains the model of one language, `workerData`, and posts its bytes. */
const language = workerData as Language;
parentPort?.postMessage(serializeModel(trainOn(readTrainingText(language), language)));
