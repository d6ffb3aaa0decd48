import { expect } from 'chai';
import { transition } from '../../data/policy/handoff.ts';
import type { Chat } from '../support/chat.ts';
import { openChat } from '../support/chat.ts';
import { as, converse } from '../support/converse.ts';
import { textOf } from '../support/shown.ts';

describe('a person', () => {
  it('is queued for, and the confirm button goes on working', async () => {
    const { handoffs, cases, conversation, events } = await converse(
      as('ada'),
      [
        ['customer', 'cancel my subscription'],
        ['bot', /^Plus ends/],
        ['bot', /^Cancel Plus/],
        ['customer', 'I want to talk to a real person'],
        [
          'bot',
          'You are in the queue. A person will answer here as soon as one is free. Until then you can go on.',
        ],
        ['bot', /^Cancel Plus/, ['Cancel now', 'Back']],
        ['customer presses', 'Cancel now'],
        ['bot', /Received on 22 November 2026/],
        ['bot', /^Would you tell us why/],
      ],
      { agentThere: true },
    );
    expect(handoffs).to.have.length(1);
    expect(handoffs[0]).to.include({ state: 'queued', reason: 'asked', accountId: 'ada' });
    expect(conversation?.handoffId).to.equal(handoffs[0]?.id);
    expect(cases[0]?.state).to.equal('applied');
    expect(events.map(({ type }) => type)).to.include('handoff');
  });

  it('is not there: hours are said at once, a call-back is one press, the change goes on', async () => {
    const { tasks, handoffs, activities } = await converse(as('carlijn'), [
      ['customer', 'Ik wil een medewerker spreken'],
      [
        'bot',
        'Er is nu niemand bereikbaar. U kunt een medewerker spreken van maandag tot en met vrijdag, van 09:00 tot 17:00 uur. Een medewerker kan u een bericht sturen. Opzeggen kunt u hier gewoon.',
        ['Stuur mij een bericht', 'Opzeggen'],
      ],
      ['customer presses', 'Stuur mij een bericht'],
      [
        'bot',
        /^Een medewerker stuurt u binnen één werkdag een bericht\. Uw referentienummer is [2-9A-HJ-NP-Z]{8}\.$/,
      ],
    ]);
    expect(tasks.map(({ kind }) => kind)).to.deep.equal(['call_back']);
    const said = activities.at(-1);
    expect(said && textOf(said), 'the number that the desk sees').to.include(tasks[0]?.number);
    expect(handoffs).to.be.empty;
  });

  it('answers a bereavement, with no offer and no question about it', async () => {
    const { handoffs } = await converse(
      as('ben'),
      [
        ['customer', 'Mein Mann ist verstorben, bitte kündigen Sie das Abo'],
        [
          'bot',
          /^Darum kümmert sich ein Mensch\. Sie müssen nichts weiter erklären\. Die Kündigungsfrist/,
        ],
        ['bot', /^Art der Kündigung/],
        [
          'bot',
          'Sie stehen in der Warteschlange. Sobald jemand frei ist, antwortet hier ein Mensch. Bis dahin können Sie hier weitermachen.',
        ],
        ['customer presses', 'jetzt kündigen'],
        ['bot', /eingegangen/],
      ],
      { agentThere: true },
    );
    expect(handoffs[0]).to.include({ reason: 'bereavement', priority: 2 });
  });
});

describe('while an agent has the conversation', () => {
  let chat: Chat;

  beforeEach(async () => {
    chat = await openChat(as('ada'), { agentThere: true });
    await chat.say('cancel my subscription');
    await chat.say('I want to talk to a human');
    const id = (await chat.conversation())?.handoffId ?? '';
    await chat.turns.transact('c1', async (unit) => {
      const handoff = await unit.get('handoffs', id);
      if (!handoff) throw new Error('no handoff');
      const by = { id: 'agent', name: 'Kim' };
      const claimed = transition(handoff, { type: 'claim', by }, unit.now.toISOString());
      if (!('handoff' in claimed)) throw new Error('not claimed');
      unit.put('handoffs', claimed.handoff);
    });
  });

  afterEach(() => chat.close());

  const saidAfter = async (act: () => Promise<void>) => {
    const before = (await chat.botActivities()).length;
    await act();
    return (await chat.botActivities()).slice(before);
  };

  it('the bot is silent', async () => {
    for (const text of ['hello?', 'what does it cost', 'are you a bot', 'thanks']) {
      expect(await saidAfter(() => chat.say(text)), text).to.be.empty;
    }
  });

  it('the confirm button shows the receipt, in the name of the system', async () => {
    const said = await saidAfter(() => chat.press('Cancel now'));
    expect(said).to.have.length(1);
    expect(said[0]?.channelData?.adieu).to.include({
      kind: 'system',
      actor: 'system',
      state: 'with_human',
    });
    expect(said[0] && textOf(said[0])).to.match(/Received on 22 November 2026/);
  });

  it('a declaration is received', async () => {
    const said = await saidAfter(() => chat.say('I hereby cancel my subscription.'));
    expect(said.map(textOf).join()).to.match(/Received on 22 November 2026/);
    expect((await chat.events()).map(({ type }) => type)).to.include('declaration');
  });

  it('a stop word shows the confirm card', async () => {
    const said = await saidAfter(() => chat.say('just cancel'));
    expect(said.at(-1) && textOf(said.at(-1)!)).to.equal('Cancel Plus on 14 December 2026?');
  });

  it('"back to the bot" gives it back', async () => {
    const said = await saidAfter(() => chat.say('back to the bot'));
    expect(said.map(textOf)).to.deep.equal(['You are with the automated assistant again.']);
    expect((await chat.conversation())?.handoffId).to.equal(null);
    expect(await saidAfter(() => chat.say('are you a bot?'))).to.not.be.empty;
  });
});
