import type { Denials } from './denials.ts';

/** Verbs of ending in their forms, and the nouns for it. "Leave it on" and "stopping on" end nothing. */
const KEPT = '(?! (?:it|them|him|her|my|me|our|us|a|any|alone|the)\\b)';
const END = `(?:cancel|end(?! up)|terminate|stop|quit|leave${KEPT}|delete|unsubscribe|close|discontinue|finish|disconnect|resign|shut|switch (?:\\w+ ){0,2}off|turn (?:\\w+ ){0,2}off|give (?:\\w+ ){0,2}up|withdraw|opt out|pull out|take (?:us|me|him|her|them|it) off|remove (?:us|me|him|her|them|it|my))`;
const ENDING = `(?:cancell?ing|ending(?! up)|terminating|stopping(?! (?:on|with)\\b)|quitting|leaving${KEPT}|deleting|unsubscribing|closing|discontinuing|finishing|dropping|disconnecting|resigning|withdrawing|giving (?:\\w+ ){0,2}up|opting out|pulling out)`;
const ENDED =
  '(?:cancelled|canceled|ended|terminated|stopped|deleted|closed|discontinued|disconnected|switched off|cut off|given up|taken off|removed|withdrawn)';
const NOTICE =
  '(?:cancell?ation|termination|resignation|notice|closure|withdrawal|(?:cancel|cancell?ation|leaving|closure|closing|deletion|termination|exit|end|lapse)(?: \\w+)? (?:request|form|slip|letter|instruction|note|email|message|order)|(?:letter|request|email|message|notice|note|instruction|intention)s? (?:of|about|re|regarding|for|to) (?:not |my |our |the |his |her |this )*(?:renewing|cancel\\w*|end|ending|terminat\\w*|clos\\w*|leav\\w*|resign\\w*|withdraw\\w*|delet\\w*|stop\\w*))';
const STAY =
  '(?:keep(?:ing)?|stay(?:ing)?|continu(?:e|ing)|carry(?:ing)? on|remain(?:ing)?|retain(?:ing)?|renew(?:ing)?|extend(?:ing)?|go(?:ing)? on)';

