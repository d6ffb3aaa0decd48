import { expect } from 'chai';
import type { StoredActivity } from '../../data/model/activity.ts';
import type { Entry } from '../../data/model/transcript.ts';
import { FIXED_LABELS } from '../../data/policy/labels.ts';
import { actionsOf, inputsOf, textOf } from './shown.ts';

/** Words before the confirm button, its question included (I10). */
const MOST_WORDS = 60;
const MOST_WORDS_AN_OPTION = 25;

interface TurnOfBot {
  readonly said: readonly StoredActivity[];
}

/**
 * What can be seen in every recorded conversation: one confirm button with the fixed label
 * on a card of its own, no offer beside it, few words before it, all buttons alike, a
 * receipt for each declaration.
 */
export function checkFairness(entries: readonly Entry[]): void {
  const said = entries.flatMap((entry) =>
    entry.kind === 'activity' && entry.actor !== 'customer' ? [entry.activity] : [],
  );
  for (const activity of said) checkActivity(activity);
  for (const turn of turnsOf(entries)) checkTurn(turn);
  checkReceipts(entries);
}

function checkActivity(activity: StoredActivity): void {
  const adieu = activity.channelData?.adieu;
  const text = textOf(activity);
  expect(adieu, `no channelData.adieu: ${text}`).to.not.equal(undefined);
  const language = adieu?.lang ?? 'en';
  const actions = actionsOf(activity);
  for (const { title, style, data } of actions) {
    expect(style, `"${title}" has a style of its own (I55)`).to.equal(undefined);
    if (data) expect(data['label'], `"${title}" is shown as something else`).to.equal(title);
    if (data?.['role'] === 'back' || data?.['role'] === 'keep') {
      expect(title).to.not.match(/cancel|abbrechen|annuleren/i);
    }
    if (data?.['role'] === 'confirm') {
      const change = data['change'] as keyof (typeof FIXED_LABELS)['en']['confirm'];
      expect(title, 'the label is fixed (I28)').to.equal(FIXED_LABELS[language].confirm[change]);
    }
  }
  for (const input of inputsOf(activity)) {
    expect(input.isRequired, `${input.id} is required (I14)`).to.not.equal(true);
    if (input.type === 'Input.Toggle') expect(input.value, 'ticked before (I30)').to.equal('false');
  }
  const own = text.replace(/["“„][^"”“]*["”“]/g, '');
  expect(own, 'no exclamation marks (I52)').to.not.include('!');
  if (adieu?.kind === 'confirm') checkConfirm(activity);
  if (adieu?.kind === 'options') checkOptions(activity);
}

/** Sealed: its question or fields, one button that confirms, one back, and nothing else (I19, I27). */
function checkConfirm(activity: StoredActivity): void {
  const roles = actionsOf(activity).map(({ data, type }) => data?.['role'] ?? type);
  expect(roles, textOf(activity)).to.deep.equal(['confirm', 'back']);
  const ids = inputsOf(activity).map(({ id }) => id);
  if (activity.channelData?.adieu?.change !== 'cancel') return;
  if (activity.channelData.adieu.profile === 'DE') {
    expect(ids).to.deep.equal(['type', 'reason', 'name', 'contract', 'endDate', 'contact']);
  }
}

function checkOptions(activity: StoredActivity): void {
  for (const { content } of activity.attachments ?? []) {
    const { body } = content as { body: { type: string; items?: unknown[] }[] };
    for (const container of body.filter(({ type }) => type === 'Container')) {
      const words = wordsIn(
        JSON.stringify(container.items?.[0] ?? '').replace(
          /"(type|title|value|facts|FactSet)"/g,
          ' ',
        ),
      );
      expect(words, JSON.stringify(container)).to.be.at.most(MOST_WORDS_AN_OPTION);
    }
  }
}

function checkTurn({ said }: TurnOfBot): void {
  const confirmAt = said.findIndex((one) => one.channelData?.adieu?.kind === 'confirm');
  if (confirmAt === -1) return;
  const confirm = said[confirmAt];
  const isForm = confirm !== undefined && inputsOf(confirm).length > 0;
  const before = said.slice(0, isForm ? confirmAt : confirmAt + 1);
  const words = wordsIn(before.map(textOf).join(' '));
  expect(words, `words before the button: ${before.map(textOf).join(' | ')}`).to.be.at.most(
    MOST_WORDS,
  );
  expect(
    said.filter((one) => one.channelData?.adieu?.kind === 'confirm').length,
    'one confirm prompt a turn (I27)',
  ).to.equal(1);
  if (confirm?.channelData?.adieu?.profile !== 'DE') return;
  const kinds = said.map((one) => one.channelData?.adieu?.kind);
  expect(kinds, 'no offer in the turn of the card (I19)').to.not.include('offer');
}

/** Each declaration has its receipt, later in the same conversation (I35). */
function checkReceipts(entries: readonly Entry[]): void {
  const count = (type: string, channel?: string) =>
    entries.filter(
      (entry) =>
        entry.kind === 'event' &&
        entry.event.type === type &&
        (channel === undefined || ('channel' in entry.event && entry.event.channel === channel)),
    ).length;
  expect(count('receipt', 'screen'), 'receipts').to.equal(count('declaration'));
}

function turnsOf(entries: readonly Entry[]): readonly TurnOfBot[] {
  const turns: StoredActivity[][] = [[]];
  for (const entry of entries) {
    if (entry.kind !== 'activity') continue;
    if (entry.actor === 'customer') turns.push([]);
    else turns.at(-1)?.push(entry.activity);
  }
  return turns.map((said) => ({ said }));
}

function wordsIn(text: string): number {
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}
