import type { Lexicon } from './lexicon.ts';

export const ENGLISH: Lexicon = {
  reasons: [
    [
      'too_expensive',
      /(?<!not )(?<!not too )\b(expensive|pricey|overpriced|unaffordable|steep)\b|\b(cant|cannot|can not|can no longer|couldnt) afford|price (increase|hike|rise|went up|is too|keeps)|(raised|increased|hiked|put up|upped) (the|your|my)? ?prices?|prices? .{0,12}(going up|went up|gone up|too high|doubled)|costs? too much|too much money|sav(e|ing) (some )?money|cut(ting)? (back|costs|expenses|down on)|cheaper|\bbudget|money is tight|tight on money|cost of living|out of my price/,
    ],
    [
      'not_needed',
      /(dont|do not|doesnt|never|hardly|barely|rarely|not|no longer|havent|hasnt|didnt) (really |even |actually )?(us(e|ed|ing)|watch|read|wear|go|play|need)\b|(dont|no longer|not) (really )?(have a )?need(ed)?\b|no (more )?use for|no need for|not enough time|no time (for|to)|dont have (the )?time|unused|sits there|lost interest|not interested any/,
    ],
    [
      'finished',
      /(project|season|course|semester|study|studies|thesis|event|campaign|job|exam|degree) (is|was|are|has|ended|finished)? ?(now )?(over|done|finished|ended|complete|completed)|i (have )?graduated|finished (my|the|our) |(watched|read|seen) everything|outgrown|got what i (came|needed)/,
    ],
    [
      'missing_feature',
      /missing (a |an |the )?(feature|function|\w+ (feature|export|option|integration))|\black(s|ing)?\b|(no|without an?|doesnt have|does not have|dont have an?|needs?) (\w+ )?(feature|integration|dark mode|offline|export|app for|support for)|cant (export|import|sync|share|download|integrate)|doesnt support|does not support|not supported|feature (i|we) need|deal ?breaker/,
    ],
    [
      'low_value',
      /not worth|isnt worth|waste of (my )?money|poor value|bad value|no value|little value|not enough (content|variety|choice|value|selection|new)|nothing (good|new|interesting|to watch|on)|boring|same (old )?(stuff|things|content)|content (is|has|got)|poor quality|quality (has|is|went|dropped)|dont get (much|anything) out/,
    ],
    [
      'too_complex',
      /too (complicated|complex|hard|difficult|confusing)|complicated|confusing|(hard|difficult) to (use|understand|set up|figure)|not user ?friendly|dont understand (how|it|the)|cant figure|couldnt (get|figure)|overwhelm|steep learning/,
    ],
    [
      'technical_problems',
      /\b(crash(es|ed|ing)?|bugs?|buggy|glitch\w*|freez(es|ing)|laggy|lags|outages?|errors?|buffering|unreliable)\b|(doesnt|does not|never|not|stopped|isnt|wont|hardly) work|(doesnt|wont|never) (load|open|start|connect|sync)|broken|keeps (stopping|dropping|disconnecting|failing)|always down|been down|technical (problems?|issues?)|too slow|so slow|connection (drops|is bad)|no signal|bad reception/,
    ],
    [
      'bad_support',
      /(customer )?(support|service|helpdesk|staff) (is|was|are|were|has|never|does|doesnt|didnt|team).{0,25}(bad|terrible|awful|rude|useless|slow|poor|horrible|answer|reply|respond|help|unhelpful|worst|joke)|(bad|terrible|awful|poor|rude|useless|horrible|worst|disgusting|appalling) (customer )?(service|support|staff)|nobody (answers|replies|responds|helps|cares)|no ?one (answers|replies|responds|helps|ever)|on hold for|no (answer|reply|response)|treated (me )?(badly|like)|way you treat/,
    ],
    [
      'switched_service',
      /switch(ed|ing)? (over )?to|mov(ed|ing) (everything )?(over )?to (?!a new (house|city|country)|another (country|city)|abroad|the )|gone (over )?to|going (with|over to)|changed? (to|provider)|(another|different|new|other) (provider|service|supplier|company|tool|app|gym|bank|carrier)|signed up (with|for) |found (a |an |something )?(better|cheaper|other|alternative)|better (offer|deal) (elsewhere|from)|competitor|i (now )?use \w+ (now|instead)|\binstead\b.{0,10}$/,
    ],
    [
      'temporary_break',
      /(on|for a|for my|for our|family) (holiday|vacation)|\bholidaying|\b(im|i am|we are|were|ill be|well be|be|shes|hes|going|being) (away|abroad|overseas|stateside|out of (the country|town))\b|travell?ing|backpack|\b(my|our|a|the) (\w+ )?(trip|honeymoon|cruise)\b|sabbatical|gap year|winter(ing|s)? in|deploy(ed|ment)|on tour|secondment|placement|between jobs|semester (abroad|break)|working (away|abroad)|\bat sea\b|ramadan|\blent\b|during (my |the )?(exams|finals)|exam (season|period|time)|until (i|we) (return|get back) from/,
    ],
    [
      'outside_control',
      /(my|our|the) (boss|employer|company|management|manager|head office|parent company|it department|school|board) (has |have )?(decid|want|switch|bought|pays?|provides?|chose|told|no longer)|merge[dr]|merger|takeover|acquired|new management|not my decision|was told to|have to,? not my|company policy|budget (was )?cut/,
    ],
    [
      'life_change',
      /moving (abroad|house|home|away|out|to (a new|another|the) )|moved (away|house|abroad|out)|relocat|passed away|\bdied\b|\bdeath\b|deceased|funeral|divorc|separated from|having a baby|new baby|pregnan|retire|lost my job|laid off|unemployed|redundan|(seriously |very |been )(ill|sick)\b|illness|cancer|hospital|diagnos|nursing home|care home|disabled|\binjur|surgery|maternity|paternity|parental leave|\b(broke|broken|fractured|sprained|tore|torn|busted|snapped) (my|his|her|a|an) |(knee|hip|shoulder|heart|back|hand|foot) (op|operation|surgery|replacement)\b|had an (operation|accident)|physio|crutches|chemo|heart attack|slipped disc/,
    ],
    [
      'privacy_trust',
      /privacy|(dont|do not|cant|no longer) trust|lost (my )?trust|data (breach|leak|protection)|(sell|selling|sold|share|sharing) (my|our|peoples?|user) data|spying|tracking me|hacked|dont want you to have my data|my data is not safe/,
    ],
    [
      'business_closed',
      /(clos(e|ed|ing)|shut(ting)?|wind(ing)?|wound) (down )?(up )?(my|our|the) (business|company|shop|store|restaurant|firm|practice|office|cafe)|(business|company|shop|firm|restaurant) (is |has |is being )?(clos|shut|bankrupt|folded|insolven|gone)|bankrupt|insolven|went out of business|going out of business|ceased trading|gave up the business/,
    ],
    [
      'declined_to_say',
      /(rather|prefer) not (to )?say|none of your business|no reason|not telling|wont say|dont want to say|its private|personal reasons?|no comment|not your concern/,
    ],
  ],
  affordable:
    /\b(not|isnt|wasnt|never|arent) (at all |really |even )?(too |that |so |about |because of |a matter of |the )*(expensive|pricey|price|cost|costs|money)\b/,
  sensitive: [
    [
      'bereavement',
      /passed away|\bdied\b|\bdeath\b|deceased|funeral|\blate (husband|wife|father|mother|son|daughter)|bereave|lost my (husband|wife|father|mother|dad|mum|mom|son|daughter|brother|sister|partner)|widow/,
    ],
    [
      'illness',
      /\bcancer (diagnosis|treatment|patient)|have cancer|has cancer|chemo|hospital|seriously ill|terminal(ly)? ill|very ill|\bim ill\b|illness|diagnosed|stroke|surgery|depress(ed|ion)|burn ?out|dementia|alzheimer|disab(led|ility)|nursing home|care home|suicid/,
    ],
    [
      'hardship',
      /lost my job|laid off|unemployed|redundan(t|cy)|(cant|cannot|can no longer) pay (my|the|this|your) (rent|bills?|invoice)|at my wits end with money|cant afford (food|rent|to eat|heating)|bankrupt(cy)?\b(?! (company|business))|in debt|debts?\b|food bank|on benefits|homeless|eviction|insolvency|financial (hardship|difficult)/,
    ],
    [
      'minor',
      /\b(im|i am|hes|shes|he is|she is|(son|daughter|child|kid|boy|girl).{0,14}\bis) (only )?([5-9]|1[0-7])\b(?! ?(months|days|weeks))|underage|under age|a minor\b|without (my|parental|our) (permission|consent)|my (child|kid|son|daughter) (signed|bought|ordered|subscribed)/,
    ],
    [
      'legal_threat',
      /\b(lawyer|solicitor|attorney|barrister|sue|suing|lawsuit|legal action|court|small claims|ombudsman|trading standards|consumer protection|press|newspaper will|journalist|media|bbc|report you|bbb|ftc|regulator)\b(?! (delivery|subscription|is|was|anymore))/,
    ],
  ],
  moods: [
    [
      'distressed',
      /passed away|\bdied\b|deceased|funeral|widow|lost my (husband|wife|father|mother|dad|mum|mom|son|daughter|job|partner)|cancer|chemo|hospital|seriously ill|desperate|cant cope|crying|suicid|depress(ed|ion)|in debt|evict|homeless|laid off|unemployed|cant pay/,
    ],
    [
      'upset',
      /ridiculous|terrible|awful|worst|horrible|disgust|unacceptable|useless|\bsucks?\b|\bcrap|shit|fuck|f\*|damn|bloody|bastard|idiot|moron|scam|thie(f|ves)|rip ?off|liars?|lied|joke of|what a joke|shame on|sick of|fed up|angry|furious|outrag|pathetic|hate (you|this|your)|garbage|rubbish|how dare|had enough|for the (second|third|fourth|last|\d+\w\w) time|screw you|go to hell|oh great|well done|fantastic,|disappointed|appalling|disgrace|unbelievable|waste of/,
    ],
  ],
  extraordinary:
    /for (good )?cause\b|without notice|extraordinary (termination|cancellation)|breach of contract|material breach|special (right|termination)|due to (the )?(price increase|your breach)/,
  immediately:
    /immediate(ly)?|right (now|away)|\basap\b|at once|straight ?away|effective today|as of (today|now)|\btoday\b|instantly|with immediate effect/,
  competitor:
    /(?:switch(?:ed|ing)?(?: over)? to|mov(?:ed|ing)(?: everything)? (?:over )?to|gone (?:over )?to|going with|went with|chang(?:ed|ing) to|signed up with|(?:I|we)(?:'re| are|'m| am) (?:now )?(?:with|at|using)|joined|use) ((?:[A-Z][\w&+'.-]*|[a-z]+[A-Z]\w*|O2|1&1)(?: [A-Z][\w&+-]*)?)/u,
  conjunction: / (?:and then|and also|and|but|also|plus|then|because|cos|cuz) /,
  keep: /\b(dont|do not|not|never|(didnt|doesnt|wont) (?=want|mean|ask|intend|need)) ?(want (you )?to |wish to |going to |gonna |need to |intend to |mean to |like to |ask to |actually )*(be )?(cancel|delete|end(?! up)|terminate|stop|quit|leave|unsubscribe|close|pause|withdraw)|changed my mind|(?<!dont )(?<!not )\b(ill|i will|im|i am|decided to|want to|going to|like to) (stay|keep|staying|keeping)\b(?! (getting|being|on hold))|ignore (my|that|the) (last|previous|earlier)?|never ?mind|no longer want to (cancel|leave|delete|end|quit)/,
  ends: /\b(cancel|delet|remov|terminat|clos|end|quit|eras)\w*/,
  stays:
    /\b(no|not|nope|nah|dont|do not|never|(?:do|does|did|wo|would|should|could|ca|is|are|was|have|has|had)nt|cannot|keep\w*|kept|stay\w*|remain\w*|chang\w*|ignore|disregard|forget|forgot|mistake\w*|accident\w*|wrong\w*|instead|actually|oops|wait|hold|rather|continu\w*|carry|without|undo|reverse|revert|scrap|scratch|back|thoughts?|all|still|leave)\b/,
  unable: /\b(cant|cannot|can not|couldnt|could not|unable|why|wont let|doesnt let)\b/,
  question:
    /^(what|when|how (long|much|many|soon|late)|is|are|do|does|did|will|would|can i still|if i|until when|which|am i|has|have|was|who|why|where does|whats|suppose)\b.*|\bwhat (happens|if)\b/,
  threat:
    /\b(one|1) more\b[^.!?]*\b(and|or|then) (i|im|ill|we|were|well|my|every|you)\b|\b(again|once more)\b[^.!?]*\b(and|or) (i|im|ill|we|were|well) (?!want )(\w+ ){0,2}(cancel\w*|leav\w+|end|ending|terminat\w+|quit\w*|gone|off|out|done|switch\w*|go|walk)\b|\b(or|otherwise|or else) (i|im|ill|we|were|well) (\w+ ){0,2}(cancel\w*|leav\w+|end\w*|terminat\w+|quit\w*|gone|off|out|switch\w*|unsubscrib\w+|go|walk)\b|\b(if(?! (i (simply |just )?(want|move|leave)\w*|im mov\w+|its|thats|it is|that is|possible|poss|you dont mind|ok|need be|i may|i can|so|not)\b)|unless|next time)\b[^.!?]*\b(i|im|ill|id|we|were|well|wed) (\w+ ){0,3}(cancel\w*|leav\w+|end|ending|terminat\w+|quit\w*|gone|off|out|switch\w*)\b|\b(i|ill|id|we|well|wed) (\w+ )?(cancel|leave|quit|terminate) (\w+ ){0,2}(if|unless)\b|\bbefore i (cancel|leave)\b|\bnot (until|before|till) (you|this|its|it|that|the)\b/,
};
