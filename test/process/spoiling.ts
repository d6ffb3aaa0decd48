import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { LANGUAGES } from '../../data/model/language.ts';
import { OffboardingBot } from '../../bot/offboarding-bot.ts';
import { SPOILED } from '../bot/guard/spoiled-turns.ts';
import { sendSpoiled } from '../support/send-spoiled.ts';

/**
 * Loaded into the program before it starts (`node --import`): a bot that breaks a promise in
 * whatever it says while the file SPOILING names one, and is the real one otherwise.
 */
const { SPOILING = '' } = process.env;
const namedSchema = z.object({ what: z.string(), language: z.enum(LANGUAGES) });

const { prototype } = OffboardingBot;
// The method itself, to be called on whichever bot it was.
// eslint-disable-next-line @typescript-eslint/unbound-method
const { run } = prototype;
prototype.run = function spoiled(context) {
  const written = readFileSync(SPOILING, 'utf8');
  if (written !== '') {
    const { what, language } = namedSchema.parse(JSON.parse(written));
    const say = (en: string, de: string, nl: string) => ({ en, de, nl })[language];
    const turn = SPOILED.find((one) => one.what === what);
    if (turn) sendSpoiled(context, turn.spoil(say, language));
  }
  return run.call(this, context);
};
