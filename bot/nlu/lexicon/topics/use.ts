import type { Topics } from './topics.ts';

/** Whether a thing is used, needed, or there already. */
export const USE: Topics = {
  unused: {
    en: 'unused never_use dont_use not_using havent_used hardly_use barely_use rarely_use seldom gathering_dust dust idle sits_there sitting_there lying_around untouched unopened unread piling_up pile pile_up last_time_i once_this_year once_a_year twice_this_year in_months for_months not_once hardly_ever barely never_went never_go never_open collecting go_to_waste waste wasted forgotten',
    de: 'ungenutzt nie_benutzt benutze_nie nutze_kaum nutze_nicht kaum_genutzt kaum selten staub verstaubt einstaubt liegt_rum rumliegt liegt_nur steht_nur ungelesen ungeöffnet stapeln stapelt stapel zuletzt seit_monaten keinmal nicht_ein_mal einmal_im_jahr zweimal_im_jahr nie_hin gehe_nie geh_nie brach vergammelt verfallen für_die_katz altpapier',
    nl: 'ongebruikt nooit_gebruikt gebruik_nooit gebruik_nauwelijks gebruik_niet amper nauwelijks zelden stof stoffig verstoft ligt_daar ligt_maar staat_daar ongelezen ongeopend stapelen stapel stapels al_maanden geen_enkele_keer een_keer_per_jaar twee_keer_dit_jaar ga_nooit nooit_heen oud_papier verloren_gaat weggooien blijft_liggen',
  },
  no_time: {
    en: 'no_time busy too_busy hectic schedule time_for spare_time spare_moment free_time snowed_under flat_out swamped long_hours overtime working_late juggling never_get_round get_round_to dont_get_to hours_in_the_day',
    de: 'keine_zeit zeitlich* zeitmangel wenig_zeit beschäftigt stress stressig hektisch terminkalender zu_nichts komme_nicht_dazu komm_nicht_dazu nicht_dazu überstunden feierabend keine_ruhe eingespannt ausgelastet zugeschüttet',
    nl: 'geen_tijd tijdgebrek weinig_tijd druk drukte te_druk hectisch agenda kom_er_niet_aan_toe kom_er_niet_toe niet_aan_toe overuren overwerk bezet handen_vol omkom tijd_voor',
  },
  no_need: {
    en: 'no_need dont_need not_needed no_longer_need no_longer_needed need_it_anymore no_use_for no_use no_point pointless surplus redundant_now superfluous unnecessary obsolete serves_no_purpose without_it manage_without do_without live_without fine_without',
    de: 'brauche_nicht brauch_nicht brauchen_nicht nicht_mehr_brauche kein_bedarf bedarf keine_verwendung nutzlos sinnlos unnötig überflüssig hinfällig erübrigt obsolet ohne_aus komme_ohne geht_auch_ohne nicht_mehr_benötig* benötig*',
    nl: 'niet_nodig nodig heb_niet_nodig niet_meer_nodig geen_behoefte behoefte geen_nut nutteloos zinloos onnodig overbodig achterhaald kan_zonder zonder_kan red_me_zonder niets_meer_aan heb_er_niks_meer_aan',
  },
  forgot: {
    en: 'forgot forgotten forgot_about forgot_i_had didnt_know_i_had still_paying didnt_realise didnt_realize noticed_on_my statement never_cancelled forgot_to_cancel been_paying_for',
    de: 'vergessen vergaß wusste_nicht ganz_vergessen gar_nicht_gewusst erst_jetzt_gemerkt läuft_ja_noch kontoauszug immer_noch_zahle karteileiche',
    nl: 'vergeten vergat wist_niet helemaal_vergeten liep_nog loopt_nog afschrift nog_steeds_betaal slapend',
  },
  interest_lost: {
    en: 'lost_interest not_interested no_interest bored_of hobby given_up gave_up packed_in quit_playing stopped_playing moved_on over_it not_my_thing not_for_me not_my_cup grown_out fad phase novelty wore_off not_into dont_fancy lost_the_appetite taste changed_my tastes no_longer_play no_longer_read no_longer_watch',
    de: 'kein_interesse interesse_verloren keine_lust lust_verloren hobby aufgegeben aufgehört_mit höre_auf_mit nicht_mein_ding nichts_für_mich nicht_mehr_mein reiz luft_ist_raus geschmack gefällt_mir_nicht_mehr spiele_nicht_mehr lese_nicht_mehr schaue_nicht_mehr phase_vorbei',
    nl: 'geen_interesse interesse_verloren geen_zin zin_kwijt hobby opgegeven gestopt_met_spelen niet_mijn_ding niks_voor_mij nieuwtje_eraf aardigheid lol_eraf smaak speel_niet_meer lees_niet_meer kijk_niet_meer uitgekeken fase belangstelling',
  },
  already_have: {
    en: 'already_have already_got duplicate duplicates twice two_of double doubled_up another_one second_one included_in comes_with part_of_my through_my_work through_work through_my_job through_my_employer company_pays employer_pays bundle bundled family_plan family_account husbands_account partners_account share_his share_her piggyback shared_account perk fringe_benefit free_with came_with',
    de: 'schon_habe bereits_habe doppelt dopplung zweimal zwei_abos zweites inklusive enthalten inbegriffen dabei über_die_arbeit über_die_firma über_meinen_arbeitgeber firma_zahlt vom_arbeitgeber gestellt familienabo familientarif familienkonto mitnutze mitnutzen mitgucken mitlese beim_partner seinem_konto ihrem_konto teilen_uns zusammenlegen',
    nl: 'al_heb heb_al reeds_heb dubbel dubbelop twee_keer twee_abonnementen tweede inbegrepen inclusief zit_erbij via_mijn_werk via_het_werk via_de_zaak werkgever_betaalt baas_betaalt gezinspakket gezinsabonnement familiepakket meekijk meekijken meelees meelift van_mijn_partner zijn_account haar_account samen_delen samenvoegen',
  },
  free_alternative: {
    en: 'free for_free free_version free_tier open_source library public_library borrow youtube gratis second-hand homemade diy do_it_myself do_it_ourselves myself in-house own_server self-host own_gym home_gym cook_myself grow_my_own radio freeview',
    de: 'kostenlos gratis umsonst freie_version open_source bücherei bibliothek leihe ausleihen youtube gebraucht selbst_mache selber_mache selbst_gemacht selber_kochen eigenregie hauseigen eigener_server heimtrainer zu_hause_trainiere mediathek antenne',
    nl: 'gratis voor_niks voor_niets gratis_versie open_source bibliotheek bieb lenen youtube tweedehands zelf_doe zelf_maken zelf_koken zelf_doen eigen_beheer in_eigen eigen_server thuis_sporten thuis_trainen radio antenne',
  },
  stock_full: {
    en: 'cupboard cupboards freezer full_of shelf shelves drawer stockpile stockpiled too_many too_much_of enough_to_last backlog drowning_in still_have plenty overflowing leftovers',
    de: 'schrank schränke tiefkühl* gefriertruhe regal schublade vorrat vorräte zu_viele genug_für reicht_noch überquellen noch_genug horten lager voll_mit',
    nl: 'kast kasten vriezer diepvries plank voorraad te_veel genoeg_voor nog_genoeg uitpuilen berg overvol hamsteren',
  },
  home_office: {
    en: 'work_from_home working_from_home wfh home_office remote hybrid no_commute office_closed dont_commute back_in_the_office',
    de: 'homeoffice home-office heimarbeit von_zu_hause remote hybrid pendle_nicht büro_zu nicht_mehr_pendeln',
    nl: 'thuiswerk* thuis_werken werk_thuis vanuit_huis remote hybride reis_niet_meer niet_meer_forenzen',
  },
};
