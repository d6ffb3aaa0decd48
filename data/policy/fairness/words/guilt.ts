/** Kinds of guilt: a few words together, never one alone, so that "family plan" and "lost devices" may be said. */

/** Leaving hurts somebody: those who work here, friends, a family. */
export const HURTS_SOMEBODY = [
  '(?:walk*|run*) out on us|turn* … back on us|how (?:it|this) ends between|end of (?:us|our time)',
  '(?:put|poured|pour) (?:so much|all|our|their) … (?:love|heart*|soul|into)|(?:gave|given) you (?:everything|all|our)',
  'mean(?:t|s)? (?:more|something|so little|nothing) to (?:you|us)|(?:it|this|that) (?:hurts|pains|saddens|stings)|(?:hurts|pains|saddens) (?:us|me)',
  '(?:we|us|team|crew|staff|everyone|everybody|founder*|colleagues) … (?:heartbroken|crying|cry|tears|devastated|grieve|mourn*|hurt)',
  'part of (?:the|our) family(?! (?:plan|account|calendar|list))|family (?:stays|sticks)|believed? in you|(?:this|it|that) personally|how you thank us|(?:that|this) is (?:our|your) thanks|(?:leave*|leaving|let*) … (?:everybody|everyone|us|them) down|you promised|others would be (?:grateful|glad|happy|thankful)|(?:thrilled|delighted|overjoyed) if you',
  '(?:counting|count|relying|depending) on you|(?:friends|team|teammates|colleagues|family|everyone) (?:behind|in the lurch|alone)',
  'hard(?:er)? (?:for|on) (?:us|the small|our|those)|to (?:see|watch) … (?:go|leave|walk away)|after all (?:these|those|the|this) (?:year|month|time)*',
  '(?:explain|tell \\S+) … why you (?:left|leave|went|quit)|owe (?:it |this |that |us)',
  'rücken (?:kehren|zukehren|zu)|kehren … rücken|herzblut|viel liebe|(?:mehr|etwas|nichts) bedeute*|bedeute* … (?:ihnen|nichts|mehr)',
  '(?:schmerzt|trifft|verletzt|kränkt|betrübt) (?:uns|mich|unser*|die menschen|alle)|(?:tut|macht) (?:uns|mich) (?:weh|traurig)|(?:tief|sehr|zutiefst) betrübt|untröstlich|tränen',
  '(?:soll|ist) das … ende|ende unserer|(?:alles|unser bestes) gegeben|(?:ist das|das ist|dies ist|ist dies) … dank|gemeinsame* zeit',
  'ohne sie (?:ist|wird|sind|fehlt|geht)|teil (?:der|unserer) familie|gehör* zur familie|familie … (?:zusammen|hält)|denken sie an ihre?n? (?:kollegen|team|freunde|familie|kinder|lieben)|auf sie (?:zählen|bauen)|in der seele|ihrer familie (?:an(?:tun|zutun))|andere wären (?:froh|dankbar)|uns treu|niedergeschlagen|freuen, wenn sie|an sie geglaubt|glauben an sie|persönlich nehmen|nimmt … persönlich',
  'zähl* (?:darauf|auf sie)|rechnen (?:auf sie|mit ihnen|fest mit)|(?:freunde|kollegen|team|familie|kinder|gemeinschaft) … (?:zurücklassen|zurück|allein* lassen|hängen lassen)',
  '(?:ziehen|gehen) zu (?:sehen|lassen)|erklären,? warum sie|nach (?:so vielen|all den|all diesen|den vielen) (?:jahren|monaten)|(?:uns|sich) … schuldig',
  'laat u ons|achter te laten|(?:zo ?)?veel (?:liefde|hart) (?:in)?gestopt|(?:veel|al) (?:onze|hun)? ?(?:liefde|ziel)|meer (?:voor u )?beteken*|beteken* … (?:meer|niets)',
  'doet (?:ons )?pijn|raakt (?:ons|de mensen|iedereen|onze)|kapot van|in tranen|(?:gaven|gegeven) … alles|(?:is|dit is) … (?:onze|de) dank',
  'het einde van (?:ons|onze)|zonder u (?:is|wordt|zijn)|(?:hoort bij|deel van) (?:de|onze) familie|familie blijft|(?:geloofden|geloven|geloofde) … in u|persoonlijk (?:op)?(?:vatten|nemen)',
  "rekenen (?:erop|op u)|op u rekenen|denk aan uw (?:collega*|team|vrienden|gezin|familie|kinderen)|(?:heel|zo) erg dat u|ons trouw|anderen zouden … (?:dankbaar|blij)|(?:wij|we) balen|fijn vinden als u|(?:vrienden|collega's|team|familie|gezin) … (?:achterlaten|achter|in de steek|alleen laten)|(?:uitleggen|vertellen) waarom u|zien (?:vertrekken|gaan)|na al (?:die|deze|de) (?:jaren|tijd|maanden)",
  '(?:uzelf|ons|het) … verplicht|elke opzegging',
];

