import type { Topics } from './topics.ts';

/** What is hard to handle, and what does not work. */
export const TROUBLE: Topics = {
  complicated: {
    en: 'complicated complex confusing confused confuses convoluted fiddly faff cumbersome clunky cluttered messy labyrinth maze jungle unintuitive counterintuitive user-unfriendly overcomplicated bewildering baffling baffled rocket_science degree_to phd_to hieroglyphics',
    de: 'kompliziert* komplex verwirr* umständlich unübersichtlich unlogisch überladen labyrinth irrgarten dschungel unintuitiv benutzerunfreundlich undurchsichtig wirrwarr durcheinander raketenwissenschaft studium_für hieroglyphen fummelig verschachtelt',
    nl: 'ingewikkeld* complex verwarrend* omslachtig onoverzichtelijk onlogisch overladen doolhof jungle onhandig gebruiksonvriendelijk ondoorzichtig wirwar rommelig rocket_science hogere_wiskunde warboel',
  },
  menus: {
    en: 'menu menus submenu buttons button settings options_everywhere tabs screens clicks steps icons interface navigation layout navigate swipe toggle toggles wizard forms form setup set_up configuration configure install',
    de: 'menü* untermenü* knöpfe knopf einstellungen reiter bildschirme klicks klicken schritte symbole oberfläche bedienung bedienen navigation einrichten einrichtung konfigur* formular* assistent installier*',
    nl: 'menu* submenu* knoppen knop instellingen tabbladen schermen klikken klik stappen icoontjes interface bediening bedienen navigatie indeling instellen configur* formulier* installer*',
  },
  not_understand: {
    en: 'understand dont_understand dont_get_it figure figure_out make_sense work_it_out cant_work_out get_my_head wrap_my_head over_my_head lost_in get_lost cant_find_my_way out_of_my_depth no_idea_how clueless grasp manual instructions tutorial tutorials jargon explain it_to_me steep_learning learning_curve',
    de: 'verstehe verstehen verstanden kapier* begreif* blick* durchblick steige_nicht blicke_nicht nicht_durch zurecht* nicht_klar keine_ahnung_wie finde_mich überford* anleitung* handbuch bedienungsanleitung tutorial fachchinesisch fachbegriffe kenne_mich_nicht einarbeiten einarbeitung lernkurve zu_hoch',
    nl: 'begrijp* snap snapt snappen snapte doorgrond* wegwijs kom_er_niet_uit niet_uitkom niet_uit geen_idee_hoe weet_niet_hoe raak_de_weg verdwaal* boven_mijn_pet handleiding* gebruiksaanwijzing uitleg tutorial vakjargon jargon inwerken leercurve te_hoog_gegrepen duizelt',
  },
  tech_averse: {
    en: 'technophobe computer_person not_techy techie not_good_with computers old-fashioned pen_and_paper paper_version simpler simple_phone plain something_simpler grandson grandchildren_help nephew_help too_modern too_technical engineer',
    de: 'technikmuffel technik technisch kein_technik* computer* altmodisch stift_und_papier papierform einfaches_handy tastenhandy enkel_muss enkel_helfen zu_modern zu_technisch ingenieur informatik*',
    nl: "digibeet computer* niet_handig_met ouderwets pen_en_papier papieren_versie simpeler eenvoudiger gewone_telefoon kleinzoon_moet kleinkinderen_helpen te_modern te_technisch technisch ingenieur ict'er",
  },
  crash: {
    en: 'crash crashes crashed crashing freeze freezes frozen_screen froze hangs hanging hung bug bugs buggy glitch glitches glitchy unstable black_screen blank_screen white_screen spinning spins reboot restart restarting closes_itself quits_itself kicked_out kicks_me_out throws_me_out logs_me_out',
    de: 'absturz abstürz* stürzt abgestürzt friert eingefroren hängt hängen hängt_sich aufgehängt bug bugs verbuggt fehlerhaft instabil schwarzer_bildschirm weißer_bildschirm dreht_sich neustart* neu_starten schließt_sich fliege_raus wirft_mich fliegt_raus rausgeworfen ausgeloggt spinnt zickt streikt',
    nl: 'crash* gecrasht vastloop* vastlopen vastgelopen loopt_vast hangt hangen bevriest bug* instabiel zwart_scherm wit_scherm draait_maar herstart* opnieuw_opstarten sluit_zichzelf gooit_me_eruit vlieg_eruit uitgelogd uitloggen kuren hikt',
  },
  slow: {
    en: 'slow slowly sluggish laggy lag lags lagging buffering buffers loading loads load_times stutter stutters choppy crawl snail timeout times_out timed_out jerky pixelated',
    de: 'langsam lahm* träge lag lags laggt ruckel* ruckelt puffer* lädt laden ladezeit* ladebalken schnecke* stottert verpixelt pixelig zeitüberschreitung ewig_lädt',
    nl: 'traag langzaam sloom lag lagt laggen hapert haperen buffer* laadt laden laadtijd* slak* slakkengang stotter* schokkerig geblokt pixelig time-out',
  },
  outage: {
    en: 'outage outages down downtime offline no_signal signal reception dead_zone drops dropped dropping_out drop_outs cuts_out cut_off disconnects disconnected connection internet broadband wifi router fibre speed speeds mbps no_service network mast intermittent flaky unreliable',
    de: 'ausfall* ausgefallen fällt_aus ausfälle störung* offline kein_empfang empfang funkloch kein_netz netz bricht_ab abbrüche verbindungsabbr* verbindung* internet* wlan router glasfaser geschwindigkeit mbit megabit leitung unzuverlässig tot wackelkontakt',
    nl: 'storing* uitval uitgevallen valt_uit valt_weg wegvalt weggevallen offline geen_bereik bereik ontvangst geen_signaal verbinding* verbroken internet* wifi router glasvezel snelheid mbit megabit lijn netwerk onbetrouwbaar dood plat eruit_ligt ligt_eruit',
  },
  wont_work: {
    en: 'doesnt_work dont_work not_working stopped_working never_works wont_open wont_load wont_start wont_connect wont_play broken broke faulty fault faults defective dead malfunction* error errors error_message failed fails failing keeps_failing out_of_order on_the_blink knackered buggered',
    de: 'funktioniert_nicht geht_nicht läuft_nicht tut_nicht klappt_nicht startet_nicht öffnet_nicht kaputt defekt fehler* fehlermeldung* fehlfunktion* scheitert fehlgeschlagen außer_betrieb hinüber im_eimer am_arsch hin tot_ist nie_funktioniert funktionsunfähig',
    nl: 'werkt_niet doet_het_niet werkt_nooit start_niet opent_niet lukt_niet kapot stuk defect foutmelding* fout fouten mislukt* faalt buiten_werking naar_de_maan naar_de_knoppen hapert hapering geeft_de_geest niet_functioneert',
  },
  login_trouble: {
    en: 'login log_in logging_in sign_in locked_out cant_get_in cant_log password_reset verification_code captcha access_denied',
    de: 'login einloggen anmelden_klappt ausgesperrt komme_nicht_rein komm_nicht_rein passwort_zurück bestätigungscode captcha zugriff_verweigert',
    nl: 'inloggen inlog* buitengesloten kom_er_niet_in kan_niet_inloggen wachtwoord_vergeten verificatiecode captcha geen_toegang',
  },
  data_loss: {
    en: 'lost_data lost_all lost_my_data wiped erased_my vanished disappeared corrupted save_file backup_failed backup missing_files lost_progress lost_my_progress overwritten',
    de: 'datenverlust daten_weg gelöscht_hat verschwunden weg_waren spielstand zerschossen sicherung backup überschrieben fortschritt_weg dateien_weg',
    nl: 'dataverlies gegevens_weg gewist verdwenen kwijtgeraakt savegame corrupt back-up backup overschreven voortgang_kwijt bestanden_weg',
  },
  update_bad: {
    en: 'update updates updated upgrade new_version latest_version redesign redesigned relaunch since_the_update last_update rollout migration',
    de: 'update updates aktualisierung upgrade neue_version neuen_version redesign relaunch seit_dem_update letztes_update umstellung migration',
    nl: 'update updates upgrade nieuwe_versie laatste_versie redesign vernieuwde vernieuwd sinds_de_update omzetting migratie',
  },
  repair: {
    en: 'repair repaired repairs technician engineer mechanic boiler heating radiator leak leaks leaking dripping drip alarm false_alarm sensor battery charger pump valve spare_part lock gate barrier lift elevator key_fob scanner',
    de: 'reparatur* reparier* techniker monteur heizung* heizkörper tropft undicht leck alarm fehlalarm* sensor batterie akku ladegerät pumpe ventil ersatzteil* schloss schranke tor aufzug lift chip scanner',
    nl: 'reparatie* repareren gerepareerd monteur technieker ketel verwarming radiator lekt lek lekkage druppelt alarm vals_alarm sensor batterij accu lader pomp ventiel onderdeel slot slagboom poort lift badge scanner',
  },
  delivery_bad: {
    en: 'late_delivery delivered_late late never_arrived didnt_arrive not_arrived lost_parcel parcel parcels courier damaged smashed wrong_item wrong_box missing_items delayed delay delays postman left_outside soaked undelivered',
    de: 'zu_spät verspätet verspätung nicht_angekommen nie_angekommen kommt_nicht_an paket* kurier lieferung* zusteller zustellung geliefert beschädigt falsche_lieferung falsch_geliefert fehlte verzögert verzögerung briefkasten nass durchnässt',
    nl: 'te_laat vertraagd vertraging niet_aangekomen nooit_aangekomen niet_bezorgd pakje pakketten koerier levering* bezorger bezorging bezorgd beschadigd verkeerd_geleverd ontbrak brievenbus nat doorweekt',
  },
};
