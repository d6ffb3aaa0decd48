import { expect } from 'chai';
import { LANGUAGES, type Language } from '../../../data/model/language.ts';
import type { Message } from '../../../data/policy/fairness/recorded.ts';
import { GUARDED } from '../../../data/policy/guard/guarded.ts';
import { AT_FIRST, type GuardState } from '../../../data/policy/guard/guard-state.ts';
import { judgeTurn } from '../../../data/policy/guard/judge-turn.ts';
import { mendsFor } from '../../../data/policy/guard/mends.ts';
import { openChat, type Person } from '../../support/chat.ts';
import { as } from '../../support/converse.ts';
import { brokenPromises } from '../../support/fair.ts';
import { SPOILED, type SpoiledTurn } from './spoiled-turns.ts';
import { type Say, WAYS } from './ways.ts';

const PEOPLE: Readonly<Record<Language, Person>> = {
  en: as('ada', 'en'),
  de: as('ben'),
  nl: as('carlijn'),
};

describe('the guard', () => {
  for (const spoiled of SPOILED) {
    for (const language of spoiled.languages ?? LANGUAGES) {
      const name = `a bot that ${spoiled.what} (${spoiled.rule}, ${language})`;

      it(`stops ${name}`, async () => {
        const { error } = await playSpoiled(spoiled, language, false);
        expect(error).to.include({ code: 'promise_broken' });
        expect(String(error)).to.include(`${spoiled.rule} `);
      });

      it(`${spoiled.left ? 'raises' : 'mends'} ${name}`, async () => {
        const { error, raised, findings, tasks, events } = await playSpoiled(
          spoiled,
          language,
          true,
        );
        expect(error).to.equal(null);
        const outcome = spoiled.left ? 'left' : 'mended';
        expect(raised).to.deep.include({ rule: spoiled.rule, conversationId: 'c1', outcome });
        if (spoiled.left) expect(findings.join('\n')).to.include(`${spoiled.rule} `);
        // A mend that broke another promise, a receipt left out for example, would be none.
        else expect(findings).to.deep.equal([]);
        expect(tasks).to.deep.equal(spoiled.left ? ['promise_broken'] : []);
        const guarded = events.filter(({ type }) => type === 'guard');
        expect(guarded).to.have.length(1);
        expect(guarded[0]).to.have.deep.property('left', spoiled.left ? [spoiled.rule] : []);
      });
    }
  }

  it('holds a declaration that nothing was made of, and cannot mend that (I34)', () => {
    const heard = line('customer', 'I hereby terminate my contract.');
    const { found } = judgeTurn(BEGUN, [heard, line('bot', 'Noted.')]);
    expect(found.map(({ id }) => id)).to.include('I34');
    expect(mendsFor({ id: 'I34' })).to.deep.equal([]);
  });

  it('is tried on every rule that it holds', () => {
    const tried = [...SPOILED.map(({ rule }) => rule), 'I34'];
    expect([...new Set(tried)]).to.have.members(GUARDED.map(({ id }) => id));
  });

  it('lets a fair conversation pass as it is, and remembers a few letters of it', async () => {
    const chat = await openChat(as('ada', 'en'), { mends: true });
    await chat.arrive();
    await chat.say("it's got too expensive, please cancel");
    const { guard } = (await chat.conversation()) ?? {};
    expect(guard).to.deep.equal({ begun: true, leaving: ['cancel'], offered: true });
    expect(chat.broken).to.deep.equal([]);
    expect((await chat.events()).map(({ type }) => type)).to.deep.equal(['offer']);
    await chat.close();
  });
});

const BEGUN: GuardState = { ...AT_FIRST, begun: true };

function line(actor: Message['actor'], text: string): Message {
  return { type: 'message', actor, text, controls: [], fields: [], pinned: [], seq: 1 } as never;
}

async function playSpoiled({ way, spoil }: SpoiledTurn, language: Language, mends: boolean) {
  // Teams has no page of ours that keeps the way out in sight.
  const person: Person = { ...PEOPLE[language], channel: 'msteams' };
  const say: Say = (en, de, nl) => ({ en, de, nl })[language];
  const chat = await openChat(person, { mends });
  try {
    const steps = WAYS[way](chat, say);
    for (const step of steps.slice(0, -1)) await step();
    Object.assign(chat.switches, { spoil: spoil(say, language) });
    const error: unknown = await steps
      .at(-1)?.()
      .then(() => null)
      .catch((fault: unknown) => fault);
    const tasks = (await chat.store.list('tasks', 'byConversation')).items;
    const findings = mends ? await brokenPromises(chat.store, 'c1') : [];
    return {
      error,
      raised: chat.broken,
      findings,
      tasks: tasks.map(({ doc }) => doc.kind),
      events: await chat.events(),
    };
  } finally {
    await chat.close();
  }
}
