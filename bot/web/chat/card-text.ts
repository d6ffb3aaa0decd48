import { withoutMarks } from '../../../cards/markdown-off.ts';

const SPOKEN = ['title', 'label', 'text', 'value', 'altText'] as const;
const NESTED = ['body', 'items', 'columns', 'facts', 'inlines', 'actions'] as const;

// The value of a choice is an id; those of facts and text fields are text.
const hasSpokenValue = (type: unknown) => type === undefined || type === 'Input.Text';

/** All text of an Adaptive Card that is in sight, in reading order, one sentence a piece. */
export function cardText(card: unknown): string {
  return pieces(card)
    .map((piece) => (/[.:?]$/.test(piece) ? piece : `${piece}.`))
    .join(' ');
}

function pieces(node: unknown): readonly string[] {
  if (Array.isArray(node)) return node.flatMap(pieces);
  if (typeof node !== 'object' || node === null) return [];
  const fields = new Map<string, unknown>(Object.entries(node));
  if (fields.get('isVisible') === false) return [];
  const own = SPOKEN.flatMap((name) => {
    const value = fields.get(name);
    if (name === 'value' && !hasSpokenValue(fields.get('type'))) return [];
    if (typeof value !== 'string' || value === '') return [];
    return [name === 'text' ? withoutMarks(value) : value];
  });
  return [...own, ...NESTED.flatMap((name) => pieces(fields.get(name)))];
}
