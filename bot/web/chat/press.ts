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

/** Whether this very button was pressed: the nonce tells apart cards with equal buttons. */
export function isPressed(data: unknown, presses: readonly Press[]): boolean {
  const button = readPress(data);
  return (
    button?.nonce !== undefined &&
    presses.some(
      ({ nonce, role, label }) =>
        nonce === button.nonce && role === button.role && label === button.label,
    )
  );
}
