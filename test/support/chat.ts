import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { applyEffect } from '../../bot/accounts/apply-effect.ts';
import { openDemoAccounts } from '../../bot/accounts/demo/open-demo-accounts.ts';
import type { DemoState } from '../../bot/accounts/demo/records.ts';
import { seed } from '../../bot/accounts/demo/seed.ts';
import { AdjustableClock } from '../../bot/clock.ts';
import { readCompanyFile } from '../../bot/config/company-file.ts';
import { createMailHandler } from '../../bot/mail/mail-handler.ts';
import type { MailMessage } from '../../bot/mail/message.ts';
import { createRecognizer } from '../../bot/nlu/recognizer.ts';
import { OffboardingBot } from '../../bot/offboarding-bot.ts';
import { type Broken, Guard } from '../../bot/guard/guard.ts';
import { Hub } from '../../bot/turn/hub.ts';
import { OutboxWorker } from '../../bot/turn/outbox-worker.ts';
import { TurnRunner } from '../../bot/turn/turn-runner.ts';
import { TurnStorage } from '../../bot/turn/turn-storage.ts';
import type { AccountSystem } from '../../data/model/account.ts';
import type { StoredActivity } from '../../data/model/activity.ts';
import { AdieuError } from '../../data/model/errors.ts';
import type { Language } from '../../data/model/language.ts';
import type { Conversation } from '../../data/model/records.ts';
import type { Recognizer } from '../../data/model/understanding.ts';
import type { Company } from '../../data/policy/company.ts';
import { createMemoryStore } from '../../data/store/memory-store.ts';
import { actionsOf } from './shown.ts';
import { createNonces } from '../../cards/nonce.ts';
import { newSigner } from './receipts.ts';
import { sendSpoiled, type Spoil } from './send-spoiled.ts';

/** Who is writing: a demo account that is signed in, or a visitor. */
export interface Person {
  readonly accountId: string | null;
  readonly language: Language;
  readonly country: string | null;
  readonly channel: Conversation['channel'];
}

export interface ChatOptions {
  /** The account system answers reads and changes with a fault. */
  readonly accountsDown?: boolean;
  /** Reads work, changes do not get through. */
  readonly changesDown?: boolean;
  /** Changes are refused for good. */
  readonly changesRefused?: boolean;
  readonly agentThere?: boolean;
  /** When it begins; Sunday, 22 November 2026, unless told. */
  readonly now?: string;
  /** What the account system holds at the beginning, out of the demo's own. */
  readonly accounts?: (demo: DemoState) => DemoState;
  /** Puts other messages in the place of one that the bot wants to send. */
  readonly spoil?: Spoil;
  /** The guard mends what is spoiled, as in production; else the turn fails. */
  readonly mends?: boolean;
  /** What is written otherwise in the policy file. */
  readonly company?: Partial<Company>;
}

export const CODE = '482913';
const START = Date.parse('2026-11-22T18:14:05Z');

const { company: shipped } = readCompanyFile('data/policy/northlight.yaml');
if (!shipped) throw new Error('the shipped policy file is broken');
/** The shop of the transcripts has hours, unlike the demo. */
const SHOP: Company = {
  ...shipped,
  openingHours: { timeZone: 'Europe/Berlin', days: [1, 2, 3, 4, 5], from: '09:00', to: '17:00' },
};

const signer = newSigner();

let shared: Promise<Recognizer> | null = null;
/** One for all tests: the models are loaded once. */
export function recognizer(): Promise<Recognizer> {
  shared ??= createRecognizer();
  return shared;
}

/**
 * One customer in one conversation, on the real turn runner, outbox, demo accounts,
 * recogniser and mails; only the store is in memory and the clock stands still.
 */
