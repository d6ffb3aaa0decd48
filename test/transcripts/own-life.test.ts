import { expect } from 'chai';
import { speaksOfOwnLife } from '../../data/policy/own-life.ts';
import { as, converse, visitor } from '../support/converse.ts';

describe('somebody who does not want to live', () => {
  it('hears who listens at any hour, and sees no card', async () => {
    const { cases, tasks } = await converse(as('ada'), [
      ['customer', 'I want to end my life'],
      [
        'bot',
        /^This sounds very hard, and somebody listens day and night: 988/,
        ['Cancel subscription'],
      ],
    ]);
    expect(cases).to.deep.equal([]);
    expect(tasks.map(({ kind }) => kind)).to.deep.equal(['call_back']);
  });

  it('hears it in Dutch, unknown to us as well', async () => {
    await converse(visitor('nl'), [
      ['customer', 'ik wil uit het leven stappen'],
      ['bot', /^Dat klinkt heel zwaar, en dag en nacht luistert er iemand: 113/],
    ]);
  });

  it('hears it in German, and may cancel all the same', async () => {
    const { events } = await converse(as('ben'), [
      ['customer', 'ich will nicht mehr leben'],
      ['bot', /^Das klingt sehr schwer, und Tag und Nacht hört jemand zu: 0800 111 0 111/],
      ['customer', 'bitte kündigen'],
      ['bot', /^Die Kündigungsfrist/],
      ['bot', /^Art der Kündigung/, ['jetzt kündigen', 'Zurück']],
    ]);
    expect(events.map(({ type }) => type)).to.include('task');
  });

  it('and wants to leave, hears both', async () => {
    await converse(as('carlijn'), [
      ['customer', 'zeg mijn abonnement op, ik wil niet meer leven'],
      ['bot', /^Dat klinkt heel zwaar, .* 1813 \(België\)\. De opzegtermijn/],
      ['bot', /^Plus opzeggen/, ['Nu opzeggen', 'Terug']],
      ['bot', /^Er is nu niemand bereikbaar/],
    ]);
  });

  it('and declares, has cancelled, and hears it before the receipt', async () => {
    const { cases } = await converse(as('ben'), [
      ['customer', 'Hiermit kündige ich. Ich möchte nicht mehr leben.'],
      ['bot', /^Das klingt sehr schwer, und Tag und Nacht hört jemand zu: 0800 111 0 111/],
      ['bot', /Ihre Kündigung ist am .* eingegangen/],
      ['bot', /^Möchten Sie uns sagen, warum/],
    ]);
    expect(cases[0]?.state).to.equal('applied');
  });

  for (const text of ['ik wil dood', "I don't want to live any more", 'ich möchte sterben']) {
    it(`is who writes "${text}"`, () => {
      expect(speaksOfOwnLife(text)).to.equal(true);
    });
  }

  for (const text of [
    "we don't want to live here any more, so end the electricity",
    'ich möchte in Köln nicht mehr leben, bitte Strom kündigen',
    'wij willen hier niet meer leven, zeg de stroom op',
    'my car died and so did my interest in your breakdown cover',
    'the battery is going to die any minute',
    'end the life insurance, please',
    'meine Oma ist gestorben, bitte kündigen',
    'ich lebe nicht mehr in Köln',
    'ik woon en leef niet meer in Gent, stop het contract',
  ]) {
    it(`is not who writes "${text}"`, () => {
      expect(speaksOfOwnLife(text)).to.equal(false);
    });
  }
});
