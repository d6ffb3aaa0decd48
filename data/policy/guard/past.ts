import { LANGUAGES } from '../../model/language.ts';
import type { Control, Line, Message } from '../fairness/recorded.ts';
import { FIXED_LABELS } from '../labels.ts';
import type { GuardState } from './guard-state.ts';

/**
 * The shortest conversation that is before a turn what the real one was: one line for each
 * thing that is remembered. The invariants read it like any other.
 */
export function pastOf(state: GuardState): readonly Line[] {
  const key = JSON.stringify(state);
  let lines = pasts.get(key);
  if (!lines) {
    lines = linesOf(state);
    pasts.set(key, lines);
  }
  return lines;
}

/** There are few: made once each. */
const pasts = new Map<string, readonly Line[]>();

function linesOf(state: GuardState): readonly Line[] {
  const lines: readonly (Line | null)[] = [
    state.begun ? GREETING : null,
    state.barred ? COMPLAINT : null,
    ...(state.leaving === null ? [] : wished(state.leaving)),
    state.offered ? OFFER : null,
    state.declined ? NO : null,
    ...(state.declared ? [PRESS, DECLARATION] : []),
    state.askedWhy ? WHY : null,
    state.surveyed ? SURVEY : null,
    state.askedToWrite ? MAY_WE_WRITE : null,
  ];
  const there = lines.filter((line) => line !== null);
  return there.map((line, i) => ({ ...line, seq: i - there.length }));
}

function wished(ways: readonly string[]): readonly Line[] {
  const [way] = ways;
  const wish = way === undefined ? WANTS_OUT : { ...PRESS, value: { role: way } };
  return [wish, ANSWER];
}

const MESSAGE: Message = {
  type: 'message',
  conversationId: '',
  seq: 0,
  at: '',
  actor: 'bot',
  lang: null,
  verified: false,
  text: '',
  wordsBeforeControls: 0,
  controls: [],
  fields: [],
  pictures: 0,
  pinned: [],
  adieu: null,
  value: null,
};

const GREETING = said('bot', [link('privacy')]);
const COMPLAINT = heard('complaint');
const WANTS_OUT = heard('i want out');
const NO = heard('no');
const PRESS: Message = { ...MESSAGE, actor: 'customer', value: { role: 'help' } };
/** Every way out and the page without chat, as a first answer has to show them. */
const ANSWER = said('', [
  press('cancel', 'Cancel'),
  press('pause', 'Pause'),
  press('delete', 'Delete'),
  press('withdraw', 'Withdraw'),
  ...LANGUAGES.map((language) => link(FIXED_LABELS[language].entry)),
]);
const OFFER = said('', [press('offer', '')]);
const WHY = said('', [press('reason', ''), press('skip', '')]);
const SURVEY = said('', [press('survey', ''), press('skip', '')]);
const MAY_WE_WRITE: Message = {
  ...MESSAGE,
  fields: [{ id: 'mayWrite', required: false, value: null }],
};
const DECLARATION: Line = {
  type: 'declaration',
  conversationId: '',
  seq: 0,
  at: '',
  change: 'cancel',
  words: '',
  verified: false,
};

function said(text: string, controls: readonly Control[]): Message {
  return { ...MESSAGE, text, controls: [...controls] };
}

function heard(text: string): Message {
  return { ...MESSAGE, actor: 'customer', text };
}

function press(role: string, label: string): Control {
  return { role, change: null, label, style: null, url: null, enabled: true };
}

function link(label: string): Control {
  return { role: null, change: null, label, style: null, url: 'https://x', enabled: true };
}
