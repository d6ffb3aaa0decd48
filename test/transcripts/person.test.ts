import { expect } from 'chai';
import { transition } from '../../data/policy/handoff.ts';
import type { Chat } from '../support/chat.ts';
import { CODE } from '../support/chat.ts';
import { openFairChat } from '../support/fair-chat.ts';
import { as, converse } from '../support/converse.ts';
import { actionsOf, textOf } from '../support/shown.ts';

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

  const claimedBy = async (one: Chat) => {
    const id = (await one.conversation())?.handoffId ?? '';
    await one.turns.transact('c1', async (unit) => {
      const handoff = await unit.get('handoffs', id);
      if (!handoff) throw new Error('no handoff');
      const by = { id: 'agent', name: 'Kim' };
      const claimed = transition(handoff, { type: 'claim', by }, unit.now.toISOString());
      if (!('handoff' in claimed)) throw new Error('not claimed');
      unit.put('handoffs', claimed.handoff);
    });
  };

  beforeEach(async () => {
    chat = await openFairChat(as('ada'), { agentThere: true });
    await chat.say('cancel my subscription');
    await chat.say('I want to talk to a human');
    await claimedBy(chat);
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

  it('a declaration for a further contract is received, beside the one that was declared', async () => {
    const other = await openFairChat(as('ines'), { agentThere: true });
    await other.say('I hereby cancel my Basic subscription');
    await other.say('I want to talk to a human');
    await claimedBy(other);
    await other.say('I hereby cancel my Plus subscription');
    const declared = (await other.events()).filter(({ type }) => type === 'declaration');
    expect(declared).to.have.length(2);
    await other.close();
  });

  it('a stop word shows the confirm card', async () => {
    const said = await saidAfter(() => chat.say('just cancel'));
    expect(said.at(-1) && textOf(said.at(-1)!)).to.equal('Cancel Plus on 14 December 2026?');
  });

  for (const [account, person, wish, facts, label] of [
    ['ada', 'I want to talk to a human', 'I really want to cancel now', /^Plus ends/, 'Cancel now'],
    [
      'ben',
      'Ich möchte einen Menschen sprechen',
      'Ich möchte mein Abo jetzt kündigen',
      /^Die Kündigungsfrist/,
      'jetzt kündigen',
    ],
    [
      'carlijn',
      'Ik wil een medewerker spreken',
      'Ik wil mijn abonnement opzeggen',
      /^De opzegtermijn/,
      'Nu opzeggen',
    ],
  ] as const) {
    it(`a clear wish shows its card, and offers no person to whom has one (${account})`, async () => {
      const other = await openFairChat(as(account), { agentThere: true });
      await other.say(person);
      await claimedBy(other);
      const before = (await other.botActivities()).length;
      await other.say(wish);
      const said = (await other.botActivities()).slice(before);
      expect(said.map(({ channelData }) => channelData?.adieu?.actor)).to.deep.equal([
        'system',
        'system',
      ]);
      expect(said.map(textOf)[0]).to.match(facts);
      expect(said.flatMap(actionsOf).map(({ data }) => data?.['role'] ?? 'link')).to.deep.equal([
        'link',
        'confirm',
        'back',
      ]);
      expect(said.flatMap(actionsOf).map(({ title }) => title)).to.include(label);
      await other.press(label);
      expect((await other.events()).map(({ type }) => type)).to.include('declaration');
      await other.close();
    });
  }

  it('what is asked about leaving, denied or told of before stays with the agent', async () => {
    for (const text of [
      'what happens if I cancel?',
      'I do not want to cancel',
      'could you help me with my invoice',
      'your colleague said I should stay',
    ]) {
      expect(await saidAfter(() => chat.say(text)), text).to.be.empty;
    }
  });

  it('every button of the cards that lead out works, and no button to a person puts into a queue', async () => {
    const back = await saidAfter(() => chat.press('Back'));
    expect(back.map(textOf).join()).to.match(/^Nothing was changed/);
    const options = back.flatMap(actionsOf).map(({ title }) => title);
    expect(options)
      .to.include.members(['Pause', 'Cancel', 'Delete account'])
      .and.not.include('Talk to a person');
    const chosen = await saidAfter(() => chat.press('Cancel'));
    expect(chosen.flatMap(actionsOf).map(({ title }) => title)).to.include('Cancel now');
    expect((await saidAfter(() => chat.press('Talk to a person'))).map(textOf)).to.deep.equal([
      'A person is in this conversation and reads what you write.',
    ]);
  });

  it('deleting takes its code as it does without one', async () => {
    await chat.say('I want to delete my account');
    await chat.press('Delete now');
    await chat.say(CODE);
    expect((await chat.events()).map(({ type }) => type)).to.include('declaration');
  });

  it('the receipt can be undone', async () => {
    await chat.press('Cancel now');
    const undo = await saidAfter(() => chat.press('Undo'));
    expect(undo.flatMap(actionsOf).map(({ title }) => title)).to.include('Undo now');
  });

  it('"back to the bot" gives it back', async () => {
    const said = await saidAfter(() => chat.say('back to the bot'));
    expect(said.map(textOf)).to.deep.equal(['You are with the automated assistant again.']);
    expect((await chat.conversation())?.handoffId).to.equal(null);
    expect(await saidAfter(() => chat.say('are you a bot?'))).to.not.be.empty;
  });
});
