import fc from 'fast-check';
import { scenarios } from './scenario.ts';
import { play } from './play.ts';
const n = Number(process.argv[2] ?? 50),
  seed = Number(process.argv[3] ?? 1);
const t = performance.now();
const c = process.cpuUsage();
let all = '';
let bad = 0;
const kinds = new Map<string, number>();
const examples = new Map<string, string>();
for (const s of fc.sample(scenarios(), { numRuns: n, seed })) {
  const { faults, warnings, transcript } = await play(s);
  for (const f of [...faults, ...warnings]) {
    const k = f
      .replace(/c1 \d+/, '')
      .replace(/\d+/g, '#')
      .slice(0, 90);
    kinds.set(k, (kinds.get(k) ?? 0) + 1);
    if (!examples.has(k) || examples.get(k)!.length > transcript.length + f.length)
      examples.set(k, f + '\n' + transcript);
  }
  if (faults.length) { bad++; all+='\n=== '+faults.join(' | ')+'\n'+transcript+'\n'; }
}
const d = process.cpuUsage(c);
console.log(
  n,
  'runs',
  bad,
  'bad',
  ((performance.now() - t) / n).toFixed(1),
  'ms each, cpu',
  ((d.user + d.system) / 1000 / n).toFixed(1),
);
for (const [k, v] of [...kinds].sort((a, b) => b[1] - a[1])) console.log(v, k);
if (process.argv[4]==='bad') console.log(all); else if (process.argv[4])
  for (const [k, e] of examples)
    if (k.includes(process.argv[4]) || process.argv[4] === 'all') console.log('\n=== ' + e);
