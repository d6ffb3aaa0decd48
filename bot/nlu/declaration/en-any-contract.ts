import { ENGLISH_CONTRACT } from './contract-words.ts';
import type { AnyContract } from './grammar.ts';

const WE = '(i|we|im|i am|were|we are)';
const MANNER =
  '((hereby|herewith|therefore|thus|now|formally|officially|both|all|with regret|regretfully|reluctantly|also) )*';
const ENDS =
  '(terminate|discontinue|resign(?! (myself|ourselves))( from)?|terminating|discontinuing|resigning( from)?|deregister(ing)? (\\S+ \\S+ )?from|withdraw(ing)? from(?= (my |our |the )?membership))';
/** What else than a contract can be cancelled and ended, too: it has to be named. */
const CLOSES = String.raw`(cancel|end|cease|quit|stop|rescind|dissolve|cancell?ing|ending|ceasing|quitting|stopping)(?= [^;?]*\b${ENGLISH_CONTRACT}\b)`;
const THING = String.raw`(my|our|the|this|these|all|both|his|her|their|its|membership|contract|policy|subscription)`;
const ORGANISATION = String.raw`(company|firm|club|business|practice|charity|association|society|partnership|choir|council|parish|church|committee|trust|studio|shop|office|ltd|llc|inc|gmbh|plc|llp|undersigned|family|household)`;

