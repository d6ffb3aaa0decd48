import type { Language } from '../../../data/model/language.ts';
import type { Reason } from '../../../data/model/understanding.ts';

/** Names that people leave for, of the trades that sell by subscription; matched where the text says "now" or "to". */
const RIVALS =
  'netflix|disney|hulu|spotify|tidal|deezer|apple|youtube|amazon|sky|dazn|telekom|vodafone|o2|1&1|kpn|odido|ziggo|delta|tele2|proximus|telenet|starlink|octopus|vattenfall|eneco|eon|n26|revolut|bunq|ing|wise|slack|teams|asana|notion|trello|linear|jira|microsoft|google|zotero|xero|datev|exact|sage|mcfit|basic.?fit|puregym|hellofresh|backblaze|dropbox|bumble|tinder|hinge|playstation|xbox|gamepass';

/**
 * More ways to say why, beside the lexicon's: turns of phrase that leave the plain word out
 * ("$19.99 now??", "four tickets, zero answers"). Matched against folded text.
 */
export const REASON_CUES: Readonly<Record<Language, readonly (readonly [Reason, RegExp])[]>> = {
  en: [
    [
      'too_expensive',
      /(doubl|tripl|raise|rais|hike|bump|increas|jump|went up|gone up|put up)\w* .{0,24}(price|fee|rate|bill|cost)|(price|fee|rate|bill|cost|premium)s? .{0,20}(doubl|tripl|hike|bump|increas|jump|went up|gone up|goes up|\d+ ?%)|\b(broke|skint|pricey|steep)\b|costs? (a bomb|a fortune|an arm|so much|more than)|too much (for me|money|a month)|(hours|pay|income|wages?|pension) .{0,12}(cut|reduced|shrunk|lower|freeze)|(third|half|fraction) (of|the) (your |the )?price|\d+([.,]\d\d)? ?(now|a month|quid|bucks)?\?\?|money is tight|tight (on )?(budget|money)|(save|saving) (some )?(money|up|for)|cut(ting)? (down|back|costs|spending|expenses|outgoings)|cost.cutting|choosing between|(cant|cannot|couldnt) (afford|justify|manage|keep up)/,
    ],
    [
      'not_needed',
      /(nobody|no ?one|none of (us|them|my team)|never|hardly( ever)?|barely|rarely|not once) (\w+ ){0,3}(use[sd]?|open(ed|s)?|watch(ed|es)?|read[s]?|log(ged)? in|go|went|touch(ed)?|turn(ed)? it on|come|came back)|no (need|use|time) (for|to|anymore)|(dont|doesnt|wont|didnt) (really )?(need|use|watch|read|wear|go)|no longer (need|use|watch|have time|require)|(forgot|forgotten) (i|we|about|that)|gather(s|ing)? dust|sits? (there|unused|idle)|(do|manage) without|too busy|zero .{0,12}time|unused|not using|outgr(ew|own)|tried (it )?once|signed up to try/,
    ],
    [
      'finished',
      /(thesis|capstone|dissertation|exam|course|degree|project|season|job|contract work|campaign|training|semester|school|wedding|move|show) .{0,14}(over|done|finished|submitted|complete|handed in|wrapped|ended|ends|passed)|(finished|completed|passed|submitted|graduated|done with) .{0,20}(course|exam|thesis|project|degree|school|college|uni|show|series|season)|graduated|met someone|got (the|a) (job|flat)|met my goal|reached my goal|(trip|project|season|course) (is |was )?(over|done)/,
    ],
    [
      'missing_feature',
      /\b(no|lacks?|lacking|without|missing|lack of|theres no|still no|not having|doesnt have|dont have|hasnt got) (an? |any |the |proper )?(\w+ ){0,2}(sso|api|export|import|app|client|integration|offline|support for|feature|option|mode|sync|linux|android|ios|audit logs?|reports?|reporting|subtitles?|widgets?|plugin|calendar|dark mode|csv|lyrics)|(killed|removed|dropped|took away|got rid of) (the |my )?(\w+ )?(feature|mode|option|function|tab|app)|killed offline|cant (export|import|share|connect|integrate)|doesnt (work|connect|integrate|sync) with/,
    ],
    [
      'low_value',
      /isnt worth|not worth|never worth|aint worth|waste of|boring|nothing (new|good|worth|to watch)|(catalog|content|quality|portions?|selection|library|classes?|recipes?|articles?) .{0,20}(dead|thin|worse|boring|shrank|shrunk|dull|dropp|gone|down|poor|bad|weak|empty|stale)|(two|three|one|few) (good|decent) (shows?|films?|things?|matches)|same old|get (nothing|little|not much) (out of|for)|poor value|bad value|disappointing (quality|content)|zero (dates|results|matches)/,
    ],
    [
      'too_complex',
      /(couldnt|cant|cannot|never|unable to|didnt) (figure|work out|understand|get the hang|make sense|make head)|confus(ing|ed)|complicated|complex|too (hard|difficult|fiddly|technical|many (menus|buttons|settings|options|clicks))|set.?up (took|was|defeated)|gave up (on )?(setting|trying)|overwhelm|not (user.?friendly|intuitive)|unintuitive|over my head|steep learning/,
    ],
    [
      'technical_problems',
      /\b(lag(s|gy|ging)?|buffer(s|ing)?|glitch\w*|bug(s|gy)?|crash\w*|freez(es|ing)|outages?|downtime|broken|disconnect(s|ions))\b|(doesnt|wont|dont|never|stopped|not) (work|load|connect|sync|start|open|play)(ing|s|ed)?\b|keeps? (crash|freez|dropp|logging|disconn|restart)|(update|app|system) (wiped|deleted|ate|lost|broke)|no (signal|reception|connection|coverage)|too slow|(drops?|dropped) (out|calls?|every)|cuts out|error (message|code|after)/,
    ],
    [
      'bad_support',
      /(support|staff|agent|service|helpdesk|team|hotline|reception\w*|mods?) .{0,24}(took|takes|slow|rude|useless|ignored|ignores|never|hung up|no answer|clueless|unhelpful|link to|zero)|(\d+|four|three|two|five|several|eleven) (support )?(tickets?|emails?|mails|calls|letters|weeks|days) .{0,20}(\bno\b|zero|without|ignored|unanswered|answer|repl)|zero answers|copy.?past|canned|not (at all )?helpful|unhelpful|hung up on|passed (around|from)|never (called|wrote|got|heard) back|nobody (called|wrote|ever)|(answer|reply|response) .{0,10}(template|useless|copied)/,
    ],
    [
      'switched_service',
      new RegExp(
        String.raw`\b(migrat(ed|ing)|switch(ed|ing)|mov(ed|ing)|chang(ed|ing)|gone|going|went) (\w+ ){0,3}(over )?(to|with) (an?other|a different|a new (provider|supplier)|${RIVALS})|\b(with|on|at|to|using|use|got|have|joined|is|by) (${RIVALS})\b|(new|different|another|other|cheaper) (provider|supplier|vendor|tool|service|carrier|gym|bank|platform)|someone else does|(cheaper|better) elsewhere|in.?house`,
      ),
    ],
    [
      'temporary_break',
      /road trip|study(ing)? abroad|semester abroad|(away|abroad|travell?ing|gone) (for|until|till|this|in)|off season|summer break|while (im|we|were|i am|we are) (away|abroad|gone)/,
    ],
    [
      'outside_control',
      /(head office|headquarters|\bhq\b|parent (group|company)|\bit (got|dept|department|policy|banned)|procurement|finance|management|employer|landlord|school|board|council|city|the boss|new owner|group) .{0,30}(told|said|decid|clos|bann|forbid|requires?|centrali|standardi|pays?|switched|wants?|ordered|stop|chose)|told (us|me) to (stop|drop|cancel)|centrali[sz]ed|not (up to me|my (call|choice|decision))|building .{0,16}(closed|shut)/,
    ],
    [
      'life_change',
      /\b(hospice|passed (on|away)|died|(is|hes|shes|mum|dad|mother|father|husband|wife) dead|dying|funeral|widow\w*|divorc\w*|baby|pregnan\w*|newborn|retir(ed|ing)|relocat\w*|emigrat\w*|dementia|cancer|diagnos\w*|illness|(fallen|fell|been|very|is|was|so|too|taken|got) ill|stroke|surgery|care home|nursing home|broke (my|his|her)|lost (my|his|her) job|laid off|split up|got married|getting married)\b|moving (house|away|abroad|in with|back|to (?!a cheaper))|moved (house|away|abroad|in with|back)/,
    ],
    [
      'privacy_trust',
      /\b(breach|leak(ed)?|gdpr|ccpa)\b|train(ing|s|ed)? .{0,10}(ai|models?)|(sell|sold|selling|sharing|share|shared) (my|our|his|user)|(dont|no longer|cant|never) (trust|want you to have)|(read|reads|reading|scan\w*) (my|our) (chats?|messages|files|mails?|docs)|privacy|track(ing|ed|s)? (me|us|my)/,
    ],
    [
      'business_closed',
      /(startup|start.up|studio|shop|store|company|firm|business|restaurant|cafe|practice|salon|agency|club|farm|association|band) .{0,26}(shut|clos(ed|ing|es)|fold|ran out|run out|bankrupt|insolv|dissolv|wound|ceas|gone|liquidat|sold)|out of (runway|business)|shutting (down|up|all)|ceased trading|packing (it|the business) in|liquidation|giv(e|ing|en) up (the|my) (shop|business|firm)/,
    ],
    [
      'declined_to_say',
      /(reason|why)s? .{0,16}(private|my (own )?business|doesnt matter|not your)|my (own )?reasons|(is|thats|its) my (own )?business|no (particular )?reason|does it matter|dont (have to|need to) (say|tell|explain)|not going to (say|explain)|personal (reasons?|matter)/,
    ],
  ],
  de: [
    [
      'too_expensive',
      /preis\w*(verdopp|erhoh|anpass|steiger|sprung|hike)|(verdoppel|verdreifach|erhoh|angezogen|gestiegen|hoher|teurer|rauf|aufgeschlagen)\w*.{0,20}(preis|beitrag|gebuhr|rechnung|kosten)?\b(?=.*(preis|beitrag|gebuhr|euro|kosten|kund))|vermogen|teurer|sauteuer|blank\b|klamm|pleite bin|bin .{0,14}pleite|abgebrannt|(rente|lohn|gehalt|stunden|budget) .{0,18}(klein|gekurzt|gestrichen|reicht|weniger|schrumpf)|bafog|kann .{0,30}(nicht mehr |nicht )(zahlen|bezahlen|leisten|halten)|nichts? (mehr )?ubrig|\d+([.,]\d\d)? ?(euro )?(im monat|jetzt|jetz)?.{0,6}(\?\?|alter|spinnt)|zu viel (fur mich|geld|im monat)|drittel (des|eures|ihres) preis|einsparen|sparen\b|kurzertreten|gurtel enger|halsabschneid|abzock/,
    ],
    [
      'not_needed',
      /(niemand|keiner|kaum|selten|nie|nirgends|nicht|nimmer|gar nicht|eh nicht) .{0,14}(benutz|nutz|gebrauch|geoffnet|aufgemacht|schaut|guckt|liest|gelesen|angeruhrt|eingeloggt|reingeschaut|hingeh|dazu)\w*|(guckt|schaut|liest|nutzt|benutzt|braucht|macht) .{0,10}(eh |ja )?(keiner|niemand|kein mensch|nicht|nimmer)|brauch\w* .{0,26}(nicht|nimmer|kein|nix)|keine (zeit|verwendung|lust mehr)|keinen bedarf|uberflussig|nur mal (aus)?probiert|ausprobiert|vergessen dass ich|verstaub|liegt (nur )?rum|stapelt|ohne aus\b|vergammel|nie wieder genutzt|auslastung unter|schaff\w* .{0,14}(zeitlich )?nicht|zu wenig zeit/,
    ],
    [
      'finished',
      /(arbeit|thesis|bachelor\w*|master\w*|doktorarbeit|prufung\w*|kurs|projekt|saison|studium|ausbildung|abschluss|kampagne|serie|semester|umbau|hochzeit|auftrag|reise) .{0,16}(abgegeben|rum|vorbei|fertig|zu ende|durch|bestanden|abgeschlossen|beendet|erledigt|gelaufen|in der tasche|um\b)|fertig (studiert|geschaut|gelesen)|jemanden kennengelernt|hab wen kennengelernt|wohnung gefunden|(ziel|wunschgewicht) erreicht|stellen sind besetzt|ausgelernt/,
    ],
    [
      'missing_feature',
      /\b(ohne|kein|keine|keinen|fehlt|fehlen|fehlende[rns]?|mir fehlt|gibt kein\w*) (ein\w* |der |die |das |richtige\w* )?(\w+ ){0,2}(sso|api|export|import|app|client|anbindung|integration|offline\w*|funktion|option|modus|sync|linux|android|protokoll\w*|berichte?|auswertung\w*|untertitel|schnittstelle|kalender|dunkelmodus|songtexte)|offline.?modus weg|(funktion|modus|option|version) .{0,14}(weg|entfernt|abgeschafft|gestrichen)|entfernt .{0,20}funktion|nicht kompatibel|lasst sich nicht (verbinden|exportieren|teilen)/,
    ],
    [
      'low_value',
      /nicht wert|zu schade|lohnt .{0,20}(nicht|nimmer|kaum)|langweilig|nix gescheites|nichts (neues|gutes|gescheites)|(drei|zwei|paar|wenige) (gute )?(serien|filme|spiele|sachen)|immer (dasselbe|das gleiche)|(qualitat|niveau|inhalt|auswahl|angebot|portionen|rezepte|kurse|artikel) .{0,22}(schlecht|gesunken|dunn|mau|mies|langweilig|kleiner|nachgelassen|gefallen|schwach)|preis.?leistung|geldverschwendung|bringt .{0,12}(nichts|nix)|nur (noch )?(werbung|wiederholungen|schrott|mull)|null dates|hab nichts davon|rausgeschmissen/,
    ],
    [
      'too_complex',
      /(komm\w*|kam) .{0,40}nicht (klar|zurecht)|kompliziert|umstandlich|verwirrend|unubersichtlich|zu (schwer|schwierig|fummelig|technisch|viele (menus|knopfe|klicks|einstellungen|stufen))|blick\w* .{0,16}nicht durch|steig\w* .{0,10}nicht durch|(nie|nicht) (kapiert|verstanden|begriffen)|verschachtelt|uberfordert|nicht bedienbar|zehn klicks/,
    ],
    [
      'technical_problems',
      /\b(lag\w*|ruckel\w*|puffer\w*|hang(t|en)|sturzt|absturz\w*|absturze|bug\w*|storung\w*|ausfall\w*|ausfalle|friert|fehlermeldung\w*|kaputt|offline gegangen)\b|(geht|funktioniert|ladt|lauft|startet|klappt) .{0,18}(nicht|nie|nimmer|nix)|(kein|schlechte[rs]?) (netz|empfang|signal|internet|verbindung)|(update|app) .{0,16}(gefressen|geloscht|kaputt|zerschossen)|bricht .{0,14}ab|abgebrochen|dauernd (weg|raus|abgemeldet)|wirft mich|zu langsam|schneckentempo/,
    ],
    [
      'bad_support',
      /(support|service|hotline|kundendienst|mitarbeiter\w*|personal|techniker|empfang|betreuung|chat) .{0,30}(frech|unfreundlich|nie|nicht|keine|null|fragt|schlecht|mies|antwort|unfahig|pampig|link|witz|langsam|aufgelegt)|(elf|neun|zehn|drei|vier|funf|sechs|\d+|mehrere) (tage|wochen|tickets|mails|schreiben|mal|anrufe) .{0,26}(antwort|ohne|null|keine|gewartet|ignoriert|angerufen)|null antworten|keine antwort|(antwort\w*) .{0,16}(kopiert|textbaustein|nichts gebracht|vorlage)|textbaustein|standardsatz|(niemand|keiner) .{0,16}(antwortet|meldet|hilft|zuruck|ran\b|zustandig)|warteschleife|im stich|hangen gelassen|abgewimmelt|bedrangt/,
    ],
    [
      'switched_service',
      new RegExp(
        String.raw`(anbieter|versorger|lieferant\w*|provider|bank|studio|tool|system) (\w+ )?(ge)?wechsel|zu (${RIVALS})\b|(bei|auf|mit|nutzen|haben|nehmen|in|uber) (jetzt |nun |nur noch )?(${RIVALS})\b|(${RIVALS}) (gibt|hab|haben|nutz|kann)|umgezogen zu|(zu|auf) \w+ (umgezogen|umgestiegen|migriert|umgestellt|gewechselt)|umgestiegen|woanders|anderweitig|anderer anbieter|anderen anbieter|gunstigere(n|r) (anbieter|stromanbieter)|konkurrenz`,
      ),
    ],
    [
      'temporary_break',
      /auslandssemester|auslandsjahr|im ausland|auf reisen|weltreise|unterwegs bis|(bin|sind) .{0,20}(weg|verreist|unterwegs|in (lissabon|\w+ien|\w+land))|elternzeit|mutterschutz|sabbat|sommerpause|winterpause|nachtdienst|prufungen bis|bis (wir|ich) (zuruck|wieder)|(ein|zwei|drei|sechs|paar|\d+) (wochen|monate) .{0,16}(weg|urlaub|verreist|kur|reha)/,
    ],
    [
      'outside_control',
      /(konzern\w*|mutter(konzern|gesellschaft)|zentrale|vorstand|geschaftsfuhrung|chef\w*|einkauf|controlling|arbeitgeber|vermieter|schule|stadt|behorde|arzt|it.?abteilung|edv|vorgabe\w*) .{0,34}(verbiet|verboten|entschied|beschlossen|angewiesen|vorgegeben|umgestellt|gesperrt|gestrichen|zahlt|will|wechselt|schreibt|abgelehnt|vorschreib)|gebaude .{0,16}(gesperrt|geschlossen)|asbest|umstrukturierung|fusion|ubernommen|aufgekauft|nicht meine entscheidung|von oben/,
    ],
    [
      'life_change',
      /\b(hospiz|gestorben|verstorben\w*|tot\b|tod\b|eingeschlafen|von uns gegangen|beerdigung|witwe|scheidung|getrennt|schwanger\w*|baby|kind bekommen|nachwuchs|rente\b|in rente|pensioniert|ausgewandert|auswander\w*|emigriert|umzug|umgezogen|weggezogen|pflegeheim|betreute wohnen|demenz|krebs|diagnose|krank|schlaganfall|gebrochen|kreuzband|geheiratet|frauenhaus|arbeitslos|stelle verloren|job verloren)\b|zieh\w* .{0,24}(um|weg|zusammen|nach|ins|zu(r|m)? )|ausgezogen/,
    ],
    [
      'privacy_trust',
      /datenpanne|datenleck|datenschutz|dsgvo|(chats?|nachrichten|dateien|mails?) .{0,16}(auswert|lest|lesen|mitles|scann)|(ki|modell\w*) .{0,14}(trainier|futter)|trainier\w* .{0,14}(ki|modell)|daten .{0,24}(verkauf|weitergegeben|weitergeb|geklaut|missbrauch|im netz|nicht sicher)|adresse verkauft|vertrau\w* .{0,20}(nicht|weg|verlor|kein|mehr)|personenbezogen|ausgespaht|tracking|gehalt .{0,20}(vorstand|direktor)/,
    ],
    [
      'business_closed',
      /insolven\w*|(firma|laden|betrieb|geschaft|praxis|verein|startup|restaurant|cafe|studio|gmbh|hof|agentur|salon) .{0,26}(zu\b|dicht|aufgelost|aufgegeben|schliess\w*|geschlossen|pleite|abgemeldet|liquid|verkauft|verkafft|eingestellt|nicht mehr|abgewickelt)|(mach\w*|schliess\w*) .{0,16}(betrieb|laden|firma|praxis|geschaft)|geschaftsaufgabe|gewerbe abgemeldet|geld ausgegangen|nicht mehr selbststandig/,
    ],
    [
      'declined_to_say',
      /(warum|grund|grunde) .{0,24}(meine sache|privat|egal|nichts an|keine rolle|tut nichts)|meine sache|hab meine grunde|kein(en)? (besonderen? )?grund|muss ich (ihnen|euch|dir)? ?nicht (sagen|erklaren|begrunden)|geht (sie|euch|dich|keinen|niemanden)( was| nichts)|ohne angabe/,
    ],
  ],
  nl: [
    [
      'too_expensive',
      /prijs\w*(verdubb|verhog|stijg|aanpass)|(verdubbel|verhoog|verhoging|gestegen|omhoog|duurder)\w*|vermogen (dit|hier|is|kost)|kost .{0,10}(een )?vermogen|\bblut\b|platzak|krap bij kas|zit krap|(pensioen|loon|uren|budget|inkomen) .{0,18}(krap|gekrompen|minder|geschrapt|omlaag|klein)|studiefinanciering is op|kan .{0,30}(niet meer |niet )(betalen|opbrengen|dragen|missen)|niks (meer )?over|te veel geld|\d+([.,]\d\d)? ?(euro )?(per maand|nu|voor)?.{0,6}(\?\?|hallo|nee joh|dag\b)|bezuinig\w*|op de centen|derde van (jullie|uw|de) prijs|peperduur|prijzig|afzetter\w*|goedkoper\w*|broekriem/,
    ],
    [
      'not_needed',
      /(niemand|nooit|nauwelijks|zelden|amper|bijna niet|niet meer|haast niet|toch nooit) .{0,18}(gebruik\w*|open\w*|kijk\w*|keek|lees|gelezen|kom\w*|ging|aangeraakt|ingelogd|toe)|(kijkt|leest|gebruikt|doet|opent) .{0,14}(niemand|nooit|er niet|toch niet)|(gebruik\w*|kijk|lees) .{0,24}(niet|nooit|nauwelijks|amper|te weinig)|(niet|niks) meer nodig|geen (tijd|behoefte|zin meer|gebruik)|overbodig|alleen geprobeerd|een keer gebruikt|vergeten dat ik|verstoft|stapelt|liggen te rotten|kunnen zonder|bezetting onder|lukt .{0,16}(qua )?tijd niet/,
    ],
    [
      'finished',
      /(scriptie|thesis|tentamen\w*|examen|cursus|project|seizoen|studie|opleiding|bul|campagne|serie|semester|verbouwing|bruiloft|klus|reis) .{0,18}(ingeleverd|klaar|voorbij|af\b|afgelopen|gehaald|binnen|erop|af\.|uit\b)|afgestudeerd|(iemand|wie) (ontmoet|leren kennen)|(huis|baan) gevonden|(doel|streefgewicht) (bereikt|gehaald)|vacatures zijn vervuld|uitgekeken/,
    ],
    [
      'missing_feature',
      /\b(zonder|geen|ontbreekt|ontbreken|mis|missen|mist) (een |de |het |goede )?(\w+ ){0,2}(sso|api|export|import|app|client|koppeling|integratie|offline\w*|functie|optie|stand|modus|sync|linux|android|auditlogs?|logs?|rapport\w*|ondertiteling|agenda|donkere|songteksten)|(functie|stand|modus|optie|versie) .{0,16}(weg|verwijderd|verdwenen|geschrapt|afgeschaft)|offline .{0,8}weg|niet (te koppelen|compatibel)|kan niet (exporteren|delen|koppelen)/,
    ],
    [
      'low_value',
      /niet waard|geen \d+ euro waard|saai|niks (nieuws|leuks|goeds|bijzonders)|(drie|twee|paar|weinig) (leuke |goede )?(series|films|wedstrijden|dingen)|steeds hetzelfde|iedere week hetzelfde|(kwaliteit|peil|niveau|inhoud|aanbod|porties|recepten|lessen|artikelen|deelname) .{0,24}(slecht|matig|mager|minder|saai|kleiner|gedaald|tegen|achteruit|rechtvaardigt)|prijs.?kwaliteit|zonde van|weggegooid geld|geldverspilling|heb er (niks|niets|weinig) aan|haal er weinig|alleen nog (maar )?(reclame|herhalingen|rommel|troep)|nul dates/,
    ],
    [
      'too_complex',
      /(komt?|komen|kwam) .{0,30}niet uit|ingewikkeld|omslachtig|verwarrend|onoverzichtelijk|te (moeilijk|lastig|technisch|veel (menus|knoppen|klikken|instellingen|niveaus))|(snap|begrijp|snapt) .{0,20}(niet|niks|geen bal)|niet gebruiksvriendelijk|raak .{0,14}(kwijt|verdwaald)|verdwaal|boven (mijn|de) pet|tien keer klikken/,
    ],
    [
      'technical_problems',
      /\b(lagg\w*|lags|lag er (\S+ ){0,2}uit|hapert|haperen|buffer\w*|loopt vast|vastlop\w*|crash\w*|bug\w*|storing\w*|uitval\w*|foutmelding\w*|kapot|(is|zijn|gaat|weer|vaker|altijd) (\S+ ){0,2}stuk|plat)\b|(doet|werkt|laadt|start|opent|lukt) .{0,18}(niet|nooit|niks)|(geen|slecht) (bereik|signaal|internet|verbinding|ontvangst)|(update|app) .{0,18}(opgegeten|gewist|gesloopt|kapot)|valt .{0,14}(weg|uit)|gooit me|steeds (uitgelogd|weg)|te traag|zo traag|trager dan/,
    ],
    [
      'bad_support',
      /(support|service|klantenservice|helpdesk|monteur|balie|technieker|chat) .{0,30}(onbeschoft|onvriendelijk|nooit|niet\b|geen\b(?! klag| klacht)|nul|vraagt|slecht|waardeloos|antwoord|grap|traag|hing op|onbeleefd)|(elf|negen|tien|drie|vier|vijf|zes|\d+|meerdere) (dagen|weken|tickets|mails|brieven|keer) .{0,26}(antwoord|(zonder|geen|nul) (antwoord|reactie|bericht|gehoor|teken)|gewacht|genegeerd|gebeld)|nul antwoorden|geen antwoord|(antwoord\w*) .{0,22}(geknipt|gekopieerd|standaard|niets aan|nutteloos)|standaard(antwoord|tekst|zin)|niemand .{0,16}(belt|antwoordt|reageert|helpt|neemt op)|wachtmuziek|wachtrij|aan mijn lot|afgepoeierd|lastiggevallen|kastje naar/,
    ],
    [
      'switched_service',
      new RegExp(
        String.raw`(leverancier|aanbieder|provider|bank|sportschool|tool|pakket) (\w+ )?(ge)?wissel|van (leverancier|aanbieder|provider|bank) (ge)?wissel|andere (leverancier|aanbieder|provider|tool|bank)|naar (${RIVALS})\b|(bij|op|met|in|over op|gebruik\w*|neem|nemen|hebben|heb) (nu )?(${RIVALS})\b|(?<!niet )overgestapt|stap\w* over|elders|ergens anders|(?<!(mijn|een|of|ga naar de) )concurrent|goedkopere leverancier|alles in (exact|\w+ dus)`,
      ),
    ],
    [
      'temporary_break',
      /(half )?jaar (studeren|in het buitenland)|in het buitenland|op reis|wereldreis|(ben|zijn) (\w+ )?(een|twee|drie|vier|vijf|zes|paar|half|tot|\d+) .{0,16}weg|(ben|zijn) .{0,22}(op vakantie|in lissabon|in \w+ie\b|in frankrijk|in spanje)|studeren in|ouderschapsverlof|zwangerschapsverlof|sabbatical|nachtdienst|toetsweken|tot (we|ik) (terug|weer)|naar bali|(een|twee|drie|zes|paar|\d+) (weken|maanden|maandjes) .{0,16}(weg|vakantie|verlof|kuur)/,
    ],
    [
      'outside_control',
      /(moederbedrijf|hoofdkantoor|concern|directie|inkoop|finance|werkgever|verhuurder|school|gemeente|baas|ict|dokter|bestuur|groep) .{0,34}(verbied|verbiedt|besloten|besluit|gevraagd|zei|zegt|schrapt|betaalt|wil|overgestapt|over op|blokkeer|schrijft voor|afgewezen|gelijkgetrokken)|pand .{0,16}(gesloten|dicht)|asbest|reorganisatie|fusie|overgenomen|niet mijn (keuze|beslissing)|hogerhand|van bovenaf/,
    ],
    [
      'life_change',
      /\b(hospice|overleden|gestorven|(?<!(val|me|app is) )dood\b|ontvallen|overlijden|begrafenis|weduwe|scheiding|scheiden(?!.{0,8} wegen)|gescheiden|zwanger\w*|baby|kind gekregen|met pensioen|gepensioneerd|geemigreerd|emigre\w*|verhuis\w*|verhuiz\w*|verzorgingshuis|verpleeghuis|aanleunwoning|dementie|kanker(?! irri)|ernstig ziek|diagnose|beroerte|gebroken|kruisband|getrouwd|opvanghuis|ontslagen|baan kwijt|baan verloren|uit elkaar)\b|samenwonen|trek\w* in bij|er niet meer (is|en)|leeft niet meer/,
    ],
    [
      'privacy_trust',
      /datalek|privacy|\bavg\b|(chats?|berichten|bestanden|mails?) .{0,12}(lees|lezen|meelezen|scan)|(ai|model\w*) .{0,14}train|train\w* .{0,14}(ai|model)|gegevens .{0,24}(verkocht|verkop\w*|gedeeld|doorgegeven|op straat|niet veilig)|adres verkocht|vertrouw\w* .{0,20}(niet|kwijt|weg|geen|meer)|persoonsgegevens|tracking|salaris .{0,20}(directeur|bestuur)/,
    ],
    [
      'business_closed',
      /faillis\w*|failliet|(bedrijf|winkel|zaak|praktijk|vereniging|startup|restaurant|cafe|studio|bv|hoeve|hof|bureau|salon|vennootschap) .{0,26}(dicht|gesloten|sluit|stopt|opgedoekt|opgeheven|failliet|verkocht|ontbonden|bestaat niet|geliquideerd)|stop\w* .{0,16}met (de|ons|mijn|het) (zaak|bedrijf|winkel)|gestopt met (het|ons|mijn) bedrijf|uitgeschreven bij de kvk|geen zzper meer|geld is op/,
    ],
    [
      'declined_to_say',
      /(reden|waarom) .{0,26}(doet er niet toe|prive|mijn zaak|niet toe|niks aan|niets aan|geen)|mijn zaak|zo mijn redenen|geen (speciale |bijzondere )?reden|hoef ik niet (te )?(zeggen|vertellen|uitleggen)|gaat (je|u|jullie|niemand)( \w+)? (niks|niets|wat) aan|zonder opgaaf/,
    ],
  ],
};
