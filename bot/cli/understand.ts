import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { readLanguage } from '../../data/model/language.ts';
import { createRecognizer } from '../nlu/recognizer.ts';

// One utterance a line on standard input, one JSON line out. `--lang` is the conversation's language.
const { values } = parseArgs({ options: { lang: { type: 'string' } } });
const language = readLanguage(values.lang);
if (values.lang !== undefined && language === null) {
  process.stderr.write(`--lang has to be en, de or nl, not "${values.lang}"\n`);
  process.exit(2);
}
const recognizer = createRecognizer();
const today = new Intl.DateTimeFormat('en-CA', { dateStyle: 'short' }).format(new Date());
// A reader that goes away early ("| head") is no fault.
process.stdout.on('error', () => process.exit(0));
for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
  const understood = recognizer.recognize(line, { language, asked: null, today, names: {} });
  if (!process.stdout.write(`${JSON.stringify(understood)}\n`)) {
    await new Promise((resolve) => process.stdout.once('drain', resolve));
  }
}
