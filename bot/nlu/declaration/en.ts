import { ENGLISH_ANY_CONTRACT } from './en-any-contract.ts';
import { ENGLISH_CONTRACT } from './contract-words.ts';
import type { DeclarationGrammar } from './grammar.ts';

const OURS = ENGLISH_CONTRACT;
const ENDING = String.raw`(cancell?ing|terminating|ending|quitting|discontinuing|stopping|resigning( from)?|withdrawing from)`;
const NOTICE = String.raw`(\S+ ){0,4}?(notice(?! of (?!cancel|terminat|resign|non|leav|end|my|our|the))(?! that (?!(i|im|we|were|my|our)\b))(?! to you to)|cancellation(?! (number|fee|policy))|termination|resignation)`;
/** "Notice" of something else than an end. */
const OF_AN_END = String.raw`(?! (that (?!(i|we|im|were) (\S+ ){0,2}?(not (be )?renew|cancel|terminat|end|quit|leav|resign|discontinu|stop|clos)|(my|our|the (contract|agreement|membership|subscription|policy)) (\S+ ){0,3}?(ends?|ending|is|are|terminat\w*|expires?|cancell\w*|over)\b)|of (?!(my |our |the |this )?(\S+ )?(cancel|terminat|non|resign|leav|end|intent))|to (?!(you\b(?! to)|cancel|terminate|end|quit|leave|stop|discontinue))|about|regarding|at work))`;
/** From when, without "hereby" almost as strong as it. */
const FROM = String.raw`(effective|with (immediate )?effect|as of|as from|from (today|now|tomorrow|this|next|the|\w+day|\d\S*|jan|feb|mar|apr|may|mai|jun|jul|aug|sep|oct|nov|dec)|on (the )?\d\S*|per \d\S*|at the (very )?(end of (this|the|its|my|our)|next|earliest|close)|at (its |the |my )?(next )?(renewal|expiry|anniversary)|to the (next|end of|earliest)|to (the )?\d+[./]\d\S*|(by|for) the end of|today(?! )|today (and|as|since|please)|immediately|now(?=[.!,]|$)|with (a|one|two|three|four|six|\d+|the) (days|weeks?|months?)( written)? notice|with the (statutory|agreed|contractual|usual|required) notice)`;
const TELL = String.raw`(inform|notify|advise|tell|let|informing|notifying|advising|telling|letting)`;
/** A clause that gives the cause. */
const CAUSE = String.raw`(since|because|as(?! (soon|of|long|from|at|per|you (said|wrote|say|write|told|claim|think|put it|suggested))\b)|after|due to|owing to|given|now that|seeing|following|in (view|light) of|although|though|while|thanks to|under|in accordance with)`;

