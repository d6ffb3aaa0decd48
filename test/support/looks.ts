import type { Frame, Page } from 'playwright-core';
import { z } from 'zod';

const look = z.object({
  label: z.string(),
  width: z.number(),
  height: z.number(),
  left: z.number(),
  top: z.number(),
  fontSize: z.number(),
  fontWeight: z.number(),
  opacity: z.number(),
  borderWidth: z.number(),
  color: z.string(),
  background: z.string(),
  border: z.string(),
  /** Of the page behind it. */
  behind: z.string(),
});

/** How a button looks on the screen: CSS pixels, colours as `rgb(...)`. */
export type Look = z.infer<typeof look>;

const LOOKS = `[...document.querySelectorAll('.card')].map((card) =>
  [...card.querySelectorAll('button.ac-pushButton:not([role=link])')].map((button) => {
    const style = getComputedStyle(button);
    const { width, height, left, top } = button.getBoundingClientRect();
    const solid = (node) => {
      const { backgroundColor } = getComputedStyle(node);
      return /, 0\\)$|transparent/.test(backgroundColor) && node.parentElement
        ? solid(node.parentElement)
        : backgroundColor;
    };
    // What is seen of a colour that lets through what is behind it.
    const over = (colour, behind) => {
      const [top, below] = [colour, behind].map((one) => one.match(/[\\d.]+/g).map(Number));
      const alpha = top[3] ?? 1;
      return 'rgb(' + [0, 1, 2].map((i) => top[i] * alpha + below[i] * (1 - alpha)).join(', ') + ')';
    };
    const behind = solid(button.parentElement);
    return {
      label: button.innerText.trim(), width, height, left, top,
      fontSize: parseFloat(style.fontSize), fontWeight: Number(style.fontWeight),
      opacity: Number(style.opacity), borderWidth: parseFloat(style.borderTopWidth),
      color: over(style.color, solid(button)), background: solid(button),
      border: over(style.borderTopColor, behind), behind,
    };
  }))`;

/** The buttons of each card in the chat, card by card, in the order in which they stand. */
export async function looksOfCards(page: Page | Frame): Promise<readonly (readonly Look[])[]> {
  return z.array(z.array(look)).parse(await page.evaluate(LOOKS));
}

/** From 1 to 21, as WCAG defines it. */
export function contrast(one: string, other: string): number {
  const [high = 0, low = 0] = [luminance(one), luminance(other)].toSorted((a, b) => b - a);
  return (high + 0.05) / (low + 0.05);
}

/** Relative luminance, WCAG 2.2. */
function luminance(color: string): number {
  const [r = 0, g = 0, b = 0] = (color.match(/[\d.]+/g) ?? []).map(Number).map((value) => {
    const share = value / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
