import { expect } from 'chai';
import { momentOf } from '../../data/policy/calendar.ts';
import { FIXED_LABELS } from '../../data/policy/labels.ts';
import { STOP_WORDS } from '../../data/policy/stop-words.ts';
import { CONTRACTS_BY_HAND } from '../data/policy/contracts-by-hand.ts';
import { CONTRACT, placeOf, withContract } from '../support/account-by-hand.ts';
import { openChat } from '../support/chat.ts';
import { brokenPromises } from '../support/fair.ts';

/** Late in the evening, when it is another day already in much of the world. */
const HOUR = 23;

describe('a contract worked out by hand, cancelled in the chat', () => {
  for (const [situation, contract, end, , source] of CONTRACTS_BY_HAND) {
    it(`${situation}: the card, the account system and the receipt say ${end}`, async () => {
      const [timeZone, language] = placeOf(contract);
      const chat = await openChat(
        { accountId: 'hand', language, country: null, channel: 'directline' },
        {
          now: momentOf(timeZone, contract.on, HOUR),
          accounts: (demo) => withContract(demo, contract),
        },
      );
      try {
        await chat.arrive();
        await chat.say(STOP_WORDS[language][0] ?? '');
        await chat.press(FIXED_LABELS[language].confirm.cancel);
        const events = await chat.events();
        const applied = events.find((event) => event.type === 'applied');
        expect(applied).to.include({ change: 'cancel', accessEndsAt: end, billingEndsAt: end });
        const truth = {
          contracts: [
            {
              contract: CONTRACT,
              plan: 'Plus',
              declaredOn: utcDay(chat.clock.now()),
              cancelEndsOn: end,
              source,
            },
          ],
          plans: {},
        };
        expect(await brokenPromises(chat.store, 'c1', truth)).to.deep.equal([]);
      } finally {
        await chat.close();
      }
    });
  }
});

function utcDay(now: Date): string {
  return now.toISOString().slice(0, 10);
}
