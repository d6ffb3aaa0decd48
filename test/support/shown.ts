import type { StoredActivity } from '../../data/model/activity.ts';
import { whatIsSeen } from '../../cards/what-is-seen.ts';

export interface ShownAction {
  readonly type: string;
  readonly title: string;
  readonly style?: string;
  readonly url?: string;
  readonly data?: Readonly<Record<string, unknown>>;
}

/** All that can be read of a bot's message, on one line. */
export function textOf(activity: StoredActivity): string {
  return whatIsSeen(activity).text.replaceAll('\n', ' ');
}

/** Buttons and links in the order in which they are shown. */
export function actionsOf(activity: StoredActivity): readonly ShownAction[] {
  return (activity.attachments ?? []).flatMap(({ content }) => find(content, isAction));
}

export interface ShownInput {
  readonly type: string;
  readonly id: string;
  readonly value?: string;
  readonly isRequired?: boolean;
}

export function inputsOf(activity: StoredActivity): readonly ShownInput[] {
  return (activity.attachments ?? []).flatMap(({ content }) => find(content, isInput));
}

function isAction(node: unknown): node is ShownAction {
  return typed(node)?.startsWith('Action.') ?? false;
}

function isInput(node: unknown): node is ShownInput {
  return typed(node)?.startsWith('Input.') ?? false;
}

function typed(node: unknown): string | null {
  if (typeof node !== 'object' || node === null || !('type' in node)) return null;
  return typeof node.type === 'string' ? node.type : null;
}

function find<T>(node: unknown, is: (node: unknown) => node is T): T[] {
  if (is(node)) return [node];
  if (typeof node !== 'object' || node === null) return [];
  return Object.values(node).flatMap((child: unknown) => find(child, is));
}
