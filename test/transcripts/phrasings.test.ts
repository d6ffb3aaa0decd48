import { expect } from 'chai';
import { readFileSync } from 'node:fs';
import type { Language } from '../../data/model/language.ts';
import { LANGUAGES } from '../../data/model/language.ts';
import type { Intent } from '../../data/model/understanding.ts';
import { INTENTS } from '../../data/model/understanding.ts';
import { openChat } from '../support/chat.ts';
import { as } from '../support/converse.ts';
import { brokenPromises } from '../support/fair.ts';

/** What the first answer to a phrasing has to hold: kind of message, and the change it is about. */
const FIRST_ANSWER: Partial<Record<Intent, readonly string[]>> = {
  cancel_subscription: ['confirm cancel', 'receipt cancel'],
  pause_subscription: ['confirm pause', 'question pause'],
  delete_account: ['confirm delete'],
  withdraw_contract: ['confirm withdraw'],
  resume_subscription: ['confirm resume'],
  undo_change: ['confirm undo'],
  leave_unclear: ['options'],
  talk_to_human: ['human'],
};

/** Accounts with which the change is possible. */
const ACCOUNT: Partial<Record<Intent, string>> = {
  withdraw_contract: 'dora',
  resume_subscription: 'gus',
  undo_change: 'hanna',
};

/** Of the phrasings whose first answer is named above. The rest is asked back, which is no harm. */
const LEAST_UNDERSTOOD = 0.92;

describe('phrasings that are in no training text', () => {
  for (const language of LANGUAGES) {
    const phrasings = read(language);

    it(`are at least 100 (${language})`, () => {
      expect(phrasings).to.have.length.of.at.least(100);
    });

    it(`lead to the right card in the same turn (${language})`, async () => {
      const wrong: string[] = [];
      const judged = phrasings.filter(({ intent }) => FIRST_ANSWER[intent]);
      for (const { intent, text } of judged) {
        const { shown } = await answerTo(language, intent, text);
        const right = FIRST_ANSWER[intent]?.some((expected) => shown.includes(expected));
        if (!right) wrong.push(`${intent}: ${text} -> ${shown.join(', ')}`);
      }
      const share = 1 - wrong.length / judged.length;
      expect(share, wrong.join('\n')).to.be.at.least(LEAST_UNDERSTOOD);
    }).timeout(60_000);

    it(`change nothing where they are no wish to leave (${language})`, async () => {
      const other = phrasings.filter(({ intent }) => !FIRST_ANSWER[intent]);
      for (const { intent, text } of other) {
        const { shown, events } = await answerTo(language, intent, text);
        expect(shown, text).to.not.be.empty;
        expect(events, `${intent}: ${text}`).to.not.include('declaration');
      }
    }).timeout(60_000);
  }
});

async function answerTo(language: Language, intent: Intent, text: string) {
  const chat = await openChat(as(ACCOUNT[intent] ?? 'ada', language));
  try {
    await chat.arrive();
    await chat.say(text);
    const broken = await brokenPromises(chat.store, 'c1');
    expect(broken, `${intent}: ${text}`).to.deep.equal([]);
    const [, ...activities] = await chat.botActivities();
    return {
      shown: activities.map(({ channelData }) => {
        const { kind = '', change = '' } = channelData?.adieu ?? {};
        return kind === 'options' ? kind : `${kind} ${change}`.trim();
      }),
      events: (await chat.events()).map(({ type }) => type),
    };
  } finally {
    await chat.close();
  }
}

function read(language: Language): readonly { intent: Intent; text: string }[] {
  return readFileSync(`test/utterances/${language}.tsv`, 'utf8')
    .split('\n')
    .flatMap((line) => {
      const [name, text] = line.split('\t');
      const intent = INTENTS.find((known) => known === name);
      return intent && text ? [{ intent, text }] : [];
    });
}
