import type { IncomingMessage } from 'node:http';
import Negotiator from 'negotiator';
import { LANGUAGES, type Language, readLanguage } from '../../data/model/language.ts';

/** The language of a page: the one asked for, else the browser's first that we speak, else English. */
export function pageLanguage(request: IncomingMessage, asked: string | null): Language {
  const accepted = new Negotiator(request).languages([...LANGUAGES])[0];
  return readLanguage(asked) ?? readLanguage(accepted) ?? 'en';
}

/** True for a browser that wants a page, false for a program that takes JSON. */
export function wantsPage(request: IncomingMessage): boolean {
  return request.headers.accept?.includes('text/html') ?? false;
}
