import { phrases } from '../phrases.ts';

export const GUILT = phrases(
  "(?:we(?:'ll| will)?|i(?:'ll| will)?) (?:be )?(?:miss|sad to see|sorry to see)(?: you)*",
  'sad to see you|hate to see you|disappointed|let (?:us|them|everyone|(?:my|your|the) \\S+) down|letting … down|abandon*|you will regret|regret this|after all we',
  "(?:don't|do not|please stay and do not) (?:go|leave)|please stay|lose you|break* (?:my|our) heart*|lonely",
  'how could you|think of your (?:team|friends|family|colleagues|customers)|your friends will',
  '(?:is|are) counting on you|(?:count|rely|rel(?:y|ies)|depend|depends) on you|let(?:ting|s)? (?:\\S+ ){1,2}down|how you (?:thank|repay) us|worked (?:so |very )?hard for you',
  'think again|think twice|reconsider|ungrateful|selfish|you owe (?:us|it)|ashamed|(?:we|they|team) needs? you',
  '(?:a |the |real )?shame|(?:would|should|could) be grateful|you (?:\\S+ )?promised|(?:just |simply )giv(?:e|ing) up|throw(?:ing)? (?:\\S+ ){0,3}away|disloyal|stay (?:loyal|true)|loyal to us|betray*|(?:turn|turned|turning) your back|walk(?:ing)? away|forget (?:about )?us',
  '(?:make|making) (?:this|that|a) (?:\\S+ )?mistake|without you (?:\\S+ ){1,3}(?:will|would|cannot|fail*)',
  'machen sie (?:\\S+ )?(?:keinen|diesen|nicht den) fehler|ohne sie (?:\\S+ ){0,2}(?:schaffen|geht|können)',
  'maak (?:deze|die|geen) fout|zonder u (?:\\S+ ){0,2}(?:redden|gaat|kunnen|lukt)',
  "your (?:family|children|friends|colleagues|team) (?:will|would|may|might|won't|needs?|deserves?)",
  '(?:bleiben|seien|halten) (?:sie )?uns (?:\\S+ )?(?:treu|die treue)|treu bleiben|antun|(?:geben|werfen) (?:\\S+ ){0,3}(?:einfach|alles|also) (?:auf|weg|hin)|(?:sehr |so )?dankbar|(?:andere|viele) wären froh|versprochen|verrat*|den rücken kehr*|vergessen sie uns|(?:ihre|die) (?:familie|kinder|freunde|kollegen) (?:wird|werden|braucht|brauchen)',
  "blijf (?:ons|bij ons) (?:\\S+ )?trouw|trouw aan ons|aandoen|geeft? (?:\\S+ ){0,3}zomaar op|gooit? (?:\\S+ ){0,3}weg|dankbaar|beloofd|verraad*|de rug toe|vergeet ons|uw (?:familie|kinderen|vrienden|collega's) (?:zal|zullen|hebben)",
  'schade,? dass|enttäuscht|im stich|bereuen|vermissen (?:sie|werden)|werden sie vermissen|nach allem',
  'ungern gehen|denken sie (?:doch |auch |bitte )?an (?:ihr|ihre|die|das) (?:team|kolleg*|freund*|familie|kund*)|lassen sie uns',
  'auf sie (?:zählen|bauen|angewiesen)|zählen auf sie|verlassen sich auf sie|(?:gut|genau) überlegt|überlegen sie (?:es |sich |das )*(?:gut|noch ?(?:ein)?mal)|undankbar|schämen|schuldig|(?:wir brauchen|team braucht) sie',
  '(?:sie|dich|euch) (?:\\S+ )?vermissen|wie schade|sehr schade|zu schade|verlassen sie uns|gehen sie (?:bitte )?nicht',
  'ungern (?:verlieren|ziehen)|verlieren sie (?:nur )?ungern|bricht (?:uns|mir) … herz',
  'jammer dat|teleurgesteld|in de steek|spijt krijgen|missen u|zullen u missen|na alles wat',
  'niet graag gaan|denk (?:ook |toch )?aan uw (?:team|collega*|vriend*|familie|klant*)|laat ons',
  'op u (?:rekenen|bouwen|vertrouwen)|rekenen op u|goed over nagedacht|denk er (?:nog|goed) (?:\\S+ )*over|denk nog eens|ondankbaar|schamen|(?:wij hebben|team heeft) u nodig',
  'gaan u missen|u (?:\\S+ )?missen|verlaat ons|ga niet weg|(?:wat|heel|erg) jammer|u niet kwijt|breekt (?:ons|mijn) hart',
);

