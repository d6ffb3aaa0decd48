import type { StoredActivity } from '../data/model/activity.ts';
import { withoutMarks } from './markdown-off.ts';

/** Something that can be pressed. `role` and `change` are null for plain links and inputs. */
export interface SeenControl {
  readonly role: string | null;
  readonly change: string | null;
  readonly label: string;
  readonly style: string | null;
  readonly url: string | null;
  readonly enabled: boolean;
}

export interface SeenField {
  readonly id: string;
  readonly required: boolean;
  readonly value: string | null;
}

/** What a person sees of an activity, cards included, in the order in which it stands. */
export interface Seen {
  readonly text: string;
  /** The same without what fields are filled in with, which is the customer's and not ours. */
  readonly ownText: string;
  /** How many words stand before the first control; all of them where there is none. */
  readonly wordsBeforeControls: number;
  readonly controls: readonly SeenControl[];
  readonly fields: readonly SeenField[];
  readonly pictures: number;
}

type Node = Readonly<Record<string, unknown>>;

interface Collected {
  readonly texts: string[];
  /** Lines of filled-in fields: their place in `texts`, and how they read when they are empty. */
  readonly filled: Map<number, string>;
  readonly controls: SeenControl[];
  readonly fields: SeenField[];
  pictures: number;
  wordsBeforeControls: number | null;
}

/** Judges by what is shown, never by what an activity says of itself. */
export function whatIsSeen(activity: StoredActivity): Seen {
  const seen: Collected = {
    texts: [],
    filled: new Map(),
    controls: [],
    fields: [],
    pictures: 0,
    wordsBeforeControls: null,
  };
  if (activity.text) seen.texts.push(activity.text);
  for (const { content, contentType, name, contentUrl } of activity.attachments ?? []) {
    if (isNode(content)) collect(content, seen);
    else if (contentType.startsWith('image/')) seen.pictures++;
    else if (name ?? contentUrl) seen.texts.push(`[${name ?? contentUrl ?? ''}]`);
  }
  for (const action of nodes(activity.suggestedActions?.actions)) {
    addControl(seen, { ...action, data: action['value'] });
  }
  const text = seen.texts.join('\n');
  const { filled } = seen;
  return {
    text,
    ownText:
      filled.size === 0 ? text : seen.texts.map((line, i) => filled.get(i) ?? line).join('\n'),
    wordsBeforeControls: seen.wordsBeforeControls ?? words(text),
    controls: seen.controls,
    fields: seen.fields,
    pictures: seen.pictures,
  };
}

/** Adaptive Cards show these in this order. */
const CHILDREN = ['body', 'items', 'columns', 'rows', 'cells', 'inlines', 'actions'] as const;

function collect(node: Node, seen: Collected): void {
  const type = textOf(node['type']) ?? '';
  if (node['isVisible'] === false) return;
  if (type.startsWith('Action.')) {
    addControl(seen, node);
    return;
  }
  if (type === 'Image') seen.pictures++;
  else if (type === 'FactSet') for (const fact of nodes(node['facts'])) addFact(seen, fact);
  else if (type.startsWith('Input.')) addField(seen, node);
  else if (type === 'TextBlock' || type === 'TextRun') addText(seen, textOf(node['text']));
  for (const key of CHILDREN) {
    const children = node[key];
    if (!Array.isArray(children)) continue;
    for (const child of children) if (isNode(child)) collect(child, seen);
  }
}

function addControl(seen: Collected, node: Node): void {
  const label = textOf(node['title']);
  if (label === null) return;
  seen.wordsBeforeControls ??= words(seen.texts.join('\n'));
  const data = isNode(node['data']) ? node['data'] : {};
  seen.controls.push({
    role: textOf(data['role']),
    change: textOf(data['change']),
    label,
    style: textOf(node['style']),
    url: textOf(node['url']),
    enabled: node['isEnabled'] !== false,
  });
}

function addFact(seen: Collected, { title, value }: Node): void {
  if (typeof title === 'string' && typeof value === 'string') seen.texts.push(`${title}: ${value}`);
}

function addField(seen: Collected, node: Node): void {
  const id = textOf(node['id']);
  const value = textOf(node['value']);
  if (id !== null) seen.fields.push({ id, required: node['isRequired'] === true, value });
  const label = textOf(node['label']) ?? textOf(node['title']) ?? textOf(node['placeholder']);
  if (label === null) return;
  const chosen = nodes(node['choices']).find((choice) => choice['value'] === value)?.['title'];
  const shown = node['type'] === 'Input.Toggle' ? null : (textOf(chosen) ?? value);
  const empty = `${label}: …`;
  if (shown) seen.filled.set(seen.texts.length, empty);
  seen.texts.push(shown ? `${label}: ${shown}` : empty);
}

function addText(seen: Collected, text: string | null): void {
  if (text !== null) seen.texts.push(withoutMarks(text));
}

function textOf(value: unknown): string | null {
  return typeof value === 'string' && value !== '' ? value : null;
}

const LETTER = /[\p{L}\p{N}]/u;

function words(text: string): number {
  let count = 0;
  for (const word of text.split(/\s+/)) if (LETTER.test(word)) count++;
  return count;
}

function nodes(value: unknown): readonly Node[] {
  return Array.isArray(value) ? value.filter(isNode) : [];
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
