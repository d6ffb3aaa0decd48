import type { StoredActivity } from '../../data/model/activity.ts';

interface Shown {
  readonly texts: string[];
  readonly buttons: string[];
}

/**
 * The visible text of a message, its cards included, and the labels of its buttons.
 * Adaptive Cards as we build them: text blocks, rich text, fact sets, inputs, containers,
 * columns, actions.
 */
export function visibleText(activity: StoredActivity): {
  readonly text: string;
  readonly buttons: readonly string[];
} {
  const shown: Shown = { texts: [], buttons: [] };
  if (activity.text) shown.texts.push(activity.text);
  for (const { content, name, contentUrl } of activity.attachments ?? []) {
    if (isNode(content)) collect(content, shown);
    else if (name ?? contentUrl) shown.texts.push(`[${name ?? contentUrl ?? ''}]`);
  }
  for (const action of activity.suggestedActions?.actions ?? []) {
    if (isNode(action)) add(shown.buttons, action['title']);
  }
  return { text: shown.texts.join('\n'), buttons: shown.buttons };
}

type Node = Readonly<Record<string, unknown>>;

const CHILDREN = ['body', 'items', 'columns', 'rows', 'cells', 'inlines', 'actions'] as const;

function collect(node: Node, shown: Shown): void {
  const type = typeof node['type'] === 'string' ? node['type'] : '';
  if (type.startsWith('Action.')) {
    add(shown.buttons, node['title']);
    return;
  }
  if (type === 'FactSet') for (const fact of nodes(node['facts'])) addFact(shown, fact);
  else if (type.startsWith('Input.')) addInput(shown, node);
  else if (type === 'TextBlock' || type === 'TextRun') add(shown.texts, node['text']);
  for (const key of CHILDREN) for (const child of nodes(node[key])) collect(child, shown);
}

function addFact(shown: Shown, { title, value }: Node): void {
  if (typeof title === 'string' && typeof value === 'string') {
    shown.texts.push(`${title}: ${value}`);
  }
}

function addInput(shown: Shown, node: Node): void {
  const label = node['label'] ?? node['title'] ?? node['placeholder'];
  if (typeof label !== 'string') return;
  const chosen = nodes(node['choices']).find(({ value }) => value === node['value'])?.['title'];
  const value = chosen ?? node['value'];
  shown.texts.push(typeof value === 'string' && value ? `${label}: ${value}` : `${label}: …`);
}

function add(into: string[], text: unknown): void {
  if (typeof text === 'string' && text !== '') into.push(text);
}

function nodes(value: unknown): readonly Node[] {
  return Array.isArray(value) ? value.filter(isNode) : [];
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
