import { phrases, says, sentences } from '../../fairness/phrases.ts';
import { breaks, type PolicyFault } from './fault.ts';
import { at, textsIn } from './parts.ts';

/** The company speaks of itself. */
const OF_ITSELF = phrases('we|us|our|ours|i', 'wir|uns|unser*|ich', 'we|wij|ons|onze|ik');

/** What a company does for a customer, which it may say of itself. */
const SERVES = phrases(
  '(?:we|i) (?:can |will )?(?:look|write|send|answer|reply|check|repair|fix|replace|refund|repay|move|take|transfer|explain|show|bring|deliver|collect)|our (?:area|network|town|shop|shops|hours|site|app)',
  '(?:wir|ich) (?:können |werden )?(?:\\S+ ){0,5}?(?:sehen|schreiben|schicken|senden|antworten|prüfen|reparieren|beheben|ersetzen|erstatten|ziehen|mitnehmen|nehmen|übertragen|erklären|zeigen|bringen|liefern|holen)',
  '(?:sehen|schreiben|schicken|senden|antworten|prüfen|reparieren|beheben|ersetzen|erstatten|übertragen|erklären|zeigen|bringen|liefern|holen|schenken|können) wir|unser* (?:gebiet*|netz*|ort*|laden|seite|app)',
  '(?:we|wij|ik) (?:kunnen |zullen )?(?:\\S+ ){0,5}?(?:zoeken|kijken|schrijven|sturen|antwoorden|controleren|herstellen|repareren|vervangen|meenemen|verhuizen|betalen|uitleggen|tonen|brengen|leveren|halen)',
  '(?:zoeken|kijken|schrijven|sturen|antwoorden|controleren|herstellen|repareren|vervangen|verhuizen|uitleggen|tonen|brengen|leveren|halen|kunnen) (?:we|wij)|(?:ons|onze) (?:gebied|net|winkel*|site|app)',
);

/**
 * A line of help says what is there and what the customer can do. It asks nothing, since every
 * question beside the way out is one more to answer, and it is not about the company: what
 * leaving does to those who stay behind is always told so. Any wording, known or not, is caught
 * by this, where lists of words are not enough.
 */
export function voiceFaults(content: unknown): readonly PolicyFault[] {
  return textsIn(at(content, 'help'), ['help']).flatMap(({ path, text }) =>
    sentences(text).flatMap((sentence) => [
      ...(sentence.includes('?')
        ? [breaks('I27')(path, `asks something beside the way out: "${sentence}"`)]
        : []),
      ...(says(sentence, OF_ITSELF) && !says(sentence, SERVES)
        ? [breaks('I48')(path, `speaks of the company, not of what is there: "${sentence}"`)]
        : []),
    ]),
  );
}
