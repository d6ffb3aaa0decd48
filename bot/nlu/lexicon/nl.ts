import type { Lexicon } from './lexicon.ts';

export const DUTCH: Lexicon = {
  reasons: [
    [
      'too_expensive',
      /(?<!niet )(?<!niet te )\b(duur|duurder|dure|prijzig)\b|niet meer betalen|kan .{0,20}niet betalen|niet veroorloven|prijsverhoging|prijs .{0,15}(verhoogd|gestegen|te hoog|omhoog)|(verhoogd|verhoging).{0,12}prij|kost (me |mij |ons )?te ?veel|te hoge kosten|geld besparen|bezuinig|besparen|goedkoper(?!e? (pakket|abonnement))|krap bij kas|te veel geld|onbetaalbaar|(euro|tientje|vijfje|piek|procent) (\S+ )?(erbij|meer|duurder)\b|hand op de knip|portemonnee|eindjes|rondkomen|rond te komen|mijn (aow|loon|salaris|uitkering|pensioentje)|indexering|contributie .{0,15}(omhoog|verhoog|hoger)|(weinig|geen) geld|schulden|betaal .{0,30}de helft|voor (de helft|minder)|(premie|tarief|huur|huurprijs) .{0,20}(gestegen|omhoog|hoger|verdubbeld)/,
    ],
    [
      'not_needed',
      /niet (meer )?(nodig|gebruikt)|(gebruik|kijk|lees|draag|speel|sport) .{0,18}(niet|nooit|nauwelijks|bijna niet|amper|zelden|te weinig)|\bga (er |daar |bijna |haast |toch )*(nooit|nauwelijks|amper|zelden|niet (meer )?(heen|naartoe|naar))|(nauwelijks|nooit|niet|amper|zelden|weinig) (meer )?(gebruik|gebruikt|gelezen|gekeken)|geen (gebruik|tijd|behoefte|interesse)|kom er niet (meer )?(aan )?toe|gebruiken .{0,15}(niet|nooit)|nut(teloos)? voor mij|\b(auto|hond|kat|boot|caravan|camper|motor|scooter|brommer|kachel|ketel) .{0,14}(weg|verkocht|weggedaan|naar de sloop|ingeruild)|staat .{0,10}leeg|ligt .{0,16}(in de (la|kast)|stof)|hangt .{0,20}kast|\bdubbelop?\b|thuiswerk|niet eens (geopend|bekeken|aangezet)|(jaar|maanden) niet (meer )?(geweest|gezien|gebruikt|ingelogd|aangeraakt)/,
    ],
    [
      'finished',
      /project .{0,12}(klaar|afgerond|voorbij|afgelopen|af\b)|seizoen .{0,12}(voorbij|afgelopen)|(studie|opleiding|cursus) .{0,12}(klaar|afgerond|voorbij|af\b|afgelopen)|afgestudeerd|geslaagd|alles (gezien|gelezen|bekeken)|ontgroeid|uitgespeeld/,
    ],
    [
      'missing_feature',
      /ontbreekt|ontbreken|mis (ik )?(een |de )|functie .{0,12}(niet|mist)|er is geen (\w+ ?)?(functie|app|export|koppeling|mogelijkheid|integratie)|geen (koppeling|integratie|exportfunctie|offline|donkere modus)|kan (niet|je niet|ik niet) (exporteren|importeren|delen|koppelen)|ondersteunt .{0,15}(niet|geen)|er ?zit geen|jullie (hebben|leveren|bezorgen) .{0,12}(geen|niet)\b|(zender|zenders|wedstrijden|league|eredivisie|formule) .{0,16}(weg|eraf|niet meer)|zit er niet (meer )?(bij|in)|eruit gehaald|nog steeds geen/,
    ],
    [
      'low_value',
      /niet waard|niks waard|levert (me |mij |ons )?(niets|niks|weinig)|te weinig (aanbod|keuze|waarde|inhoud)|saai|niets (nieuws|leuks|interessants)|niks (nieuws|leuks|interessants)|slechte (kwaliteit|inhoud)|kwaliteit .{0,15}(slecht|achteruit|minder)|steeds hetzelfde|altijd hetzelfde|prijs.?kwaliteit|weggegooid geld|geldverspilling|zonde van het geld|(niks|niets|nooit|ooit|hooguit|alleen) .{0,20}gewonnen|veel reclame|(keer|keren|keert|vergoed|vergoeden|vergoedt) .{0,14}(niet|niks|niets|nooit)|buiten de dekking|nul op rekest|ook gratis|gratis .{0,10}(kan|krijg|vind)|\b(rotte|beschimmeld|bedorven|verlept)|(krant|blad|magazine|bijlage) .{0,16}(dunner|dun)|geen fluit|(viel|valt|vielen|vallen) .{0,10}tegen|verouderd|steeds kleiner|(vies|smerig)\b/,
    ],
    [
      'too_complex',
      /te (ingewikkeld|moeilijk|complex|lastig|onoverzichtelijk)|ingewikkeld|onoverzichtelijk|omslachtig|niet gebruiksvriendelijk|snap .{0,12}(app|programma|niks van|niets van)|kom er niet uit|kan er niet mee overweg|lukt me niet om|wegwijs|doolhof|digibeet|knopjes?\b|handleiding|(krijg|krijgt|krijgen) .{0,24}niet (voor elkaar|aan de praat|ingesteld|geinstalleerd)|te veel (stappen|schermen|menu)|\bsnap(t|pen)? (er|het|dat|niks|niets|geen|je|die)/,
    ],
    [
      'technical_problems',
      /crasht?|loopt (steeds |altijd |telkens |vaak |constant )?vast|foutmelding|werkt (gewoon |nog |bij mij |steeds |echt |totaal )*(niet|nooit|niks)|doet het (niet|nooit)|kapot|hapert|storing|storingen|laadt niet|verbinding .{0,15}(weg|slecht|verbro)|valt .{0,12}weg|geen (bereik|internet|signaal|ontvangst)|slecht bereik|te traag|te langzaam|\bbugs?\b|technische (problemen|storing)|niets werkt|stotter|bevriest|(zwart|wit) scherm|scherm .{0,12}(zwart|wit\b)|(ligt|lag|vliegt) .{0,16}(eruit|plat)|uitgelogd|inloggen lukt|kom er niet (meer )?in\b|synchronis|slakkengang|dekking .{0,10}nul|\berror/,
    ],
    [
      'bad_support',
      /(klantenservice|klantendienst|helpdesk|support|service|personeel (is|was)|medewerkers? (is|was|zijn|waren)) .{0,25}(slecht|onbeschoft|onvriendelijk|waardeloos|dramatisch|nooit|niet\b|geen\b(?! klag| klacht)|belabberd|incapabel|traag)|(slechte|waardeloze|belabberde|dramatische|onbeschofte|onvriendelijke|beroerde) (klanten)?(service|support|klantenservice|helpdesk)|niemand (reageert|helpt|neemt op|antwoordt)|geen (reactie|antwoord|gehoor|hulp)|(uur|minuten|kwartier|lang|steeds|telkens|weer) in de wacht|in de wacht (gestaan|gehangen)|onbereikbaar|niet bereikbaar|teruggebeld|terugbel|doorverbonden|afgesnauwd|uitgelachen|hing op|muziekje|wachttijd|geen hond|genegeerd|(linkje|robot|chatbot) .{0,20}(terug|gekregen)|alleen (maar )?(een )?(robot|chatbot|computer)|monteur .{0,24}(niet|nooit|niemand)|\b(nors|brutaal|lomp)\b/,
    ],
    [
      'switched_service',
      /stap(pen)? (?!niet).{0,12}over|(?<!niet )overgestapt|overstappen|overstap\b|(ga|gaan) (nu )?naar (een ander|(?!huis|bed|het|buitenland|de|een|mijn|mn|onze|zijn|jullie|u\b)[a-z0-9]+)|(zit|ben|zitten) (nu|inmiddels) bij (?!de )|ander(e)? (aanbieder|dienst|provider|bedrijf|sportschool|bank|app)|nieuwe (aanbieder|provider)|(?<!(mijn|een|of|ga naar de) )concurrent|(beters|goedkopers|alternatief|iets anders) gevonden|betere? (aanbod|aanbieding|deal)|meelift|meekijk|mee op het account|(nieuwe|andere|eigen) (verzekeraar|leverancier|club|broker|school|krant|app|box)\b|onderbreng|(nu|voortaan|tegenwoordig|inmiddels) (bij|via) (de|een|het)/,
    ],
    [
      'temporary_break',
      /even tussenuit|op vakantie|op reis|in het buitenland|zwangerschapsverlof|ouderschapsverlof|sabbatical|deze zomer|(hele|heel de) (zomer|winter)|in de (zomer|winter)|kom (later |dan |straks )?(weer )?terug|overwinter|\b(zit|zitten|sta|staan|verblijf|verblijven|blijf|blijven|werk|werken|woon|wonen) (\S+ ){0,3}(weken|maand|maanden|maandjes|jaar|tijdje|zomer|winter) (\S+ ){0,2}(in|op|bij|weg)\b|tot (ik|we|wij|mijn|de|het|hij|zij|ze) .{0,30}(terug|weer|hersteld|genezen|klaar|over) |uitgezonden|detachering|stage in|(tijdens|zolang|tot) .{0,12}(verbouwing|renovatie)|moet(en)? .{0,24}revalideren|herstel\w* van|in het gips|bouwvak\b|buiten (het )?seizoen|winterstop|zomerstop|laagseizoen|(voorlopig|tijdelijk) .{0,20}(geen|niet|minder|dicht)|\b(weken|maanden|maandjes) .{0,16}(uit de running|afwezig|weg|niet thuis|naar|dicht)|met de camper|wereldreis|naar ons huisje/,
    ],
    [
      'outside_control',
      /(baas|werkgever|bedrijf|directie|hoofdkantoor|management|bestuur|school|it.afdeling) .{0,25}(besloten|beslist|wil|betaalt|regelt|overgestapt|overgenomen|stapt)|fusie|overgenomen|overname|nieuwe (directie|leiding)|niet mijn (beslissing|keuze)|van hogerhand|(koepel|bond|vve|corporatie|franchise\w*|aandeelhouder|bewindvoerder|bisdom|ledenvergadering|koopgroep|hoofdkantoor|moederorganisatie|kantoor in) .{0,36}(verplicht|besl\w+|bepaal\w*|verbied\w*|eist|regelt|koopt|gekozen)|(moet|moeten|mag niet|mogen niet) (dat |dit )?van (de|mijn|mn|ons|onze)|aanbested|collectief|centraal (in|geregeld)|fuse(er|ren)|samengevoegd|(gaat|gaan) op in/,
    ],
    [
      'life_change',
      /verhui(s|z)|overleden|overlijden|gestorven|begrafenis|scheiding|gescheiden|uit elkaar gegaan|\bzwanger\b|zwangerschap\b|baby|kindje|met pensioen|gepensioneerd|baan (kwijt|verloren)|werkloos|ontslagen|ernstig ziek|\bziek(te)?\b|kanker\b(?! irri)|ziekenhuis|verpleeghuis|verzorgingshuis|emigr|blessure|geblesseerd|(arm|been|pols|enkel|heup|rib|sleutelbeen|voet|hand)\w* gebroken|gebroken (arm|been|pols|enkel|heup|rib|sleutelbeen|voet|hand)|geopereerd|onder het mes|(ben|is) uitgerekend|uitgerekend (in|op|over)|ingeslapen|heengegaan|regenboogbrug|\bhernia|\b(knie|heup|rug|schouder)\b .{0,20}(kapot|op\b|naar de|versleten|niet meer|wil niet)|mijn ogen|slechtziend|\bblind\b|hartinfarct|\breuma|\bstaar\b|mag .{0,16}niet meer (rijden|sporten|tillen|autorijden)|afgekeurd|arbeidsongeschikt|burn.?out|overspannen|(ga|gaat|gaan) .{0,16}(samen)?wonen\b|huis .{0,12}verkocht|tweeling|op komst\b|\bbevall|het is uit\b|\bmijn ex\b|er niet meer\b|opgenomen/,
    ],
    [
      'privacy_trust',
      /privacy(?!verklaring)|vertrouw .{0,20}(niet|meer)|vertrouwen (verloren|kwijt|weg)|geen vertrouwen|datalek|gegevens .{0,20}(verkoop|verkocht|doorverkoop|gestolen|misbruik|niet veilig|gelekt)|bespioneer|gevolgd word|luister(t|en)? mee|afluister|gezichtsherkenning|(verkoop|verkopen|doorverkocht|gedeeld|delen) .{0,16}(adres|gegevens|nummer)|gelogen|bedrogen|misleid|opgelicht|belazerd|bedonderd|gehackt|gelekt|op straat (gelegen|lag|ligt)|geloof .{0,16}niet meer|amerikaanse? (server|bedrijf)|oligarch|witwas/,
    ],
    [
      'business_closed',
      /(bedrijf|zaak|winkel|restaurant|praktijk|onderneming|kantoor|firma) .{0,20}(gestopt|stopt|gesloten|sluit|dicht|opgeheven|failliet|weg\b)|failliet|faillissement|bedrijfsbeeindiging|stop(pen)? met (de|ons|mijn|onze) (zaak|bedrijf|winkel|onderneming|praktijk)|uitgeschreven bij de kvk/,
    ],
    [
      'declined_to_say',
      /(wil|zeg) .{0,15}(niet|liever niet) (zeggen|vertellen|kwijt)|liever niet zeggen|zeg ik niet|gaat (je|jullie|u|niemand) niks aan|gaat (je|jullie|u) niets aan|geen (speciale )?reden|geen opgave|prive ?redenen|persoonlijke redenen|om prive|geen commentaar/,
    ],
  ],
  affordable:
    /\b(niet|nooit) (te |zo |aan |om |omdat |wegens |de |het )*(duur|prijs|geld|kosten)\b/,
  sensitive: [
    [
      'bereavement',
      /overleden|overlijden|gestorven|begrafenis|uitvaart|weduwe|nabestaande|is dood\b|verloren .{0,10}(man|vrouw|vader|moeder)|\bwijlen\b/,
    ],
    [
      'illness',
      /ernstig ziek|kanker|chemo|ziekenhuis|ziekte\b|beroerte|herseninfarct|geopereerd|operatie|depress|burn.?out|dement|alzheimer|verpleeghuis|verzorgingshuis|gehandicapt|ben (erg |heel )?ziek|revalid|zelfmoord|zelfdoding|suicid/,
    ],
    [
      'hardship',
      /werkloos|baan (kwijt|verloren)|ontslagen|schulden|schuldhulp|schuldsanering|bijstand|voedselbank|(huur|rekening(en)?|premie|stroom) niet (meer )?betalen|kan (het|dit|dat) niet (meer )?betalen|ten einde raad|dakloos|uithuis|uitkering|geen geld (meer )?(voor|om) (eten|huur)|financiele (problemen|nood|moeilijkheden)|rondkomen/,
    ],
    [
      'minor',
      /minderjarig|\b(ben|is) (pas |nog maar |net )?([5-9]|1[0-7])\b(?! ?(dagen|maanden|weken|jaar (klant|lid)))|zonder (mijn|onze|ouderlijke) toestemming|mijn (kind|zoon|dochter) heeft .{0,20}(afgesloten|besteld|gekocht)/,
    ],
    [
      'legal_threat',
      /advocaat|jurist\b|rechter\b|rechtszaak|rechtbank|aanklagen|aangifte|consumentenbond|\bacm\b|geschillencommissie|de media|de pers\b|\bradar\b|kassa\b|juridische stappen|ingebrekestelling|deurwaarder/,
    ],
  ],
  moods: [
    [
      'distressed',
      /overleden|gestorven|begrafenis|uitvaart|weduwe|kanker|chemo|ziekenhuis|ernstig ziek|wanhopig|ten einde raad|werkloos|baan (kwijt|verloren)|schulden|dakloos|depress|suicid|kan niet meer\b|is dood\b/,
    ],
    [
      'upset',
      /schandalig|schande|belachelijk|waardeloos|waardeloze|oplichter|oplichting|afzetter|kut|klote|verdomme|godver|tering|kanker(bedrijf|zooi|bot)|rot op|rotzooi|troep|zooi\b|idioot|idioten|sukkel|prutser|prutsbedrijf|boos\b|woest\b|woedend|pissig|ongelofelijk|ongehoord|slechtste|teleurgesteld|om gek van te worden|spuugzat|zat\b|genoeg van|leugen|gelogen|belazer|belachelijk|bagger|onbeschoft|nou super|lekker dan|goed gedaan hoor|voor de (tweede|derde|vierde|zoveelste|laatste|\d+e) keer|val dood|flikker|nooit meer\b|eindelijk eens|walgelijk|brol/,
    ],
  ],
  extraordinary:
    /wegens wanprestatie|wanprestatie|per direct wegens|buitengewone opzegging|dringende reden|gewichtige reden|zonder opzegtermijn|contractbreuk|ontbind .{0,25}wegens/,
  immediately:
    /per direct|direct\b|meteen|onmiddellijk|nu meteen|vandaag( nog)?|zo snel mogelijk|per omgaande|terstond/,
  competitor:
    /(?:over (?:naar|op)|overgestapt (?:naar|op)|(?:ga|gaan) (?:nu )?naar|(?:zit|ben|zitten) (?:nu|inmiddels) bij) (?!de |het |een |huis)((?:[A-Z][\p{L}\d&+.-]*)(?: [A-Z][\p{L}\d&+-]*)?)|naar ([A-Z][\p{L}\d&+.-]*) (?:over|overgestapt)/u,
  conjunction: / (?:en dan|en ook|en|maar|ook|plus|dan|want|omdat) /,
  keep: /(?<!\bkunt? )(niet|nooit) (meer )?(opzeggen|verwijderen|pauzeren|stoppen|stopzetten|annuleren|beeindigen|herroepen|weg)\b|zeg .{0,12}niet op|geen opzegging|toch (maar )?niet|bedacht|ik blijf\b(?! niet)|(wil|hou|houd|behoud) (?!.{0,20}niet).{0,22}(houden|behouden|blijven)|ik hou(d)? (het|mijn)|vergeet (het|dat|wat)|negeer|laat maar|doorlopen/,
  ends: /(verwijder|opzeg|opgezegd|zeg\b|annul|beeindig|stopzet|wissen)/,
  stays:
    /\b(niet|niks|nie|geen|nooit|blij[fv]\w*|houd\w*|hou|behoud\w*|toch|bedacht|vergeet|negeer|laat|ongeluk|vergiss\w*|fout\w*|anders|liever|nee|wacht|terug\w*|weer|door\w*|zonder|stop|ongedaan|ipv)\b/,
  unable: /\b(kan|kon|kunnen|lukt|waarom)\b/,
  question:
    /^(wat|wanneer|hoe (lang|veel|hoog|vaak|duur|laat|snel)|hoeveel|welke|tot wanneer|per wanneer|vanaf wanneer|voor wanneer|wordt|worden|is|zijn|heb ik|moet ik|ben ik|raak|krijg|kost|als ik|stel|mocht ik|waarom|mag ik|kan ik (het )?(later|daarna|altijd|na|dan|tot)|zit ik|loopt)\b.*|wat (gebeurt|als|kost)/,
  threat:
    /\bnog (een|eens|zon)\b[^.!?]*\b(en|dan|of) (ik|we|wij|ben|zeg)\b|\b(of|anders) ((ik|we|wij) (zeg|zeggen|stap\w*|ben|zijn|ga|gaan|stop\w*|beeindig\w*|vertrek\w*)|(zeg|stap|ben|stop|ga|beeindig) (ik|we))\b|\b(als|indien|mocht) (?!(het|dat) (even )?(kan|mag|goed|uitkomt|lukt|niet uitmaakt|ok|mogelijk))(het|t|jullie|u|uw|de|die|dat|dit|er|ge|hij|ie|ze|mijn|\w+dag|vanavond|morgen|volgende)\b[^.!?]*\b(zeg|zeggen|stap|stappen|ben|zijn|stop|stoppen|beeindig\w*) (ik|we|wij)\b|\b(ik|we|wij) (zeg|zeggen) (\w+ )?op,? (als|indien|tenzij)\b|\bzou opzeggen als\b|\bvoor(dat)? (ik|we) opzeg\w*\b|\bpas als\b|\btenzij\b[^.!?]*\b(opzeg\w*|beeindig\w*|stop\w*)\b/,
};
