/** Kinds of holding back: asked to think again, to wait, to be convinced. Thinking it over at leisure may be said. */

/** A decision that was made is doubted. */
export const DOUBTS = [
  '(?:are|is) (?:you|that|this|it) (?:really|truly|honestly|absolutely|quite|completely|totally)? ?(?:sure|certain|positive|convinced|serious|what you want)|is (?:that|this|it) (?:really|truly|honestly)|thought (?:this|it|that) (?:\\S+ )?(?:through|over)|do you (?:really|honestly|truly|seriously|actually) (?:want|wish|mean|intend|like)|(?:really|truly|honestly) (?:want|wish) to (?:go|leave|cancel|quit|give|end)',
  "sleep on it|think (?:again|twice|carefully|hard)|(?:please|do|should|might want to|want to|why not|better|like to|you to) (?:reconsider|rethink)|(?:won't|will|could|would|can|please|not) (?:you |we )?(?:\\S+ )?change your mind|second thoughts",
  "(?:give|giving) (?:us|it|this|yourself) (?:another|one more|a second|one last|a last)|give us (?:a|one|just)|one (?:more|last) (?:chance|try|look)|one (?:more|last) thing before|another (?:chance|try)|stop for a (?:second|moment|minute)|surely you|you (?:cannot|can't|do not|don't) (?:really |seriously )?mean|(?:ask|asking) you (?:one more|one last|again)|what you are (?:doing|about to do)|know what this means|go through with (?:it|this)",
  'ist (?:das|dies) (?:wirklich|tatsächlich|ernsthaft|echt)|haben sie … überlegt|(?:restlos|ganz|völlig|wirklich|absolut|hundertprozentig) (?:überzeugt|sicher)|schlafen sie … darüber|(?:wollen|möchten) sie (?:(?:das|es|uns) )?(?:wirklich|ernsthaft|tatsächlich|allen ernstes|nicht (?:doch|lieber))',
  'denken sie (?:bitte |doch )?(?:noch einmal|nochmals?|noch mal) (?:nach|darüber)|bitte denken sie|überdenken|meinen sie (?:das|es) (?:wirklich|ernst)|ihr ernst|noch (?:eine|einen|eine letzte|einen letzten) (?:chance|versuch)|halten sie (?:kurz )?inne|umstimmen|umzustimmen|(?:ist ihnen|sind sie sich) (?:klar|bewusst|im klaren)|(?:ein letztes|noch ein) mal, ob|wissen sie, (?:was|worauf)',
  'is (?:dat|dit) (?:echt|werkelijk|wel)|(?:hebt u|heeft u|u hebt) … (?:over )?nagedacht|(?:helemaal|echt|heel|volkomen) (?:overtuigd|zeker)|slaap er|nachtje over|(?:wilt|meent) u (?:\\S+ )?(?:echt|serieus|werkelijk|niet (?:toch|liever))|denk (?:alstublieft |er |nog )?(?:nog )?(?:eens|een keer|goed) (?:na|over)|(?:heroverweeg|overweeg … opnieuw)',
  'meent u|niet menen|nog (?:een|één) (?:\\S+ )?kans|nog (?:een|één) keer, (?:dat|voor)|sta (?:even )?stil bij|andere gedachten|beseft u|weet u (?:wel )?(?:wat|waar)|(?:laatste|nog een) keer of u',
];

