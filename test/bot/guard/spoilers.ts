import { button } from '../../../cards/button.ts';
import { factsCard } from '../../../cards/facts-card.ts';
import { withControls, withLead, withoutControls } from '../../../cards/edit-activity.ts';
import type { Kind } from '../../../data/model/activity.ts';
import type { Spoil } from '../../support/send-spoiled.ts';

type Node = Readonly<Record<string, unknown>>;

/** Spoils messages of this kind and leaves the others. */
export function only(kind: Kind, spoil: Spoil): Spoil {
  return (activity) => (activity.channelData?.adieu?.kind === kind ? spoil(activity) : [activity]);
}

/** Says something more in the message. */
export function says(sentence: string): Spoil {
  return (activity) => [withLead(activity, sentence)];
}

/** Loses buttons and links. */
export function loses(unwanted: (label: string, data: Node) => boolean): Spoil {
  return (activity) => [withoutControls(activity, ({ label, data }) => unwanted(label, data))];
}

/** One more button in the message. */
export function has(role: Parameters<typeof button>[0], label: string, data: Node = {}): Spoil {
  return (activity) => [withControls(activity, [button(role, label, data)])];
}

/** One more part in its cards: a field, a text. */
export function holds(part: Node): Spoil {
  return changes((node) =>
    node['type'] === 'AdaptiveCard' && Array.isArray(node['body'])
      ? { ...node, body: [...(node['body'] as readonly unknown[]), part] }
      : node,
  );
}

/** Another message after it. */
export function adds(text: string, ...actions: Parameters<typeof factsCard>[1]): Spoil {
  return (activity) => {
    return [activity, { ...activity, text: '', attachments: [factsCard([text], actions)] }];
  };
}

/** Changes parts of its cards: texts, buttons, inputs. */
export function changes(change: (part: Node) => Node): Spoil {
  return (activity) => [
    {
      ...activity,
      attachments: (activity.attachments ?? []).map((one) => ({
        ...one,
        content: changed(one.content, change),
      })),
    },
  ];
}

function changed(part: unknown, change: (part: Node) => Node): unknown {
  if (Array.isArray(part)) return part.map((one: unknown) => changed(one, change));
  if (typeof part !== 'object' || part === null) return part;
  const node = change(part as Node);
  return Object.fromEntries(
    Object.entries(node).map(([key, value]) => [key, changed(value, change)]),
  );
}
