import type { Change } from './change.ts';
import type { Language } from './language.ts';

export const KINDS = [
  'greeting',
  'options',
  'answer',
  'offer',
  'confirm',
  'code',
  'receipt',
  'question',
  'survey',
  'farewell',
  'error',
  'human',
  'system',
] as const;

export type Kind = (typeof KINDS)[number];

export type DialogState =
  'open' | 'explaining' | 'confirming' | 'declaring' | 'done' | 'with_human';

/** `channelData.adieu` of every activity to a customer. */
export interface AdieuChannelData {
  readonly kind: Kind;
  readonly state: DialogState;
  readonly caseId?: string;
  readonly change?: Change;
  readonly profile?: string;
  readonly country?: string;
  readonly actor: 'bot' | 'agent' | 'system';
  /** Name of the agent who wrote it. */
  readonly agent?: string;
  /** Who is in the conversation from here on, where that changes; `null`: nobody but the bot. */
  readonly person?: string | null;
  readonly lang?: Language;
}

export const ROLES = [
  'cancel',
  'pause',
  'delete',
  'withdraw',
  'confirm',
  'keep',
  'back',
  'offer',
  'human',
  'export',
  'reason',
  'survey',
  'skip',
  'undo',
  'resume',
  'help',
  'language',
  'select',
] as const;

/** What a button is for. `select` chooses a subscription, a date or one of several likely meanings. */
export type Role = (typeof ROLES)[number];

/** An activity as stored and as Direct Line shows it: plain JSON with the protocol's names. */
export interface StoredActivity {
  readonly type: string;
  readonly id?: string;
  readonly timestamp?: string;
  readonly channelId?: string;
  readonly locale?: string;
  readonly name?: string;
  readonly text?: string;
  readonly textFormat?: string;
  readonly inputHint?: string;
  readonly replyToId?: string;
  readonly value?: unknown;
  readonly valueType?: string;
  readonly code?: string;
  readonly from?: { readonly id: string; readonly name?: string; readonly role?: string };
  readonly conversation?: { readonly id: string };
  readonly attachments?: readonly {
    readonly contentType: string;
    readonly content?: unknown;
    readonly contentUrl?: string;
    readonly name?: string;
  }[];
  readonly suggestedActions?: {
    readonly to?: readonly string[];
    readonly actions: readonly unknown[];
  };
  readonly channelData?: Readonly<Record<string, unknown>> & { readonly adieu?: AdieuChannelData };
  readonly [other: string]: unknown;
}
