import { z } from 'zod/mini';

const Data = z.object({
  label: z.optional(z.string()),
  nonce: z.optional(z.string()),
  role: z.optional(z.string()),
});

/** A button that the customer pressed, as the transcript holds it. */
export type Press = z.infer<typeof Data>;

/** Reads what a press carries; anything else is `null`. */
export function readPress(value: unknown): Press | null {
  const press = Data.safeParse(value);
  return press.success && press.data.role !== undefined ? press.data : null;
}

/** What the button said. It becomes the customer's bubble. */
export function labelOf(value: unknown): string | null {
  return readPress(value)?.label ?? null;
}

/**
 * Whether this very button was pressed. A button with a nonce is known by it for
 * ever; others stand on many cards, so only the customer's next turn counts.
 *
 * @param values What the customer's turns after the card carried, oldest first.
 */
export function isPressed(data: unknown, values: readonly unknown[]): boolean {
  const button = readPress(data);
  if (!button) return false;
  const candidates = button.nonce === undefined ? values.slice(0, 1) : values;
  return candidates.some((value) => {
    const press = readPress(value);
    return (
      press?.role === button.role && press?.label === button.label && press?.nonce === button.nonce
    );
  });
}
