import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { readLanguage } from '../../data/model/language.ts';
import { createRecognizer } from '../nlu/recognizer.ts';
import { EVALUATION_SETS, reportUnderstanding } from './understanding-report.ts';

// One utterance a line on standard input, one JSON line out. `--lang` is the conversation's language.
// `--report` prints what is understood of the development set instead, `--report --set test` of the test set,
// `--report --set personas` of people that were left out of the training (a minute).
const USAGE = `usage: npm run --silent understand -- [--lang en|de|nl]
       npm run --silent understand -- --report [--set dev|test|personas]
`;
const values = readArguments();
const language = readLanguage(values.lang);
if (values.lang !== undefined && language === null) {
  process.stderr.write(`--lang has to be en, de or nl, not "${values.lang}"\n`);
  process.exit(2);
}
const set = EVALUATION_SETS.find((name) => name === values.set);
if (set === undefined) {
  process.stderr.write(`--set has to be dev, test or personas, not "${values.set}"\n`);
  process.exit(2);
}
const recognizer = await createRecognizer();
const today = new Intl.DateTimeFormat('en-CA', { dateStyle: 'short' }).format(new Date());
// A reader that goes away early ("| head") is no fault.
process.stdout.on('error', () => process.exit(0));
if (values.report) {
  process.stdout.write(`${reportUnderstanding(recognizer, set)}\n`);
  process.exit();
}
for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
  const understood = recognizer.recognize(line, { language, asked: null, today, names: {} });
  if (!process.stdout.write(`${JSON.stringify(understood)}\n`)) {
    await new Promise((resolve) => process.stdout.once('drain', resolve));
  }
}

function readArguments() {
  try {
    return parseArgs({
      options: {
        lang: { type: 'string' },
        report: { type: 'boolean', default: false },
        set: { type: 'string', default: 'dev' },
      },
    }).values;
  } catch {
    process.stderr.write(USAGE);
    process.exit(2);
  }
}
