import { factsCard } from '../../cards/facts-card.ts';
import type { Understanding } from '../../data/model/understanding.ts';
import { sayFarewell } from '../after-dialog.ts';
import { SURE } from '../change-meant.ts';
import { queueForPerson } from '../person.ts';
import type { Talk } from '../talk.ts';
import { pageLink } from '../ways.ts';
import { answerComplaint, answerRefund, answerSecurity } from './concerns.ts';
import { answerExport, answerMarketing } from './data-requests.ts';
import { answerBotQuestion, answerFees, answerHelp } from './information.ts';

/** What interrupts is answered, and the place is kept. */
export async function answerInterruption(
  talk: Talk,
  understood: Understanding,
  settled: boolean,
): Promise<void> {
  const { sensitive } = understood;
  if (sensitive !== null) return queueForPerson(talk, sensitive);
  switch (understood.intent) {
    case 'talk_to_human':
      return queueForPerson(talk, 'asked');
    case 'bot_question':
      return answerBotQuestion(talk);
    case 'help':
      return answerHelp(talk);
    case 'fees_notice':
      return answerFees(talk, understood.text);
    case 'data_export':
      return answerExport(talk, understood.entities.email ?? null);
    case 'marketing_objection':
      return answerMarketing(talk, understood.entities.email ?? null);
    case 'complaint':
      return answerComplaint(talk);
    case 'refund':
      return answerRefund(talk);
    case 'security':
      return answerSecurity(talk);
    case 'greeting':
      return sayShortly(talk, 'answer.greeting', settled);
    case 'thanks':
      return sayShortly(talk, 'answer.thanks', settled);
    case 'goodbye':
      return sayFarewell(talk, settled ? [] : [pageLink(talk, null)]);
    default:
      return answerHelp(talk);
  }
}

/** A courtesy, with the page that leaves below it: what was said before may have been a wish. */
function sayShortly(talk: Talk, key: 'answer.greeting' | 'answer.thanks', settled: boolean) {
  const text = talk.t(key);
  return talk.say({
    kind: 'answer',
    ...(settled ? { text } : { card: factsCard([text], [pageLink(talk, null)]) }),
  });
}

/** By its name: a closed list, since no intent stands for it. */
const PRIVACY = /\b(privacy|datenschutz\w*|privacyverklaring|gdpr|dsgvo|avg)\b/i;

export function asksForPrivacy({ text, intent, confidence }: Understanding): boolean {
  const elsewhere = intent !== 'fees_notice' && intent !== 'out_of_scope' && confidence >= SURE;
  return PRIVACY.test(text) && text.length <= 80 && !elsewhere;
}
