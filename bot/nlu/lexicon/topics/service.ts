import type { Topics } from './topics.ts';

/** How people are served, and by whom. */
export const SERVICE: Topics = {
  support_word: {
    en: 'support customer_service customer_care customer_support helpdesk help_desk helpline hotline call_centre call_center service_desk service_team front_desk reception receptionist advisor adviser agent rep staff trainer coach manager store_manager driver engineer_visit',
    de: 'support kundenservice kundendienst kundenbetreuung kundensupport hotline helpdesk servicehotline callcenter serviceteam empfang rezeption berater* mitarbeiter* personal trainer* filialleiter leiter fahrer ansprechpartner* sachbearbeiter*',
    nl: 'support klantenservice klantendienst klantenondersteuning helpdesk hulplijn callcenter serviceteam balie receptie receptionist* adviseur* medewerker* personeel trainer* filiaalmanager leidinggevende chauffeur contactpersoon dienstverlening',
  },
  waiting: {
    en: 'waiting waited wait on_hold hold_music queue queued in_the_queue hours_on_the_phone for_hours hours ages for_weeks weeks_later days_later still_waiting engaged_tone music 45_minutes an_hour takes_forever',
    de: 'warte warten gewartet warteschleife* wartezeit* wartemusik dudel* stundenlang ewig wochenlang tagelang seit_wochen seit_tagen besetzt in_der_leitung minuten_lang hänge_in geschlagene',
    nl: 'wacht wachten gewacht wachtrij wachttijd* wachtmuziek* wachtmuziekje urenlang uren_aan eeuwig wekenlang dagenlang al_weken al_dagen in_gesprek in_de_wacht in_de_wachtstand drie_kwartier',
  },
  no_answer: {
    en: 'no_answer no_reply no_response never_answer never_reply never_replied nobody_answers nobody_replies nobody_responds no-one_answers not_answered unanswered ignored ignoring ignores ignore ghosted silence radio_silence deaf_ears hear_nothing heard_nothing heard_back never_called_back call_back_never picked_up picks_up get_through cant_get_through unreachable brick_wall black_hole',
    de: 'keine_antwort nie_eine_antwort keine_rückmeldung keine_reaktion meldet_sich_nicht meldet_sich niemand_meldet keiner_meldet niemand_antwortet keiner_antwortet antwortet_nicht antwortet_niemand unbeantwortet ignoriert ignorieren ignoriert_werden funkstille schweigen nicht_erreichbar unerreichbar erreiche_niemand geht_keiner_ran geht_niemand_ran hebt_keiner rückruf* zurückgerufen taube_ohren nichts_gehört',
    nl: 'geen_antwoord nooit_antwoord geen_reactie geen_gehoor niemand_antwoordt niemand_reageert reageert_niet reageert_niemand antwoordt_niet onbeantwoord genegeerd negeren negeert stilte radiostilte niet_bereikbaar onbereikbaar krijg_niemand neemt_niemand_op neemt_niet_op teruggebeld terugbel* dovemansoren niets_gehoord niks_gehoord bot_gevangen',
  },
  rude: {
    en: 'rude rudely unfriendly impolite arrogant condescending patronising patronizing dismissive unhelpful snotty cheeky insulted insulting laughed_at shouted hung_up sworn_at bullied disrespect disrespectful disrespected treated_like treated_badly way_i_was_treated way_you_treat attitude snapped humiliated discriminat* racist sexist harassed',
    de: 'unfreundlich* unhöflich* frech* unverschämt* pampig patzig schnippisch arrogant herablassend von_oben_herab abweisend beleidigt beleidigend ausgelacht angeschrien aufgelegt angeschnauzt angepflaumt respektlos abgekanzelt wie_dreck umgang_mit_kunden ton tonfall blöd_angemacht abgefertigt diskriminier* rassistisch gedemütigt belästigt',
    nl: 'onvriendelijk* onbeleefd* onbeschoft* brutaal bot arrogant neerbuigend hautain kortaf afstandelijk beledigd beledigend uitgelachen geschreeuwd opgehangen afgesnauwd respectloos als_vuil als_oud_vuil behandeld omgang_met_klanten toon toontje lomp afgeblaft gediscrimineerd discrimin* racistisch vernederd lastiggevallen',
  },
  canned: {
    en: 'canned copy-paste copy_paste copied template_reply standard_reply standard_answer scripted script automated_reply auto-reply chatbot chatbots robot robots bot_answers boilerplate ai_bot same_answer useless_answers fobbed fobbed_off',
    de: 'textbaustein* bausteine standardantwort* standardmail* standardsatz vorgefertigt* floskel* kopiert automatische_antwort chatbot* roboter bot_antwortet immer_gleiche_antwort abgewimmelt abwimmeln abgespeist vertröstet vertrösten hinhalte*',
    nl: 'standaardantwoord* standaardmail* standaardzin* standaardtekst* knip-en-plak gekopieerd geknipt_en_geplakt automatisch_antwoord chatbot* robot* zelfde_antwoord afgepoeierd afgescheept aan_het_lijntje kluitje riet',
  },
  passed_around: {
    en: 'passed_around passed_from pillar_to_post transferred transfer_me department_to_department wrong_department run_around runaround different_person every_time explain_again repeat_myself start_over five_people three_times four_times ten_times several_times again_and_again tickets ticket case_number reopened escalate escalated',
    de: 'weiterverbunden weitergereicht verwiesen pontius von_einem_zum_anderen hin_und_her nicht_zuständig zuständig* falsche_abteilung jedes_mal_neu zum_dritten_mal zum_vierten_mal dreimal viermal fünfmal zehnmal mehrmals mehrfach immer_wieder ticket* vorgangsnummer eskalier*',
    nl: 'doorverbonden doorgestuurd kastje_naar_de_muur van_het_kastje heen_en_weer niet_bevoegd verkeerde_afdeling telkens_opnieuw steeds_opnieuw derde_keer vierde_keer drie_keer vier_keer vijf_keer tien_keer meermaals herhaaldelijk steeds_weer ticket* zaaknummer escal*',
  },
  promise_broken: {
    en: 'promised promise promises broken_promises lied lie lies lying liars misled misleading mis-sold missold false_promises assured guaranteed never_happened didnt_turn_up no_show stood_up missed_appointment',
    de: 'versprochen versprechen* gebrochen_versprechen gelogen lügen lüge angelogen getäuscht irreführ* zugesagt zusage* zugesichert garantiert nie_passiert nicht_erschienen nicht_aufgetaucht termin_geplatzt leere_versprechen hinters_licht',
    nl: 'beloofd belofte* beloften gelogen liegen leugen* voorgelogen misleid* misleidend toegezegd toezegging* verzekerd gegarandeerd nooit_gebeurd niet_komen_opdagen niet_opgedaagd afspraak_niet_nagekomen loze_beloften',
  },
  complaint_word: {
    en: 'complaint complaints complained complaining reported raised_it wrote_to_you called_you rang_you letters sorted unresolved never_resolved never_fixed apology apologise apologies sorry_letter compensation',
    de: 'beschwerde* beschwert reklamation* reklamier* reklamation gemeldet_habe geschrieben_habe angerufen_habe briefe ungelöst nie_gelöst nicht_gelöst nie_behoben entschuldigung* entschädigung kulanz',
    nl: 'klacht* geklaagd beklag gemeld gemaild gebeld mailtjes brieven onopgelost nooit_opgelost niet_opgelost nooit_verholpen excuses verontschuldiging* compensatie coulance',
  },
  billing_error: {
    en: 'billed_twice charged_twice overcharged wrong_bill billing_error incorrect_invoice wrong_amount still_charging kept_charging double_charged refund_never billing_mess',
    de: 'doppelt_abgebucht zweimal_abgebucht falsche_rechnung zu_viel_abgebucht falsch_berechnet trotzdem_abgebucht weiter_abgebucht abrechnung* fehlbuchung',
    nl: 'dubbel_afgeschreven twee_keer_afgeschreven verkeerde_factuur te_veel_afgeschreven verkeerd_berekend toch_afgeschreven blijven_afschrijven facturatie* afrekening',
  },
};