export const ENGLISH: Denials = {
  ofAnEnd: [
    // "I'm not leaving after all", "we shan't be cancelling"
    new RegExp(
      `(?<!\\bif )\\b(?:not|never|aint|wont be|wont|(?:will|shall) not be|(?:will|shall) not|shant be|shant|ill not be|ill not|arent|wasnt) (?:actually |really |now |gonna |going to |be )*(?:${ENDING}|${END} (?:my|our|the|it|this|that|us|after|any))\\b(?! (?:until|till|by|in|over|because|cos|due|for the|with the|to)\\b)`,
    ),
    // "no need to stop it", "no intention of leaving", "nothing to cancel"
    new RegExp(
      `\\b(?:no|not any|isnt any|never any) (?:real |more |further |longer any )?(?:need|reason|cause|call|intention|plans?|wish|desire) (?:for you |for \\w+ )?(?:to be |to |of |for )(?:${END}|${ENDING})\\b(?! by)|\\bnothing (?:to ${END}|(?:is|s) being ${ENDED})\\b`,
    ),
    // "you needn't end it", "please don't close my account"
    new RegExp(
      `(?<!\\b(?:you|u|yous|they|he|she|we|i|it|if|which|that|who|people|why|staff|to|and|or|payments?|emails?|calls?|guys|lot) )\\b(?:dont|do not|dinnae|divvent|never|neednt|need not|dont you dare|dont bother)(?: ever| just| you)? (?:${END}|${ENDING})\\b(?! (?:by|up|sending|charging|taking|calling|asking|telling|until)\\b)|\\byou (?:neednt|need not|dont need to|dont have to) ${END}\\b|\\b(?:dont|do not|never) let (?:it|us|me|\\w+ \\w+) (?:end|lapse|go(?! on)|close|expire|run out)\\b`,
    ),
    // "it isn't to be given up", "I don't want it stopped", "would like you not to stop it"
    new RegExp(
      `\\b(?:not|isnt|arent|wasnt) to be ${ENDED}\\b|\\b(?:must|should|shall) not be (?:${ENDED}|acted on|processed)\\b|\\b(?:dont|do not|didnt|did not|never) (?:want|wish|need|ask for|asked for) (?:(?:my|our|the|his|her|any|this|that) )?(?:\\w+ ){1,2}(?:to be |being )?(?:${ENDED}|cancell?ing|stopping|closing)\\b|\\b(?:decided|resolved|voted|like you|rather you|prefer you|tell (?:her|him|them)|agreed) not to ${END}\\b`,
    ),
    // "withdraw my request to end it", "bin the exit form"
    new RegExp(
      `\\b(?:ignore|disregard|overlook|bin|scrap|scrub|tear up|rip up|shred|pull|withdraw|withdrawn|retract|rescind|rescinded|revoke|cancel|strike|forget|void|drop|stop|halt|reverse|dont process|do not process|dont action|do not action|dont act on|do not act on|take back|withdrawing|retracting|revoking|rescinding|cancelling) (?:please )?(?:my|our|the|that|his|her|this) (?:\\w+ ){0,2}?${NOTICE}\\b(?! (?:period|fee|fees|policy|clause|terms))|\\bcancel(?:ling)? (?:my|our|the) (?:cancel|cancelling|canceling|opting out|quitting|closing)\\b`,
    ),
    // "the notice no longer stands", "cancellation not required"
    new RegExp(
      `\\b${NOTICE}s?(?: \\w+){0,6}? (?:no longer stands|falls away|withdrawn|revoked|void|retracted|not required|not needed|no longer needed|(?:made|given|sent) (?:in error|by mistake))\\b`,
    ),
    // "no cancelling please", "forget about disconnecting us", "I take back what I said about quitting"
    new RegExp(
      `\\bno (?:${ENDING}|cancell?ation|termination|cancel|closing) ?(?:needed|required|necessary|wanted|please|pls|ta|thanks|for me|[.!,]|$)|\\bforget (?:about |me |us )*(?:asking to ${END}|${ENDING})\\b|\\btake back what (?:i|we) (?:said|wrote) about ${ENDING}\\b`,
    ),
    // "I never wanted to leave"
    new RegExp(
      `\\b(?:no longer|dont|do not|doesnt|does not|didnt|did not|never) (?:really |actually |even |now )?(?:wanna |(?:want|wish|mean|meant|intend|ask|need|seek)(?:e?s|ed)? (?:you )?to (?:be )?)${END}\\b(?! (?:by|getting|paying|(?:more )?money))`,
    ),
  ],
  unless:
    /^[^.!?\n]*(?:\b(?:but|just|however|though|until|till|early|by phone|instead|because|unless|want it|i want)\b|\bonly (?!mean|meant|want|ask|wonder|click)|\?)|\b(?:please|pls|to) (?:cancel|delete|end|close|stop)\b|\b(?:cancel|end|delete|close) (?:it|my)\b/,
  ofStaying: [
    // "I've decided not to keep it", "no longer staying", "I can't carry on"
    new RegExp(
      `\\b(?:not|no longer|never|dont|do not|wont|cant|cannot|shant|aint|didnt|isnt|against|wasnt) (?:want(?:ing)? to |wanna |wish(?:ing)? to |going to |gonna |planning to |be |to |like to |intend to |really |now |even |care to |able to |afford to |feel like |be able to )*${STAY}\\b`,
    ),
    // "no wish to retain it", "no point in staying"
    new RegExp(
      `\\bno (?:wish|desire|reason|point|intention|need|plans?|interest) (?:to |of |in |for )(?:me |us )?(?:to )?${STAY}\\b`,
    ),
    // "don't leave the contract open", "don't let it run on"
    /\b(?:dont|do not|dinnae|never) (?:leave|let) (?:it|us|me|\w+ \w+) (?:open|run|running|continue|renew|go on|roll)\b/,
    // "I don't want it renewed"
    /\b(?:dont|do not|didnt|not) want (?:it|this|that|\w+ \w+) (?:to be |being )?(?:kept|renewed|continued|extended)\b/,
  ],
};
