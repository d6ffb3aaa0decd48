import axe from 'axe-core';
import type { Frame, Page } from 'playwright-core';
import { z } from 'zod';

const Results = z.object({
  passes: z.array(z.unknown()).min(1),
  violations: z.array(z.object({ id: z.string(), nodes: z.array(z.object({ html: z.string() })) })),
});

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/**
 * What axe-core finds wrong on a page or in one frame of it: a line a finding,
 * none when all is well.
 */
export async function accessibilityFaults(page: Page | Frame): Promise<readonly string[]> {
  await page.evaluate(axe.source);
  const options = JSON.stringify({ runOnly: RULES, iframes: false });
  const found = Results.parse(await page.evaluate(`axe.run(document, ${options})`));
  return found.violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}
