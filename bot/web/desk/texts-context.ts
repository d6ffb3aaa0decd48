import { createContext, useContext } from 'react';
import type { Texts } from './texts.ts';

const TextsContext = createContext<Texts | null>(null);

export const TextsProvider = TextsContext.Provider;

/** The texts of the page in the agent's language. */
export function useTexts(): Texts {
  const texts = useContext(TextsContext);
  if (!texts) throw new Error('no texts around this component');
  return texts;
}
