import type { Topics } from './topics.ts';

/** What people write about who do not leave. */
export const ELSEWHERE: Topics = {
  order_matter: {
    en: 'order orders ordered parcel_number tracking_number basket checkout voucher coupon promo_code gift_card returns return_label exchange size colour shoes shirt trousers in_stock',
    de: 'bestellung* bestellt bestellnummer sendungsnummer warenkorb gutschein* rabattcode geschenkkarte rücksendung retoure* retourschein umtausch größe farbe schuhe hemd hose lieferbar',
    nl: 'bestelling* besteld bestelnummer track_and_trace winkelwagen* kortingscode waardebon cadeaukaart retour* retourlabel ruilen maat kleur schoenen shirt broek op_voorraad',
  },
  booking_matter: {
    en: 'appointment booking bookings booked reservation reserve table class_tonight lesson slot reschedule ticket_for seats seat hotel room flight_to check-in',
    de: 'termin termine terminen terminbuch* terminkalender terminsoftware terminportal buchung* reservierung* reservier* tisch stunde_heute platz plätze verschieben ticket_für sitzplatz hotel zimmer flug_nach einchecken',
    nl: 'afspraak* boeking* geboekt reservering* reserveer* tafel les_vanavond plek plekken verzetten ticket_voor stoelen stoel hotel kamer_boeken vlucht_naar inchecken',
  },
  change_details: {
    en: 'change_my_address change_address new_email change_email change_my_name new_card update_card bank_details payment_details phone_number change_password reset_password username',
    de: 'adresse_ändern adressänderung neue_mailadresse mailadresse_ändern namen_ändern namensänderung neue_karte bankverbindung kontodaten zahlungsdaten telefonnummer passwort_ändern passwort_vergessen benutzername',
    nl: 'adres_wijzigen adreswijziging nieuw_mailadres mailadres_wijzigen naam_wijzigen naamswijziging nieuwe_pas rekeningnummer betaalgegevens telefoonnummer wachtwoord_wijzigen wachtwoord_vergeten gebruikersnaam',
  },
  upgrade_matter: {
    en: 'upgrade downgrade switch_plan change_plan bigger_plan smaller_plan cheaper_plan add_a_user extra_seat renew_my family_member add_my',
    de: 'upgraden downgraden tarif_wechseln tarifwechsel größeres_paket kleineres_paket nutzer_hinzufügen weiterer_platz verlängern_möchte hinzufügen',
    nl: 'upgraden downgraden pakket_wijzigen ander_pakket groter_pakket kleiner_pakket gebruiker_toevoegen extra_plek verlengen_graag toevoegen',
  },
  insult: {
    en: 'shit crap rubbish garbage trash useless pathetic joke shambles clowns cowboys idiots morons muppets bastards wankers hate suck sucks sucky wtf bullshit bollocks disgrace disgraceful disgusting appalling ridiculous outrageous shameful',
    de: 'scheiße* scheiß* mist müll dreck schrott saftladen sauladen drecksladen lächerlich witz frechheit unverschämtheit sauerei zumutung schande idioten deppen clowns amateure arschlöcher hasse kotzt verarsche verarscht unfassbar unmöglich katastrophe',
    nl: 'kut* klote* rommel troep waardeloos prutsers sukkels idioten clowns amateurs klojo* belachelijk lachertje schande schandalig schandelijk aanfluiting schaam haat walgelijk schofterig achterlijk godverdomme verschrikkelijk bagger',
  },
  weather_chat: {
    en: 'joke_tell tell_me_a_joke weather_today news_today football_score recipe_for translate homework poem song capital_of how_old president',
    de: 'witz_erzähl erzähl_einen_witz wetter_heute nachrichten_heute ergebnis_spiel rezept_für übersetze hausaufgaben gedicht hauptstadt_von wie_alt bundeskanzler',
    nl: 'mop vertel_een_mop weer_vandaag nieuws_vandaag uitslag recept_voor vertaal huiswerk gedicht hoofdstad_van hoe_oud minister-president',
  },
};