export const ENGLISH_ANY_CONTRACT: AnyContract = {
  acts: [
    new RegExp(String.raw`\b${WE} ${MANNER}${ENDS} (?!it\b)\S`),
    new RegExp(String.raw`\b${WE} ${MANNER}${CLOSES} ${THING}\b`),
    new RegExp(
      String.raw`(?<=\b${WE}\b[^;?]{1,110}\b(and|so) )(am |are )?${MANNER}(${ENDS} \S|${CLOSES} ${THING}\b)`,
    ),
    new RegExp(
      String.raw`(?<=\b${WE}\b[^;?]{1,110}\b(and|so) )(am |are )?${MANNER}(give|giving) (you )?(my |our )?notice\b`,
    ),
    new RegExp(
      String.raw`(?<=\b${WE} (hereby )?(exercis|invok|us)\w+ [^;?]{1,60}\b(and|so) )(am |are )?(terminate|terminating|cancel|cancell?ing|ending|end|leaving)\b`,
    ),
    new RegExp(
      String.raw`^(?!(my|your|their|his|her|he|she|it|who|what)\b)(hereby )?(the |our )?(\S+ ){0,6}?${ORGANISATION},? (is |are )?${MANNER}(terminates|cancels|ends|resigns from|withdraws from|terminating|cancell?ing|ending|resigning from|withdrawing from) (its|our|this|the (\S+ ){0,2}(contract|agreement|subscription|membership|licen[cs]es?|plan|policy|services?|account|scheme|association)\b)`,
    ),
    new RegExp(
      String.raw`(?<=^|: |, )(cancell?ing|terminating|ending|quitting|discontinuing) (my|our) (?!.*\b(is|was|would|costs?)\b)`,
    ),
    /^(please consider (it|this) )?(hereby|herewith) (cancell?ed|terminated)[.! ]*$/,
    /^(as of|as from|from|effective|with effect from) (today|now|immediately|tonight|this moment),? (my|our|the|this) (\S+ ){0,3}?(contract|agreement|membership|subscription|arrangement|deal|business relationship) (with you )?is (over|ended|terminated|finished|at an end|cancell?ed)\b/,
    /\b(my|our) (\S+ ){0,2}?(contract|agreement|membership|subscription|arrangement|business relationship) (with you )?is (over|ended|terminated|finished|at an end|cancell?ed) (as of|as from|effective|from) (today|now|immediately|tonight|this moment)\b/,
    /^(i am|im|we are|were) no longer (a |an |your )?(members?|customers?|subscribers?|clients?)( of yours)? (as of|as from|from|effective) (today|now|immediately)\b/,
    /\bnotice is hereby given that (my|our|the|this) (\S+ ){0,3}?(contract|agreement|membership|subscription|policy|licen[cs]e|lease) (\S+ )?(ends|is terminated|terminates|will end|is cancell?ed)\b/,
    /\b(this (letter|email|message|note) )?(serves as|is) (\S+ )?notice that [^;?]{0,60}\b(contract|agreement|membership|subscription|policy) (is|will be) (terminated|cancell?ed|ended)\b/,
    /^((formal|written|my|our) )*notice to (quit|vacate|leave|end|cancel|terminate) (my|our|the|unit|bay|space|locker|plot|berth)\b/,
    /\bthis is notice[.! ]*$/,
    /^this is (my |our )?(formal|written|official) notice[.! ]*$/,
    /^(formal |written )?(notice of )?(cancellation|termination)( of)?\b(?=[^?]*\d{3,})[^?]{0,90}\b(effective|as of|from|with effect) [^?]{2,40}$/,
    /\b(im|i am|were|we are|i|we) (hereby )?(cancell?ing|terminating|cancel|terminate)(?= *([,.;!]|$)|,? (today|now|effective|as of|with immediate|immediately)\b)/,
    /\b(take|consider|treat|accept|regard|see) (the present|the enclosed|the attached|this|my) ((letter|e?mail|message|note) )?(as|to be) ((my|our|a|the|formal|written|official) )*(notice|termination|cancellation|resignation)\b/,
    /\b(this( (letter|e?mail|message|note))? brings|(i|we) hereby bring) (my|our) [^;?,]{1,50} to an end\b/,
    /\b(contract|policy|membership|subscription|agreement|account) ((no|nr|number)\.? )?\S*\d\S* is (hereby|herewith) (terminated|cancell?ed|ended)\b/,
    /\b(contract|policy|membership|subscription|agreement|account)( between us| with you)? is (hereby )?(terminated|cancell?ed|ended|at an end) ([^;?]{1,40} )?(by|with|through) this (letter|e?mail|message|note)\b/,
    /\b(contract|policy|membership|subscription|agreement|account)( between us| with you)? is (hereby|herewith) (at an end|over|finished)\b/,
    /\b(contract|policy|membership|subscription|agreement) (is )?(terminated|cancell?ed|ended) by (us|me)\b/,
    /^this (letter|e?mail|message|note) (hereby )?(terminates|ends|cancels) (my|our|the) /,
    /\b(decision|decided|wish|chosen|resolved) to (terminate|cancel|end) [^;?]{3,60} and (i |we )?(hereby |herewith )?do so (hereby|herewith|now|with|by|through)\b/,
  ],
  mark: /\b(hereby|herewith|forthwith|with this (letter|e?mail|message|note)|effective|with (immediate )?effect|as of|as from|from (today|now|tomorrow|this|next|the (\d\S*|end|first|start|beginning)|\w+day|\d\S*|jan|feb|mar|apr|mai|jun|jul|aug|sep|oct|nov|dec)\w*|on (the )?\d\S*|on \w+day|per \d\S*|at the (very )?(end|next|earliest|close|year|month|season)|at (its |the |my )?(next )?(renewal|expiry|anniversary)|(by|for) the end of|immediately|today|this (week|month|friday)|notice|termination|cancellation|resignation|from may\b|last day|(do not|dont|cannot|cant) (accept|agree)|reject|(member|membership|customer|account|contract|policy|reference) (number|no|nr)|in writing|formally|officially)\b/,
  foreign:
    /(?<!(end|as) of |from |after |with )\b(my|our|the|its|this) (\S+ )?(day|evening|night|season(?! ticket)|year|watch|arrears|complaint|mail|discussion|studies|degree|holiday|school|stay|silence|relationship|shift|trip|game|round|question|search|campaign|parking on|quarrel|argument|dispute|feud|row|debate|chat|streak|fast|ordeal|misery|nonsense)\b/,
};