/** Told to wait, to look, to be convinced; nobody wants to let go. */
export const HOLDS_BACK = [
  '(?:wait|hold on|hang on|not so fast|hold your horses|one moment|just a moment)(?=[,!])|not done yet|hang up on us|before you (?:leave us|walk|walk away|abandon|quit)|(?:let us|allow us to|let me) (?:convince|persuade|win|prove|make it up|show you why)|win (?:you|your \\S+) back|talk you (?:out|into)|keep you(?! (?:posted|informed|logged|signed|up))',
  "let you go|what would it take|(?:don't|do not) give up on|you belong (?:here|with us|to us)|stay a (?:little|bit|while)|stay (?:longer|with us|here)|so stay|news for you|see (?:what comes|this) (?:next|first)|look at this first",
  '(?:moment|stopp|augenblick|nicht so schnell)(?=[,!])|halt(?=!|, (?:sie|das|wir|nicht|noch))|moment noch|(?:bevor|ehe) sie (?:uns|fort|weg|gehen|fortgehen|weggehen|aufgeben)|bleiben sie (?:doch|bei uns|hier|dabei|noch (?:ein|etwas|kurz))|also bleiben sie|damit sie bleiben|(?:darauf|hoffen), dass sie bleiben',
  'zurück(?:zu)?gewinnen|(?:lassen sie|dürfen wir) … überzeugen|sie (?:zu )?überzeugen|gehen (?:zu )?lassen|lassen wir sie|was (?:müsste|muss|können wir|dürfen wir) …, damit|geben sie uns (?:noch )?(?:nicht auf|eine|noch)|gehören (?:zu uns|hierher)|(?:eine|nur eine) sache(?: noch)?, bevor|noch nicht fertig|neuigkeiten für sie|sehen sie sich (?:erst|zuerst|vorher)|vorher (?:sehen|ansehen)|schauen sie … (?:noch einmal|erst|vorher)',
  '(?:wacht(?: even)?|ho|stop|een ogenblik|moment|niet zo snel)(?=[,!])|voordat u (?:ons|weg|wegloopt|weggaat|vertrekt|verlaat|gaat)|blijf (?:nog|toch|bij ons|hier|even)|dus blijf|(?:terug te|weer te) winnen|terugwinnen|(?:laat u|mogen we u) … overtuigen|u (?:te )?overtuigen',
  'laten (?:we u |u )?gaan|laten we u|wat is ervoor nodig|geef ons (?:nog|een|even)|hoort (?:bij ons|hier)|nog (?:een|één) ding voordat|nog niet klaar|nieuws voor u|bekijk eerst|(?:eerst|nog even) (?:dit )?(?:zien|bekijken)|kijk nog|om u te houden',
];

/** A word with somebody comes first. A person who helps at one's wish may be named. */
export const TALK_FIRST = [
  '(?:speak|talk|chat|discuss*|word|consult*|in touch|go through) … (?:before|first)|(?:first|should|must|need to|have to) (?:\\S+ )?(?:speak|talk|discuss|consult)|(?:adviser|advisor|expert|agent|manager|representative|specialist|consultant)s? (?:must|has to|have to|needs? to|will have to)|(?:retention|loyalty|save) (?:team|desk|expert*|specialist*)|worth your while',
  'call us|(?:one|a quick) call|(?:waiting|wait) for your call|give (?:us|our|the) (?:\\S+ )?a (?:ring|call)|pick up the phone|service (?:line|number)|over the phone|by phone|hear your voice|leave (?:us )?your (?:phone )?number',
  '(?:sprechen|reden|unterhalten|beraten|wechseln|melden|besprechen) … (?:vorher|zuerst|zunächst|bevor|ehe|vor der)|(?:vorher|zuerst|zunächst|erst) … (?:sprechen|reden|besprechen|(?:mit|von) (?:einem|einer|unser*) (?:berater*|team|mitarbeiter*|leiter*|experten|spezialisten|fachleute*))|(?:wechseln|reden|sprechen) sie (?:vorher|zuerst|erst)|ein* (?:berater*|mitarbeiter*|experte) (?:muss|müssen)',
  'zum hörer|(?:nur )?einen anruf|ihren anruf|telefonieren sie|servicenummer|stimme hören|hinterlassen sie (?:ihre|uns)|am telefon kündig*|kündig* … am telefon|(?:lohnen|lohnt sich) für sie|vor der kündigung|stimmen sie um|melden sie sich kurz',
  '(?:praat|spreek|overleg|bespreek|wissel|neem … contact) … (?:voordat|vooraf|eerst)|(?:eerst|vooraf) … (?:praten|spreken|bespreken|overleggen|woorden|(?:met|door) (?:een|onze) (?:adviseur*|team|medewerker*|manager|expert*|specialist*|deskundige*))|(?:adviseur|medewerker|expert) moet|neem (?:even )?contact',
  'pak de telefoon|telefoontje|bel (?:even|gerust|nu|dan)|servicenummer|stem … horen|laat … nummer achter|aan de telefoon|loont (?:zich )?voor u|de moeite waard|voor het opzeggen|praten we u om',
];