/** Who leaves is made out to be less: not smart, not serious, a quitter. */
export const SHAMES = [
  '(?:smart|clever|serious|real|true|responsible|wise|sensible|successful|caring) (?:people|professional*|parent*|user*|customer*|member*|pros|adult*|folks)',
  'quitters?|losers?|winners?|giv(?:e|ing) up (?:is|now|so)|who gives? up|common sense|never learn*',
  "if you (?:do not|don't|no longer) (?:care|mind|value)|(?:must not|do not|don't|clearly do not) care|i (?:prefer|would rather|enjoy|love) … (?:pay*|miss*|los*|wast*|less|stay*|be)|i (?:do not|don't) (?:want|like|care|need) (?:\\S+ ){0,2}(?:sav*|money|health*|better|success)",
  "not ready for (?:a|this|it|us|success)|(?:rather|to) (?:stay|fall|lag|be left) behind|you(?:'ll| will| would)? … (?:fall|stay|lag|left) behind|(?:cannot|can't|fail to|do not|don't) (?:see|appreciate|recognise|understand) (?:the|its|our|what) (?:value|worth|benefit*)",
  '(?:a|what a|such a) (?:pity|shame|waste)',
  '(?:kluge|schlaue|clevere|echte|wahre|vernünftige|verantwortungs\\S*|erfolgreiche|ernsthafte) (?:leute|menschen|profis|eltern|kunden|nutzer|mitglieder|köpfe)',
  'wer (?:vernünftig|klug|schlau|clever|verantwortung)|(?:wer|nur wer) aufgibt|gewinner|verlierer|versager|aufgeben ist|so (?:schnell|leicht|früh) aufgeb*|(?:geben|gibst) (?:also|einfach) (?:\\S+ )?auf|auf halbem weg|flinte ins korn|handtuch werfen',
  '(?:ihnen|dir) … (?:egal|gleichgültig)|(?:ihnen liegt|liegt ihnen) … nichts|nein danke, ich|ich (?:zahle|verzichte|bleibe|verpasse|verliere) (?:lieber|gern)|ich will (?:kein|nicht|lieber)|gehen sie (?:nur|ruhig|halt|eben)',
  'noch nicht (?:so weit|reif|bereit)|(?:stehen ?bleiben|zurückbleiben) (?:als|statt)|hintertreffen|abgehängt|zurückfallen|(?:wert|nutzen|vorteil*) (?:einfach )?nicht (?:erkenn*|seh*|begreif*|schätz*)|lern* es (?:eben |einfach |wohl )?nie|bedauerlich*',
  '(?:slimme|verstandige|echte|verantwoordelijke|serieuze|wijze|succesvolle) (?:mensen|vakmensen|ouders|klanten|gebruikers|leden|professionals)',
  'wie (?:verstandig|slim|wijs) is|opgevers?|verliezers?|winnaars?|opgeven is|geeft (?:dus|zomaar) … op|zo (?:snel|makkelijk|gauw) (?:zou )?opge*|halverwege|handdoek',
  '(?:u|uw) … niets (?:kan )?(?:kan )?schelen|geeft … niets om|nee (?:dank u|bedankt),? ik|ik (?:betaal|verlies|blijf|mis) liever|ik wil (?:geen|liever)|ga dan maar',
  'nog niet (?:klaar|rijp) (?:voor|om)|er … niet klaar voor|liever stilstaan|stilstaan dan|achterop|achterblijven|(?:waarde|voordeel|nut) niet (?:in)?zie*|leren het nooit|zonde dat|wat zonde',
];

/** What is left behind is painted as a ruin. That something is deleted, and when, may be said. */
export const THREATENS = [
  '(?:all|everything|years|memories|work|progress|streak|history|photos|notes|files|data) … (?:(?:gone|lost) (?:for good|forever)|vanish*|destroyed|wiped out|dies?|unprotected|worthless|(?:into|in) the (?:bin|trash|garbage))',
  'say goodbye to|throw* away (?:years|all|everything|your|what|months)|(?:left|end up|be) with nothing|empty-?handed|down the drain|go(?:es)? to waste|for nothing',
  '(?:all|everything) (?:that |which )?you (?:are|have|would|will)? ?(?:giving|give|given|built|worked|love|achieved)|think (?:of|about) (?:all|everything|what you)',
  '(?:will|would) (?:be sorry|regret|pay for)|(?:sorry|regret*) (?:later|when)|(?:leaving|cancell?ing|going) means (?:los*|giving up|saying)|without us|(?:nobody|no one) (?:can|will) (?:help|save)|(?:this|big|huge|costly|terrible) mistake|without you|(?:is|be|when … is) all gone',
  '(?:alle|alles|ihre|ihr|mühe|arbeit|fortschritt) … (?:unwiederbringlich|für immer|verloren|vernichtet|ungeschützt|wertlos|dahin|umsonst|in den müll|im müll)|alles (?:ist )?weg',
  'verabschieden sie sich|sie werfen … weg|gerade wegwerfen|wegwerfen, was|leere* händen|bedenken sie|was sie (?:alles )?(?:aufgeben|verlieren|zurücklassen)|stirbt|(?:wird|werden) … vernichtet',
  'leidtun|leid tun|(?:teuer|später) (?:teuer )?(?:bezahlen|zu stehen)|(?:diesen|großen|teuren) fehler|verlier* … alles|alles verlier*|keinen fehler|ohne (?:uns|sie schaffen)|als hätte es … nie|niemand … (?:helfen|retten)',
  '(?:al|alles|alle|uw|werk|voortgang) … (?:voor altijd|voorgoed|verloren|vernietigd|onbeschermd|waardeloos|in de (?:vuilnisbak|prullenbak) (?:belandt|verdwijnt))|belandt … (?:vuilnisbak|prullenbak)|alles (?:is )?weg is',
  'afscheid (?:nemen )?van|u gooit … weg|(?:nu|zomaar) weggooi*|lege handen|bedenk wat|wat u (?:allemaal )?(?:opgeeft|verliest|achterlaat)|sterft|raakt … kwijt',
  'betreuren|spijt (?:krijgen|hebben)|duur (?:betalen|te staan)|(?:deze|grote|dure) fout (?:betaalt|kost|bega*)|fout niet|zonder (?:ons|u redden)|alsof … nooit|niemand … (?:helpen|redden)',
];
