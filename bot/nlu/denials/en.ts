import type { Denials } from './denials.ts';

export const ENGLISH: Denials = {
  marks: [
    [
      'NOTICE',
      /\b(?:(?:cancel|cancell?ation|leaving|closure|closing|deletion|termination|exit|end|lapse)(?: \w+)? (?:request|form|slip|letter|instruction|note|email|message|order)|(?:letter|request|email|message|notice|note|instruction|intention)s? (?:of|about|re|regarding|for|to) (?:not |my |our |the |his |her |this )*(?:renewing|cancel\w*|end|ending|terminat\w*|clos\w*|leav\w*|resign\w*|withdraw\w*|delet\w*|stop\w*)|cancell?ation|termination|resignation|notice|closure|withdrawal)\b/g,
    ],
    [
      'ENDING',
      /\b(?:cancell?ing|ending(?! up)|terminating|stopping(?! (?:on|with)\b)|quitting|leaving(?! (?:it|them|him|her|my|me|our|us|a|any|alone|the)\b)|deleting|unsubscribing|closing|discontinuing|finishing|dropping|disconnecting|resigning|withdrawing|giving (?:\w+ ){0,2}up|opting out|pulling out)\b/g,
    ],
    [
      'ENDED',
      /\b(?:cancell?ed|ended|terminated|stopped|deleted|closed|discontinued|disconnected|switched off|cut off|given up|taken off|removed|withdrawn)\b/g,
    ],
    [
      'END',
      /\b(?:cancel|end(?! up)|terminate|stop|quit|leave(?! (?:it|them|him|her|my|me|our|us|a|any|alone|the)\b)|delete|unsubscribe|close|discontinue|finish|disconnect|resign|shut|(?:switch|turn) (?:\w+ ){0,2}off|give (?:\w+ ){0,2}up|withdraw|opt out|pull out|take (?:us|me|him|her|them|it) off|remove (?:us|me|him|her|them|it|my))\b/g,
    ],
    [
      'STAY',
      /\b(?:(?:keep|stay|remain|retain|renew|extend)(?:ing)?|continu(?:e|ing)|(?:carry|go)(?:ing)? on)\b/g,
    ],
  ],
  plainly:
    /\b(?:i|we) (?:really |just |still |certainly |actually )?(?:dont|do not|never|didnt|did not) (?:really |actually )?(?:want|wish|mean|intend|ask|need)(?:ed|t)? (?:you )?to (?:cancel|delete|end(?! up)|terminate|stop(?! (?:by|getting|paying))|quit|leave(?! (?:it|my|them|the group))|unsubscribe|close|withdraw(?! (?:more )?money))\b(?![^]*\b(?:but|just|only|however|though|early|by phone|want it|please (?:cancel|delete|end|close|stop)|(?:cancel|end|delete|close) (?:it|my))\b)|\bno longer want to (?:cancel|delete|leave|end)\b|^(?:please )?(?:dont|do not) (?:cancel|delete|end|terminate|close) (?:my|our|the|it)\b(?![^]*\b(?:but|just|only)\b)/,
  ofAnEnd: [
    // "I'm not leaving after all", "we shan't be cancelling"
    /(?<!\bif )\b(?:not|never|aint|wont|shant|ill not|arent|wasnt) (?:actually |really |now |gonna |going to |be )*(?:ENDING|END (?:my|our|the|it|this|that|us|after|any))\b(?! (?:until|till|by|in|over|because|cos|due|for the|with the|to)\b)/,
    // "no need to stop it", "no intention of leaving", "nothing to cancel"
    /\b(?:no|not any|isnt any|never any) (?:real |more |further |longer any )?(?:need|reason|cause|call|intention|plans?|wish|desire) (?:for you |for \w+ )?(?:to be |to |of |for )(?:END|ENDING)\b(?! by)|\bnothing (?:to END|(?:is|s) being ENDED)\b/,
    // "you needn't end it", "please don't close my account"
    /(?<!\b(?:you|u|yous|they|he|she|we|i|it|if|which|that|who|people|why|staff|to|and|or|payments?|emails?|calls?|guys|lot) )\b(?:dont|do not|dinnae|divvent|never|neednt|need not|dont you dare|dont bother)(?: ever| just| you)? (?:END|ENDING)\b(?! (?:by|up|sending|charging|taking|calling|asking|telling|until)\b)|\byou (?:neednt|need not|dont need to|dont have to) END\b|\b(?:dont|do not|never) let (?:it|us|me|\w+ \w+) (?:END|lapse|go(?! on)|expire|run out)\b/,
    // "it isn't to be given up", "I don't want it stopped", "would like you not to stop it"
    /\b(?:not|isnt|arent|wasnt) to be ENDED\b|\b(?:must|should|shall) not be (?:ENDED|acted on|processed)\b|\b(?:dont|do not|didnt|did not|never) (?:want|wish|need|ask for|asked for) (?:(?:my|our|the|his|her|any|this|that) )?(?:\w+ ){1,2}(?:to be |being )?(?:ENDED|ENDING)\b|\b(?:decided|resolved|voted|like you|rather you|prefer you|tell (?:her|him|them)|agreed) not to END\b/,
    // "withdraw my request to end it", "bin the exit form", "cancel the cancelling"
    /\b(?:ignore|disregard|overlook|bin|scrap|scrub|tear up|rip up|shred|pull|retract|rescind|rescinded|revoke|strike|forget|void|drop|halt|reverse|(?:dont|do not) (?:process|action|act on)|take back|retracting|revoking|rescinding|END|ENDED|ENDING) (?:please )?(?:my|our|the|that|his|her|this) (?:\w+ ){0,2}?NOTICE\b(?! (?:period|fee|fees|policy|clause|terms))|\bEND (?:my|our) (?:END|ENDING)\b|\bEND the ENDING\b/,
    // "the notice no longer stands", "cancellation not required"
    /\bNOTICE(?: (?!(?:that|i|we) )\w+){0,6}? (?:no longer stands|falls away|ENDED|revoked|void|retracted|not required|not needed|no longer needed|(?:made|given|sent) (?:in error|by mistake))\b/,
    // "no cancelling please", "forget about disconnecting us", "I take back what I said about quitting"
    /\bno (?:ENDING|NOTICE) ?(?:needed|required|necessary|wanted|please|pls|ta|thanks|for me|[.!,]|$)|\bno END (?:needed|please|pls)\b|\bforget (?:about |me |us )*(?:asking to END|ENDING)\b|\btake back what (?:i|we) (?:said|wrote) about ENDING\b/,
    // "I never wanted to leave"
    /\b(?:no longer|dont|do not|doesnt|does not|didnt|did not|never) (?:really |actually |even |now )?(?:wanna |(?:want|wish|mean|meant|intend|ask|need|seek)(?:e?s|ed)? (?:you )?to (?:be )?)END\b(?! (?:by|getting|paying|(?:more )?money))/,
  ],
  unless:
    /^[^.!?\n]*(?:\b(?:but|just|however|though|until|till|early|by phone|instead|because|unless|want it|i want)\b|\bonly (?!mean|meant|want|ask|wonder|click)|\?)|\b(?:please|pls|to) END\b(?! (?:by|getting|calling|sending))|\bEND (?:it|my)\b/,
  ofStaying: [
    // "I've decided not to keep it", "no longer staying", "I can't carry on"
    /\b(?:not|no longer|never|dont|do not|wont|cant|cannot|shant|aint|didnt|isnt|against|wasnt) (?:want(?:ing)? to |wanna |wish(?:ing)? to |going to |gonna |planning to |be |to |like to |intend to |really |now |even |care to |able to |afford to |feel like |be able to )*STAY\b/,
    // "no wish to retain it", "no point in staying"
    /\bno (?:wish|desire|reason|point|intention|need|plans?|interest) (?:to |of |in |for )(?:me |us )?(?:to )?STAY\b/,
    // "don't leave the contract open", "don't let it run on"
    /\b(?:dont|do not|dinnae|never) (?:leave|let) (?:it|us|me|\w+ \w+) (?:open|run|running|STAY|roll)\b/,
    // "I don't want it renewed"
    /\b(?:dont|do not|didnt|not) want (?:it|this|that|\w+ \w+) (?:to be |being )?(?:kept|renewed|continued|extended)\b/,
  ],
  unlessStaying:
    /\b(?:i|we|im|ill|well|i am|we are) (?:will |do |still |now |want to |would like to )*STAY\b|\bi do\b/,
};