export const FEELINGS = phrases(
  "(?:i am|i'm|we are|we're) (?:so |very |really |truly )?(?:sorry|sad|happy|glad|delighted|excited|heartbroken|afraid)",
  '(?:i|we) (?:feel|love|hope|understand how you feel)',
  '(?:es tut (?:mir|uns) (?:\\S+ )?leid|(?:ich bin|wir sind) (?:\\S+ )?(?:traurig|froh|glücklich|begeistert)|(?:ich|wir) (?:freue*|bedauer*|fühle*|hoffe*))',
  'tears|(?:we|i) (?:cry|weep)|crying|devastated|gutted|(?:we are|i am) (?:\\S+ )?(?:upset|down|hurt|crushed|shocked)',
  'tränen|weinen|niedergeschlagen|geknickt|betroffen|erschüttert|bestürzt|am boden',
  'tranen|huilen|balen|bedroefd|aangeslagen|kapot van|geschokt|verslagen',
  '(?:i|we) would be (?:\\S+ )?(?:thrilled|happy|delighted|glad|sad|sorry)',
  'würden (?:wir )?uns (?:\\S+ )?freuen|(?:zouden|zou) (?:het )?(?:\\S+ )?(?:fijn|leuk|jammer) vinden',
  'heavy heart*|(?:it )?(?:hurts|pains|saddens) (?:us|me)|heartbreaking|means (?:a lot|the world|so much) to (?:us|me)',
  'tut (?:uns|mir) (?:\\S+ ){0,4}weh|schweren herzens|schmerzt (?:uns|mich)|geht uns nah*|am herzen',
  '(?:wij|we|ik) vind(?:en)? (?:het|dat) (?:\\S+ ){0,2}(?:erg|naar|vreselijk|verschrikkelijk|jammer|verdrietig)|doet (?:ons|mij|me) (?:\\S+ ){0,2}(?:pijn|verdriet)|met pijn in|raakt ons',
  'leider|bedauerlicherweise|gerne doch|macht (?:uns|mich) (?:\\S+ )?(?:traurig|betroffen)',
  'het spijt (?:mij|me|ons)|(?:ik ben|wij zijn|we zijn) (?:\\S+ )?(?:verdrietig|blij|bedroefd)|(?:ik|wij|we) (?:voel*|hop*|betreur*)',
  'helaas|jammer genoeg|maakt (?:ons|mij|me) (?:\\S+ )?(?:verdrietig|bedroefd)',
);

export const URGENCY = phrases(
  "hurry|act (?:now|fast)|last chance|only today|today only|right away before|before it(?: is|'s) too late|ends soon|expires soon|limited time|final (?:offer|chance)|while (?:it lasts|stocks last)",
  "now or never|miss out|miss this|(?:don't|do not) (?:wait|delay)|(?:only|just) \\d+ (?:hour|day|week)s? left",
  "(?:this|your|one|a|unique) (?:\\S+ )?(?:chance|opportunity)|(?:by|before|until|till) (?:midnight|tonight|noon)|(?:not|never|won't) (?:come|be) (?:again|back|repeated)|soon (?:be )?(?:gone|over)|last (?:day|days|hours|places|call)|once in a lifetime",
  '(?:diese|ihre|eine|einmalige|die) (?:\\S+ )?(?:chance|gelegenheit)|(?:kommt|gibt es) (?:so )?(?:nicht|nie|kein) (?:\\S+ )?(?:wieder|zurück|mal)|aber schnell|(?:bis|vor) mitternacht|bis heute abend|einmalig*|bald weg|letzten? (?:tage?|stunden|plätze)|höchste zeit',
  '(?:deze|uw|een|unieke) (?:\\S+ )?kans|komt (?:niet|nooit) (?:meer )?(?:terug|weer)|op tijd bij|(?:voor|tot) middernacht|eenmalig*|zo weg|laatste (?:dag|dagen|uren|plaatsen)|hoog tijd',
  'prices? (?:will |are going to |is going to )?(?:go|goes|going|rise|rises) (?:up )?(?:soon|today|tomorrow|next)|(?:minutes?|hours?|days?) (?:left )?to (?:decide|choose)',
  '(?:morgen|bald|demnächst) (?:wird|werden) (?:es|die preise) (?:teurer|steigen|erhöht)|(?:läuft|laufen) (?:\\S+ )?(?:heute|morgen|bald) ab',
  '(?:morgen|binnenkort) (?:gaan|gaat|stijgen|wordt|worden) (?:de prijs|de prijzen|het) (?:omhoog|duurder)',
  '(?:decide|choose|act|reply) (?:today|now|quickly|fast)|tomorrow (?:it|this|that) (?:will be|is|may be) (?:gone|over|too late)|be quick|running out|clock is ticking|(?:only|just) a few (?:\\S+ )?(?:left|remain*)|few (?:places|spots|seats|days) (?:are )?left',
  'entscheiden sie (?:sich )?(?:schnell|jetzt|heute|noch heute)|(?:morgen|bald) ist es (?:vorbei|zu spät|weg)|greifen sie (?:jetzt |schnell |gleich )?zu|schlagen sie (?:jetzt |schnell )?zu|(?:zeit|uhr) (?:läuft|tickt|drängt)|(?:nur )?noch wenige (?:plätze|tage|stunden)|nur noch wenige',
  '(?:beslis|kies|reageer) (?:snel|nu|vandaag)|morgen is het (?:voorbij|te laat|weg)|sla (?:nu |snel )?(?:uw|je) slag|grijp (?:nu )?(?:uw|deze|de) kans|(?:tijd|klok) (?:tikt|dringt|loopt)|nog maar (?:een paar|enkele|weinig)',
  'beeilen|schnell sein|letzte (?:chance|gelegenheit)|nur (?:noch )?heute|bevor es zu spät|endet bald|läuft bald ab|solange der vorrat|jetzt zugreifen|nur für kurze zeit',
  'jetzt oder nie|verpassen|sichern sie sich|warten sie nicht|zögern sie nicht|nur noch \\d+ (?:stunde|tag|woche)*',
  'haast u|snel zijn|wees snel|laatste kans|alleen vandaag|nog maar vandaag|voordat het te laat|eindigt (?:snel|binnenkort)|verloopt (?:snel|binnenkort)|zolang de voorraad',
  'nu of nooit|mis (?:dit|het|deze \\S+) niet|loopt u mis|wacht niet|aarzel niet|nog maar \\d+ (?:uur|dag|dagen|week|weken)',
);

