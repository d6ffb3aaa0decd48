/** What the customer does until the turn that is spoiled, and in it. */
export type Way =
  | 'arrives'
  | 'cancels'
  | 'complains'
  | 'asks and cancels'
  | 'asks after the wish'
  | 'offered, then asks'
  | 'is not understood'
  | 'says the stop word'
  | 'confirms'
  | 'says why and confirms'
  | 'skips';

/** Somebody who speaks to the bot, in this process or over the network. */
export interface Customer {
  arrive(): Promise<void>;
  say(text: string): Promise<void>;
  press(label: string): Promise<void>;
}

export type Say = (en: string, de: string, nl: string) => string;

/** What the customer does before the spoiled turn, and in it, last. */
export const WAYS: Readonly<
  Record<Way, (chat: Customer, say: Say) => readonly (() => Promise<void>)[]>
> = {
  arrives: (chat) => [() => chat.arrive()],
  cancels: (chat, say) => [() => chat.arrive(), () => cancels(chat, say)],
  complains: (chat, say) => [
    () => chat.arrive(),
    () => chat.say(say('I have a complaint', 'Ich habe eine Beschwerde', 'Ik heb een klacht')),
  ],
  'asks and cancels': (chat, say) => [() => chat.arrive(), () => tooExpensive(chat, say)],
  'asks after the wish': (chat, say) => [
    () => chat.arrive(),
    () => cancels(chat, say),
    () => asks(chat, say),
  ],
  'offered, then asks': (chat, say) => [
    () => chat.arrive(),
    () => tooExpensive(chat, say),
    () => asks(chat, say),
  ],
  'is not understood': (chat, say) => [
    () => chat.arrive(),
    () => cancels(chat, say),
    () => chat.say('qwrtz plonk fnord'),
  ],
  'says the stop word': (chat, say) => [
    () => chat.arrive(),
    () => chat.say(say('cancel', 'kündigen', 'opzeggen')),
  ],
  confirms: (chat, say) => [
    () => chat.arrive(),
    () => cancels(chat, say),
    () => confirms(chat, say),
  ],
  'says why and confirms': (chat, say) => [
    () => chat.arrive(),
    () => tooExpensive(chat, say),
    () => confirms(chat, say),
  ],
  skips: (chat, say) => [
    () => chat.arrive(),
    () => cancels(chat, say),
    () => confirms(chat, say),
    () => chat.press(say('Skip', 'Überspringen', 'Overslaan')),
  ],
};

function cancels(chat: Customer, say: Say): Promise<void> {
  return chat.say(
    say(
      'cancel my subscription',
      'Ich möchte mein Abo kündigen',
      'ik wil mijn abonnement opzeggen',
    ),
  );
}

function tooExpensive(chat: Customer, say: Say): Promise<void> {
  return chat.say(
    say(
      "it's got too expensive, please cancel",
      'Mir ist das zu teuer, ich möchte mein Abo kündigen',
      'het is te duur, graag opzeggen',
    ),
  );
}

function asks(chat: Customer, say: Say): Promise<void> {
  return chat.say(say('are you a bot?', 'bist du ein Bot?', 'ben je een bot?'));
}

function confirms(chat: Customer, say: Say): Promise<void> {
  return chat.press(say('Cancel now', 'jetzt kündigen', 'Nu opzeggen'));
}
