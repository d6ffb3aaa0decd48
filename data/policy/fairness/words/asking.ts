import { phrases } from '../phrases.ts';
import { DOUBTS, HOLDS_BACK } from './holding-back.ts';

export const AUTOMATED = phrases(
  'automated|automatic|chatbot|bot',
  'automat*|chatbot|bot',
  'geautomatiseerd*|automatisch*|chatbot|bot',
);

export const CLAIMS_PERSON = phrases(
  "(?:i am|i'm|you are (?:talking|chatting) (?:to|with)) (?:a |an )?(?:real |actual )?(?:human|person)",
  "(?:i am|i'm) (?:not a (?:bot|robot|machine)|no (?:bot|robot|machine))",
  'ich bin (?:ein (?:echter )?mensch|kein (?:bot|roboter|automat))',
  'sie (?:sprechen|schreiben) mit einem (?:echten )?menschen',
  'ik ben (?:een (?:echt )?(?:mens|persoon)|geen (?:bot|robot|computer))',
  'u (?:praat|chat|schrijft) met een (?:echt )?(?:mens|persoon)',
);

export const ASKS_WHETHER_PERSON = phrases(
  '(?:are you|is this|am i (?:talking|speaking|chatting) (?:to|with)) (?:a |an )?(?:real )?(?:bot|robot|human|person|machine)',
  '(?:sind sie|bist du|ist das|spreche ich mit|rede ich mit) (?:ein|eine|einem|einer)? ?(?:bot|roboter|mensch*|maschine|echt*)',
  '(?:bent u|ben je|ben jij|is dit|spreek ik met|praat ik met) (?:een )?(?:bot|robot|mens|persoon|machine|echt*)',
);

/** Why does the customer go. */
export const WHY = phrases(
  'why|reason|reasons',
  'warum|weshalb|wieso|grund|gründe',
  'waarom|reden|redenen',
);

/** Secrets and papers that nobody may ask for. */
export const SECRETS = phrases(
  'password|passcode|pin|card number|cvc|cvv|iban|bank (?:account|details)|account number',
  '(?:copy|photo|scan|picture) of your (?:id|passport|identity card|driving licence)',
  'passwort|kennwort|kartennummer|kreditkartennummer|kontonummer|bankverbindung|prüfnummer',
  'ausweiskopie|kopie (?:ihres|vom) (?:ausweis*|personalausweis*|pass*)|foto ihres ausweises',
  'wachtwoord|pincode|kaartnummer|creditcardnummer|rekeningnummer|bankgegevens',
  '(?:kopie|foto|scan) van uw (?:paspoort|identiteitsbewijs|id-kaart|rijbewijs)',
);

/** Leaving would depend on something outside this conversation. */
export const CONDITION = phrases(
  '(?:please |must |need to |have to |only )(?:\\S+ ){0,3}(?:call|phone|ring) (?:us|our|the)',
  'by (?:phone|post|letter|mail) only|only by (?:phone|post|letter)|send (?:us )?a (?:signed )?letter',
  '(?:must|need to|have to|please) (?:first )?(?:log|sign) in',
  '(?:must|need to|have to|please) (?:first )?(?:download|install|use) (?:the|our) app',
  'only (?:during|within) (?:opening|office|business) hours',
  'only (?:a person|an agent|an employee|our staff) can (?:cancel|end)',
  'rufen sie (?:uns|bitte|unser*)|nur (?:telefonisch|schriftlich|per (?:post|brief|telefon))|per (?:post|brief|einschreiben)',
  '(?:müssen sie sich|melden sie sich) (?:bitte )?(?:erst |zuerst |vorher )?an(?:melden)?',
  '(?:laden|installieren) sie (?:bitte )?(?:unsere|die) app|nur in (?:der|unserer) app',
  'nur (?:während|innerhalb) der (?:öffnungszeiten|geschäftszeiten|sprechzeiten)',
  'nur (?:ein mitarbeiter|ein mensch|unsere mitarbeiter) (?:kann|können) kündig*',
  'bel(?:t u)? (?:ons|onze|eerst)|alleen (?:telefonisch|schriftelijk|per (?:post|brief|telefoon))|stuur (?:ons )?een (?:getekende )?brief',
  '(?:moet u|u moet|log) (?:eerst |alstublieft )?in(?:loggen)?|eerst inloggen',
  '(?:download|installeer) (?:eerst )?(?:onze|de) app|alleen in (?:de|onze) app',
  'alleen (?:tijdens|binnen) (?:openingstijden|kantooruren)',
  'alleen een medewerker kan (?:opzeggen|het stopzetten)',
  'in (?:our|the) app only|(?:needs|requires|only with) a (?:signed|written|hand-?written)|nur mit (?:\\S+ )?unterschrift|alleen met (?:een )?handtekening',
);

/** A confirmed wish is asked about again. */
export const ARE_YOU_SURE = phrases(
  ...DOUBTS,
  ...HOLDS_BACK,
  'are you (?:really |absolutely |quite )?sure|do you really want|is that really|sure you want',
  'sind sie (?:sich )?(?:wirklich |ganz )?sicher|wollen sie wirklich|möchten sie wirklich|wirklich kündigen',
  'weet u (?:het )?(?:heel |echt )?zeker|wilt u echt|wilt u werkelijk|echt opzeggen',
);

/** A phrase has to be typed before anything happens. */
export const TYPE_A_PHRASE = phrases(
  '(?:type|enter) (?:the (?:word|words|phrase|sentence) )?\\S+ (?:to (?:confirm|cancel|delete)|below)',
  '(?:geben|tippen) sie (?:bitte )?(?:das wort |den satz )?\\S+ ein',
  '(?:typ|voer) (?:het woord |de zin |de tekst )?\\S+ (?:in|om te bevestigen|om op te zeggen)',
);

export const CONFIRM_AGAIN = phrases(
  '(?:please|must|need to) confirm (?:again|once more|by|via|your|the|it|this)|confirm … by (?:mail|e-mail|phone|clicking)',
  'click … to confirm your cancellation',
  'bestätigen sie (?:bitte )?(?:noch|erneut|ihre kündigung|die kündigung|per|über)|müssen … (?:noch )?bestätigen',
  'bevestig (?:nog|opnieuw|uw opzegging|de opzegging|via|per)|moet … (?:nog )?bevestigen',
);

/** A cause is weighed and found wanting. */
export const JUDGES = phrases(
  '(?:not|no) (?:a |an )?(?:valid|sufficient|serious|good|acceptable) reason|reason is not|not (?:serious )?enough|(?:is|was|been) (?:rejected|refused|denied)|we (?:reject|refuse|deny)',
  'kein (?:ausreichender|wichtiger|gültiger|triftiger) grund|reicht (?:\\S+ )?nicht|nicht ausreichend|(?:wird|wurde|ist) abgelehnt|lehnen … ab',
  'geen (?:geldige|voldoende|goede|zwaarwegende) reden|niet (?:voldoende|genoeg|ernstig genoeg)|(?:wordt|is|werd) (?:afgewezen|geweigerd)|wijzen … af',
);
