import { expect } from 'chai';
import { FIXED_LABELS } from '../../../data/policy/labels.ts';
import { newVisitor } from '../../support/browser.ts';
import { button, chatFrame, openChat, say, signIn, spoken } from '../../support/chat-window.ts';
import { contrast, type Look, looksOfCards } from '../../support/looks.ts';
import { sharedSite } from '../../support/shared-site.ts';

/** Accounts in which help is offered beside the way out. Emil is in Britain and writes German here. */
const CUSTOMERS = [
  {
    language: 'en',
    locale: 'en-US',
    colorScheme: 'light',
    name: 'Ada',
    entry: 'Cancel subscription',
    greeted: 'Cancel',
    out: 'I want out',
    tooDear: "it's got too expensive, please cancel",
    ways: ['Pause', 'Cancel', 'Delete account'],
    offer: 'Change to Basic',
  },
  {
    language: 'de',
    locale: 'de-DE',
    colorScheme: 'dark',
    name: 'Emil',
    entry: 'Cancel subscription',
    greeted: 'Cancel',
    out: 'ich will hier raus',
    tooDear: 'es ist mir zu teuer, bitte kündigen',
    ways: ['Pausieren', 'Kündigen', 'Konto löschen'],
    offer: 'Zu Basic wechseln',
  },
  {
    language: 'nl',
    locale: 'nl-NL',
    colorScheme: 'light',
    name: 'Carlijn',
    entry: 'Opzeggen',
    greeted: 'Opzeggen',
    out: 'ik wil eigenlijk weg bij jullie',
    tooDear: 'het is te duur, ik wil opzeggen',
    ways: ['Pauzeren', 'Opzeggen', 'Account verwijderen'],
    offer: 'Overstappen naar Basic',
  },
] as const;

const THREE_WAYS = /three options|drei Möglichkeiten|drie mogelijkheden/;

/** A pixel that is shared out between columns. */
const ROUNDING = 1;

describe('on cards as they are shown in Web Chat', () => {
  for (const customer of CUSTOMERS) {
    const { language, locale, colorScheme, name, entry, greeted, out, tooDear, ways, offer } =
      customer;
    const { confirm, back } = FIXED_LABELS[language];

    it(`cancelling never ranks below anything else (I55, ${language}, ${colorScheme})`, async () => {
      const { browser, server } = await sharedSite();
      const { page } = await newVisitor(browser, { locale, colorScheme });
      await signIn(page, server.url, name);
      const chat = await openChat(page, entry);

      await button(chat, greeted).waitFor();
      const greeting = await newestWith(page, greeted);
      for (const other of greeting) expectNoLower(named(greeting, greeted), other);

      await say(chat, out);
      await spoken(chat, THREE_WAYS).waitFor();
      const options = await newestWith(page, ways[2]);
      expect(options.map(({ label }) => label).slice(0, 3)).to.deep.equal(ways);
      const cancel = named(options, ways[1]);
      for (const other of options) expectNoLower(cancel, other);

      await say(chat, tooDear);
      await button(chat, confirm.cancel).waitFor();
      await spoken(chat, /Basic/).waitFor();
      const help = await newestWith(page, offer);
      const card = await newestWith(page, confirm.cancel);
      expect(card.map(({ label }) => label)).to.deep.equal([confirm.cancel, back]);
      const confirming = named(card, confirm.cancel);
      for (const other of [...help, ...card]) expectNoLower(confirming, other);
      expectFirst(confirming, named(card, back));
      await page.context().close();
    });
  }
});

async function newestWith(
  page: Parameters<typeof chatFrame>[0],
  label: string,
): Promise<readonly Look[]> {
  const cards = await looksOfCards(chatFrame(page));
  const found = cards.findLast((buttons) => buttons.some((one) => one.label === label));
  return (
    found ??
    expect.fail(
      `no card has "${label}": ${JSON.stringify(cards.map((one) => one.map((each) => each.label)))}`,
    )
  );
}

function named(buttons: readonly Look[], label: string): Look {
  return buttons.find((one) => one.label === label) ?? expect.fail(`no button "${label}"`);
}

/** As large, as heavy, as plain to see; and large and plain enough by itself. */
function expectNoLower(way: Look, other: Look): void {
  const what = `"${way.label}" beside "${other.label}"`;
  const area = ({ width, height }: Look) => width * height;
  expect(area(way), `${what}: size`).to.be.at.least(area(other) - ROUNDING * way.height);
  for (const measure of ['fontSize', 'fontWeight', 'opacity', 'borderWidth'] as const) {
    expect(way[measure], `${what}: ${measure}`).to.be.at.least(other[measure]);
  }
  const text = (one: Look) => contrast(one.color, one.background);
  const edge = (one: Look) => contrast(one.border, one.behind);
  const body = (one: Look) => contrast(one.background, one.behind);
  for (const measure of [text, edge, body]) {
    expect(measure(way), `${what}: contrast`).to.be.at.least(measure(other) - 0.01);
  }
  expect(text(way), `${what}: contrast of the text`).to.be.at.least(4.5);
  expect(edge(way), `${what}: contrast of the edge`).to.be.at.least(3);
  expect(Math.min(way.width, way.height), `${what}: target`).to.be.at.least(24);
}

function expectFirst(way: Look, other: Look): void {
  const inLine = way.left < other.left && way.top === other.top;
  expect(inLine || way.top < other.top, `"${way.label}" before "${other.label}"`).to.equal(true);
}
