import type { AnyContract } from './grammar.ts';

const WE = '(i|we|im|i am|were|we are)';
const MANNER =
  '((hereby|herewith|therefore|thus|now|formally|officially|both|all|with regret|regretfully|reluctantly|also) )*';
const ENDS =
  '(cancel|terminate|end|discontinue|cease|quit|stop|resign( from)?|rescind|dissolve|cancell?ing|terminating|ending|discontinuing|quitting|stopping|resigning( from)?|withdraw(ing)? from(?= (my |our |the )?membership))';
const THING = String.raw`(my|our|the|this|these|all|both|his|her|their|its|membership|contract|policy|subscription)`;
const ORGANISATION = String.raw`(company|firm|club|business|school|practice|charity|association|society|partnership|choir|council|parish|church|committee|trust|studio|shop|office|ltd|llc|inc|gmbh|plc|llp|undersigned)`;

export const ENGLISH_ANY_CONTRACT: AnyContract = {
  acts: [
    new RegExp(String.raw`\b${WE} ${MANNER}${ENDS} ${THING}\b`),
    new RegExp(
      String.raw`(?<=\b${WE}\b[^.;?]{1,110}\b(and|so) )(am |are )?${MANNER}${ENDS} ${THING}\b`,
    ),
    new RegExp(
      String.raw`(?<=\b${WE}\b[^.;?]{1,110}\b(and|so) )(am |are )?${MANNER}(give|giving) (you )?(my |our )?notice\b`,
    ),
    new RegExp(
      String.raw`(?<=\b${WE} (hereby )?(exercis|invok|us)\w+ [^.;?]{1,60}\b(and|so) )(am |are )?(terminate|terminating|cancel|cancell?ing|ending|end|leaving)\b`,
    ),
    new RegExp(
      String.raw`^(?!(my|your|their|his|her|he|she|it|who|what)\b)(hereby )?(the |our )?(\S+ ){0,4}?${ORGANISATION},? (is |are )?${MANNER}(terminates|cancels|ends|terminating|cancell?ing|ending) (its|our|this)\b`,
    ),
    new RegExp(String.raw`^(cancell?ing|terminating|ending|quitting|discontinuing) (my|our) `),
    /^(please consider (it|this) )?(hereby|herewith) (cancell?ed|terminated)[.! ]*$/,
    /^(as of|as from|from|effective|with effect from) (today|now|immediately|tonight|this moment),? (my|our|the|this) (\S+ ){0,3}?(contract|agreement|membership|subscription|arrangement|deal|business relationship) (with you )?is (over|ended|terminated|finished|at an end|cancell?ed)\b/,
    /\b(my|our) (\S+ ){0,2}?(contract|agreement|membership|subscription|arrangement|business relationship) (with you )?is (over|ended|terminated|finished|at an end|cancell?ed) (as of|as from|effective|from) (today|now|immediately|tonight|this moment)\b/,
    /^(i am|im|we are|were) no longer (a |an |your )?(members?|customers?|subscribers?|clients?)( of yours)? (as of|as from|from|effective) (today|now|immediately)\b/,
    /\bnotice is hereby given that (my|our|the|this) (\S+ ){0,3}?(contract|agreement|membership|subscription|policy|licen[cs]e|lease) (\S+ )?(ends|is terminated|terminates|will end|is cancell?ed)\b/,
    /\b(this (letter|email|message|note) )?(serves as|is) (\S+ )?notice that [^.;?]{0,60}\b(contract|agreement|membership|subscription|policy) (is|will be) (terminated|cancell?ed|ended)\b/,
    /^((formal|written|my|our) )*notice to (quit|vacate|leave|end|cancel|terminate) (my|our|the|unit|bay|space|locker|plot|berth)\b/,
    /^this is (my |our )?(formal|written|official) notice[.! ]*$/,
    /^(formal |written )?(notice of )?(cancellation|termination)( of)?\b(?=[^?]*\d{3,})[^?]{0,90}\b(effective|as of|from|with effect) [^?]{2,40}$/,
  ],
  mark: /\b(hereby|herewith|forthwith|with this (letter|e?mail|message|note)|effective|with (immediate )?effect|as of|as from|from (today|now|tomorrow|this|next|the (\d|end|first|start|beginning)|\w+day|\d\S*|jan|feb|mar|apr|mai|jun|jul|aug|sep|oct|nov|dec)\w*|on (the )?\d\S*|on \w+day|per \d\S*|at the (very )?(end|next|earliest|close)|at (its |the |my )?(next )?(renewal|expiry|anniversary)|(by|for) the end of|immediately|today|this (week|month|friday)|notice|in writing|formally|officially)\b/,
  foreign:
    /\b(my|our|the|its|this) (\S+ )?(day|evening|night|season(?! ticket)|year|watch|arrears|complaint|mail|discussion|studies|degree|holiday|school|stay|silence|relationship|shift|trip|game|round|question|search|campaign|parking on)\b/,
};