export async function openChat(person: Person, options: ChatOptions = {}) {
  const company = { ...SHOP, ...options.company };
  const folder = mkdtempSync(join(tmpdir(), 'adieu-chat-'));
  const start = options.now === undefined ? START : Date.parse(options.now);
  const clock = new AdjustableClock(0, () => start);
  const store = createMemoryStore();
  const storage = new TurnStorage();
  const file = join(folder, 'accounts.json');
  if (options.accounts) {
    writeFileSync(file, JSON.stringify(options.accounts(seed(clock.now(), company))));
  }
  const demo = await openDemoAccounts({
    file,
    clock,
    company,
    timers: { after: () => () => {} },
  });
  const switches = { ...options };
  const reads: string[][] = [];
  const accounts = breakable(demo, switches, (what) => reads.at(-1)?.push(what));
  const mails: MailMessage[] = [];
  const errors: unknown[] = [];
  const broken: Broken[] = [];
  const publicUrl = 'http://localhost:3978';
  const bot = new OffboardingBot(
    {
      accounts,
      recognizer: await recognizer(),
      company,
      publicUrl,
      nonces: createNonces('test'),
      signReceipt: (receipt) => signer.sign(receipt),
      desk: { someoneThere: () => Promise.resolve(switches.agentThere ?? false) },
      newCode: () => CODE,
    },
    storage,
  );
  const turns: TurnRunner = new TurnRunner({
    store,
    storage,
    clock,
    hub: new Hub(),
    bot: {
      run: (context) => {
        reads.push([]);
        const { spoil } = switches;
        if (spoil) sendSpoiled(context, spoil);
        return bot.run(context);
      },
    },
    guard: new Guard({
      company,
      publicUrl,
      mends: options.mends ?? false,
      onBroken: (one) => broken.push(one),
      onError: (error) => errors.push(error),
    }),
    fallback: async (context) => {
      await context.sendActivity('fallback');
    },
    wakeOutbox: () => {},
    onError: (error) => errors.push(error),
  });
  const worker = new OutboxWorker({
    store,
    clock,
    turns,
    handlers: {
      'account.apply': applyEffect(accounts),
      mail: createMailHandler({
        store,
        accounts: demo,
        clock,
        frame: { company, publicUrl },
        mailer: {
          send: (mail) => {
            mails.push(mail);
            return Promise.resolve();
          },
        },
      }),
      activity: () => Promise.resolve({ kind: 'record', events: [] }),
      webhook: () => Promise.resolve({ kind: 'record', events: [] }),
      turn: ({ effect }) =>
        Promise.resolve({
          kind: 'turn',
          activity: { type: 'event', name: effect.event, value: effect.value },
        }),
    },
    onError: (error) => errors.push(error),
    onDead: (item, code) => errors.push(new Error(`dead: ${item.id} ${code}`)),
  });
  worker.start();
  const account = person.accountId === null ? null : await demo.find(person.accountId);
  const conversation: Conversation = {
    id: 'c1',
    channel: person.channel,
    userId: 'dl_test',
    accountId: person.accountId,
    name: account?.name ?? null,
    language: person.language,
    languageIsChosen: false,
    country: account?.country ?? person.country,
    timeZone: account?.timeZone ?? 'Europe/Berlin',
    startedAt: clock.now().toISOString(),
    lastCustomerAt: null,
    endedAt: null,
    caseId: null,
    handoffId: null,
    reference: null,
  };
  const send = async (activity: StoredActivity) => {
    await turns.run({
      conversationId: conversation.id,
      dedupeKey: null,
      actor: 'customer',
      activity: { from: { id: 'dl_test' }, ...activity },
      start: conversation,
    });
    await worker.drain();
    if (errors.length > 0) throw errors[0] as Error;
  };
  const entries = () => store.entriesAfter(conversation.id, 0);
  const botActivities = async () =>
    (await entries()).flatMap(({ entry }) =>
      entry.kind === 'activity' && entry.actor !== 'customer' ? [entry.activity] : [],
    );
  const buttonData = async (label: string) => {
    const found = (await botActivities())
      .flatMap(actionsOf)
      .findLast((action) => action.type === 'Action.Submit' && action.title === label);
    if (!found?.data) throw new Error(`there is no button "${label}"`);
    return found.data;
  };
  return {
    store,
    clock,
    accounts: demo,
    mails,
    /** What the guard has raised. */
    broken,
    /** What the bot has asked the account system, turn by turn. */
    reads,
    switches,
    turns,
    worker,
    entries,
    botActivities,
    buttonData,
    conversation: async () => (await store.get('conversations', conversation.id))?.doc,
    events: async () =>
      (await entries()).flatMap(({ entry }) => (entry.kind === 'event' ? [entry.event] : [])),
    say: (text: string) => send({ type: 'message', text }),
    post: (value: unknown) => send({ type: 'message', value }),
    press: async (label: string, inputs: Readonly<Record<string, string>> = {}) =>
      send({ type: 'message', value: { ...(await buttonData(label)), ...inputs } }),
    arrive: () =>
      send({
        type: 'conversationUpdate',
        membersAdded: [{ id: 'dl_test' }],
        recipient: { id: 'adieu' },
      }),
    wait: async (length: string) => {
      clock.advance(length);
      await worker.drain();
    },
    close: async () => {
      await worker.stop();
      demo.close();
      rmSync(folder, { recursive: true });
    },
  };
}

export type Chat = Awaited<ReturnType<typeof openChat>>;

/** The demo accounts with switches for what can go wrong with them. */
function breakable(
  demo: AccountSystem,
  switches: ChatOptions,
  onAsked: (what: string) => void,
): AccountSystem {
  const fail = () =>
    Promise.reject(new AdieuError('account_system_unavailable', 'switched off by the test'));
  return {
    find: (id) => {
      onAsked(`find ${id}`);
      return switches.accountsDown ? fail() : demo.find(id);
    },
    findByAddress: (address) =>
      switches.accountsDown ? fail() : (demo.findByAddress?.(address) ?? Promise.resolve(null)),
    capabilities: (id, sub) => {
      onAsked(`capabilities ${sub}`);
      return switches.accountsDown ? fail() : demo.capabilities(id, sub);
    },
    preview: (id, request) => {
      onAsked(`preview ${JSON.stringify(request)}`);
      return switches.accountsDown ? fail() : demo.preview(id, request);
    },
    apply: (id, request, key) => {
      if (switches.accountsDown || switches.changesDown) return fail();
      if (switches.changesRefused) {
        return Promise.resolve({ outcome: 'refused', code: 'decided_by_person' });
      }
      return demo.apply(id, request, key);
    },
    export: (id, language) => demo.export(id, language),
    eventsAfter: (seq) => demo.eventsAfter(seq),
  };
}
