import type { Denials } from './denials.ts';

export const DUTCH: Denials = {
  marks: [
    [
      'NOTICE',
      /\b(?:(?:verzoek|brief|mail|bericht|aanvraag|formulier) (?:tot|om|voor|over)(?: \w+){0,3}? (?:opzegging|beeindiging|verwijdering|uitschrijving|stopzetting|annulering|ontbinding|opzeggen|stoppen|beeindigen|verwijderen|op te zeggen)|opzegging|opzeg(?:brief|formulier|mail|verzoek|bericht|kaart|(?= (?:is|mag|vervalt|te|hoeft|niet)))|royement(?:en)?|uittreden|afsluiting|opheffing|cancelaanvraag|verwijdering(?:s\w+)?|beeindiging(?:s\w+)?|bedanken als lid|annulering|annulatie|uitschrijving|afmelding|herroeping|verwijderverzoek|ontbinding|stopzetting)\b/g,
    ],
    [
      'ENDED',
      /\b(?:opgezegd|beeindigd|gestopt|stopgezet|geannuleerd|verwijderd|uitgeschreven|afgesloten|afgemeld|gecanceld|gewist|opgeheven|weggehaald|geschrapt|gesloten)\b/g,
    ],
    [
      'END',
      /\b(?:(?:te )?(?:opzeggen|beeindigen|stoppen|stopzetten|annuleren|verwijderen|uitschrijven|afsluiten|afmelden|cancelen|herroepen|wissen|ontbinden|opheffen|weghalen|ophouden|vertrekken|weggaan|eindigen|afzeggen|opstappen|sluiten|royeren|schrappen|uitdoven)|op te zeggen|stop te zetten|uit te schrijven|af te sluiten|af te melden|op te heffen|weg te gaan|op te houden|weg te halen)\b/g,
    ],
    [
      'STAY',
      /\b(?:(?:te )?(?:blijven|houden|behouden|doorgaan|doorlopen|verlengen|voortzetten|aanhouden|verdergaan)|door te gaan|aan te houden|verlengd)\b/g,
    ],
  ],
  plainly:
    /\b(?:wil|wilde|wou|willen|hoef|hoeven)\b[^.!?,]{0,30}\b(?:niet|nooit) (?:meer |echt |per se )?(?:opzeggen|verwijderen|stoppen|stopzetten|annuleren|beeindigen|herroepen)\b(?!.{0,6}\b(?:maar|alleen)\b)|\b(?:wil|wilde|wou|willen|hoef|hoeven)\b[^.!?,]{0,15}\bgeen opzegging\b|^(?:zeg|annuleer|verwijder|beeindig)\b[^.!?,]{0,30}\bniet(?: op)?(?: aub| graag)?[ .!]*$/,
  ofAnEnd: [
    // "ik wil toch niet opzeggen", "hoeft niet meer stopgezet te worden"
    /(?<!\b(?:kan|kun|kunt|kon|kunnen|konden|mag|lukt|waarom|hoezo|laten (?:mij|me|ons|mensen|klanten)|wil(?:len)? maar(?= niet))\b[^.!?,;:\n]{0,40})(?<!\b(?:als|omdat) jullie (?:mijn|het|dit|dat|de)(?: \w+)? )\b(?:niet|nooit|nie|ni|geenszins)(?: (?!(?:en|dus|maar|graag|dat|of|opnieuw|STAY|vergeten|het|betalen|nodig|waarom|alleen|gelukt|mogelijk|telefonisch|persoonlijk|schriftelijk|online|bellen|vergeet|de) )\w+){0,2}? (?:END|ENDED (?:te )?(?:worden|wordt|werd|hebben))\b(?! (?:kan|kunnen|kon|mag|valt|is geen))/,
    // "zeg het niet op", "verwijder mijn account niet"
    /(?:^|[.!?,;:\n] ?|\b(?:graag|aub|maar|dus|nee|please|nou|svp) )(?:zeg|zegt|annuleer|verwijder|beeindig|stop|schrijf|cancel|sluit|haal|zet)\b(?:(?!\b(?:want|en|waarom|hoef\w*|lees|gebruik|werk\w*|boeit|kijk|kom|doe|ik|wij|we|jullie|is|past|bevalt)\b)[^.!?,;:\n]){0,40}\b(?:niet|nie|ni)(?: (?:op|uit|stop|weg|af|aub|graag|meer|dus|he|hoor))*[ .!,;]*$/,
    // "geen opzegging graag", "niets opzeggen"
    /\bgeen (?:\w+ )?NOTICE\b(?! (?:\w+ ){0,3}(?:ontvangen|gekregen|gehad|bevestigd|mogelijk|gevonden|verwerkt|binnen\w*|bekend|geregistreerd|aangekomen|site|website|menu))|(?<!\b(?:kan|kun|kunt|kon)\b[^.!?,;:\n]{0,30})\b(?:niets|niks) (?:meer )?(?:END|ENDED|op te zeggen)\b/,
    // "ik trek mijn opzegging in", "vergeet die opzegbrief"
    /\btrek(?:ken)?\b[^!?\n]{0,20}\bNOTICE\b[^!?\n]{0,40}\b(?:in|terug)\b|\bNOTICE\b[^.!?\n]{0,40}\b(?:trek|neem|nemen|trekken) (?:ik|wij|we) (?:hierbij |dus |bij deze )?(?:in|terug)\b/,
    /\bNOTICE\b(?:(?!\bwant\b)[^.!?:\n]){0,60}\b(?:intrekken|ingetrokken|in te trekken|negeren|genegeerd|vergeten|van tafel|vervalt|vervallen|in de prullenbak|niet (?:(?:te|meer|langer|verder|laten) )*(?:verwerken|uitvoeren|behandelen|STAY|door|nodig(?! is\b))|ongedaan)\b/,
    /\b(?:negeer|vergeet|verscheur|schrap|annuleer|stop|herroep|gooi|(?:laat|stuur|verwerk)(?=[^.!?\n]{0,40}\bNOTICE (?:maar |dus |aub |graag |dan )*(?:niet|nie|zitten|vallen|varen|rusten|liggen|achterwege)\b)) (?:u |maar |graag |aub |dan )*(?:mijn|onze|de|die|dat|het|m n) (?:\w+ )?NOTICE\b(?! niet te\b)(?![^.!?\n]{0,20}\b(?:weten|toe|STAY)\b)/,
    // "ik zie af van opzegging", "de opzegging is van de baan"
    /\b(?:zie|ziet|zien|afzien|afziet) (?:\w+ )?(?:af )?van (?:de |het |mijn |onze |een )?(?:NOTICE|END)\b|\bgeen gebruik\b[^.!?\n]{0,30}\b(?:mogelijkheid|recht)\b[^.!?\n]{0,40}\b(?:NOTICE|END)\b|\bgeen reden (?:meer )?(?:om )?(?!nodig|te geven|opgeven|op te geven)[^.!?,\n]{0,25}END\b/,
    /(?<!\b(?:wil|willen)\b[^.!?,;:\n]{0,40})\b(?:NOTICE (?:(?!\b(?:want|omdat|nu)\b)[^.!?,;:\n]){0,30}|END (?:(?:is|was|lijkt|blijkt|wordt|hoeft|gaat|kan|mag|dus|nu|inmiddels|hierdoor|daarmee|ook|van) ){0,3})\b(?:overbodig|achterhaald|van de baan|gaat niet door|niet (?:meer )?(?:nodig(?! is\b)|gewenst|van toepassing)|niet in behandeling|laten (?:wij|we) vallen|laten vallen|mag (?:weg|dicht|ENDED)|uitgesteld)\b/,
    // "moet niet worden beëindigd", "ik stop niet", "ik wil niet meer weg"
    /\b(?:niet|nie) worden ENDED\b|(?<!\b(?:waarom|hoezo) )\b(?:wordt|worden)\b(?:(?!\b(?:maar|steeds|volgens)\b)[^.!?\n]){0,40}\b(?:niet|nie) ENDED\b|\b(?:ik|we|wij) (?:stop|vertrek|END) (?:dus |nog |toch |ff )*(?:niet|nie)\b(?! (?:nog meer|om|vanwege|wegens|zomaar|zonder)\b)|\b(?:stop|END) (?:ik|we|wij) (?:dus |nog |toch |ff )*(?:niet|nie)\b|\bwil(?:len)?\b[^.!?,\n]{0,20}\b(?:niet|nie) (?:meer )?weg\b/,
  ],
  unless:
    /^[^.!?\n]*(?:\b(?:maar(?! (?:vragen|weten))|alleen|slechts|pas|voordat|voor|tenzij|zolang|toch wel)\b|\?)|\b(?:graag|wil) (?:\w+ ){0,3}END\b/,
  ofStaying: [
    // "ik wil niet langer blijven", "niet laten doorlopen"
    /(?<!\b(?:kan|mag) (?:ik|we|wij) [^.!?,\n]{0,25})\b(?:niet|nooit|nie|ni)(?: (?:meer|langer|verder|nog|ook|automatisch|laten|te|door))* (?:STAY|lopen)\b(?! is\b| met (?:dit|deze|het) (?:gesprek|chat)\b)/,
    // "ik blijf niet", "ik hou het niet meer"
    /\b(?:blijf|houd|hou|verleng|behoud|laat|STAY)\b(?: (?:ik|wij|we|het|dat|die|deze|mijn|ons|abonnement|abo|contract|bij|jullie|u|lidmaatschap))* (?:niet|nie|ni)\b(?! (?:verlopen|aflopen|vervallen|verzekerd|slapen|eten|te lang|de)\b)/,
    // "geen verlenging", "geen zin om te blijven"
    /\bgeen (?:\w+ )?(?:verlenging|voortzetting)\b(?! (?:gekregen|ontvangen|gehad))|\bgeen (?:zin|reden|behoefte|interesse|nut)\b[^.!?,]{0,20}\bSTAY\b/,
  ],
  unlessStaying:
    /\b(?:ik|wij|we) (?:blijf|verleng|STAY)\b(?! (?:\w+ ){0,2}(?:niet|nie))|\bik wel\b/,
};
