import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { LANGUAGES } from '../data/model/language.ts';
import { report } from './row.ts';

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

/** What the recogniser holds in all three languages, its libraries and models included, and how long it takes to be there. */
const before = heldMb();
const start = performance.now();
const { createRecognizer } = await import('../bot/nlu/recognizer.ts');
const importedMs = performance.now() - start;
const recognizer = await createRecognizer();
const options = { asked: null, today: '2026-11-22', names: {} } as const;
for (const language of LANGUAGES)
  recognizer.recognize('opzeggen, kündigen, cancel?', { ...options, language });
const loadMs = performance.now() - start - importedMs;
const held = heldMb() - before;

report([
  { what: 'recogniser in memory, MB (goal: 30)', ours: held.toFixed(1), peer: '', ratio: '' },
  {
    what: 'models of three languages loaded and first words understood, ms (goal: 300)',
    ours: loadMs.toFixed(0),
    peer: '',
    ratio: '',
  },
  {
    what: 'its code and libraries imported before, ms',
    ours: importedMs.toFixed(0),
    peer: '',
    ratio: '',
  },
]);

/** What is alive on and off the heap: the first collection only marks what the second gives back. */
function heldMb(): number {
  collect();
  collect();
  const { heapUsed, external } = process.memoryUsage();
  return (heapUsed + external) / 1e6;
}
