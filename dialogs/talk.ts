import type { Attachment, TurnContext } from 'botbuilder';
import { ActivityTypes, MessageFactory } from 'botbuilder';
import type { Sealed } from '../cards/nonce.ts';
import type { Account, Subscription } from '../data/model/account.ts';
import type { AdieuChannelData, DialogState, Kind } from '../data/model/activity.ts';
import type { Change } from '../data/model/change.ts';
import { hasCode } from '../data/model/errors.ts';
import type { Language } from '../data/model/language.ts';
import type { Case } from '../data/model/records.ts';
import type { PlainDate } from '../data/model/time.ts';
import { translator } from '../data/locales/translate.ts';
import type { Translate } from '../data/locales/translate.ts';
import { dateIn } from '../data/policy/calendar.ts';
import type { Profile } from '../data/policy/profile.ts';
import { profileFor } from '../data/policy/profile-for.ts';
import type { DialogDeps } from './deps.ts';
import type { Turn } from './turn.ts';
import { caseOf, turnOf } from './turn.ts';

/** One thing to say; each is one activity. */
export interface Saying {
  readonly kind: Kind;
  readonly text?: string;
  readonly card?: Attachment;
  readonly state?: DialogState;
  readonly change?: Change;
}

/** What the customer's account looked like at the start of the turn. */
export type AccountView =
  | { readonly known: 'account'; readonly account: Account }
  /** Verified, but the account system does not answer. */
  | { readonly known: 'unavailable' }
  | { readonly known: 'unverified' };

/** One turn with one customer: who it is, in which language, and how to speak. */
export class Talk {
  readonly context: TurnContext;
  readonly deps: DialogDeps;
  readonly turn: Turn;
  readonly #answers = new Map<string, Promise<unknown>>();
  /** Many buttons of a turn are about the same. */
  readonly #seals = new Map<string, string>();
  #actor: 'bot' | 'system' = 'bot';
  /** Said once a turn: what is shown again after it need not begin with it. */
  saidWhyAPerson = false;

  constructor(context: TurnContext, deps: DialogDeps) {
    this.context = context;
    this.deps = deps;
    this.turn = turnOf(context);
  }

  get language(): Language {
    return this.turn.conversation.language;
  }

  get t(): Translate {
    return translator(this.language);
  }

  get country(): string | null {
    return this.turn.conversation.country;
  }

  get profile(): Profile {
    return profileFor(this.country, this.deps.company.profiles);
  }

  get verified(): boolean {
    return this.turn.conversation.accountId !== null;
  }

  get now(): string {
    return this.turn.now.toISOString();
  }

  /** Today where the customer is. */
  get today(): PlainDate {
    return dateIn(this.turn.conversation.timeZone, this.turn.now);
  }

  /** While an agent has the conversation, what has to be said is said by the system. */
  speakAsSystem(): void {
    this.#actor = 'system';
  }

  get asSystem(): boolean {
    return this.#actor === 'system';
  }

  /** Asked of the account system once a turn. */
  view(): Promise<AccountView> {
    return this.once('view', () => this.#look());
  }

  /** Asks another system once a turn, and remembers the answer under this key. */
  once<T>(key: string, ask: () => Promise<T>): Promise<T> {
    const answer = (this.#answers.get(key) as Promise<T> | undefined) ?? ask();
    this.#answers.set(key, answer);
    return answer;
  }

  /** `null`: unverified, or not to be had now. */
  async account(): Promise<Account | null> {
    const view = await this.view();
    return view.known === 'account' ? view.account : null;
  }

  case(): Promise<Case | null> {
    return caseOf(this.context);
  }

  /** The case's subscription as it is now. */
  async subscriptionOf(one: Case): Promise<Subscription | null> {
    const account = await this.account();
    return account?.subscriptions.find(({ id }) => id === one.subscriptionId) ?? null;
  }

  /** A seal on what a button of this case is about. */
  seal(one: Case | null, change: Change | null): string {
    const sealed = { caseId: one?.id ?? '-', revision: one?.revision ?? 0, change };
    const key = `${sealed.caseId} ${String(sealed.revision)} ${change ?? '-'}`;
    let seal = this.#seals.get(key);
    if (seal === undefined) {
      seal = this.deps.nonces.seal(sealed, this.#user);
      this.#seals.set(key, seal);
    }
    return seal;
  }

  unseal(nonce: string | undefined): Sealed | null {
    return nonce === undefined ? null : this.deps.nonces.open(nonce, this.#user);
  }

  /** How the customer is addressed: by full name in German, else by first name. */
  async addressee(): Promise<string> {
    const account = await this.account();
    const name = account?.name ?? this.turn.conversation.name ?? '';
    return this.language === 'de' ? name : (name.split(' ')[0] ?? '');
  }

  /** A page of ours in the customer's language. */
  page(path: '/leave' | '/withdraw' | '/privacy'): string {
    const country = this.country === null ? '' : `&country=${encodeURIComponent(this.country)}`;
    return `${this.deps.publicUrl}${path}?lang=${this.language}${country}`;
  }

  async say({ kind, text, card, state, change }: Saying): Promise<void> {
    const { conversation } = this.turn;
    const { caseId } = conversation;
    const adieu: AdieuChannelData = {
      kind,
      state: state ?? (await this.#state()),
      ...(caseId !== null && { caseId }),
      ...(change && { change }),
      profile: this.profile.key,
      ...(this.country !== null && { country: this.country }),
      actor: this.#actor,
      lang: this.language,
    };
    const activity = card ? MessageFactory.attachment(card) : MessageFactory.text(text ?? '');
    if (!card) activity.textFormat = 'plain';
    await this.context.sendActivity({
      ...activity,
      locale: this.language,
      channelData: { adieu },
    });
  }

  async showTyping(): Promise<void> {
    await this.context.sendActivity({ type: ActivityTypes.Typing });
  }

  get #user(): string {
    const { accountId, userId } = this.turn.conversation;
    return accountId ?? userId;
  }

  async #state(): Promise<DialogState> {
    if (this.turn.conversation.handoffId !== null && this.asSystem) return 'with_human';
    const one = await this.case();
    if (!one) return 'open';
    if (one.state !== 'open') return 'done';
    return one.change === null ? 'explaining' : 'confirming';
  }

  async #look(): Promise<AccountView> {
    const { accountId } = this.turn.conversation;
    if (accountId === null) return { known: 'unverified' };
    try {
      const account = await this.deps.accounts.find(accountId);
      return account ? { known: 'account', account } : { known: 'unavailable' };
    } catch (error) {
      if (hasCode(error, 'account_system_unavailable')) return { known: 'unavailable' };
      throw error;
    }
  }
}

const TALK = Symbol('adieu.talk');

/** Once a turn, by the bot. */
export function setTalk(context: TurnContext, talk: Talk): void {
  context.turnState.set(TALK, talk);
}

export function talkOf(context: TurnContext): Talk {
  const talk = context.turnState.get<Talk | undefined>(TALK);
  if (!talk) throw new Error('no talk: the activity did not come through the bot');
  return talk;
}
