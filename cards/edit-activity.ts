import type { StoredActivity } from '../data/model/activity.ts';
import { CHANGES } from '../data/model/change.ts';
import type { Language } from '../data/model/language.ts';
import { FIXED_LABELS } from '../data/policy/labels.ts';
import type { CardAction } from './card.ts';
import { card } from './card.ts';
import { withoutMarks } from './markdown-off.ts';

type Node = Readonly<Record<string, unknown>>;

/** Gives each part of a card its new form; `null` takes it out. */
type Edit = (part: Node) => Node | null;

/** Leaves out every button and link of which this is true. */
export function withoutControls(
  activity: StoredActivity,
  unwanted: (control: { readonly label: string; readonly data: Node }) => boolean,
): StoredActivity {
  return edited(activity, (part) => {
    if (!isAction(part)) return part;
    const label = typeof part['title'] === 'string' ? part['title'] : '';
    return unwanted({ label, data: isNode(part['data']) ? part['data'] : {} }) ? null : part;
  });
}

/** Leaves out every sentence of which this is true; a paragraph without one goes as well. */
export function withoutSentences(
  activity: StoredActivity,
  unwanted: (sentence: string) => boolean,
): StoredActivity {
  const kept = (text: string): string | null => {
    const parts = sentencesOf(text);
    const left = parts.filter((part) => !unwanted(withoutMarks(part)));
    return left.length === parts.length ? text : left.join(' ') || null;
  };
  const { text, ...rest } = edited(activity, (part) => {
    if (part['type'] !== 'TextBlock' || typeof part['text'] !== 'string') return part;
    const left = kept(part['text']);
    return left === null ? null : { ...part, text: left };
  });
  return text === undefined ? rest : { ...rest, text: kept(text) ?? '' };
}

/** "Am 22. Dezember" is no end of one. */
export function sentencesOf(text: string): readonly string[] {
  return text.split(/(?<=[.?!])(?<!(?<!\d)\d{1,2}\.)\s+/);
}

export function withoutField(activity: StoredActivity, id: string): StoredActivity {
  return edited(activity, (part) => (isInput(part) && part['id'] === id ? null : part));
}

/** Fixed labels on what confirms and goes back; everything enabled, plain, optional and unticked. */
export function withControlsPutRight(activity: StoredActivity, language: Language): StoredActivity {
  return edited(activity, (part) => {
    if (isInput(part)) {
      const input = without(part, 'isRequired');
      return input['type'] === 'Input.Toggle' ? { ...input, value: 'false' } : input;
    }
    if (!isAction(part)) return part;
    const action = without(part, 'isEnabled', 'style');
    const label = fixedLabel(action['data'], language);
    if (label === null) return action;
    return { ...action, title: label, data: { ...(action['data'] as Node), label } };
  });
}

/** Buttons and links more, under what is there. */
export function withControls(
  activity: StoredActivity,
  actions: readonly CardAction[],
): StoredActivity {
  const [first, ...others] = activity.attachments ?? [];
  if (!first || !isNode(first.content)) {
    return { ...activity, attachments: [...(activity.attachments ?? []), card([], actions)] };
  }
  const before: readonly unknown[] = Array.isArray(first.content['actions'])
    ? first.content['actions']
    : [];
  const content = { ...first.content, actions: [...before, ...actions] };
  return { ...activity, attachments: [{ ...first, content }, ...others] };
}

/** Says this before anything else. */
export function withLead(activity: StoredActivity, sentence: string): StoredActivity {
  return { ...activity, text: activity.text ? `${sentence} ${activity.text}` : sentence };
}

function fixedLabel(data: unknown, language: Language): string | null {
  if (!isNode(data)) return null;
  const { confirm, back } = FIXED_LABELS[language];
  if (data['role'] === 'back') return back;
  const change = CHANGES.find((one) => one === data['change']);
  return data['role'] === 'confirm' && change ? confirm[change] : null;
}

function edited(activity: StoredActivity, edit: Edit): StoredActivity {
  if (!activity.attachments) return activity;
  const attachments = activity.attachments.map((attachment) =>
    isNode(attachment.content)
      ? { ...attachment, content: editedNode(attachment.content, edit) }
      : attachment,
  );
  return { ...activity, attachments };
}

/** Lists hold the parts of a card; everything else is a value. */
function editedNode(node: Node, edit: Edit): Node {
  return Object.fromEntries(
    Object.entries(node).map(([key, value]) => [
      key,
      Array.isArray(value) ? value.flatMap((part: unknown) => editedPart(part, edit)) : value,
    ]),
  );
}

function editedPart(part: unknown, edit: Edit): readonly unknown[] {
  if (!isNode(part)) return [part];
  const made = edit(part);
  return made === null ? [] : [editedNode(made, edit)];
}

function without(part: Node, ...keys: readonly string[]): Node {
  return Object.fromEntries(Object.entries(part).filter(([key]) => !keys.includes(key)));
}

function isAction({ type }: Node): boolean {
  return typeof type === 'string' && type.startsWith('Action.');
}

function isInput({ type }: Node): boolean {
  return typeof type === 'string' && type.startsWith('Input.');
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