/** The word alone is no steering: what somebody sells may be called so. */
export const PHONE = phrases(
  'call (?:us|our|me)|phone (?:us|number|line)|hotline|(?:by|over the) (?:tele)?phone|telephone (?:us|number|line)|give (?:us|our \\S+(?: \\S+)?) a (?:ring|call|buzz)|ring (?:us|our)|pick up the phone|dial|(?:for|on) your call|your (?:phone )?call',
  'rufen sie|anrufen|ihre[nm]? anruf|ruf* uns an|telefonisch*|telefonier*|telefonnummer|telefonat|(?:am|ans|per|zum) telefon|hotline',
  'bel (?:ons|met|naar|even|gerust|eerst|dan)|belt u|bellen|telefonisch*|telefoonnummer|telefoontje|(?:per|via de|aan de|naar de) telefoon|hotline',
);

export const NEGATIONS = phrases(
  "not|never|no|nothing|nobody|without|neither|nor|cannot|[a-z]+n't",
  'nicht|nie|kein|keine|keinen|keinem|keiner|nichts|niemand|ohne|weder',
  'niet|nooit|geen|niets|niemand|zonder|noch',
);

/** Something sad or hard has happened, or somebody is angry, young, or wants everything erased. */
export const NO_TIME_FOR_OFFERS = phrases(
  'died|death|dead|passed away|deceased|funeral|bereave*|widow*',
  'ill|illness|sick|cancer|hospital|disease|diagnos*',
  '(?:lost|losing) my job|unemployed|bankrupt*|in debt|cannot afford (?:food|rent)|hardship',
  'complaint|complain|lawyer|scam|fraud|sue you',
  "i(?:'m| am) (?:1[0-7]|under 18|a minor)|my (?:child|kid|son|daughter) (?:signed|bought|is)",
  'gdpr|right to be forgotten|article 17',
  'gestorben|verstorben|tod|todesfall|beerdigung|trauer*|witwe*',
  'krank|krankheit|krebs|krankenhaus|diagnose|depression',
  'arbeitslos|job verloren|insolven*|schulden|bürgergeld|notlage',
  'beschwerde|beschweren|anwalt|betrug|abzocke|klage',
  'ich bin (?:1[0-7]|minderjährig)|mein (?:kind|sohn)|meine tochter',
  'dsgvo|recht auf vergessen*|artikel 17',
  'overleden|overlijden|dood|begrafenis|rouw|weduw*',
  'ziek|ziekte|kanker|ziekenhuis|diagnose',
  'werkloos|baan kwijt|failliet|schulden|bijstand|geldproblemen',
  'klacht|klagen|advocaat|oplichting|bedrog',
  'ik ben (?:1[0-7]|minderjarig)|mijn (?:kind|zoon|dochter)',
  'avg|recht op vergetelheid',
);

export const GOODBYE = phrases(
  "bye|goodbye|see you|that(?:'s| is) all|no more questions",
  "tschüss*|auf wiedersehen|ciao|das war(?:'s| es| alles)|das wars",
  'dag|doei|tot ziens|dat was het|dat is alles',
);

/** What a person would feel as lost. */
export const LOSS = phrases(
  'you (?:will |would )?lose|losing|no longer (?:have|use|get|see)|gone forever|forfeit',
  'verlieren sie|sie verlieren|verlust|nicht mehr (?:nutzen|haben|sehen)|für immer weg|verfall*',
  'verliest u|u verliest|verlies|niet meer (?:gebruiken|hebben|zien)|voorgoed weg|vervalt',
);
