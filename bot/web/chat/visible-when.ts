import { Input, type AdaptiveCard } from 'adaptivecards';

interface Dependent {
  readonly id: string;
  readonly visibleWhen: Readonly<Record<string, unknown>>;
}

/** Shows the fields of a card whose `visibleWhen` holds for what is entered, and hides the others. */
export function followInputs(card: AdaptiveCard, content: unknown): void {
  const dependents = dependentsOf(content);
  card.onInputValueChanged = () => {
    for (const { id, visibleWhen } of dependents) {
      const field = card.getElementById(id);
      if (field)
        field.isVisible = Object.entries(visibleWhen).every(
          ([on, value]) => valueOf(card, on) === value,
        );
    }
  };
}

function valueOf(card: AdaptiveCard, id: string): unknown {
  const input = card.getElementById(id);
  return input instanceof Input ? (input.value as unknown) : undefined;
}

function dependentsOf(content: unknown): readonly Dependent[] {
  if (typeof content !== 'object' || content === null || !('body' in content)) return [];
  return Array.isArray(content.body) ? content.body.filter(isDependent) : [];
}

function isDependent(node: unknown): node is Dependent {
  return (
    typeof node === 'object' &&
    node !== null &&
    'id' in node &&
    typeof node.id === 'string' &&
    'visibleWhen' in node &&
    typeof node.visibleWhen === 'object'
  );
}
