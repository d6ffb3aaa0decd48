import type { DeclarationGrammar } from './grammar.ts';

const OURS = String.raw`(subscriptions?|memberships?|contracts?|plans?|agreements?|polic(y|ies)|services?|account|subs?|line|licen[cs]es?|broadband|internet|phone|mobile|insurance|newspaper|magazine|journal|premium|plus|pro|package|trial|tv|gym|club|tariff|cover|box|donations?|gifts?|pledge|sponsorship|supply|electricity|gas|energy|landline|paper|season ticket|locker|lessons|bundle|deal|protection|care|alarm|hosting|storage|licen[cs]e)`;
const ENDING = String.raw`(cancell?ing|terminating|ending|quitting|discontinuing|stopping|resigning( from)?|withdrawing from)`;
const NOTICE = String.raw`(\S+ ){0,4}?(notice(?! of (?!cancel|terminat|resign|non|leav|end|my|our|the))(?! that (?!(i|im|we|were|my|our)\b))|cancellation(?! (number|fee|policy))|termination|resignation)`;
/** From when, without "hereby" almost as strong as it. */
const FROM = String.raw`(effective|with (immediate )?effect|as of|as from|from (today|now|tomorrow|this|next|the|\w+day|\d|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|on (the )?\d|per \d)`;
const TELL = String.raw`(inform|notify|advise|tell|let|informing|notifying|advising|telling|letting)`;
/** A clause that gives the cause. */
const CAUSE = String.raw`(since|because|as(?! (soon|of|long|from|at|per)\b)|after|due to|owing to|given|now that|seeing|following|in (view|light) of|although|though|while|thanks to|under|in accordance with)`;

