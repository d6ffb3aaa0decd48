import type { Topics } from './topics.ts';

/** Whether it is good, and whether it has what is wanted. */
export const QUALITY: Topics = {
  dull: {
    en: 'boring bored dull tedious monotonous repetitive same_old samey same_stuff same_thing same_songs reruns repeats rehash bland uninspired uninspiring predictable stale generic unoriginal formulaic yawn snooze',
    de: 'langweilig* öde fade eintönig immer_das_gleiche immer_dasselbe immer_gleich dieselben wiederholung* aufgewärmt einfallslos vorhersehbar abgedroschen lieblos uninspiriert ausgelutscht eintopf gähn*',
    nl: 'saai* eentonig steeds_hetzelfde altijd_hetzelfde zelfde_liedje herhaling* opgewarmd voorspelbaar fantasieloos inspiratieloos slaapverwekkend doods afgezaagd oubollig flauw',
  },
  worse: {
    en: 'worse worsened decline declined declining downhill gone_downhill deteriorated deterioration slipped dropped_off went_off not_what_it_was used_to_be dumbed_down watered_down shrunk shrinking shrinkflation smaller smaller_portions thinner fewer less_and_less skimpy standards mediocre',
    de: 'schlechter nachgelassen nachlässt abgebaut bergab verschlechtert runtergekommen verflacht verwässert nicht_mehr_was_es_war früher_besser früher_war geschrumpft kleiner kleinere weniger dünner seichter niveau* niveaulos mittelmäßig abgespeckt mogelpackung',
    nl: 'slechter achteruit achteruitgegaan bergafwaarts verslechterd verwaterd afgegleden niet_meer_wat_het_was vroeger_beter was_vroeger gekrompen kleiner kleinere minder dunner steeds_minder niveau middelmatig matig uitgekleed verschraald vervlakt',
  },
  little_content: {
    en: 'nothing_to_watch nothing_on nothing_new nothing_good selection catalogue catalog library_is content range choice variety lineup no_new_releases empty slim_pickings thin half_empty few_titles titles shows films movies series episodes songs articles recipes',
    de: 'nichts_neues nichts_gutes auswahl katalog angebot_ist sortiment vielfalt inhalte inhalt mager dürftig leer kaum_was kaum_noch_was filme serien folgen lieder artikel rezepte titel neuerscheinungen programm',
    nl: 'niets_nieuws niks_nieuws niets_te_zien aanbod keuze catalogus assortiment variatie inhoud mager karig leeg weinig_nieuws films series afleveringen artikelen recepten titels programma',
  },
  adverts: {
    en: 'ad ads adverts advert advertising commercials commercial pop-ups popups sponsored clickbait banner banners product_placement interrupted unskippable paywall spammy',
    de: 'werbung werbe* werbespots werbeblock reklame werbeunterbrechung* pop-ups gesponsert clickbait banner dauerwerbung bezahlschranke zugeballert',
    nl: 'reclame* advertentie* reclameblok* pop-ups gesponsord clickbait banner* onderbroken betaalmuur spotjes',
  },
  not_worth: {
    en: 'worth not_worth worth_it worthless value value_for_money poor_value bang_for_buck waste waste_of_money money_down_the_drain for_what_you_get for_what_it_is what_do_i_get get_out_of_it get_nothing for_nothing dont_see_the_point justify justified rip return benefit benefits',
    de: 'lohnt* lohnend wert nicht_wert preis-leistung preis_leistung verschwendung geldverschwendung rausgeworfen rausgeschmissen zum_fenster nichts_davon bringt_mir_nichts bringt_nichts was_habe_ich_davon was_hab_ich gegenwert gegenleistung mehrwert nutzen rechtfertigt rechtfertigen steht_in_keinem_verhältnis',
    nl: 'waard niet_waard waardeloos prijs-kwaliteit prijs_kwaliteit verspilling zonde_van weggegooid geldverspilling niks_aan_heb heb_er_niks_aan heb_er_niets_aan levert_niks_op levert_niets_op wat_krijg_ik meerwaarde rendement rechtvaardigt verantwoorden staat_niet_in_verhouding tegenprestatie',
  },
  disappointed: {
    en: 'disappointed disappointing disappointment let_down underwhelming underwhelmed expected_more expectations promised_more advertised oversold overhyped meh hyped hype unimpressed',
    de: 'enttäuscht* enttäuschend enttäuschung mehr_erwartet erwartet erwartung* versprochen_war vollmundig naja geht_so überschätzt hype unbeeindruckt ernüchternd',
    nl: 'teleurgesteld teleurstell* meer_verwacht verwacht verwachting* viel_tegen valt_tegen tegengevallen mwah overschat hype niet_onder_de_indruk beloofd_werd',
  },
  food_bad: {
    en: 'cold_food soggy mouldy moldy rotten gone_off wilted stale_bread bland_food tasteless undercooked overcooked portion portions ingredients veg vegetables meat salad fruit bread milk coffee wine spoiled expired',
    de: 'kalt_an matschig verschimmelt schimmlig faul verfault verdorben welk geschmacklos fad versalzen verkocht portion portionen zutaten gemüse fleisch salat obst brot milch kaffee wein abgelaufen ungenießbar',
    nl: 'koud_aan slap beschimmeld rot verrot bedorven verlept smaakloos flauw zout overgaar portie porties ingredienten groente groenten vlees sla fruit brood melk koffie wijn over_datum oneetbaar',
  },
  no_result: {
    en: 'no_results no_matches zero_matches no_dates never_won not_won havent_won no_win winnings no_luck didnt_help doesnt_help no_difference didnt_work_for_me no_progress no_leads no_bookings no_sales no_clicks no_orders',
    de: 'kein_ergebnis keine_ergebnisse keine_matches null_matches keine_dates nie_gewonnen nichts_gewonnen gewinn kein_erfolg erfolglos hilft_nicht nichts_gebracht kein_unterschied keine_anfragen keine_buchungen keine_aufträge kein_fortschritt',
    nl: 'geen_resultaat geen_resultaten geen_matches nul_matches geen_dates nooit_gewonnen niks_gewonnen gewonnen winst geen_succes helpt_niet geen_verschil geen_aanvragen geen_boekingen geen_vooruitgang levert_geen',
  },
  crowded_dirty: {
    en: 'crowded overcrowded packed rammed full queues dirty filthy smelly stinks hygiene mould changing_rooms showers broken_machines equipment noisy loud freezing_cold shabby run-down',
    de: 'überfüllt voll rappelvoll überlaufen dreckig schmutzig verdreckt stinkt hygiene umkleide* duschen geräte kaputte_geräte laut lärm eiskalt heruntergekommen schlange_stehen',
    nl: 'overvol druk_in stampvol vies smerig stinkt hygiene kleedkamer* douches apparaten toestellen kapotte_apparaten lawaai lawaaiig ijskoud verlopen in_de_rij',
  },
  fakes: {
    en: 'fake fakes fake_profiles bots scammers catfish spam_accounts cheaters cheating hackers toxic trolls pay_to_win p2w matchmaking lobby grind loot nerfed',
    de: 'fake fakes fakeprofile fake-profile bots betrüger scammer cheater cheats toxisch trolle pay_to_win matchmaking lobby grind lootbox*',
    nl: 'nep nepprofielen fake bots oplichters scammers valsspelers cheaters toxisch trollen pay_to_win matchmaking lobby grind lootbox*',
  },
  quality_word: {
    en: 'quality content_quality journalism editing writing editor editorial columnist translation picture_quality sound_quality craftsmanship cheaply_made flimsy plastic broke_after',
    de: 'qualität* journalismus redaktion lektorat kolumn* übersetzung bildqualität klang tonqualität billig_gemacht wackelig plastik hielt gehalten fehlerhaft schlampig',
    nl: 'kwaliteit* journalistiek redactie columnist* vertaling beeldkwaliteit geluidskwaliteit goedkoop_gemaakt wankel plastic ging_stuk slordig',
  },
  feature: {
    en: 'feature features function functions functionality functionalities option options setting mode dark_mode filter filters search bulk shortcut shortcuts template templates widget dashboard tags folders reminders two-factor 2fa sso roles permissions_roles audit_log audit_logs api webhook webhooks plugin plugins roadmap feature_request',
    de: 'funktion funktionen funktionsumfang feature* option optionen einstellungsmöglichkeit modus dunkelmodus filter suchfunktion stapel vorlage* widget dashboard schlagwort* ordner erinnerung* zwei-faktor 2fa sso rollen protokolle prüfprotokoll api schnittstelle* webhook* plugin* erweiterung* roadmap funktionswunsch',
    nl: 'functie* feature* functionaliteit* optie opties modus donkere_modus filter* zoekfunctie sjabloon sjablonen widget dashboard tags mappen herinnering* tweestaps 2fa sso rollen auditlog* api koppeling* webhook* plugin* uitbreiding* roadmap',
  },
  lacking: {
    en: 'missing lacks lacking lack without_a doesnt_have does_not_have no_option no_way_to cant_even unable_to not_possible impossible not_available unavailable unsupported not_supported doesnt_support still_no still_not_possible not_offered promised_feature deal-breaker blocker',
    de: 'fehlt fehlen fehlend* vermisse vermissen gibt_es_nicht gibts_nicht nicht_möglich unmöglich kann_man_nicht kann_nicht_mal nicht_verfügbar nicht_unterstützt unterstützt_nicht unterstütz* immer_noch_nicht immer_noch_kein noch_immer_kein ohne_geht bietet_nicht bieten_nicht ko-kriterium',
    nl: 'ontbreekt ontbreken ontbrekend* mis_ik mist missen gemis bestaat_niet niet_mogelijk onmogelijk kan_niet_eens niet_beschikbaar ondersteunt_niet ondersteun* nog_steeds_niet nog_steeds_geen nog_altijd_geen nog_altijd_niet bieden_niet biedt_niet breekpunt',
  },
  removed_feature: {
    en: 'took_away taken_away got_rid_of_the scrapped_the discontinued dropped_support killed_off axed pulled retired_the no_longer_offer no_longer_show deleted_from moved_to_premium behind_a_paywall',
    de: 'abgeschafft gestrichen entfernt rausgenommen weggefallen eingestellt eingestampft abgeschaltet nicht_mehr_angeboten aus_dem_programm abgesetzt herausgenommen',
    nl: 'afgeschaft geschrapt weggehaald verdwenen eruit_gehaald stopgezet weggevallen uitgezet niet_meer_aangeboden uit_het_aanbod uit_het_assortiment',
  },
  integration: {
    en: 'integration integrations integrate sync syncing export import csv excel pdf outlook google_calendar calendar sap salesforce hubspot shopify wordpress zapier quickbooks xero datev elster bank_feed connector compatible compatibility',
    de: 'anbindung integration* integrieren synchron* export* import* csv excel pdf outlook kalender sap salesforce shopify wordpress zapier datev elster kontoauszüge kassensystem warenwirtschaft kompatib*',
    nl: 'integratie* integreren synchron* sync export* import* csv excel pdf outlook agenda sap salesforce shopify wordpress zapier exact_online afas kassasysteem kassa boekhoudpakket boekhouding compatib*',
  },
  platform: {
    en: 'android iphone ios ipad linux mac windows chromebook smart_tv firestick chromecast apple_tv apple_watch carplay alexa sonos kindle e-reader browser desktop_app old_phone new_phone tablet console ps5 xbox switch_console',
    de: 'android iphone ios ipad linux mac windows chromebook smart-tv fire_tv chromecast apple_tv apple_watch carplay alexa sonos kindle e-reader browser desktop altes_handy neues_handy tablet konsole ps5 xbox',
    nl: 'android iphone ios ipad linux mac windows chromebook smart-tv chromecast apple_tv apple_watch carplay alexa sonos kindle e-reader browser desktop oude_telefoon nieuwe_telefoon tablet console ps5 xbox',
  },
  language_access: {
    en: 'subtitles captions dubbed in_english in_welsh translation screen_reader accessibility large_print audio_description braille contrast font voiceover keyboard',
    de: 'untertitel* synchron_fassung auf_deutsch deutsche_version übersetzt vorlesefunktion barrierefrei* großdruck audiodeskription braille kontrast schriftgröße screenreader',
    nl: 'ondertitel* nagesynchroniseerd in_het_nederlands nederlandse_versie vertaald voorleesfunctie toegankelijk* grote_letters audiodescriptie braille contrast lettergrootte schermlezer',
  },
  coverage: {
    en: 'coverage not_in_my_area no_branch branch branches studio_closed location locations opening_hours open_late weekends_closed closed_on delivery_area dont_deliver roaming eu_roaming data_cap storage limit limits capacity gigabytes gb quota',
    de: 'abdeckung filiale* zweigstelle standort* öffnungszeiten liefergebiet liefert_nicht roaming datenvolumen speicher speicherplatz limit begrenzung kapazität gigabyte gb kontingent geschlossen_am',
    nl: 'dekking filiaal filialen vestiging* locatie* openingstijden bezorggebied bezorgt_niet roaming databundel opslag opslagruimte limiet capaciteit gigabyte gb quotum dicht_op',
  },
  diet: {
    en: 'vegan vegetarian gluten gluten-free coeliac lactose dairy-free halal kosher nut_allergy keto low-carb intolerance',
    de: 'vegan* vegetarisch* gluten* zöliakie laktose* milchfrei halal koscher nussallergie keto low-carb unverträglich* verträgt',
    nl: 'veganistisch* vegan* vegetarisch* gluten* coeliakie lactose* zuivelvrij halal koosjer notenallergie keto koolhydraatarm intolerant*',
  },
  payment_way: {
    en: 'direct_debit paypal credit_card invoice_payment pay_monthly pay_by cash_only bank_transfer apple_pay',
    de: 'lastschrift paypal kreditkarte rechnung_zahlen monatlich_zahlen überweisung zahlungsart* ratenzahlung',
    nl: 'incasso* paypal creditcard op_rekening maandelijks_betalen overschrijving betaalwijze betaalmethode* ideal',
  },
};
