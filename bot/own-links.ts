import { type Html, markup } from './markup.ts';

/**
 * The text with our own addresses made links; all others stay text, so that nothing that a
 * customer wrote leads anywhere.
 * @param publicUrl Without a slash at the end.
 */
export function withOwnLinks(text: string, publicUrl: string): readonly Html[] {
  return text.split(/(https?:\/\/\S*[^\s.,;:!?)“”"’])/).map((part, i) => {
    const isOwn = i % 2 === 1 && part.startsWith(`${publicUrl}/`);
    return isOwn ? markup`<a href="${part}">${part}</a>` : markup`${part}`;
  });
}
