import type { Language } from '../../../data/model/language.ts';

/**
 * Words that mean much the same in a customer's mouth, by concept. The model learns from these beside the words
 * themselves, so that "bin my membership" helps to understand "scrap the policy": two words nobody said together.
 */
export const CONCEPTS: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  end: {
    en: 'cancel cancelling cancellation cancelled cancle terminate termination terminated end ended ending stop stopped quit discontinue cease scrap bin axe kill close closed wind finish finished drop dropping ditch unsubscribe resign bail conclude lapse expire',
    de: 'kündigen kündigung kündige gekündigt kündigt künden beenden beendet beende beendigung stoppen stopp aufhören auflösen auflösung abbestellen abmelden stornieren austreten einstellen canceln enden endet aus schluss ende auslaufen abstellen',
    nl: 'opzeggen opzegging opgezegd zeg opzeg beëindigen beëindig beëindiging beëindigd stop stoppen stopt stopzetten stopgezet annuleren annuleer uitschrijven ophouden eindigen eindigt aflopen cancelen kappen afsluiten einde klaar ontbinden',
  },
  contract: {
    en: 'subscription sub membership contract plan agreement policy licence license seats package tariff trial pass cover premium subs subscriptions',
    de: 'abo abonnement vertrag mitgliedschaft tarif police lizenz lizenzen paket anschluss probeabo bezug dauerkarte versicherung premium plus',
    nl: 'abonnement abo abbo contract lidmaatschap pakket polis licentie licenties proefabonnement verzekering premium plan overeenkomst',
  },
  account: {
    en: 'account acc profile login user workspace',
    de: 'konto account acc profil zugang benutzer nutzer benutzerkonto',
    nl: 'account acc profiel login gebruiker',
  },
  data: {
    en: 'data information info details records personal photos pictures pics files history documents chats messages recordings',
    de: 'daten angaben informationen fotos bilder dateien verlauf unterlagen chats personenbezogenen aufnahmen dokumente',
    nl: "gegevens data informatie foto's fotos bestanden geschiedenis persoonsgegevens chats documenten opnames",
  },
  erase: {
    en: 'delete deleted deletion erase erasure remove removed wipe purge destroy forget scrub expunge',
    de: 'löschen lösche gelöscht löschung entfernen entfernt vernichten tilgen vergessen löscht',
    nl: 'verwijderen verwijder verwijderd verwijdering wissen wis gewist vernietigen weghalen',
  },
  copy: {
    en: 'copy export download backup archive dump zip extract csv json spreadsheet',
    de: 'kopie export exportieren herunterladen download backup archiv sicherung dump zip auszug csv json sichern auskunft',
    nl: 'kopie export exporteren downloaden download backup archief dump zip uitdraai csv json inzage veiligstellen',
  },
  pause: {
    en: 'pause paused freeze frozen hold suspend suspension skip break halt hibernate snooze interrupt interval',
    de: 'pause pausieren pausiert einfrieren aussetzen ruhen ruhend stilllegen überspringen unterbrechen auszeit sistieren anhalten auslassen',
    nl: 'pauze pauzeren pauzeer bevriezen bevries stilzetten overslaan onderbreken tijdelijk opschorten stilleggen rusten',
  },
  resume: {
    en: 'resume unpause unfreeze restart reactivate continue again reinstate restore back',
    de: 'fortsetzen wieder weiter reaktivieren aktivieren wiederherstellen aufnehmen zurück freischalten',
    nl: 'hervatten weer opnieuw heractiveren activeren herstellen terug verder',
  },
  revert: {
    en: 'undo undone reverse revert retract rescind revoke withdraw withdrawal withdrawn void unwind',
    de: 'rückgängig widerrufen widerrufe widerruf zurücknehmen zurückziehen zurücktreten rücktritt rückabwickeln ungeschehen',
    nl: 'ongedaan terugdraaien terugdraai herroepen herroep herroeping intrekken ontbinding terugnemen',
  },
  mistake: {
    en: 'mistake accident accidentally error wrong wrongly misread oops unintentionally',
    de: 'versehen versehentlich irrtum irrtümlich fehler falsch vertan vertippt',
    nl: 'ongeluk vergissing vergist abuis fout verkeerd foutje',
  },
  bought: {
    en: 'bought purchase purchased ordered order signed subscribed joined deal',
    de: 'gekauft kauf bestellt bestellung abgeschlossen unterschrieben abschluss kaufen',
    nl: 'gekocht koop aankoop besteld bestelling afgesloten getekend ingeschreven',
  },
  recently: {
    en: 'yesterday hour hours minutes morning monday tuesday wednesday thursday friday saturday sunday days ago fourteen 14 week weeks cooling',
    de: 'gestern vorgestern stunde stunden minuten montag dienstag mittwoch donnerstag freitag samstag sonntag tage tagen woche frist vierzehn',
    nl: 'gisteren eergisteren uur minuten maandag dinsdag woensdag donderdag vrijdag zaterdag zondag dagen geleden week weken bedenktijd veertien',
  },
  money: {
    en: 'money refund refunded reimburse reimbursement credit cash quid bucks pounds dollars euros pay paid payment',
    de: 'geld erstatten erstattung rückerstattung gutschrift euro kohle zahlen zahle gezahlt zahlung bezahlt überweisen betrag',
    nl: 'geld terugbetalen terugbetaling terugstorten restitutie euro betaal betalen betaald betaling bedrag storten crediteren',
  },
  charge: {
    en: 'charge charged charging bill billed billing debit debited taken took deducted',
    de: 'abgebucht abbuchung abbuchen abbucht belastet berechnet eingezogen bucht lastschrift',
    nl: 'afgeschreven afschrijving afschrijven geïncasseerd incasso berekend gerekend afgehaald schrijft',
  },
  cost: {
    en: 'cost costs price fee fees expensive dear pricey afford cheaper penalty hike',
    de: 'kosten kostet preis preise gebühr gebühren teuer leisten günstiger billiger strafe erhöhung',
    nl: 'kosten kost prijs prijzen vergoeding duur goedkoper boete verhoging betaalbaar',
  },
  term: {
    en: 'notice period term minimum deadline renewal renew renews renewed auto earliest clause penalty bound tied',
    de: 'kündigungsfrist frist laufzeit mindestlaufzeit verlängerung verlängern verlängert frühestens gebunden bindung klausel',
    nl: 'opzegtermijn termijn looptijd verlenging verlengen verlengd vroegst vast vervaldatum voorwaarden',
  },
  mail: {
    en: 'newsletter newsletters email emails mails mailing spam ads advertising marketing offers promotional promos promotions texts leaflets brochures commercial',
    de: 'newsletter mails email emails spam werbung werbe werbeanrufe angebote reklame prospekte marketing rundmail werblich',
    nl: 'nieuwsbrief nieuwsbrieven mails email emails spam reclame advertenties aanbiedingen folders marketing mailing commercieel',
  },
  person: {
    en: 'human person agent someone somebody representative rep manager supervisor boss staff colleague operator advisor employee',
    de: 'mensch menschen person mitarbeiter mitarbeiterin jemand jemandem jemanden chef kollege kollegen berater kundenbetreuer vorgesetzten kundendienst',
    nl: 'mens mensen persoon medewerker iemand baas manager collega adviseur klantenservice leidinggevende',
  },
  talk: {
    en: 'talk speak call phone ring telephone callback chat',
    de: 'sprechen reden anrufen telefon telefonieren rückruf ruf rufen telefonisch anruf',
    nl: 'praten spreken bellen bel telefoon terugbellen telefonisch',
  },
  thief: {
    en: 'hacked hack fraud unauthorised unauthorized stolen suspicious breach unknown recognise recognize stranger phishing compromised scam identity',
    de: 'gehackt betrug unbekannt unbekannte unbefugt gestohlen verdächtig fremd fremde fremder phishing missbrauch identität',
    nl: 'gehackt fraude onbekend onbekende onbevoegd gestolen verdacht vreemde phishing misbruik identiteit',
  },
  shop: {
    en: 'parcel package delivery deliver delivered shipping shoes item items cart voucher coupon discount invoice receipt address size stock',
    de: 'paket lieferung liefern geliefert versand schuhe artikel warenkorb gutschein rabatt rechnung beleg adresse größe',
    nl: 'pakket pakje bezorging bezorgd levering verzending schoenen artikel winkelwagen kortingscode korting factuur bon adres maat',
  },
  tech: {
    en: 'password router wifi screen video sound device tv browser install update settings microphone printer connect code error',
    de: 'passwort router wlan bildschirm video ton gerät fernseher browser installieren einstellung einstellungen mikrofon drucker verbinden code fehlermeldung',
    nl: 'wachtwoord router wifi scherm video geluid apparaat tv browser installeren update instellingen microfoon printer verbinden code foutmelding',
  },
  not: {
    en: 'not dont no never wont cant without isnt didnt nothing none',
    de: 'nicht kein keine keinen nie nichts nix ohne net nich nimmer',
    nl: 'niet geen nooit niks niets zonder nie',
  },
  stay: {
    en: 'keep stay staying remain kept keeping',
    de: 'behalten bleiben bleibe bleib behalte weiterlaufen laufen lass lassen',
    nl: 'houden blijven blijf hou behouden doorlopen laat laten',
  },
  leave: {
    en: 'leave leaving out gone away go bye done rid',
    de: 'raus weg gehen gehe verlassen los fertig tschüss',
    nl: 'weg eruit gaan ga verlaten vertrek af kwijt klaar',
  },
  ask: {
    en: 'what when how which where who whats',
    de: 'was wann wie welche welcher wo wer wieviel',
    nl: 'wat wanneer hoe welke waar wie hoeveel',
  },
  if: {
    en: 'if when suppose would could',
    de: 'wenn falls angenommen würde wäre',
    nl: 'als stel indien mocht zou',
  },
  want: {
    en: 'want wanna would like need please wish',
    de: 'will möchte wünsche bitte brauche gern gerne würde',
    nl: 'wil graag wens aub alsjeblieft alstublieft zou moet',
  },
  anger: {
    en: 'terrible awful useless joke disgrace ridiculous worst crap shit garbage rubbish pathetic shame liars clowns incompetent disappointed',
    de: 'frechheit saftladen unverschämt schlecht mist scheiße müll lächerlich armselig enttäuscht katastrophe unfähig witz lügner clowns',
    nl: 'schande belachelijk slecht waardeloos rommel troep kut klote prutsers leugenaars teleurgesteld aanfluiting clowns onbeschoft',
  },
  dead: {
    en: 'died death dead passed late deceased funeral estate hospital ill cancer',
    de: 'gestorben verstorben tod tot beerdigung nachlass erben krankenhaus krank krebs verstorbenen',
    nl: 'overleden dood gestorven begrafenis erven nabestaande ziekenhuis ziek kanker uitvaart',
  },
  other: {
    en: 'switched switching moved another elsewhere competitor provider alternative instead',
    de: 'gewechselt wechsel wechsle anbieter konkurrenz woanders anderen alternative stattdessen',
    nl: 'overgestapt overstappen aanbieder concurrent elders andere alternatief leverancier',
  },
};
