import type { DeclarationGrammar } from './grammar.ts';

const OURS = String.raw`(subscriptions?|membership|contract|plan|agreement|policy|service|account|sub|line|licen[cs]es?|broadband|internet|phone|mobile|insurance|newspaper|magazine|premium|plus|pro|package|trial|tv|gym)`;

export const ENGLISH_DECLARATION: DeclarationGrammar = {
  frames: [
    [
      /\b(i am|im|we are|were) (writing|hereby writing) to (inform|notify|tell) you that (?=(i|we)\b)/,
      'hereby ',
    ],
    [/\b(i|we) (hereby |herewith )?(inform|notify|advise) you that (?=(i|we)\b)/, 'hereby '],
    [/\bif (at all )?possible\b/, ''],
    [
      /\bi am writing to (formally )?(give|provide) (you )?(formal |written )?notice\b/,
      'i hereby give notice',
    ],
  ],
  acts: [
    /\b(i|we)( do)? (hereby|herewith|now|formally|officially)( formally| officially)? (cancel|terminate|end|resign|quit|give (you )?(\w+ ){0,3}notice)\b/,
    /\bhereby,? (i|we) (formally |officially )?(cancel|terminate|end|resign|give (\w+ ){0,3}notice)\b/,
    new RegExp(
      String.raw`\b(i|we) (cancel|terminate|end|resign( from)?) (both |all )?(of )?(my|our|the|this) (\w+ ){0,4}?${OURS}\b`,
    ),
    new RegExp(
      String.raw`\b(im|i am|were|we are) (hereby |herewith |formally |officially )*(cancell?ing|terminating|ending|resigning( from)?) (both |all )?(of )?(my|our|this) (\w+ ){0,4}?${OURS}\b`,
    ),
    new RegExp(
      String.raw`\b(im|i am|were|we are) (hereby|herewith|formally|officially) (cancell?ing|terminating|ending) the (\w+ ){0,4}?${OURS}\b`,
    ),
    new RegExp(
      String.raw`\b(im|i am|were|we are) (cancell?ing|terminating|ending) the (\w+ ){0,4}?${OURS} (with (immediate )?effect|effective|as of)\b`,
    ),
    /\b(im|i am|were|we are) (cancell?ing|terminating) (as of|effective|with effect|with immediate effect)\b/,
    /\b(i|we|ive|weve) [^.;]{1,60}\band (hereby|herewith) (cancel|terminate|end|resign)\b/,
    /\bconsider this (my|our) (\w+ ){0,3}(notice|cancellation|termination|resignation)\b/,
    new RegExp(
      String.raw`\bthis is me (cancell?ing|terminating|ending) (my|our) (\w+ ){0,3}?${OURS}\b`,
    ),
    new RegExp(
      String.raw`\b(my|our) (\w+ ){0,3}${OURS} is (hereby|herewith) (cancell?ed|terminated|ended)\b`,
    ),
    /\bthis (\w+ )?(is|serves as|constitutes) (my|our) (\w+ ){0,3}(notice|cancellation|termination|resignation)\b/,
    /\b(consider|take|treat|accept) this (\w+ ){0,4}as (my|our|a|the|an) (\w+ ){0,3}(notice|cancellation|termination|resignation)\b/,
    new RegExp(
      String.raw`\bconsider (my|our|this) (\w+ ){0,3}${OURS} (cancell?ed|terminated|ended)\b`,
    ),
  ],
  before:
    /\b(if|unless|whether|when|before|until|maybe|perhaps|might|would|could|should|can|want|wish|need|thinking|considering|about to|not|never|dont|cant|didnt|suppose|supposing|imagine|pretend|say|said|says|saying|write|wrote|writing|type|typed|read|reads|called|template|example|why|how|what|who|either|otherwise|almost|nearly|tried|trying|hope|told|tell|tells|threatened|joke|every time|once|assuming|he|she|they|does|do i|is it|else|then|or|as soon as|scared|afraid|letter|sentence|phrase|sure|confirm|mean|meant)\b/,
  near: /\b(maybe|perhaps|soon|someday|not|never|eventually|probably|possibly|every|always|usually|often|next time|threat)\b/,
  after:
    /\b(if|unless|until you|provided( that)?|in case|otherwise|jokes?|joking|kidding|or else|or should|or not|or do i|only when|just wondering|as soon as|once (you|i|we))\b/,
  clauseEnd: /[,;:]| (because|since|as i|and|due to|but) /,
  object: new RegExp(
    String.raw`\b(hereby|herewith|formally|officially|effective|immediate(ly)?|as of|notice|cancellation|termination|resignation|${OURS})\b`,
  ),
  bare: /^(i|we) (hereby |herewith )?(cancel|resign)[ .!]*$/,
  foreign:
    /\b(order|booking(?! (software|system|tool))|flight|appointment|reservation|newsletter|meeting|job|lease|tenancy|delivery|deliveries|hotel|ticket|pause|cancellation of|friendship|request|direct debit|netflix|spotify|hulu|disney|competitor|with (them|another|my old)|chat|conversation|call|pausing)\b/,
};