export const ENGLISH_DECLARATION: DeclarationGrammar = {
  frames: [
    [/\b(herby|hearby|here by|herebye|heareby|hereyby)\b/, 'hereby'],
    [/\b(canel|cancle|cansel|canncel|cacel|cancell|cancl)\b/, 'cancel'],
    [/\b(cancl|cancell|cansel|canel|cancle)ing\b/, 'cancelling'],
    [/\b(subscribtion|subsciption|subscripton|subcription|subscrption)/, 'subscription'],
    [/\b(memebership|membershp|memership|membrship)/, 'membership'],
    [/^dear [^,:]{1,40}[,:] ?/, ''],
    [/^(hi|hello|hey|good (morning|afternoon|evening|day))\b[^,:]{0,20}[,:] ?/, ''],
    [/\b(just|only) (wanted |want )?to (say|let you know)( that)? (?=(i|im|we|were)\b)/, 'hereby '],
    [/^((?:hereby )?)(i|we|the undersigned), [^,]{1,50}, (?=hereby|herewith)/, '$1$2 '],
    [
      new RegExp(
        String.raw`\b(i|we)( am| are|m|re)?( hereby| herewith| just| only)* ?((would like|wish|want|regret|writing|write|have|writing to you) to )?${TELL} you( know)?( hereby| herewith)?,?( that)? (?=(i|we|im|were|with|as of|effective)\b)`,
      ),
      'hereby ',
    ],
    [
      new RegExp(
        String.raw`\b(just letting you know|(please )?(kindly )?(be advised|note|take note)|you are hereby (notified|informed)|this( \w+)? (is )?to ${TELL} you( know)?)[,:]?( that)? (?=(i|we|im|were)\b)`,
      ),
      'hereby ',
    ],
    [
      /\b(i|we) (hereby |herewith )?(confirm|declare|state|announce)( hereby| herewith)? that (?=(i|we|im|were)\b)/,
      'hereby ',
    ],
    [
      /\bi am writing to (formally )?(give|provide) (you )?(formal |written )?notice\b/,
      'i hereby give notice',
    ],
    [/\bif (at all )?possible\b/, ''],
    [new RegExp(String.raw`(?<=^|, |[;:] |and |hereby )${CAUSE}\b[^,]{1,90}, `), ''],
    [
      new RegExp(String.raw`^${CAUSE}\b [^,:]{1,90}? (?=(i|we)( am| are)? (hereby|herewith)\b)`),
      '',
    ],
    [
      /^(and |but )?(you|they|your \w+|i|we) (said|told|wrote|promised|thought|hoped|have said|had said) (\S+ ){3,}?[^,;.]*[,;] (?=.*\b(hereby|herewith)\b)/,
      '',
    ],
    [/^when (i|we|you) (\w+ed|got|took|began|came|started)\b[^,]*, /, ''],
    [/^as (discussed|agreed|announced|mentioned|i said|i told you)\b[^,]{0,40}, /, ''],
  ],
  acts: [
    /\b(i|we|us|contract|undersigned|wife and i|husband and i)( do)? (hereby|herewith|now|formally|officially)( formally| officially)? (cancel|terminate|end|resign|quit|discontinue|revoke my membership|withdraw my membership|give (you )?(\S+ ){0,4}notice)\b/,
    /\bhereby,? (i|we) (formally |officially )?(cancel|terminate|end|resign|quit|give (\S+ ){0,4}notice)\b/,
    new RegExp(
      String.raw`\b(undersigned|(our|my) (company|firm|business|club|association)|ltd|limited|inc|llc|plc|gmbh) (hereby|herewith) (cancels|terminates|ends|gives)\b`,
    ),
    new RegExp(
      String.raw`\b(i|we) (cancel|terminate|end|discontinue|resign( from)?) (both |all )?(of )?(my|our|the|this) (\S+ ){0,4}?${OURS}\b`,
    ),
    new RegExp(
      String.raw`\b(im|i am|were|we are) (hereby |herewith |formally |officially )*${ENDING} (both |all )?(of )?(my|our|this) (\S+ ){0,4}?${OURS}\b`,
    ),
    new RegExp(
      String.raw`\b(im|i am|were|we are) (hereby|herewith|formally|officially) ${ENDING}\b`,
    ),
    new RegExp(
      String.raw`\b(im|i am|were|we are) ${ENDING} the (\S+ ){0,4}?${OURS},? (for cause,? )?${FROM}`,
    ),
    new RegExp(
      String.raw`\b(im|i am|were|we are) ${ENDING} (((both |all )?(of )?(my|our|the|this)( \S+){1,6}?|it|this),? )?${FROM}`,
    ),
    new RegExp(
      String.raw`\b(i|we) (cancel|terminate|end|stop|close) (((my|our|the|this)( \S+){1,6}?|it|this),? )${FROM}`,
    ),
    new RegExp(
      String.raw`(?<=\b(i|we|ive|weve|im|were) [^.;]{1,90}\b(and|so) (am |are )?(hereby )?)(cancel|cancelling|canceling|terminate|terminating|end|ending) (my|our|the|this|it)\b.{0,60}\b${FROM}`,
    ),
    new RegExp(
      String.raw`\b(i|we) (quit|leave|resign) (from )?(my|our|the) (\S+ ){0,3}?${OURS},? (effective|with (immediate )?effect|as of)\b`,
    ),
    new RegExp(String.raw`\b(hereby|herewith) ((i am|im|we are|were) )?${ENDING}\b`),
    new RegExp(
      String.raw`\byou may consider (my|our|this) (\S+ ){0,3}?${OURS} (cancell?ed|terminated|ended)\b`,
    ),
    new RegExp(
      String.raw`^(i am |im )?(cancelling|terminating|ending) (my|our) (\S+ ){0,3}?${OURS},? (today|from (today|now)|effective|with (immediate )?effect|as of (today|now|the|\d))\b`,
    ),
    /\bhereby (give (\S+ ){0,2}notice that (i|we) (will|do|shall) not renew|(do )?not renew)\b/,
    /^(cancelling|terminating) (effective|with immediate effect|as of (the |\d|today))/,
    /\b(i|we|ive|weve) [^.;]{1,60}\b(and|so) (hereby|herewith) (cancel|terminate|end|resign|give)\b/,
    new RegExp(
      String.raw`\b(i|we|im|i am|we are|were) ((hereby|formally|officially) )*(give|giving) (you )?(my |our )?(\S+ ){0,3}?notice (to (end|terminate|cancel|quit|leave)|that (my|our|i|we)|for (the|my|our) (\S+ )?${OURS}|on (my|our) (\S+ )?${OURS}|of (the |my )?(termination|cancellation|non-renewal))\b`,
    ),
    new RegExp(String.raw`\b(take|consider|treat|accept) this (as )?(my|our) ${NOTICE}`),
    new RegExp(
      String.raw`\bthis is me (cancell?ing|terminating|ending|giving notice on|quitting) (my|our) (\S+ ){0,3}?${OURS}\b`,
    ),
    new RegExp(
      String.raw`\b(my|our) (\S+ ){0,3}?${OURS} is (hereby|herewith) (cancell?ed|terminated|ended)\b`,
    ),
    new RegExp(
      String.raw`\b(i|we) (hereby |herewith )?declare (my|our|the) (\S+ ){0,3}?${OURS} (\S+ )?(terminated|cancell?ed|ended)\b`,
    ),
    /\b(i|we) hereby (confirm|declare|submit|tender|give|send( you)?) (my|our|the) (\S+ )?(cancellation|termination|notice|resignation)\b/,
    /\b(i|we) (submit|tender|hand in) (my|our) (\S+ )?(notice|resignation|cancellation)( of (cancellation|termination))? (herewith|hereby)\b/,
    /\b(i|we|im|i am|were|we are) (hereby )?exercis(e|ing) (my|our|the) (\S+ )?(right to (cancel|terminate)|break clause|right of termination)\b/,
    /\byou are hereby notified of the (termination|cancellation)\b/,
    /\b(hereby|herewith|am writing to|this( \w+)? is to) (notify|inform|advise|give) you (\w+ )?(of|about) (the|my|our) (decision to (cancel|terminate|end)|cancellation|termination|resignation)\b/,
    /\b(you have|ive given you|here you have) (my|our) (\S+ ){0,3}?notice\b(?! period)/,
    /\byou (may|can) (take|treat|consider|regard) this as (my |our )?(\S+ )?(notice|cancellation|termination)\b/,
    /\bthis is me giving you (\S+ )?notice\b/,
    /^notice given\b/,
    /^(giving|serving|handing in|putting in) (my |you (my )?)?(\S+ ){0,3}?notice\b/,
    /\b(i|we|im|i am|we are) (hereby )?(serve|serving|hand in|handing in|put in|putting in) (you )?(my |our )?(\S+ ){0,2}?notice\b/,
    new RegExp(
      String.raw`\b(my|our|the) (\S+ ){0,3}?${OURS}( \S+)? is (hereby |therefore )?(terminated|cancelled|canceled) by (me|us)\b`,
    ),
    /\bnotice is hereby given that (i|we) (cancel|terminate|end)\b/,
    new RegExp(String.raw`\bthis (\w+ )?(is|serves as|constitutes) (my|our) ${NOTICE}\b`),
    /\bthis (\w+ )?(is|serves as|constitutes) (a |the )?(formal |written |official )*(notice|cancellation|termination) (of termination |of cancellation )?(of|that) (my|our|i|we|the)\b/,
    /\bthis (\w+ )?serves as (formal |written )?notice that (i|we)\b/,
    new RegExp(String.raw`\blet this (\w+ )?(be|serve as) (my|our) ${NOTICE}\b`),
    new RegExp(
      String.raw`\b(consider|take|treat|accept|regard|view|process|register|count|use|see) this (\w+ ){0,4}as (my|our|a|the|an)? ?${NOTICE}\b`,
    ),
    new RegExp(
      String.raw`\bconsider (my|our|this|the) (\S+ ){0,3}?${OURS} (cancell?ed|terminated|ended|at an end)\b`,
    ),
    /^(hereby|herewith|here is|heres|enclosed|attached|here comes) (is )?(my|our) (\S+ ){0,2}?(notice|cancellation|termination|resignation)\b(?! number)/,
  ],
  before:
    /\b(if|unless|whether|until|maybe|perhaps|suppose|supposing|imagine|pretend|hypothetically|lets say|say|says|saying|said|type|typed|reads?|called|template|draft|wording|example|why|how(?! your)|what(?! a)|otherwise|else|almost|nearly|hope|told|tell|tells|threat\w*|joke|every time|each time|next time|one more|once more|any more of|assuming|provided|is it|scared|afraid|worried|(the|your|a) letter|sentence|phrase|sure|mean|meant|means|pasted|shouts?|shouted|yells?|translate|ubersetze\w*|vertaal|wrote|write|writing(?! to)|believe|guess|think|thinking|thought|considering|feel like|sometimes|usually|often|according to|understand|to be clear|as soon as|once|when|before|who|whenever|do you|should|shall|suggests?|tempted|possibly|probably|the (moment|minute|second|day) (you|i|it|they|the)|by (pressing|clicking)|in case|(as a|just a|a) test)\b|^(test|raise|do|try|charge|send|touch|call|keep|ignore|mess|bill|put|change|add|show)\b/,
  within:
    /\b(might|would|could|can|want|wish|need|not|never|dont|cant|didnt|doesnt|either|or|he|she|they|does|do(?= i| we)|am(?= i)|may|will|about|tried|trying|nobody|please dont|(?<!ok |okay |right |so )then|did|confirm)\b/,
  near: /\b(maybe|perhaps|soon|someday|some day|at some (point|stage)|not(?! renew)|never|eventually|probably|possibly|every|always|usually|often|next time|threat|on condition|tomorrow maybe)\b/,
  after:
    /\b(if|unless|until (you|i|my)|provided( that)?|in case|otherwise|(just|only|was) (a |my )?jok\w+|joking|kidding|lol|haha|or else|or should|or not|or do i|only when|just wondering|(what|how|where) (do|should|can|must) i|as soon as|once (you|i|we|ive|the|my)|on condition|when (you|i|we|my|the|it)|no i dont|no wait|(?<!(earliest|next|soonest) )possible|correct[.! ]*$|right[.! ]*$|test[.! ]*$|scratch that|is what|i guess|i think|i believe|i suppose)\b/,
  request:
    /[,;.–-]? *(and |so )?((please|kindly)(?! (only|dont|ignore))|(could|can|would|will) you (please |kindly )?(confirm|send|tell|let|also|give|e?mail|acknowledge)|when (is|will|does|do)|(i |we )?(ask|request|expect|await|look forward)|let me know)\b(?!.*\b(only|unless|provided|otherwise)\b).*$/,
  undone:
    /\b((just|only|was|little) (a |my )?jok\w+|joking|kidding|scratch that|forget (that|it)|(is|was) (this|that) (sentence|enough|right|correct|ok|okay|sufficient|how)|would (that|this|it) (be|work|do|suffice|count)|is that (all|how|what)|ignore that|never ?mind|does (this|that|it) (count|suffice)|no wait|changed my mind|(want|like|going) to (keep|stay)|(ill|i will) stay|not really)\b/,
  drafted:
    /\b(wording|templates?|draft|the (sentence|phrase)|what i (would|will) (write|send|say)|translate)\b/,
  clauseEnd: /[,;:–]| - | (?:because|since|as i|and|due to|but|so) /,
  object: new RegExp(
    String.raw`\b(hereby|herewith|formally|officially|effective|immediate(ly)?|as of|notice|cancellation|termination|resignation|${OURS})\b`,
  ),
  bare: /^(i|we) (hereby |herewith )?(cancel|resign|terminate|quit)[ .!]*$/,
  foreign:
    /\b(orders?|purchase|notice of withdrawal|withdraw from my (contract|purchase|order)|bookings?(?! (system|software|tool))|flights?|appointments?|reservations?|newsletter|meetings?|job|lease(?! of)|tenancy|flat|apartment|deliver(y|ies)|hotel|tickets?|pause|cancellation of (my|the|our) (cancel|order)|cancel (my|the) cancellation|the notice|friendship|request|direct debit(?! authority)|netflix|spotify|hulu|disney|competitor|with (them|another|my old|my landlord|the other)|(contract|plan|subscription|agreement|membership) with (?!you|ur|your|effect|immediate|the|a|an|one|two|three|four|six|\d|regret|notice)|chat|conversation|call|window|pausing|table|class(es)?|visit|parcel|lesson|mother|father|neighbour|(cancel|cancelling) (monday|tuesday|wednesday|thursday|friday|saturday|sunday|20\d\d)|at work|as your|other gym|old provider)\b/,
};