export const ENGLISH_DECLARATION: DeclarationGrammar = {
  frames: [
    [/\b(i|we) (?=(cancell?ing|terminating|ending) (my|our)\b)/, '$1 am '],
    [
      /\b(i|we) (wish|want|would like|have) to (put on record|put it on record|state|make (it )?clear|declare)( that)? (?=(i|we|im|were)\b)/,
      'hereby ',
    ],
    [/\b(the|my|our) \w+ and i (?=are\b)/, 'we '],
    [/\be-mail/g, 'email'],
    [
      /\b(i|we) (deeply |very much )?regret to (say|inform you|tell you|announce)( that)? (?=(i|we|im|were)\b)/,
      '',
    ],
    [
      /\b(may|can) (i|we) (hereby )?(inform|notify|tell) you( that)? (?=(i|we|im|were)\b)/,
      'hereby ',
    ],
    [/\b(herby|hearby|here by|herebye|heareby|hereyby)\b/, 'hereby'],
    [/\b(canel|cancle|cansel|canncel|cacel|cancell|cancl)\b/, 'cancel'],
    [/\b(cancl|cancell|cansel|canel|cancle)ing\b/, 'cancelling'],
    [/\b(subscribtion|subsciption|subscripton|subcription|subscrption)/, 'subscription'],
    [/\b(memebership|membershp|memership|membrship)/, 'membership'],
    [/\bterminat(eing|ein|in|ting)\b/, 'terminating'],
    [/\bcancell?in\b/, 'cancelling'],
    [
      /(?<=\b(cancel|cancell?ing|end|ending|terminate|terminating|quit|quitting|stopping) )(ma|me|mi) (?=\w)/,
      'my ',
    ],
    [/\biam\b/, 'i am'],
    [
      /\b(i|we) would hereby like to (inform|notify|tell) you( that)? (?=(i|we|im|were)\b)/,
      'hereby ',
    ],
    [/\bw\/ ?(?=(immediate )?effect\b)/, 'with '],
    [/\b(\d{1,2}(?:st|nd|rd|th)?(?: of)?) may\b|\bmay (?=\d)/g, '$1 mai '],
    [
      /\b(i am|im|we are|were) (afraid|(sorry|sad) to (say|tell you|inform you))( that)?,? (?=(i|we|im|were)\b)/,
      '',
    ],
    [
      /^(?![^;:?]*\b(if|unless|until|suppose|imagine|pretend|lets say|example|template|sentence|would)\b)[^;:?]*, (and )?(so|but|therefore|hence) (here (goes|it is)[:,] |in writing[:,] |therefore |once more )?(?=(i|we) (hereby|herewith)\b)/,
      '',
    ],
    [
      /^(?!.*\b(if|unless|say|write|example)\b)[^;:?]{0,80}\b(so|therefore|here it is|here goes|hence),?( here it is)?( in writing)?: (?=(i|we|im|were) (hereby|herewith|am|are|cancel|terminate|cancell?ing|terminating)\b)/,
      '',
    ],
    [
      /^(i|we)(ve| have)? (thought|considered|reflected|slept|talked) (it |about it |about this |on it |it over |long |this over |hard |long and hard )*(and|so) (?=((i|we) )?(hereby|herewith|(am|are) (cancell?ing|terminating|ending))\b)/,
      '$1 ',
    ],
    [/^before i forget[:,] /, ''],
    [
      new RegExp(
        String.raw`^(as|since|because|after) (?!(soon|long|of|from|per|you (said|wrote|say|told|asked|wanted|claim|think|suggested))\b)[^,:]{1,90}? (?=(i am|im|we are|were) (cancell?ing|terminating|ending) (my|our) (\S+ ){0,3}?${OURS},? ${FROM})`,
      ),
      '',
    ],
    [/^(this is it|thats it|enough( is enough)?|right then|right|ok|okay|fine|so)[:,] /, ''],
    [
      /^you (wanted|asked for|require|required|need|insist on|want) (it|this|that|notice|written notice)( in writing)?,?( so)?[:,] /,
      '',
    ],
    [
      /^(further to|in (reply|response|answer) to|with reference to|referring to|regarding) [^,:.]{1,50}?,? (?=(i|we) (am |are )?(hereby|herewith))/,
      '',
    ],
    [/\b(i|we) write( with regret)? to give notice that (?=(i|we)\b)/, 'hereby '],
    [/\bafter (long|much|careful|some|due) (thought|consideration|deliberation|reflection),? /, ''],
    [
      /^((again|just|and|but|once more|this time|as (requested|you asked|agreed|required|you wanted it)|so (that )?(its|you have it|there is no doubt)|to (put|have|get) (it|this)|for the (record|files)|in writing|(im )?not asking( you)?|(im )?telling( you)?( now)?|final answer)[, ]*)+[:,–] /,
      '',
    ],
    [
      /\b(im|i am|were|we are) putting (it|this) in writing( that)? (?=(i|we|im|were)\b)/,
      'hereby ',
    ],
    [
      /\b(i am|im|we are|were) (writing|emailing|e-mailing|messaging|contacting you|getting in touch)( to you)? to (formally |hereby )?(confirm|state|say)( that)? (?=(i am|im|we are|were) (hereby )?(cancell?ing|terminating|ending)\b)/,
      'hereby ',
    ],
    [
      /\b(i|we) (have|see) no (other )?(choice|option|alternative|way) but to (?=(terminate|cancel|end) (my|our|this|the)\b)/,
      'i hereby ',
    ],
    [
      /^((do|say|think|write) what(ever)? you (like|want|will)|whatever you (say|do|offer|write)|ill (say it once|keep it short|be brief))[,;:] /,
      '',
    ],
    [
      /\bthis( \w+)? (is to (confirm|announce|state|say)|confirms)( to you)?( that)? (?=(i|we|im|were)\b)/,
      'hereby ',
    ],
    [/\bi am (?=(cancel|terminate|end) (my|our)\b)/, 'i '],
    [
      /\b(my|our) (wife|husband|partner|son|daughter|flatmate|family) and (i|me) (?=(are|hereby|cancel|terminate|resign|end)\b)/,
      'we ',
    ],
    [
      /^(once (more|again)|again|for the \w+ time|(second|third|final) (request|notice))( in writing)?[:,] /,
      '',
    ],
    [
      /\b(by|with|through|via) (this|the present)( (mail|email|e-mail|letter|message|note|chat|text|post|fax))?,? (?=(i|we|im|were)\b)/,
      'hereby ',
    ],
    [/\b(i|we) hereby (cancell?ed|terminated|ended) (?=(my|our)\b)/, '$1 hereby cancel '],
    [/^as per [^,]{1,40}? (?=(i|we) (am|are|hereby)\b)/, ''],
    [/^dear [^,:]{1,40}[,:] ?/, ''],
    [/^(hi|hello|hey|good (morning|afternoon|evening|day))\b[^,:]{0,20}[,:] ?/, ''],
    [/\b(just|only) (wanted |want )?to (say|let you know)( that)? (?=(i|im|we|were)\b)/, 'hereby '],
    [
      /^((?:hereby )?)(i|we|the undersigned), [^,]{1,50}, (?=hereby|herewith|resign|withdraw from|(am|are) (hereby )?(cancell?ing|terminating|ending) |give (\S+ ){0,3}notice|(terminate|cancel|end) (my|our|the|his|her) )/,
      '$1$2 ',
    ],
    [
      new RegExp(
        String.raw`\b(i|we)( am| are|m|re)?( hereby| herewith| just| only)* ?((would like|wish|want|regret|writing|write|have|writing to you) (to )?)?${TELL} you( know)?( hereby| herewith)?,?( that)? (?=(i|we|im|were|with|as of|effective|the undersigned|our (company|firm|business|club))\b)`,
      ),
      'hereby ',
    ],
    [
      new RegExp(
        String.raw`\b(just letting you know|(please )?(kindly )?(be advised|note|take note)|you are hereby (notified|informed)|this( \w+)? (is )?to ${TELL} you( know)?)[,:]?( that)? (?=(i|we|im|were|the undersigned|our (company|firm|business|club))\b)`,
      ),
      'hereby ',
    ],
    [
      /\b(i|we) (can )?(hereby |herewith )?(confirm|declare|state|announce)( hereby| herewith)?( that)? (?=(i|we|im|were)\b)/,
      'hereby ',
    ],
    [
      /\b((i am|im|we are|were) (writing|emailing|e-mailing|messaging|contacting you|getting in touch|sending (you )?this)|(i|we) write)( to you)? to (formally |hereby )*(give|provide|serve) (you )?(with )?((my|our|formal|official|written|due|a|one|two|three|thirty|sixty|ninety|\d+|days|weeks|months?) )*notice\b/,
      'i hereby give notice',
    ],
    [
      new RegExp(
        String.raw`\b((i am|im|we are|were) (writing|emailing|e-mailing|messaging|contacting you|getting in touch|sending (you )?this)|(i|we) write|this (letter|email|mail) is)( to you)? to (formally |officially |hereby )*(?=(cancel|terminate|end) (my|our|this|the) ([^\s,;:]+ ){0,4}?${OURS}\b.{0,60}\b${FROM}\b)`,
      ),
      'i hereby ',
    ],
    [
      /\b(i|we) (would like|wish|want|am writing|are writing) to give (you )?((my|our|formal|official|written|due) )*notice that (?=(i|we|im|were)\b)/,
      'hereby ',
    ],
    [/\b(therefore|accordingly|consequently|thus),? (?!(be|asking|want|wish|would)\b)/g, ''],
    [/^having [^,]{1,90}, /, ''],
    [/(?<=\b(and|so) )(i|we), [^,]{1,50}, (?=hereby|herewith)/, '$2 '],
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
  hint: /canc|over|finished|cacel|cansel|canel|ter?min|\bend|quit|discontinu|dissol|stop|ceas|resign|leav|clos|notice|here ?by|herew|herby|hearby|heareby|hereyby|withdr|renounc|relinqu|surrender|giv|consider|opt |elect|renew|exercis|invok|revok|rescind|confirm|no longer/,
  acts: [
    new RegExp(String.raw`\b(i|we) (hereby )?withdraw from (my |our |the )?membership,? ${FROM}`),
    new RegExp(
      String.raw`\b(i|we|im|i am|we are|were) (hereby )?(invok(e|ing)|exercis(e|ing)|us(e|ing)) (my|our|the) break (clause|option) and (hereby )?(terminate|terminating|end|ending|leave|leaving),? ${FROM}`,
    ),
    /^(i|we) (hereby (cancel|terminate)|terminate)[.! ]*$/,
    /^(this is|thats) me cancell?ing[.! ]*$/,
    new RegExp(
      String.raw`\b(i|we) hereby (inform|notify|advise) you that (my|our) (\S+ ){0,3}?${OURS} (will |shall |is to )?(end|ends|terminates?),? (${FROM})`,
    ),
    /\b(i|we|\S+) (hereby )?gives? (you )?(\S+ ){0,2}notice that (the|our) (\S+ )?(club|association|society|committee|choir|company|firm|school|council|charity) is (ending|leaving (your|the (association|scheme|federation|union|league))|terminating|cancell?ing)\b/,
    /^(?!(my|your|their|his|her|the (insurer|landlord|bank|provider|supplier|broker|employer))\b)(the )?(\S+ ){1,6}(hereby|herewith) gives (you )?(\S+ ){0,2}notice (of (termination|cancellation) of|to (terminate|end|cancel)) (the|its|our)\b/,
    new RegExp(
      String.raw`^(?!(my|your|their|his|her|he|she|it|who|what)\b)(the )?(\S+ ){1,5}is (hereby )?(terminating|cancell?ing|ending) its (\S+ ){0,3}?${OURS} with you\b`,
    ),
    /^(effective immediately|with immediate effect),? (i am|im|we are) no longer (a |an |your )?(members?|customers?|subscribers?)\b(?! of (the )?staff)/,
    new RegExp(
      String.raw`^(as of|from|effective) (today|now|immediately),? (i|we) (hereby )?(quit|resign|cancel|terminate)(?= *([.!]|$)| (my|our|the|your|from the|from my) (\S+ ){0,3}?${OURS})`,
    ),
    new RegExp(
      String.raw`^(cancell?ing|terminating|ending|resigning) (my |our |the )?(contract|policy|membership|subscription|agreement|licen[cs]e)( (no|number|nr))?( \S*\d\S*)?,? (${FROM})`,
    ),
    /^(the |this |my |our )?(contract|membership|policy|subscription|agreement)( \S*\d\S*)? (is )?(terminated|cancell?ed|ended) (\S+ ){0,4}by (me|us)\b/,
    /\b(im|i am|were|we are) (hereby )?(terminating|cancell?ing) the (\S+ ){0,1}?(contract|agreement|subscription|membership|policy)( with you)?(?= *([.!]|$)| for (breach|cause)\b)/,
    new RegExp(
      String.raw`\b(im|i am|were|we are) (hereby |herewith |formally |officially |now )*(cancell?ing|terminating|ending|discontinuing) your (\S+ ){0,2}?(services?|contract|agreement|subscription|engagement|retainer)(?= *([.!,;]|$)| (${FROM})| (because|since|due|owing|under)\b)`,
    ),
    new RegExp(
      String.raw`\b(i|we) (hereby )?(cancel|terminate|end|discontinue) your (\S+ ){0,2}?(services?|contract|agreement|engagement|retainer)(?= *([.!,;]|$)| (${FROM})| (because|since|due|owing|under)\b)`,
    ),
    /\b(i|we|im|i am|were|we are) (hereby )?(terminate|terminating|cancel|cancell?ing) (the |my |our |this )?(\S+ ){0,2}?(for (good )?cause|for convenience|without notice)\b(?! (fee|period))/,
    new RegExp(
      String.raw`^(cancell?ing|terminating) at the end of (the|this|my|our) (\S+ )?(billing |current |minimum )?(period|term|month|year|cycle)\b`,
    ),
    new RegExp(
      String.raw`^(my|our|the) (\S+ ){0,3}?${OURS} (for|on|about) (\S+ ){1,5}?is (hereby |therefore )?(terminated|cancelled|canceled) by (me|us)\b`,
    ),
    new RegExp(String.raw`^(this|that) is hereby (my|our) ${NOTICE}\b`),
    /\b(im|i am|were|we are) (cancell?ing|terminating|ending) (my|our) ([^\s,;:]+ ){1,4}(with|by|through) this (letter|email|e-mail|mail|message|notice)\b/,
    /\b(please |kindly )(be (advised|informed|notified)|note|take note) of (my|our) (\S+ )?(resignation|termination of|cancellation of|decision to (terminate|cancel|end) (my|our|the))\b/,
    /^(please |kindly )+(record|register|note) (my|our) (\S+ )?resignation\b/,
    new RegExp(
      String.raw`\b(this is|thats) me (officially |formally |hereby )*(cancell?ing|terminating|quitting)(?= *([.!]|$)| (my|our|the|this|with you) (\S+ ){0,3}?${OURS}| (${FROM}))`,
    ),
    /\bthis (\w+ )?is (formal |written |official |my |our )*notice (under|pursuant to|per) [^,;.]{1,30} that (i am|im|we are|were) (leaving|ending|cancell?ing|terminating|not renewing)\b/,
    new RegExp(
      String.raw`\b(consider|deem|regard|take|treat) this( (mail|email|e-mail|letter|message|note))? (as )?(a|the|my|our) (formal |written |official )*(cancellation|termination) of (my|our|the) (\S+ ){0,3}?${OURS}\b`,
    ),
    /\b(i|we|im|i am|we are|were) (hereby )?(give|giving|serve|serving) (you )?((my|our|formal|written|due|official) )*notice of ((my |our )?leaving|(my|our) (intention|intent|decision) to (leave|end|terminate|cancel|resign|quit))\b/,
    /\bhereby give (you )?(\S+ ){0,2}notice that [^;.]{0,50}\b(i|we) (will|shall) no longer be (a |an |your )?(members?|customers?|subscribers?|patrons?)\b/,
    /\b(hereby|herewith) (notify|inform) you of ((my|our|the) )?(withdrawal from the|resignation|termination of|cancellation of)\b/,
    new RegExp(
      String.raw`\b(i|we) (hereby )?(elect|opt) (to (terminate|cancel|end) (the|my|our|this) (\S+ ){0,3}?${OURS}|not to renew (the|my|our|this) (\S+ ){0,3}?${OURS}|not to renew(?= *([.!]|$)))`,
    ),
    /\b(i|we|im|i am|were|we are) (hereby )?(exercise|exercising|using|use) (my|our|the) right not to renew\b/,
    /\b(i|we) (hereby |herewith )+(declare|announce) (my|our) (exit|departure|withdrawal) from (the|your) (\S+ )?(club|union|association|society|scheme|choir|syndicate|co-?op|party|church)\b/,
    new RegExp(
      String.raw`\b(i|we) (hereby|herewith) (put an end to (my|our|the) (\S+ ){0,3}?${OURS}|bring (my|our|the) (\S+ ){0,3}?${OURS} to an end)\b`,
    ),
    new RegExp(
      String.raw`\bhereby (i|we) (shall|will) be (ending|terminating|cancell?ing) (my|our) (\S+ ){0,3}?${OURS}\b`,
    ),
    /(?<=\b(i|we)\b[^.;]{1,60}\b(and|so) )(hereby|herewith) exercise (my|our) (\S+ )?(right (to (cancel|terminate)|of (termination|cancellation))|break (clause|option))\b/,
    /\b(im|i am|were|we are) (hereby )?(submitting|providing|tendering|lodging|filing|serving) (you )?(with )?((my|our|formal|written|official|due) )*((\d+|one|two|three|thirty|sixty|ninety|a) ?(days?|weeks?|months?) )?(notice (to (cancel|terminate|end|leave)|of (cancellation|termination|resignation))|resignation|cancellation|termination)\b(?! (form|number|fee|request|complaint|appeal|query))/,
    new RegExp(
      String.raw`\b(im|i am|were|we are) informing you of (the|my|our) (termination|cancellation) of (my|our) (\S+ ){0,3}?${OURS}\b`,
    ),
    new RegExp(
      String.raw`^((official|formal|written) )+(cancellation|termination|resignation) (of|from) (my|our) (\S+ ){0,3}?${OURS},? ${FROM}\b`,
    ),
    /^notice of resignation from membership\b/,
    new RegExp(
      String.raw`^(the|our) (\S+ )?(school|council|club|committee|board|association|society|choir|church|parish|practice|surgery|firm|company|charity|trust|university|college|nursery|partnership|foundation|department|hotel|restaurant|co-?op) (hereby|herewith) (cancels|terminates|ends|resigns) (its|our) (\S+ ){0,3}?${OURS}\b(?! with (me|us)\b)`,
    ),
    new RegExp(
      String.raw`^(\S+ ){1,5}(hereby|herewith) (cancels|terminates|ends) its (\S+ ){0,3}?${OURS}(?= *([.!,;]|$)| (${FROM})| with you\b)`,
    ),
    new RegExp(
      String.raw`^(the|our) (\S+ )?(school|council|club|committee|board|association|society|church|parish|practice|firm|company|charity|trust|college) (hereby )?gives (you )?(\S+ ){0,2}notice to (end|terminate|cancel) (its|our|the) (\S+ ){0,3}?${OURS},? ${FROM}\b`,
    ),
    new RegExp(
      String.raw`(?<=\b(on behalf of|as (the )?(executor|executrix|attorney|heir|guardian)|power of attorney)\b[^.;]{1,60}[, ])(i|we) (hereby |herewith )?(cancel|terminate|end) (his|her|their|the) (\S+ ){0,3}?${OURS}\b`,
    ),
    new RegExp(
      String.raw`\b(i|we) (have )?(decided|resolved) to (terminate|cancel|end|leave|resign) [^.;,]{1,60} and (i |we )?((hereby|herewith) do (so|this|that)|(hereby )?give you notice (of this|of that|thereof|accordingly)( herewith| hereby)?)\b`,
    ),
    /^(please |pls |kindly )*(take|treat|consider|count) this( \w+)? as me (cancell?ing|terminating|ending|giving (my |you )?(\S+ ){0,2}notice|resigning|quitting) /,
    /\b(this is|thats) me (giving|handing in|putting in) (my |you )(\S+ ){0,3}?(notice|days|month)(?= *([.,!;]|$)| from| as of)/,
    new RegExp(
      String.raw`\b(this is|thats) me (resigning|leaving|withdrawing) (from |as a member of )?(the|your|my|our) (\S+ ){0,3}?${OURS}(?= *([.,!;]|$)| (${FROM}))`,
    ),
    /\bthis (\w+ )?is (formal |written |official |my |our )*notice that (i am|im|we are|were) (leaving|ending|cancell?ing|terminating|quitting|resigning|not renewing)\b/,
    new RegExp(
      String.raw`\b(i|we|im|i am|we are|were) (hereby |herewith )?(relinquish|surrender|renounce|give up|hand back|return|relinquishing|surrendering|giving up|handing back) (my|our) (\S+ ){0,3}?${OURS}( \S*\d\S*)?,? ${FROM}\b`,
    ),
    new RegExp(
      String.raw`\b(i|we) (hereby|herewith) (relinquish|surrender|renounce|give up|hand back) (my|our) (\S+ ){0,3}?(memberships?|subscriptions?|contracts?|polic(y|ies)|licen[cs]e|season ticket|allotment|berth|mooring|plot|place in the choir)\b`,
    ),
    new RegExp(
      String.raw`\b(i|we) (hereby|herewith) [^.;,]{1,40} and (cancel|terminate|end) (my|our|the|this) (\S+ ){0,3}?${OURS}\b`,
    ),
    new RegExp(
      String.raw`\b(im|i am|were|we are) ${ENDING} (both|all|everything)( of)?( my| our| the)?( \S+){0,2}?( ${OURS})?( (i|we) have)?( with you| here)?,? ${FROM}\b`,
    ),
    new RegExp(
      String.raw`^(please )?consider (me|us) (no longer|not) (a |an |your )?(members?|customers?|subscribers?|clients?),? ${FROM}\b`,
    ),
    new RegExp(
      String.raw`\byou (can|may) (consider|take|treat|regard|see|count) this( (mail|email|e-mail|letter|message|note|chat|text))? (as |to be )?(my|our) ${NOTICE}\b`,
    ),
    /\b(this|this (letter|email|e-mail|mail|message)) ((shall|may|will) )?(is|be|serves?( as)?|constitutes?|counts? as|stands? as) (a |the )?((formal|written|official|due) )*notice (of (termination|cancellation)|to (terminate|cancel|end) (my|our|the) \S+)(?=[.! ]*$| (of|for|under|in|as|to|on|effective|with|from|contract|agreement)\b)/,
    /\bmay this (\w+ )?(serve|stand|count) as (a |the |my |our )?((formal|written|official) )*notice (of (the end|termination|cancellation)|to (terminate|cancel|end))\b/,
    /\b(consider|deem|regard) this( (mail|email|e-mail|letter|message|note))? (as )?(my|our|a|the) ((formal|official|written) )*(notice of (termination|cancellation)|(termination|cancellation) notice)\b/,
    new RegExp(
      String.raw`\b(my|our) (\S+ ){0,3}?${OURS} (is |are )?(ends?|ended|terminates?|terminated|cancelled|canceled) (\S+ )?(with|by|through) this (letter|email|e-mail|mail|message|notice)\b`,
    ),
    /\b(i|we|im|i am|we are|were) (hereby )?(give|giving) (you )?(\S+ ){0,2}notice terminating (the|my|our) /,
    new RegExp(
      String.raw`\b(i|we) hereby withdraw from (the|your) (\S+ ){0,2}?(association|club|union|society|choir|syndicate|party|church|co-?operative|scheme|federation)\b`,
    ),
    /(?<=\b(i|we|ive|weve)\b[^.;]{1,60}\b(and|so) )(hereby|herewith) give (you )?(\S+ ){0,2}notice\b/,
    new RegExp(
      String.raw`\b(hereby|herewith) (i am|im|we are|were) (leaving|quitting|resigning from) (the|your|my|our) (\S+ ){0,3}?${OURS}\b`,
    ),
    /\b(i|we|i am|im|we are|were) (herewith |hereby )?(enclose|attach|enclosing|attaching) (herewith )?(my|our) ((signed|formal|written) )*(notice of (termination|cancellation)|(termination|cancellation) notice|resignation)\b/,
    new RegExp(
      String.raw`^(effective|with (immediate )?effect( from)?|as of|as from|from|per|on) (?=[^,]{0,30}(\d|today|now|immediately|tomorrow|the end of|midnight))[^,.;]{1,40}?,? (im|i am|were|we are) (hereby )?${ENDING} (my|our|the|this) (\S+ ){0,3}?${OURS}\b`,
    ),
    /^\S*\d\S* is (hereby|herewith) (cancell?ed|terminated|ended)\b/,
    new RegExp(
      String.raw`\b(i|we|us|contract|undersigned|wife and i|husband and i)( do)? (hereby|herewith|now|formally|officially)( formally| officially)? (cancel|terminate|end|resign|quit|discontinue|dissolve (my|our|the|this) (\S+ )?(contract|agreement|partnership|membership)|(revoke|rescind|renounce|withdraw|relinquish|surrender|give up|close) (my|our) (\S+ ){0,2}?(membership|subscription|contract|policy)|(leave|stop|cease|unsubscribe from|opt out of|quit) (my|our|the|your) ([^\s,;:]+ ){0,3}?${OURS}|give (you )?(\S+ ){0,4}notice${OF_AN_END})\b`,
    ),
    new RegExp(
      String.raw`\bhereby,? (i|we) (formally |officially )?(cancel|terminate|end|resign|quit|give (\S+ ){0,4}notice${OF_AN_END})\b`,
    ),
    /\bhereby (our|my) (company|firm|business|club|association|organi[sz]ation) (cancels|terminates|ends) (the|our|its|this) (\S+ )?(contracts?|agreement|membership|subscription|polic(y|ies)|licen[cs]es?|plan)\b/,
    new RegExp(
      String.raw`\b(undersigned|(our|my) (company|firm|business|club|association)|ltd|limited|inc|llc|plc|gmbh) (hereby|herewith) (cancels|terminates|ends|gives)\b`,
    ),
    new RegExp(
      String.raw`\b(i|we) (cancel|terminate|end|discontinue|resign( from)?) ((both |all )?(of )?(my|our|the|this)|both|all) ([^\s,;:]+ ){0,4}?${OURS}\b`,
    ),
    new RegExp(
      String.raw`\b(im|i am|were|we are) (hereby |herewith |formally |officially |still |now )*${ENDING} (both |all )?(of )?(my|our|this|his|her|their) (\S+ ){0,4}?${OURS}\b`,
    ),
    new RegExp(
      String.raw`\b(im|i am|were|we are) (hereby|herewith|formally|officially) ${ENDING}\b`,
    ),
    new RegExp(
      String.raw`\b(im|i am|were|we are) ${ENDING} the (\S+ ){0,4}?${OURS},? (for cause,? )?${FROM}`,
    ),
    new RegExp(
      String.raw`\b(im|i am|were|we are) (?!quitting (from|as|effective|on|with|per)\b)${ENDING},? (((both |all )?(of )?(my|our|the|this)( \S+){1,6}?|it|this),? )?${FROM}`,
    ),
    new RegExp(
      String.raw`\b(i|we) (cancel|terminate|end|stop|close) (((my|our|the|this)( \S+){1,6}?|it|this),? )${FROM}`,
    ),
    new RegExp(
      String.raw`(?<=\b(i|we|ive|weve|im|were) [^.;]{1,90}\b(and|so) (am |are )?(hereby )?)(cancel|cancelling|canceling|terminate|terminating|end|ending|resign) ((my|our|the|this|it)\b.{0,60}\b)?${FROM}`,
    ),
    new RegExp(
      String.raw`\b(i|we) (quit|leave|resign) (from )?(my|our|the) (\S+ ){0,3}?${OURS},? (effective|with (immediate )?effect|as of)\b`,
    ),
    /\b(i|we|im|i am|were|we are) (cancel|terminate|end|resign|cancell?ing|terminating|ending|resigning) (hereby|herewith)\b/,
    new RegExp(
      String.raw`\b(i|we|im|i am|we are) (hereby |now )?(give|giving) ((formal|written|due|my|our) )*notice ((on (account|contract|membership|policy) (\S+ )?\S*\d)|(?=(${FROM})\b))`,
    ),
    /^(my|our|(\d+|one|two|three|four|six) (days|weeks?|months?)) (\S+ )?notice is hereby given\b/,
    new RegExp(String.raw`^this (counts|stands) as (my|our) ${NOTICE}\b(?! date)`),
    /^this (counts|stands) as me (giving (my |you )?notice|cancell?ing|terminating)\b/,
    new RegExp(
      String.raw`^(please |kindly )*(consider|take|treat|accept) this( (mail|email|e-mail|letter|message))? (as )?((formal|written|official|due) )*(notice${OF_AN_END}|termination|cancellation)( of|$|[.!,]| that)`,
    ),
    /^(please |kindly )*accept this letter of (resignation|termination|cancellation)\b/,
    /\bthis (\w+ )?is (a|the) ((formal|written|official) )*(termination|cancellation) notice *([.!]|$)/,
    new RegExp(
      String.raw`\b(im|i am|were|we are) (hereby )?(closing|giving up|withdrawing) (my|our) (\S+ ){0,3}?(contract|subscription|membership|policy|plan|season ticket|storage unit)s? (with you |here )?${FROM}\b`,
    ),
    new RegExp(
      String.raw`\b(i|we) (revoke|renounce|relinquish|give up) (my|our) (\S+ ){0,2}?(membership|subscription),? ${FROM}\b`,
    ),
    new RegExp(
      String.raw`(?<=^|\w: )(i|we) (cancel|terminate|resign( as (a )?member)?|quit),? ${FROM}\b`,
    ),
    /^(i am|im|we are|were|i|we) (hereby )?(giving|give) notice[.! ]*$/,
    /\b(i|we|im|i am|we are|were) (hereby )?(give|giving|serve|serving) you (with )?(\S+ ){0,4}?notice(?= *([.!,;]|$)| (as of|from (today|now|the)|effective|starting|on (my|our)|for (my|our)))/,
    new RegExp(String.raw`\b(hereby|herewith) ((i am|im|we are|were) )?${ENDING}\b`),
    new RegExp(
      String.raw`\byou may consider (my|our|this) (\S+ ){0,3}?${OURS} (cancell?ed|terminated|ended|at an end|over)\b`,
    ),
    new RegExp(
      String.raw`^(i am |im )?(cancell?ing|terminating|ending) (my|our) (\S+ ){0,3}?${OURS},? (today|from (today|now)|effective|with (immediate )?effect|as of (today|now|the|\d))\b`,
    ),
    /\bhereby (give (\S+ ){0,2}notice that (i|we) (will|do|shall) not renew|(do )?not renew)\b/,
    new RegExp(
      String.raw`\b(i|we|im|i am|were|we are) (hereby )?(cancel|terminate|end|cancell?ing|terminating|ending) (contract|policy|membership|account|subscription|agreement|licence) ((no|number|nr)\.? ?)?\S*\d`,
    ),
    new RegExp(
      String.raw`^((my|our|formal|written|official) )*notice (of|to) (termination|cancellation|terminate|cancel) ?(for|of|:|,)? ?(my|our|the|contract|membership|policy|account|unit) (\S+ ){0,4}?${FROM}`,
    ),
    /^(cancell?ing|terminating) (effective|with immediate effect|as of (the |\d|today))/,
    new RegExp(
      String.raw`\b(i|we|ive|weve) [^.;]{1,60}\b(and|so) (hereby|herewith) (cancel|terminate|end|resign|give (\S+ ){0,4}notice${OF_AN_END})\b`,
    ),
    /(?<=\b(i|we|ive|weve)\b[^.;]{1,60}\b(and|so) )(hereby|herewith) (cancel|terminate|end|resign)\b/,
    new RegExp(
      String.raw`\b(i|we|im|i am|we are|were) ((hereby|formally|officially) )*(give|giving) (you )?(my |our )?(\S+ ){0,3}?notice${OF_AN_END} (to (end|terminate|cancel|quit|leave)|that (my|our|i|we)|for (the|my|our) (\S+ )?${OURS}|on (my|our) (\S+ )?${OURS}|of (the |my )?(termination|cancellation|non-renewal))\b`,
    ),
    new RegExp(
      String.raw`\b(take|consider|treat|accept|count|see|regard) (this|the above|the following)( (mail|email|e-mail|letter|message|note|chat|text|post))?( here)? (as |to be )?(my|our) ${NOTICE}`,
    ),
    new RegExp(
      String.raw`\b(this is|thats) me (cancell?ing|terminating|ending|giving notice on|quitting) (my|our) (\S+ ){0,3}?${OURS}\b`,
    ),
    new RegExp(
      String.raw`\b(my|our) (\S+ ){0,3}?${OURS} is (hereby|herewith) (cancell?ed|terminated|ended)\b`,
    ),
    /^the (\S+ )?(contract|agreement|membership|subscription|policy) (\S+ ){0,2}is (hereby|herewith) (cancell?ed|terminated|ended)\b/,
    new RegExp(
      String.raw`\b(i|we) (hereby )?(regard|consider|deem) (my|our|this|the) (\S+ ){0,2}?${OURS} (as |to be )?(terminated|cancell?ed|ended|at an end)\b`,
    ),
    /^(please )?consider me cancell?ed\b/,
    /^(please )?(kindly )?find (attached|enclosed|below|herewith|hereby) (my|our) (\S+ ){0,2}?(notice|cancellation|termination|resignation)\b(?! (number|form|fee))/,
    /^(please |kindly |you will |youll )*find (my|our) (\S+ ){0,2}?(notice|cancellation|termination|resignation)( of (my|our|the) \S+)?( letter)? (attached|enclosed|below|herewith)\b/,
    new RegExp(
      String.raw`\b(i|we) (hereby |herewith )?declare (my|our|the) (\S+ ){0,3}?${OURS} (\S+ )?(terminated|cancell?ed|ended)\b`,
    ),
    /\b(i|we) hereby (confirm|declare|submit|tender|give|send( you)?|lodge|file|enter|register|serve|present) (my|our|the) (\S+ )?(cancellation|termination|notice(?! of (?!(cancel|terminat|resign|non)))|resignation)\b/,
    /\b(i|we) (hereby |herewith )?(declare|tender) (my |our |the )?(\S+ )?(resignation|termination|cancellation)\b(?! (\S+ )?(invalid|void|withdrawn|null|wrong))/,
    /\b(i|we) (submit|tender|hand in) (my|our) (\S+ )?(notice|resignation|cancellation)( of (cancellation|termination))? (herewith|hereby)\b/,
    /\b(i|we|im|i am|were|we are) (hereby )?(exercis(e|ing)|invok(e|ing)|mak(e|ing) use of|us(e|ing)) (my|our|the) (\S+ ){0,2}?(right (to (cancel|terminate)|of (termination|cancellation))|break (clause|option)|option to terminate)\b(?!.*\b(14|fourteen|cooling|withdraw\w*|purchase)\b)/,
    /\byou are hereby notified of the (termination|cancellation)\b/,
    /\b(hereby|herewith|am writing to|this( \w+)? is to) (notify|inform|advise|give) you (\w+ )?(of|about) (the|my|our) (decision to (cancel|terminate|end)|cancellation|termination|resignation)\b/,
    /\b(you have|youve got|you have got|ive given you|here you have) (my|our) (\S+ ){0,3}?notice\b(?! (period|from|since|dated|wrong|of \d))/,
    /\byou (may|can) (take|treat|consider|regard) this as (my |our )?(\S+ )?(notice|cancellation|termination)\b/,
    new RegExp(
      String.raw`\b(this is|thats|consider this( as)?) me giving (you |my )?(\S+ )?notice${OF_AN_END}\b`,
    ),
    /\b(im|i am|we are|were) (hereby )?giving (you )?(my|our) (\S+ )?notice(?= (today|now|as of|from (today|now|the)|effective)|[.,!;]|$)/,
    new RegExp(
      String.raw`^(please |kindly )*accept (my|our|one|a|\d+) (\S+ ){0,3}?(notice${OF_AN_END}|(resignation|cancellation|termination)(?! (request|form|number|fee)))\b`,
    ),
    new RegExp(
      String.raw`\b(im|i am|we are|were) (leaving|quitting|resigning from) (my|our|the|your) (\S+ ){0,3}?${OURS},? (effective|with (immediate )?effect|as of|from (today|now))\b`,
    ),
    /\b(i|we|im|i am|we are|were) (hereby |herewith )?(send|sending|submit|submitting) (you )?(hereby |herewith )?(my|our) (\S+ ){0,2}?(notice|cancellation|termination|resignation)( of (cancellation|termination))? (hereby|herewith|attached|enclosed)\b/,
    /\b(i|we) (hereby (send|submit)|send( you)? (hereby|herewith))( you)? (my|our) (\S+ ){0,2}?(notice|cancellation|termination|resignation)\b(?! (number|form|fee))/,
    /^(enclosed|attached|below),? (please find|you will find|youll find|you find) (my|our) (\S+ ){0,2}?(notice|cancellation|termination|resignation)\b(?! (number|form|fee))/,
    /^(my|our) (\S+ ){0,2}?(notice|cancellation|termination|resignation)( of \S+)?( letter)? is (attached|enclosed|below)\b/,
    /^(please )?consider this( as)? me (cancell?ing|terminating|ending)\b/,
    new RegExp(
      String.raw`^(please |kindly |you (may|can) )*(regard|treat|take|view|see) (my|our|the|this) (\S+ ){0,3}?${OURS} as (cancell?ed|terminated|ended)\b`,
    ),
    new RegExp(
      String.raw`\b(i|we|im|i am|we are|were) (hereby )?(give|giving|hand|handing|hand in|handing in) (you )?((my|our|the|required|full|formal|written) )*(\d+|a|one|two|three|four|six|twelve|thirty|sixty|ninety) ?(days?|weeks?|months?) ((formal|written) )?notice${OF_AN_END}\b`,
    ),
    /\b(i|we) hand you (my|our) (\S+ )?notice\b/,
    new RegExp(
      String.raw`\b(i|we|im|i am) (put|hand|putting|handing) (my|our) notice in,? ${FROM}\b`,
    ),
    new RegExp(
      String.raw`\b(i|we|im|i am|we are) (terminate|terminating|cancel|cancell?ing) (under|pursuant to|in accordance with) (clause|section|article|paragraph|my|our|the) .{0,40}\b${FROM}\b`,
    ),
    /^notice given\b/,
    new RegExp(
      String.raw`^(hereby|herewith) giving (you )?((my|our|formal|written|due) )*notice${OF_AN_END} (on|for|to (end|cancel|terminate)) `,
    ),
    /(^|, |\band )thats (my|our) (formal |written |official )?notice *([.,!;]|$)/,
    /^(giving|serving|handing in|putting in) (my |you (my )?)?(\S+ ){0,3}?notice\b/,
    new RegExp(
      String.raw`\b(i|we|im|i am|we are) (hereby )?(serve|serving|hand in|handing in|put in|putting in) (you )?(my |our )?(\S+ ){0,2}?notice${OF_AN_END}\b`,
    ),
    new RegExp(
      String.raw`\b(my|our|the) (\S+ ){0,3}?${OURS}( \S+)? is (hereby |therefore )?(terminated|cancelled|canceled) by (me|us)\b`,
    ),
    /\bnotice is hereby given (that (i|we) (will |shall )?(not renew|cancel|terminate|end)|to (cancel|terminate|end)|of (the |my |our )?(cancellation|termination))\b/,
    /\b(i|we)( am| are|m)? hereby (informing|notifying|advising) you (\w+ )?(of|about) (the|my|our) (decision to (cancel|terminate|end)|cancellation|termination|resignation)\b/,
    new RegExp(String.raw`\bthis (\w+ )?(is|serves as|constitutes) (my|our) ${NOTICE}\b`),
    /\bthis (\w+ )?(is|serves as|constitutes) (a |the )?(formal |written |official )*(notice|cancellation|termination) (of termination |of cancellation )?(of|that) (my|our|i|we|the(?! \w+ you)|contract|membership|policy)\b/,
    /\bthis (\w+ )?serves as (formal |written )?notice that (i|we)\b/,
    new RegExp(
      String.raw`\b(let|may) this (\w+ )?(be|serve as|stand as|count as) (my|our) ${NOTICE}\b`,
    ),
    new RegExp(
      String.raw`\b(consider|take|treat|accept|regard|view|process|register|count|use|see) this (\w+ ){0,4}as (my|our|a|the|an)? ?${NOTICE}\b`,
    ),
    new RegExp(
      String.raw`\bconsider (my|our|this|the) (\S+ ){0,3}?${OURS} (cancell?ed|terminated|ended|at an end|over(?!-)|finished|closed(?! to))\b`,
    ),
    /^(hereby|herewith|here is|heres|enclosed|attached|here comes) (is )?(my|our) (\S+ ){0,2}?(notice|cancellation|termination|resignation)\b(?! number)/,
  ],
  anyContract: ENGLISH_ANY_CONTRACT,
  before:
    /\b(if|unless|whether|until|maybe|perhaps|suppose|supposing|imagine|pretend|hypothetically|lets say|say|says|saying|said(?! no\b)|type|typed|reads?|called|template|draft|wording|example|why|how(?! your)|what(?! a)|otherwise|(or|anything|what) else|almost|nearly|hope|told|tell|tells|threat\w*|joke|every time|each time|next time|one more|once more|any more of|assuming|provided|is it|scared|afraid|worried|states|stipulates|(the|your|a) letter|sentence|phrase|sure|mean|meant|means|pasted|shouts?|shouted|yells?|translate|ubersetze\w*|vertaal|wrote|write|writing(?! to)|believe|guess|think|thinking|thought|considering|feel like|sometimes|usually|often|according to|understand|to be clear|as soon as|once|when|before|who|whenever|do you|should|shall|suggests?|tempted|possibly|probably|the (moment|minute|second|day) (you|i|it|they|the)|by (pressing|clicking)|in case|^(next (week|month|year)|tomorrow|later|one day)|(as a|just a|a) test)\b|^(test|raise|do|try|charge|send|touch|call|keep|ignore|mess|bill|put|change|add|show)\b/,
  within:
    /\b(might|would|could|can|want|wish|need|not|never|dont|cant|didnt|doesnt|either(?! way)|or|he|she|they|does|do(?= i| we)|am(?= i)|may|will|about|tried|trying|nobody|please dont|(?<!ok |okay |right |so )then|did|confirm)\b/,
  near: /\b(by (accident|mistake)|maybe|perhaps|soon|someday|some day|at some (point|stage)|not(?! (be |to )?renew)|never|eventually|probably|possibly|every|always|usually|often|next time|threat|on condition|tomorrow maybe)\b/,
  after:
    /, (\w+ ){0,3}(said|says|wrote|writes)\b|\b(when|what date)$|\b(if|unless|would (cost|mean)|until (you|i|my)|provided( that)?|in case|(day|moment|minute) (you|i|we|they)|otherwise|(just|only|was) (a |my )?jok\w+|joking|kidding|lol|haha|or else|or should|or not|or do i|only when|just wondering|(what|how|where) (do|should|can|must) i|as soon as|once (you|i|we|ive|the|my)|on condition|when (you|i|we|my|the|it)|no i dont(?! (want|need) (a |any |to be |you |your )?(call|phone|offer|discount|talk|called|rung|persuad|help|survey|pause))|no wait|(?<!(earliest|next|soonest|date|time) )possible|correct[.! ]*$|right[.! ]*$|test[.! ]*$|and (nothing|nobody|no one)|scratch that|is the (wording|text|phrase)|but it (goes|comes|keeps|does|still)|is what|i guess|i think|i believe|i suppose)\b/,
  request:
    /[,;.–-]? *(and |so )?((please|kindly)(?! (only|dont|ignore))|(could|can|would|will) you (please |kindly )?(confirm|send|tell|let|also|give|e?mail|acknowledge)|when (is|will|does|do)|(i |we )?(ask|request|expect|await|look forward)|let me know|(id like|(i|we) (would like|want|need)) to know)\b(?!.*\b(only|unless|provided|otherwise)\b).*$/,
  undone:
    /\b((just|only|was|little) (a |my )?jok\w+|(?<!not )(?<!no )joking|(?<!not )kidding|scratch that|forget (that|it)|(is|was) (this|that) (sentence|enough|right|correct|ok|okay|sufficient|how)|would (that|this|it) (be|work|do|suffice|count)|is that (all|how|what)|ignore that|never ?mind(?! the (bonus|refund|offer|rest|deposit|money|points))|does (this|that|it) (count|suffice)|no wait|changed my mind(?! about your?\b)|(want|like|going) to (keep(?! (my|the|our) (\S+ )?(numbers?|emails?|address|domains?|data|photos|files|card)\b)|stay)|(ill|i will) stay|not really)\b/,
  drafted:
    /\b(wording|templates?|draft|the (sentence|phrase)|what i (would|will) (write|send|say)|translate)\b/,
  onlyWhen:
    /^(effective|with (immediate )?effect|as of|as from|from (today|now|the|this|next|\d)|immediately|today|starting (today|now|from)|per \d|without notice|(my )?last day|(my )?(member|membership|customer|account|contract|policy|reference) (number|no|nr)\b)[^,;]{0,40}$/,
  clauseEnd: /[,;:–]| - | (?:because|since|as i|and|due to|but|so) /,
  object: new RegExp(
    String.raw`\b(me cancell?ing|break (clause|option)|right to (cancel|terminate)|hereby|herewith|formally|officially|effective|immediate(ly)?|with effect|as of|for (good )?cause|for convenience|without notice|notice|cancellation|termination|resignation|${OURS})\b`,
  ),
  bare: /^(i|we) (hereby |herewith )?(cancel|resign|terminate|quit)[ .!]*$/,
  foreign:
    /\b(claims?|notice (that )?(ill|i will|were going|im going)(?! (to )?(not|no longer|be|cancel|terminate|end|leave|resign|quit))|resignation as (?!(a )?member)|cancell?(ing)? (my|the|this|yesterdays) (\S+ ){0,2}payments?|transfer|cheque|power of attorney|survey|(my|our) (new )?(address|bank details|card)|orders?|purchase|notice of withdrawal|withdraw from my (contract|purchase|order)|bookings?(?! (system|software|tool))|flights?|appointments?|reservations?|newsletter|meetings?|job|lease(?! (of|term|on))|tenancy(?! (of|on|for) (my |the )?(garage|unit|locker|storage|box|bay|parking|plot|space))|flat|apartment|(?<!(from|after|with) (the|my|our) (next|last) )deliver(y|ies)|hotel|(?<!season )tickets?|pause|cancellation of (my|the|our) (cancel|order)|cancel (my|the) cancellation|the notice|friendship|request|direct debit(?! (authority|mandate|donation|gift|pledge))|netflix|spotify|hulu|disney|competitor|with (them|another|my old|my landlord|the other)|(contract|plan|subscription|agreement|membership|lessons) with (?!you|ur|your|effect|immediate|the|a|an|one|two|three|four|six|\d|regret|notice)|(?<!(in|via|through|by) this )chat|conversation|call|windows?(?! clean)|pausing|table|class(es)?|visit|negotiations|parcel|lesson|(?<!for (my|our|his|her) )(mother|father)|neighbour|(cancel|cancelling) (monday|tuesday|wednesday|thursday|friday|saturday|sunday|20\d\d)|at work|(my|our|the|bank|debit|credit|new|old) cards?(?! (reader|terminal|machine))|add-?ons?|add on|dinner|diet|shift|break(?! (clause|option))|recording|the process|plumber|boyfriend|girlfriend|advertising(?! (contract|agreement|plan))|review|story|complaining|whining|speech|at (the|my) (school|office)|trips?|events?|concert|(?<!from the )party|nicotine|smoking|drinking|(mon|tues|wednes|thurs|fri|satur|sun)days \w+|as your|other gym|old provider|(gym|club|plan|contract|policy|membership|subscription) elsewhere)\b/,
  asks: /^(can|could|would|will|may|do|does|did|is|are|how|what|when|where)\b/,
  ourselves: /\b(i|im|ive|we|were|weve|hereby|herewith|undersigned|notice)\b/,
};
