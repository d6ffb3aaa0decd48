import type { Lexicon } from './lexicon.ts';

export const GERMAN: Lexicon = {
  reasons: [
    [
      'too_expensive',
      /(?<!(nicht|nicht zu|wie) )\bteuer(er|es|en)?\b(?! ist anders)|\bueberteuert|\buberteuert|nicht (mehr )?leisten|preiserhohung|preis(e)? .{0,15}(erhoht|gestiegen|zu hoch|angezogen)|erhoht .{0,10}preis|kostet (mir )?zu ?viel|zu hohe kosten|geld sparen|muss sparen|sparen\b|billiger|gunstiger(?!en tarif)|knapp bei kasse|zu viel geld|beitragserhohung|fur die halfte|(nimmt|kostet|zahle?|verlangt) .{0,12}halfte|halb so (viel|teuer)|jeden (cent|euro) .{0,12}umdreh|kurzarbeit|krankengeld|grundsicherung|(nicht|kaum) (mehr )?stemmen|(beitrag|miete|gebuhr|rechnung)\w* .{0,16}(rauf|hochgesetzt|raufgesetzt)/,
    ],
    [
      'not_needed',
      /brauche? (ich |es |das |den |die |ihn |sie |ihr |euch |wir )*(eigentlich |einfach |gar )?(nicht|nimmer|nix|kein)|nicht (mehr )?(gebraucht|benotigt|notig)|benotige .{0,25}nicht|nutze? (ich |es |das |den |die |wir )*(kaum|nicht|nie|selten|zu selten|gar)|(kaum|nie|nicht|selten|wenig|gar nicht) (mehr )?(genutzt|benutzt|gelesen|geschaut|verwendet|getragen)|keine (verwendung|zeit)\b|komme? nicht (mehr )?(dazu|zum)|kein (interesse|bedarf)|brauchen .{0,25}nicht|brauch .{0,20}(nicht|nimmer)|\b(schau|lese|gehe|verwende|benutze) .{0,12}(nie|kaum|nicht|selten)|hinfallig|erubrig|(auto|wagen|motorrad|boot|wohnung|pferd|roller) .{0,10}verkauft|doppelt (versichert|vorhanden)|(schon|bereits|eh) (dabei|enthalten|inklusive)/,
    ],
    [
      'finished',
      /projekt .{0,12}(vorbei|beendet|fertig|abgeschlossen|zu ende)|saison .{0,12}(vorbei|zu ende|\bum)\b|studium .{0,12}(fertig|beendet|vorbei|abgeschlossen)|prufung .{0,12}(bestanden|vorbei)|kurs .{0,12}(vorbei|beendet|fertig)|alles (gesehen|gelesen|geschaut)|rausgewachsen|ausgelernt|bin fertig mit (?!euch|eurem|eich|uns|ihnen)/,
    ],
    [
      'missing_feature',
      /\b(fehlt|fehlen)\b(?!( mir)? (das (zu|ver)trauen|die worte|mir an nichts|an nichts|zeit|geld))|funktion (gibt|gab)|vermisse|(es )?gibt (ja )?kein(e|en)? (\w+ ?)?(funktion|app|export|schnittstelle|moglichkeit|offline|integration)|kann man nicht (exportieren|importieren|teilen|verbinden)|keine (schnittstelle|integration|exportfunktion|offline)|unterstutzt .{0,15}nicht|gibt .{0,30}nicht (auf|fur) (turkisch|englisch|arabisch|ukrainisch|polnisch|russisch|android|ios|linux|mac)\b|bietet .{0,24}nicht an\b|(?<!rabatt.{0,30})abgeschafft/,
    ],
    [
      'low_value',
      /nicht wert\b|lohnt (sich |es )*(einfach |mir |fur mich )*(nicht|nimmer|kaum)|bringt (mir |uns )?(nichts|nix|zu wenig)|nichts (gescheites|neues|gutes|interessantes)|langweilig|schlechte(r|s)? (qualitat|inhalt|auswahl)|qualitat .{0,15}(schlecht|nachgelassen|gesunken)|zu wenig (auswahl|inhalt|leistung|gegenwert)|immer dasselbe|immer das gleiche|preis.?leistung|rausgeschmissenes geld|geldverschwendung/,
    ],
    [
      'too_complex',
      /zu (kompliziert|komplex|schwierig|umstandlich|unubersichtlich)|kompliziert|umstandlich|unubersichtlich|blicke? .{0,10}nicht durch|versteh(e|en)? .{0,12}(bedienung|app|programm) nicht|nicht benutzerfreundlich|komme? (damit |mit \w+ \w+ )?nicht (klar|zurecht)|uberforder|kapier\w* .{0,20}nicht|finde? .{0,14}(nichts|nix) mehr/,
    ],
    [
      'technical_problems',
      /sturzt|absturz|absturze|fehlermeldung|funktioniert (einfach |ja |bei mir |uberhaupt |dauernd )*(nicht|nie|nix)|(?<!(so|es) )geht (einfach |ja |bei mir |standig |dauernd )*(nicht|nie|nix)\b(?! (ans|an|dran|ran|wer|jemand))|(?<!(schulter|knie|rucken|hufte|leute|fussball) )kaputt|ruckelt|storung|(?<!unterricht )\bausfall|ausfalle|hangt sich|ladt nicht|verbindung .{0,15}(\bab\b|schlecht|\bweg\b)|kein (empfang|internet|netz|signal)|schlechter empfang|zu langsam|\bbugs?\b|buggy|technische (probleme|schwierigkeiten)|funktioniert nichts|nichts funktioniert|(heizung|server|netz|anlage|system|bild|leitung|telefon) .{0,24}(fiel|fallt|ausgefallen)|(stand|steht) .{0,12}still\b|defekt|ausser betrieb/,
    ],
    [
      'bad_support',
      /(kundenservice|kundendienst|support|service|hotline|mitarbeiter|personal) .{0,25}(schlecht|mies|unfreundlich|unverschamt|unfahig|katastroph|nie|nicht|keine|miserabel|unter aller|frech|furchtbar|letzte)|(schlechter|mieser|unfreundlicher|miserabler|katastrophaler|furchtbarer|grottiger) (kunden)?(service|support|kundendienst)|schlechte(r|n)? (betreuung|beratung)|niemand (antwortet|hilft|meldet|erreichbar)|keiner (antwortet|hilft|meldet)|keine (antwort|ruckmeldung|hilfe)|warteschleife|nie erreichbar|(?<!(portal|server|seite|app).{0,30})nicht erreichbar|(hat|haben) (uns|mich) .{0,16}versetzt|bausteine?\b|(notdienst|bereitschaft) .{0,14}nicht|stand niemand|(techniker|monteur|fahrer) .{0,20}nicht (gekommen|erschienen)|ausgelacht/,
    ],
    [
      'switched_service',
      /\bwechs(el|le|eln|elt)\b(?! (\w+ )?(nicht|standig|dauernd|den tarif))|(?<!(job|stadt|manager|berater|ansprechpartner|trager|mal|\w+mal|redaktion) )gewechselt|(bin|sind) ((jetzt|nun|mittlerweile|inzwischen) bei|(jetzt |nun |mittlerweile )?bei (?!einer halben)) ?(?!ihnen|euch|dir|meine|einer freund)[a-z0-9&]+(?! (seit|kunde seit))|gehe? (jetzt |nun )zu(r|m)? (?!ende|grunde|fuss)|(?<!(keine|eine) )ander(er|en|em|e) (anbieter|dienst|firma|anbieterin|studio|bank|app)|neue(r|n|m)? anbieter|(?<!(bei der|die|an|oder ich geh zur) )konkurrenz|(besseres|billigeres|gunstigeres|anderes|alternative|was besseres|was billigeres|was anderes) .{0,10}(gefunden|angebot)|besseres angebot|(bei|zu) (einer|einem) anderen (gesellschaft|verein|studio|haus|kasse|bank|versicher\w*)|ins neue (system|programm)|mitbewerber|woanders (unterschrieben|angemeldet|abgeschlossen)/,
    ],
    [
      'temporary_break',
      /(brauch\w*|mach\w*|nehm\w*) .{0,12}auszeit|im urlaub|auf reisen|im ausland|elternzeit|mutterschutz|sabbat|uber den (sommer|winter)|spater wieder|(?<!ich )komme? (dann |im \w+ |danach )?(wieder|zuruck)|pause brauch|brauche? (mal |ne |eine )*pause|auf montage|uberwinter\w*|weltreise/,
    ],
    [
      'outside_control',
      /(chef|arbeitgeber|firma|geschaftsfuhrung|geschaftsleitung|konzern|vorstand|zentrale|mutterkonzern|it.abteilung|schule) .{0,25}(entschied|beschlossen|will|vorgegeben|ubernimmt|zahlt|stellt|wechselt|umgestellt)|\bfusion\b|ubernommen worden|\bubernahme durch|neue leitung|neue geschaftsfuhrung|nicht meine entscheidung|liegt nicht (an|bei) mir\b(?!,? es liegt)|von oben|bescheid (vom|des|der)|jugendamt|landratsamt|hausverwaltung .{0,30}(bestellt|entschied|will|hat)|untersagt|angeordnet/,
    ],
    [
      'life_change',
      /\bumzug\b|ziehe?n? (bald |demnachst |jetzt )?(um|weg|aus|ins|nach)|umgezogen(?! (zu|auf))|weggezogen|verstorben|gestorben|\btod\b|todesfall|beerdigung|(?<!ent)scheidung\b|getrennt von|schwanger|\bbaby\b|kind bekommen|(in|fruh) ?rente\b|rentner\b|job verloren|arbeitslos|gekundigt worden|schwer krank|krankheit\b|\berkrank|krebs|krankenhaus\b|pflegeheim|altersheim|auswander|(zwillinge|drillinge) (bekommen|unterwegs|da\b)|betreute\w* wohnen|rollstuhl|operiert|\bgebrochen|\bgips\b|bandscheibe|alleinerziehend|eingeschlafert|hospiz/,
    ],
    [
      'privacy_trust',
      /datenschutz(?!erklarung)|vertrau(e|en)? .{0,20}(nicht|mehr|verloren)|kein vertrauen|misstrau|datenleck|datenpanne|daten .{0,20}(verkauf|weitergegeben|weitergeben|gestohlen|missbrauch|nicht sicher)|traue euch nicht|uberwach|ausspion|spioniert|(zeitung|nachrichten|presse) .{0,20}(erfahren|gelesen|gehort)|gehackt|hackerangriff|in fremde hande|uber (euch|sie) (so )?(liest|hort)\b/,
    ],
    [
      'business_closed',
      /(firma|geschaft|laden|betrieb|unternehmen|restaurant|praxis|gewerbe|buro|selbststandigkeit) .{0,22}(aufgegeben|aufgelost|geschlossen|schliess|\bzu\b(?! \w)|dicht|abgemeldet|insolven|pleite|gibt es nicht|aufgeben)|pleite (gegangen|gemacht)|geschaftsaufgabe|gewerbe abgemeldet|betriebsaufgabe|machen? .{0,12}(laden|betrieb|firma) (zu|dicht)\b/,
    ],
    [
      'declined_to_say',
      /(mochte|will|sag|sage) .{0,15}nicht (sagen|angeben|verraten)|geht (sie|euch|dich|niemanden) nichts an|kein(en)? (bestimmten )?grund|keine angabe|personliche grunde|private grunde|aus personlichen|(das ist|ist|reine) privat(sache|angelegenheit)?\W*$|^privat$|kein kommentar|grunde? .{0,12}(gehen|geht) .{0,20}\ban\b|ohne angabe von grund/,
    ],
  ],
  affordable:
    /\b(nicht|nie) (zu |so |am |an |wegen |um |der |den |dem |des |die |das )*(teuer|preis|preises|geld|geldes|kosten)\b|nicht weil .{0,14}\bteuer|\b(teuer|preis|geld) .{0,6}nicht der grund/,
  sensitive: [
    [
      'bereavement',
      /verstorben|gestorben|\btod\b|todesfall|beerdigung|witwe|hinterblieben|sterbeurkunde|ist tot\b|trauerfall|verstarb|verloren .{0,10}(mann|frau|vater|mutter)|nachlass\b/,
    ],
    [
      'illness',
      /schwer krank|krebs|chemo|krankenhaus|krankheit|erkrank|schlaganfall|operiert|operation|depress|burn.?out|demenz|demenzkrank|alzheimer|pflegeheim|pflegefall|behinder|\bbin krank|reha\b|suizid|selbstmord/,
    ],
    [
      'hardship',
      /arbeitslos|job verloren|kurzarbeit|privatinsolvenz|schulden|hartz|burgergeld|sozialhilfe|(miete|rechnung\w*|beitrag|beitrage|strom|raten?) nicht (mehr )?(zahlen|bezahlen)|(kann|konnen) (das|es|mir das|den beitrag|die rechnung) nicht (mehr )?(zahlen|bezahlen)|weiss nicht mehr weiter|wohnungslos|obdachlos|kein geld (mehr )?(fur|zum) (essen|miete|leben)|finanzielle(r|n)? (not|notlage|schwierigkeiten)|notlage|existenz/,
    ],
    [
      'minor',
      /minderjahrig|\b(bin|ist) (erst |gerade )?([5-9]|1[0-7])\b(?! ?(tage|monate|wochen|jahre (kunde|dabei|bei)))|ohne (meine|unsere|elterliche) (erlaubnis|zustimmung|einwilligung)|mein (kind|sohn) hat .{0,20}(abgeschlossen|bestellt|gekauft)|meine tochter hat .{0,20}(abgeschlossen|bestellt|gekauft)/,
    ],
    [
      'legal_threat',
      /anwalt|rechtsanwalt|klage\b|verklag|gericht\b|anzeige|anzeigen\b(?=.{0,12}(werde|euch|sie))|verbraucherzentrale|verbraucherschutz|presse\b|zeitung gehen|bundesnetzagentur|schlichtungsstelle|rechtliche schritte|abmahn/,
    ],
  ],
  moods: [
    [
      'distressed',
      /verstorben|gestorben|todesfall|beerdigung|witwe|krebs|chemo|krankenhaus|schwer krank|verzweifelt|weiss nicht mehr weiter|arbeitslos|job verloren|schulden|obdachlos|notlage|depress|suizid|kann nicht mehr\b|weine\b|ist tot\b/,
    ],
    [
      'upset',
      /frechheit|unverschamt|saftladen|sauladen|drecksverein|drecks|abzock|betrug|betruger|scheiss|verdammt|verarsch|arsch|idiot|vollidiot|blod\b|blode|mist\b|sauer\b|wutend|stinksauer|unfassbar|katastroph|miserabel|schlechtester|das letzte\b|unter aller sau|enttauscht|zumutung|lacherlich|zum kotzen|kotzt|schnauze voll|reicht.?s\b|es reicht|genug von euch|ihr konnt mich|leck mich|lugner|angelogen|endlich (meinen|mein|das|den)|zum (zweiten|dritten|vierten|letzten|x-?ten|\d+\.?) mal|na toll|na klasse|ach super|toll gemacht|unmoglich\b|armselig|unfahig|nutzlos|furchtbar|nie wieder/,
    ],
  ],
  extraordinary:
    /fristlos|ausserordentlich|sonderkundigung|aus wichtigem grund|wichtiger grund|wegen vertragsbruch|wegen vertragsverletzung/,
  immediately:
    /\bsofort|ab sofort|mit sofortiger wirkung|umgehend|unverzuglich|noch heute|\bheute\b|auf der stelle|jetzt gleich|schnellstmoglich/,
  competitor:
    /(?:wechs(?:le|el|eln)|gewechselt|gehe?n?|gegangen) (?:\p{L}+ ){0,2}zu(?:r|m)? (?!einem|einer|meinem|Ihnen|Euch|Konkurrenz|Ende)((?:[A-Z0-9][\p{L}\d&+.-]*|o2)(?: [A-Z][\p{L}\d&+-]*)?)|(?:bin|sind) (?:jetzt|nun|mittlerweile) bei ([A-Z0-9o][\p{L}\d&+.-]*)|zu ([A-Z0-9o][\p{L}\d&+.-]*(?: [A-Z][\p{L}\d&+-]*)?) (?:gewechselt|gegangen|wechseln)/u,
  conjunction: / (?:und dann|und auch|und|aber|sowie|ausserdem|dann|weil|denn) /,
  keep: /nicht (mehr )?(kundigen|kundige|loschen|pausieren|beenden|widerrufen|abmelden|stornieren|aufhoren|abbestellen)|kundige? (ich )?(doch )?nicht|keine kundigung\b|doch nicht|anders uberlegt|(ich|wir) bleibe?n?\b(?! nicht)|(?<!nicht )(?<!nicht mehr )behalten?\b(?! .{0,12}nicht)|vergessen sie (es|das|meine)|vergiss (es|das|was)|ignorier|weiterlaufen/,
  ends: /(losch|kundig|beend|entfern|storn|abbestell)/,
  stays:
    /\b(nicht|nichts|nix|ned|net|kein\w*|nie|bleib\w*|behalt\w*|doch|weiter\w*|vergiss|vergessen|ignorier\w*|irrtum\w*|versehen\w*|verklickt|falsch\w*|anders|uberleg\w*|lieber|nein|ne|stopp?|halt|warte\w*|moment|zuruck\w*|wieder|ruckgangig|lass\w*|ohne|statt|quatsch)\b/,
  unable: /\b(kann|konnte|konnen|lasst|warum|wieso|geht)\b/,
  question:
    /^(was|wann|wie (lange|viel|hoch|oft|ist|lauft|teuer|spat)|welche[rsn]?|bis wann|ab wann|zu wann|zum wann|wird|werden|ist|sind|habe? ich|hab ich|muss|bin ich|gibt es|gibts|verliere|bekomme|kriege|falls|angenommen|wenn ich|warum|wieso|kann ich (danach|spater|jederzeit|nach|dann|bis)|kostet|darf|reicht|seit wann|wurde|behalte ich|bleib(t|en)|verfall\w*|gilt|fallen|rein (theoretisch|hypothetisch|interessehalber)|interessehalber|(ich )?frag(e)? (ja )?nur|nur (mal )?(ne|eine) frage|mal angenommen)\b.*|was (passiert|geschieht|ware|kostet)/,
  threat:
    /\bnoch (ein|eine|einen|so ein|so eine|einmal)\b[^.!?]*\b(und|dann) (ich|wir|bin|sind|kundig\w*|tschuss|weg)\b|\b(sonst|ansonsten|andernfalls|oder) ((kundig|beend|bestell|wechsl|geh|bin|sind)\w* (ich|wir)|(ich|wir) (kundig|beend|bestell|wechsl|geh|bin|sind)\w*)\b|\b(wenns?|falls|sofern)\b(?! (das |es |dies )?(irgend\w* )?(geht|gehen|moglich|passt|recht|ok|in ordnung|noch nicht))[^.!?]*\b(kundige?n?|gehe?n?|wechseln?|wechsle|beenden?|bin|sind) (ich|wir)\b|\b(ich|wir) kundige?n?,? (wenn|falls|sofern)\b|\bwurde? kundigen,? wenn\b|\bbevor ich (kundige|gehe)\b|\berst wenn\b|\bbeim nachsten\b[^.!?]*\b(ich|wir)\b/,
};
