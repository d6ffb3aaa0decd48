import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Language } from '../data/model/language.ts';
import { linesFor } from './peer-text.ts';

const VERSION = '4.27.0';
const FOLDER = join(tmpdir(), `adieu-bench-node-nlp-${VERSION}`);

/** As much of node-nlp as is used here. */
interface Manager {
  addDocument(language: string, text: string, intent: string): void;
  train(): Promise<unknown>;
  process(language: string, text: string): Promise<{ readonly intent: string }>;
}
interface NodeNlp {
  readonly NlpManager: new (settings: unknown) => Manager;
}

/** Where it does best: of 1,000, 2,000, 5,000 and 10,000 lines it gets .51, .55, .45 and .33 of English right. */
const LINES = 2_000;

/**
 * node-nlp trained on a part of our training text, telling the intent of a text. It is installed into a temporary
 * folder when it is first needed: 120 MB with ninety packages are too much for a dependency that only loses a race.
 */
export async function trainNodeNlp(language: Language): Promise<(text: string) => Promise<string>> {
  install();
  const { NlpManager } = createRequire(join(FOLDER, 'here.js'))('node-nlp') as NodeNlp;
  const manager = new NlpManager({
    languages: [language],
    forceNER: false,
    autoSave: false,
    nlu: { log: false },
  });
  for (const { text, intent } of linesFor(language, LINES)) {
    manager.addDocument(language, text, intent);
  }
  await quietly(() => manager.train());
  return async (text) => {
    const { intent } = await manager.process(language, text);
    return intent === 'None' ? 'out_of_scope' : intent;
  };
}

function install(): void {
  if (existsSync(join(FOLDER, 'node_modules', 'node-nlp'))) return;
  mkdirSync(FOLDER, { recursive: true });
  writeFileSync(join(FOLDER, 'package.json'), '{"private":true}');
  execFileSync('npm', ['install', '--no-audit', '--no-fund', `node-nlp@${VERSION}`], {
    cwd: FOLDER,
    stdio: 'ignore',
  });
}

/** It writes about stop words to standard output, where the figures go. */
async function quietly(run: () => Promise<unknown>): Promise<void> {
  const { log, warn } = console;
  console.log = console.warn = () => undefined;
  try {
    await run();
  } finally {
    Object.assign(console, { log, warn });
  }
}
