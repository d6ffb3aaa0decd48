import { z } from 'zod/mini';
import type { TaskItem } from '../../desk/views.ts';
import type { Dates } from './dates.ts';
import type { DeskKey, Texts } from './texts.ts';

const Declared = z.object({
  change: z.optional(z.enum(['cancel', 'pause', 'delete', 'withdraw', 'resume', 'undo', 'switch'])),
  type: z.optional(z.string()),
  cause: z.optional(z.nullable(z.string())),
  words: z.optional(z.string()),
  name: z.optional(z.nullable(z.string())),
  contract: z.optional(z.nullable(z.string())),
  endDate: z.optional(z.nullable(z.string())),
  endWords: z.optional(z.string()),
  contact: z.optional(z.nullable(z.string())),
});

/** Names and values in the agent's language, and a text; each may be empty. */
export interface TaskNote {
  readonly facts: readonly (readonly [name: string, value: string])[];
  readonly text: string;
}

/** What a task says to the person who takes it, out of what the program noted for itself. */
export function readTaskNote(t: Texts, dates: Dates, { kind, note }: TaskItem): TaskNote {
  switch (kind) {
    case 'match_declaration':
    case 'extraordinary_termination':
    case 'account_refused':
    case 'security':
    case 'dispute_or_invoice':
    case 'team_owner': {
      const facts = factsOf(t, dates, note);
      return facts.length > 0 ? { facts, text: '' } : text(isKey(note) ? '' : note);
    }
    case 'data_request':
      return text(note === 'export' || note === 'erasure' ? t(`right_${note}`) : note);
    case 'call_back':
      return text(note in HANDOFF ? t(HANDOFF[note as keyof typeof HANDOFF]) : '');
    case 'promise_broken':
      return text(note.split(', ').map(t.promise).join(' '));
    case 'turn_failed':
      return text('');
    default:
      return text(note);
  }
}

/** Reasons for which somebody is written to without having asked. */
const HANDOFF = {
  bereavement: 'reason_bereavement',
  illness: 'reason_illness',
  hardship: 'reason_hardship',
  minor: 'reason_minor',
  legal_threat: 'reason_legal_threat',
  security: 'reason_security',
} as const satisfies Readonly<Record<string, DeskKey>>;

function text(words: string): TaskNote {
  return { facts: [], text: words };
}

/** "apply:case_1" says nothing to a person. */
function isKey(note: string): boolean {
  return /^\w+:\S+$/.test(note);
}

function factsOf(t: Texts, dates: Dates, note: string): TaskNote['facts'] {
  const read = Declared.safeParse(parsed(note));
  if (!read.success || read.data.change === undefined) return [];
  const { change, type, cause, words, name, contract, endDate, endWords, contact } = read.data;
  const wish = t(`change_${change}`);
  const earliest = change === 'cancel' ? t('declared_earliest') : '';
  const ends = endDate ? dates.date(endDate) : (endWords ?? earliest);
  const facts: readonly (readonly [string, string])[] = [
    [t('wish'), type === 'extraordinary' ? t('declared_extraordinary', { change: wish }) : wish],
    [t('declared_cause'), cause ?? ''],
    [t('declared_name'), name ?? ''],
    [t('contract'), contract ?? ''],
    [t('declared_end'), ends],
    [t('email'), contact ?? ''],
    [t('declared_words'), words ?? ''],
  ];
  return facts.filter(([, value]) => value !== '');
}

function parsed(note: string): unknown {
  try {
    return JSON.parse(note);
  } catch {
    return null;
  }
}
