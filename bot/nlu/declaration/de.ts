import { GERMAN_ANY_CONTRACT } from './de-any-contract.ts';
import { GERMAN_CONTRACT } from './contract-words.ts';
import type { DeclarationGrammar } from './grammar.ts';

const OURS = GERMAN_CONTRACT;
/** With "hiermit" a clause says of itself that it is the act. */
const HEREBY = String.raw`(hiermit|somit|hierdurch|mit dies\w+ (schreiben|brief|mail|e-mail|nachricht)|auf diesem wege?)`;
const THIS = String.raw`(dies|das|dies hier|das hier|es|(dies\w+|das) (hier )?(schreiben|brief|mail|e-mail|nachricht|text)( hier)?)`;
const KIND = String.raw`((meine|unsere|die|eine|als|ordentliche|ausserordentliche|fristgerechte|fristgemasse|fristlose|formliche|schriftliche|offizielle|sofortige|form- und) )*`;
const MINE = String.raw`(mein|meine|meinen|unser|unsere|unseren|den|die|das)`;
const RIGHT = String.raw`(\w*kundigungsrecht|recht (auf|zur) (\w+ )?kundigung)`;

export const GERMAN_DECLARATION: DeclarationGrammar = {
  frames: [
    [
      /^(um (es|das) (ganz )?klar (zu sagen|zu machen|auszudrucken)|damit (das|es) klar ist|klipp und klar|kurz gesagt)[:,] /,
      '',
    ],
    [
      /\b(ich |wir )?(hiermit )?(gebe|geben) (ich |wir )?(hiermit )?zu protokoll,? dass (?=ich|wir)/,
      'hiermit ',
    ],
    [
      /\b(darf|durfen|mochten?) (ich|wir) (ihnen|euch) (hiermit )?mitteilen,? dass (?=ich|wir)/,
      'hiermit ',
    ],
    [
      /^(sie|ihr|du|man|ich) (haben?|hat|habt) .{0,50}(gesagt|versprochen|geschrieben|zugesagt|gemeint)\b,? [^,]{8,}, (?=.*\bhiermit\b)/,
      '',
    ],
    [/\b(hirmit+|hiemit|hiermitt|hiermid|hier mit|hirmt|hiermot|hiermt)\b/g, 'hiermit'],
    [/\b(kundge|kundiege|kunidge|kundigie|kundgie|kundigge|kundgige|kundgi|kundigr)\b/g, 'kundige'],
    [/\b(i|ick|isch|ik)(?= (hiermit )?kund(ig|ige|e)?\b)/, 'ich'],
    [
      /\b(meine?|unser) (frau|mann|partner|partnerin|freundin|freund|lebensgefahrt\w*|tochter|sohn|bruder|schwester) und ich\b/,
      'wir',
    ],
    [/\bkundig ma\b/, 'kundigen wir'],
    [/\bmir kundig(a|e|et|en)\b/, 'wir kundigen'],
    [
      /\bich (hiermit )?kund(ig|e)?\b(?= (hiermit|mis|mini|mein|meine|meinen|das|den|per|zum|auf))/,
      'ich $1kundige',
    ],
    [
      /(?<!\b(als|bin|war|ein|guter|treuer|neuer|ihr|euer|langjahriger) )\bkunden? (ich|wir)\b(?= \S)/,
      'kundige $2',
    ],
    [
      /^(hallo|hi|hey|moin|servus|guten (tag|morgen|abend)|liebe\w*|gruezi|tag)\b[^,:]{0,30}[,:] ?/,
      '',
    ],
    [/^sehr geehrte[^,:]{1,60}[,:] ?/, ''],
    [/\b(ich|wir), [^,]{1,50}(, [^,]{1,40}){0,2}, (?=kundige|trete|beende|erklare|scheide)/, '$1 '],
    [/\b(hiermit )?(teile|teilen) (ich|wir) (ihnen|euch|dir) (hiermit )?mit,? dass /, 'hiermit '],
    [/\b(ich|wir) (teile|teilen) (ihnen|euch|dir) (hiermit )?mit,? dass /, 'hiermit '],
    [
      /\b(hiermit )?(ich )?informieren? (ich |wir )?(sie|euch) (hiermit )?(daruber)?,? ?dass /,
      'hiermit ',
    ],
    [
      /\b((leider )?(muss|mussen) (ich|wir)|(ich|wir) (mochten?|muss|mussen)( leider)?) (ihnen|euch) (hiermit )?(leider )?mitteilen,? dass (?=ich|wir)/,
      'hiermit ',
    ],
    [
      /\b(hiermit )?(ich |wir )?setzen? (ich |wir )?(sie|euch) (hiermit )?(davon |daruber )?in kenntnis,? dass (?=ich|wir)/,
      'hiermit ',
    ],
    [
      /(?<=\b(verein|verband|firma|gmbh|ag|kg|gesellschaft|stiftung|genossenschaft|gemeinde|erbengemeinschaft)\b[^,]{0,40}), vertreten durch [^,]{3,60},/,
      '',
    ],
    [
      /\b(hiermit )?(ich |wir )?(erklaren?|bestatigen?)( ich| wir)?( hiermit)?,? ?dass (?=ich|wir)/,
      'hiermit ',
    ],
    [/\b(nehmen sie|nehmt) (bitte |hiermit )*zur kenntnis,? dass (?=ich|wir)/, 'hiermit '],
    [/\b(wenn|falls|sofern|soweit) (es )?(irgend )?moglich( ist)?\b/, ''],
    [
      /\bnicht (mehr )?(verlangere|verlangern|fortsetze|fortfuhre|weiterfuhre) und (daher |somit )?/,
      '',
    ],
    [
      /\b(ich|wir) (widerrufen?|entziehen?) (hiermit |zugleich |ihnen |euch )*(die|das|meine?|unsere?) (ihnen |euch )?(erteilte |erteiltes )?(\S*einzugsermachtigung|\S*lastschriftmandat|sepa-?\S*( mandat)?|abbuchungserlaubnis) und (?=(hiermit )?kundige)/,
      '$1 ',
    ],
    [/^(da|weil) ((?!kundig)[^,?]){8,90} (?=kundigen? (ich|wir) [^,]*\bhiermit\b)/, 'daher '],
    [/\b(ersatzweise|hilfsweise|ansonsten|sonst|andernfalls) (zum|zu dem)\b.*/, ''],
    [
      /^(so )?wie (\S+ ){0,5}?(besprochen|angekundigt|gesagt|mitgeteilt|erwahnt|vereinbart|telefonisch)\w*( habe| wurde)?,? (?=kundige|beende|trete|lose|bestelle)/,
      'daher ',
    ],
    [/(?<=^|, |[;:] |und |daher )(da|weil|nachdem|obwohl)\b(?![^,]*kundig)[^,]{1,90}, /, 'daher '],
  ],
  hint: /k.?.?nd.?.?.?g|kund|ku|hie|hi.?m|hir|somit|hierdurch|beend|endet|austritt|tret|trit|scheide|steige|bestell|lose|lege|melde|stell|stopp|storn|recht|dies|mit dies/,
  acts: [
    /\b(ich|wir) ((hiermit|somit|daher|deshalb|darum|jetzt|nun|mein|meinen|meine|unseren|unsere|den|das|die|tarif|vertrag|abo|mitgliedschaft|seinen|\d\S*|zum|per|marz|juni|ende|monatsende|\w*vertrag\w*|\w+abo) )*kundige?n?\b(?! (werden?|will|wollen|mochten?|muss|mussen|kann|konnen|wurden?)\b)/,
    /(?<=\S )(?<!, )kundige?n? (ich|wir)\b/,
    /(?<=\S, )kundige?n? (ich|wir) (hiermit|somit)\b/,
    /\bdann kundige?n? (ich|wir) (hiermit|somit)\b/,
    /^(hiermit )?kundige? (hiermit )?(mein|meinen|meine|den|das)\b(?=.*\bhiermit\b|.*)(?<=^hiermit .*|hiermit (mein|meinen|meine|den|das))/,
    /^kundige (mein|meinen|meine|den|das) (\S+ ){1,6}hiermit\b/,
    /\bhiermit (ich|wir) .{0,60}\bkundige?n?\b(?! (werden?|will|wollen|wollten?|mochten?|muss|mussen|kann|konnen|wurden?|sollten?|soll|darf)\b)/,
    /(?<=\b(ich|wir|bin|sind|habe|haben)\b[^.;]{1,90}\bund )kundige?n? (\S+ ){0,3}?(hiermit|somit|zum|per|daher|deshalb|fristgerecht)\b/,
    /(?<=\bund )hiermit kundige?n? (ich|wir)\b/,
    /(?<=^|, |\.+ ?|: )kundige (fristgerecht |fristgemass )?(hiermit|zum|per)\b/,
    new RegExp(
      String.raw`\b(gmbh|kg|ag|ohg|gbr|ug|ev|e\.v\.|verein|verband|firma|unterzeichner\w*|unterzeichnete\w*|unterfertigte\w*|praxis|kanzlei|gesellschaft|stiftung|genossenschaft|gemeinde|erbengemeinschaft|eigentumergemeinschaft|schule|kirchengemeinde)( [a-z]+)? kundigt hiermit ((den|die|das|ihren?|seinen?) (\S+ ){0,2}?${OURS}\b|zum |per |fristgerecht )(?!.*\ban[.! ]*$)`,
    ),
    new RegExp(
      String.raw`\b(die )?(unterzeichnenden|unterzeichneten|eheleute( \w+)?|erben( \w+)?) kundigen hiermit ((den|die|das|ihren?) (\S+ ){0,2}?${OURS}\b|zum |per |fristgerecht )(?!.*\ban[.! ]*$)`,
    ),
    new RegExp(String.raw`\b${HEREBY} .{0,12}(ich|wir) .{0,60}\bkundigung (\S+ ){0,6}(aus|ein)\b`),
    /\b(erklare|erklaren) (ich|wir) (hiermit |euch |ihnen )*(gemass § ?\d+ \w+ )?(\S+ ){0,3}(kundigung|austritt)\b/,
    /\b(ich|wir) (erklare|erklaren) (hiermit |euch |ihnen )*(gemass § ?\d+ \w+ )?(\S+ ){0,3}(kundigung|austritt)\b/,
    /\bkundigung (\S+ ){0,6}?(spreche|sprechen|reiche|reichen) (ich|wir) hiermit (aus|ein)\b/,
    /^(die |meine |unsere |ordentliche |fristlose )*kundigung (wird |ist )?hiermit (\S+ ){0,3}?(erklart|ausgesprochen|eingereicht)\b/,
    /\bhiermit wird (die |meine |unsere )?(ordentliche |fristlose |fristgerechte |ausserordentliche )?kundigung (?!de[rs] (arbeits|miet|wohn|mitarbeiter))(\S+ ){0,6}?(erklart|ausgesprochen|eingereicht)\b/,
    /^hiermit (ordentliche |fristgerechte |fristlose )?kundigung (zum|per) (\d|nachst|ende|ablauf|jahres|monats|quartals)/,
    /\b(ich|wir) steigen? hiermit aus (dem|der|ihrem|ihrer|eurem|eurer|meinem|unserem) (\w*vertrag|\w*abo|mitgliedschaft|programm|\w*verein|\w*club) aus\b|\bhiermit steigen? (ich|wir) aus (dem|der|ihrem|ihrer|eurem|eurer|meinem|unserem) (\w*vertrag|\w*abo|mitgliedschaft|programm|\w*verein|\w*club) aus\b/,
    /\b(ich|wir) bestellen? (die|das|mein|meine|unser|unsere|ihre|eure) \w*(zeitung|zeitschrift|heft|blatt|abo|abonnement|magazin) (zum|per|mit sofortiger|mit ablauf) (\S+ ){1,4}?ab(?= ?[.!,;]| ?$| und| danke| mfg| vg| lg)/,
    /\b(ich|wir) (spreche|sprechen|reiche|reichen) (hiermit )?(\S+ ){0,3}(kundigung|austritt) .{0,60}(aus|ein)\b/,
    new RegExp(String.raw`\b(mache|machen) (ich|wir) (hiermit )?.{0,20}${RIGHT} .{0,20}gebrauch\b`),
    new RegExp(String.raw`\b(ich|wir) (mache|machen) (hiermit )?.{0,20}${RIGHT} .{0,20}gebrauch\b`),
    new RegExp(
      String.raw`\b((ich|wir) (nehmen?|uben?)|(?<=\S )(nehmen?|uben?) (ich|wir)) (hiermit )?(mein|unser|das) ${RIGHT} (hiermit )?(wahr|in anspruch|aus)\b`,
    ),
    new RegExp(
      String.raw`\b(${HEREBY} (beende|beenden) (ich|wir)|(ich|wir) (beende|beenden) hiermit) (${MINE} )?(\S+ ){0,2}?${OURS}\b`,
    ),
    new RegExp(
      String.raw`\b(ich|wir) beenden? (zum|per|mit sofortiger|mit wirkung|mit ablauf|fristgerecht) ([^\s,]+ ){0,4}?${MINE} (\S+ )?(${OURS}|vertragsverhaltnis)\b`,
    ),
    new RegExp(
      String.raw`(?<=^(zum|per|mit sofortiger|mit wirkung|mit ablauf|fristgerecht) ([^\s,]+ ){0,4}?)beenden? (ich|wir) (hiermit )?${MINE} (\S+ )?(${OURS}|vertragsverhaltnis)\b`,
    ),
    new RegExp(
      String.raw`\bhiermit melden? (ich|wir) ${MINE} (\S+ )?${OURS} ([^\s,]+ ){0,5}?ab\b|\b(ich|wir) melden? ${MINE} (\S+ )?${OURS} hiermit ([^\s,]+ ){0,4}?ab\b`,
    ),
    new RegExp(
      String.raw`\b(ich|wir) nutzen? (hiermit )?(mein|unser|das) ${RIGHT} (hiermit|zum|per)\b`,
    ),
    new RegExp(
      String.raw`(?<=^|, |[;:] |\bund )${MINE} (\S+ )?${OURS} (beende|beenden) (ich|wir) (hiermit|zum|per|mit sofortiger|ab sofort|fristgerecht)\b`,
    ),
    new RegExp(
      String.raw`\b(ich|wir) (lose|losen) ${MINE} (\S+ ){0,2}?${OURS} hiermit (\S+ ){0,4}?auf\b`,
    ),
    new RegExp(
      String.raw`\b((ich|wir) (lege|legen)|hiermit (lege|legen) (ich|wir)) (hiermit )?(meine|unsere) \w*mitgliedschaft (\S+ ){0,2}?(hiermit |zum |per |mit sofortiger wirkung )(\S+ ){0,3}?nieder\b`,
    ),
    new RegExp(
      String.raw`\b(mein|meine|unser|unsere|der|die|das) (\S+ ){0,1}?(${OURS}|vertragsverhaltnis) ([^,;]{1,50} )?wird (hiermit )?(von (uns|mir)|unsererseits|meinerseits) (hiermit |fristgerecht )?(zum|per|mit) ([^\s,]+ ){1,6}?gekundigt\b(?! (werden|worden|sein|haben))`,
    ),
    new RegExp(
      String.raw`\bhiermit (ist|wird) (mein|meine|unser|unsere|der|die|das) (\S+ )?(${OURS}|vertragsverhaltnis) ([^\s,]+ ){0,10}?(gekundigt|beendet)\b`,
    ),
    new RegExp(String.raw`^(mein|meine|unser|unsere) (\S+ )?${OURS} endet hiermit\b`),
    /\b(ich|wir) (scheide|scheiden) (hiermit|zum|per|mit sofortiger wirkung|mit ablauf) .{0,30}\baus (dem|der|ihrem|eurem|ihrer|eurer) (\w*verein|\w*verband|\w*club|\w*gewerkschaft|genossenschaft) aus\b/,
    new RegExp(
      String.raw`\b(ich|wir) (beende|beenden) (meine?n?|unsere?n?|den|die|das) (\S+ ){0,2}?(${OURS}|vertragsverhaltnis|geschaftsbeziehung) ((mit ihnen|mit euch|mit ihrem haus) )?(zum|per|mit sofortiger|mit wirkung|ab sofort|fristgerecht|hiermit)\b`,
    ),
    new RegExp(
      String.raw`\b(hiermit (lose|losen) (ich|wir)|(ich|wir) (lose|losen) hiermit) .{0,30}\b${OURS} .{0,20}auf\b`,
    ),
    /\b(hiermit (bestelle|bestellen) (ich|wir)|(ich|wir) (bestelle|bestellen) hiermit) .{0,60}\bab\b/,
    /\b(hiermit (stelle|stoppe|stornier\w*) (ich|wir)|(ich|wir) (stelle|stellen|stoppe) hiermit) .{0,30}\b(\w*abo|\w*vertrag|mitgliedschaft|spende|patenschaft|zahlung(en)?)\b/,
    /\b(hiermit melde ich mich|ich melde mich hiermit) .{0,30}als (mitglied|kunde|abonnent\w*) .{0,30}ab\b/,
    /(?<=\S )(trete|treten) (ich|wir) .{0,30}\baus\b/,
    /\b(ich|wir) (trete|treten) (hiermit|zum|per|mit sofortiger wirkung) .{0,30}\baus\b/,
    /\b(ich|wir) (trete|treten) mit (ablauf|wirkung) .{0,30}\baus (dem|der|ihrem|ihrer|eurem|eurer) .{0,30}\baus\b/,
    new RegExp(
      String.raw`\b(betrachten|betrachtet|werten|wertet|nehmen|nehmt|verstehen|versteht|sehen|seht|behandeln|behandelt|fassen|fasst) (sie )?(bitte )?${THIS} (bitte )?(hier )?(bitte )?(als|fur) ${KIND}kundigung\b`,
    ),
    new RegExp(
      String.raw`\bbetracht(en|et) (sie )?(bitte )?(meine?n?|unsere?n?|den|die|das) (\S+ ){0,2}?${OURS} (\S+ ){0,3}?als (gekundigt|beendet)\b`,
    ),
    /\b(nehmen|nehmt) (sie )?(bitte )?(hiermit )?(meine|unsere) kundigung (\S+ ){0,3}?(hiermit )?(zur kenntnis|entgegen)\b/,
    new RegExp(
      String.raw`\b${THIS} (ist|gilt|dient) (hiermit |somit )?(bitte )?(als )?${KIND}kundigung\b`,
    ),
    new RegExp(String.raw`\bhiermit ist ${KIND}kundigung\b`),
    new RegExp(
      String.raw`\b(\w*vertrag|\w*abo|\w*abonnement|mitgliedschaft|tarif|versicherung|anschluss|vereinbarung) (\S+ ){0,3}?(ist|wird|gilt) hiermit (\S+ ){0,4}?(gekundigt|beendet)\b`,
    ),
    /\b(vertrag|abo|abonnement|mitgliedschaft|tarif|versicherung|anschluss|police) wird von (mir|uns) hiermit (\S+ ){0,3}?gekundigt\b/,
    /\bhiermit (ist|wird|gilt) (mein|meine|unser|unsere|der|die|das) (\S+ ){1,5}?(gekundigt|beendet)\b/,
    new RegExp(
      String.raw`\b(hiermit (erhalten sie|bekommt ihr|(uber)?sende ich (ihnen|euch)|schicke ich (ihnen|euch)|reiche ich)|sie erhalten hiermit|ich (sende|schicke) (ihnen|euch) hiermit) ${KIND}kundigung\b`,
    ),
    new RegExp(
      String.raw`^(anbei|im anhang|beigefugt|hier|hiermit|hier kommt|anbei finden sie) (ist )?(meine|unsere) (\S+ ){0,1}?kundigung\b`,
    ),
  ],
  anyContract: GERMAN_ANY_CONTRACT,
  before:
    /\b(dauerauftrag|(nach|bei) jede[rmn]|wenn|falls|sofern|sobald|solange|bevor|ehe|ob|soll|sollte|sollten|sollst|warum|wieso|weshalb|was(?! fur)|wann|wo|womit|wozu|woher|vielleicht|eventue?ll|evtl|sonst|ansonsten|andernfalls|notfalls|danach|demnachst|irgendwann|angenommen|annehmen|nehmen wir an|gesetzt den fall|vorausgesetzt|schreib(e|t|st|en wir|en sie)?|geschrieben|schrieb\w*|sag(e|t|st|en|te|ten)?|gesagt|steht|stand|lautet|heisst|hiess|text|satz|formulierung|muster\w*|vorlage|entwurf|beispiel|fast|beinahe|glaube|denken?|dachte|uberlege|entweder|zweifel|reicht (es|das|die|dies|der|ein)|meint\w*|droh\w*|angst|bedeutet|wer|welche\w*|jedes|jeden|jede|immer(?! wieder)|manchmal|meistens|laut|noch (ein|eine|einen|einmal|mal|so)|nachstes mal|(beim|das) nachsten? mal|theoretisch|hypothetisch|stell\w* (dir|sie|euch)|\w*getippt|tippt\w*|behaupte\w*|ruft|rief|schreit|ubersetze\w*|also kundige|sie:|er:|verstehe|im zweifel|uberzeug\w*|furchte|hoffe|schwore|rat mir|namen gekundigt|fur den fall|zum test)\b|^(test|kommt|bekomme|bekommen|kriege|wird|werden|steigt|andert|passiert|geht|bleibt|gibt|macht(?! es gut)|lauft|funktioniert|meldet|erhalte|senkt|zahlt|fallt|klappt|antworte\w*|erstatte\w*|sollte\w*|hatte|ist|sind)\b/,
  within:
    /\b(kann|konnte|konnen|mochten?|will|wollen|wollte|wurde|werde|werden|muss|musste|mussen|darf|durfte|dass|wie|nicht|nie|niemals|oder|hatte|hattet|nur|dann|bald|vorher|erst|lieber|niemand|keiner|am liebsten|kein|keine|keinen|man)\b/,
  near: /\b(nicht|nie|niemals|kaum|bald|demnachst|irgendwann|vielleicht|eventue?ll|evtl|moglicherweise|wahrscheinlich|vermutlich|wohl|sonst|nur|jedes|immer|lieber|erst|noch nicht|nirgends|nix|gar|kein|keine|keinen|aus versehen|damit auch|auf keinen fall|doch nicht)\b|\bkundige?n? .*\ban[.! ]*$/,
  after:
    /\b(und (es|dann) passiert|und (nichts|keiner|niemand)|(vertrag|abo|mitgliedschaft|rest|alles andere|hauptvertrag) (bleibt|lauft weiter|behalte)|(?<=, )sollten? (sie|ihr|bis|sich|wieder)|wenn|falls|sofern|sobald|es sei denn|ausser(?! dem)|vorausgesetzt|unter der (bedingung|voraussetzung)|sonst|andernfalls|glaube ich|denke ich|oder (nicht|doch|auch|soll|muss|kann|was|wie)|wird mir|wurde mir|wurde das|steht (da|dort|in|im)|(war|nur|kleiner) (\S+ )?(scherz|spass|witz)|haha\w*|lol|schrieb|sagte|richtig( so)?[.! ]*$|stimmt das|korrekt so|um mir|doch nicht|ach nein|aus versehen|und nicht (das|den|die)|obwohl ich nur|das war ich nicht|stimmt nicht|ich will aber nicht|bis wann|was dann|(was|wie|wo|wohin) (muss|soll|kann|mache|geht)|wie[.! ]*$|korrekt[.! ]*$|test[.! ]*$|wann ist)\b/,
  request:
    /[,;.–-]? *(und )?(bitte(?! (nur|nicht))|(ich |wir )?bitten? (um|sie|euch)|konnen sie|konnt ihr|konnten sie|(teilen|teilt|sagt|sagen|schicken|schickt|senden) (sie )?mir|um (eine )?(schriftliche )?bestatigung|(ich |wir )?(erwarten?|verlangen?|erbitten?))\b(?!.*\b(nur|es sei denn|ausser|sonst|andernfalls)\b).*$/,
  undone:
    /\b((war|nur|kleiner|ein) (\S+ )?(scherz|spass|witz)\b(?! (mehr|was))|spass beiseite|vergesst (das|es)|vergessen sie (das|es)|doch nicht|(reicht|genugt|geht|zahlt|gilt|passt|stimmt) (das|dies|der|es)( \S+)?( so)?|richtig so|so richtig|muss ich das so|ist das so|ignorieren sie das|haha\w*|anders uberlegt|ich bleibe|mochte bleiben)\b/,
  drafted:
    /\b((der|dieser|die|diese|dieser) (satz|formulierung)|formulierung|muster(text|schreiben|brief)?|vorlage|entwurf|ubersetze\w*)\b/,
  onlyWhen:
    /^(mit sofortiger wirkung|ab sofort|fristlos|zum (\d|nachst|ende)|per (\d|sofort)|mit wirkung)[^,;]{0,40}$/,
  clauseEnd: /[,;:]| (?:weil|da|denn|und|aber|sondern|damit) /,
  object: new RegExp(
    String.raw`\b(hiermit|fristgerecht|fristgemass|fristlos|zum|per|auf|sofort|ab sofort|mit sofortiger|ordentlich|ausserordentlich|nachstmoglich\w*|kundigung|austritt|austreten|\w*kundigungsrecht|aus|gekundigt|jetzt|daher|(mein|meine|meinen|unser|unsere|unseren) \w+|${OURS})\b`,
  ),
  bare: /^((also|da|deshalb|daher|darum|so|hier nochmal) )?(ich kundige|kundige ich|wir kundigen)( hiermit| jetzt| euch| ihnen)?[ .!]*$/,
  foreign:
    /\b((widerspruch|einspruch|beschwerde|protest) (\S+ )?gegen|pause|job|jobs|arbeit|arbeitsvertrag|arbeitsverhaltnis|(meine|die|eine) stelle|wohnung|(mietvertrag|miete)(?! (der|des|fur (den|die|das)|uber (den|die|das)) (\w*maschine|\w*gerat\w*|kopierers?|druckers?|\w*lager\w*|stellplatz\w*|garage\w*|container\w*|wasserspender\w*|\w*box|schliessfach\w*))|mieter|garage(?! (nr\.? ?)?\d)|newsletter|einzugsermachtigung|lastschrift|freundschaft|termin ab|mitarbeiter\w*|vermieters|arbeitgebers?|chefs|einem(?! (monat|jahr|tag|quartal))|meiner (putz|haushalt)\w*|angestellten|anderen anbieter|alten anbieter|bei (vodafone|telekom|o2|der konkurrenz|meinem)|netflix|spotify\w*|sky|dazn|disney|\w+ an[.! ]*$|widerrufe (ich|wir|meinen|den)|besuch|bestellung|den (montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag)|kundige ich 20\d\d|kundige (ich )?(hiermit )?meine[nr]? (schwieger)?(mutter|vater|oma|nachbar\w*)|das gesprach|kirche|bus|tur|\w*kurs|die pause|die kundigung zuruck)\b/,
  asks: /^(kann|konn|wurd|wollen|wollt|darf|durf|wie|was|wann|wo|ist|sind|geht)/,
  ourselves: /\b(ich|wir|hiermit|hierdurch|hierbei|unterzeichne\w+)\b/,
};
