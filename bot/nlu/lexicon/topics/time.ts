import type { Topics } from './topics.ts';

/** What is over, and what is away for a while. */
export const TIME: Topics = {
  exam: {
    en: 'exam exams failed test a-levels gcse finals graduated graduation graduate degree diploma certificate certified certification qualified driving_test theory_test bar_exam licence_test viva revision resit passed_my passed_the passed_her passed_his',
    de: 'prüfung* klausur* examen staatsexamen abschluss* bestanden durchgefallen abitur abi matura zeugnis diplom zertifikat* führerschein* theorieprüfung gesellenprüfung meisterprüfung absolviert prüfungsphase',
    nl: 'examen* tentamen* toets toetsen toetsweek toetsweken geslaagd gezakt afgestudeerd afstuderen diploma certificaat rijexamen rijbewijs* theorie-examen eindexamen behaald gehaald herkansing',
  },
  thesis_course: {
    en: 'thesis dissertation essay submitted handed_in course courses class lessons workshop bootcamp module curriculum tutor tutoring learned learnt fluent fluently learning language_course',
    de: 'masterarbeit bachelorarbeit doktorarbeit hausarbeit diss* promotion abgegeben eingereicht kurs* kurse lehrgang seminar* unterricht* nachhilfe gelernt fließend sprachkurs fortbildung weiterbildung verteidigt',
    nl: 'scriptie these proefschrift ingeleverd cursus* opleiding* les lessen workshop bijles geleerd vloeiend taalcursus training nascholing bijscholing gepromoveerd',
  },
  project_done: {
    en: 'project projects campaign launch launched shipped delivered completed complete completion finished wrapped wrapped_up wrap done_and_dusted concluded contract_job client_left assignment gig commission deadline_passed one-off signed_off',
    de: 'projekt* kampagne auftrag aufträge fertiggestellt abschließen beendet ausgeliefert vorbei erledigt fertig unter_dach übergeben abgenommen kundenprojekt einmalig* mandat',
    nl: 'project* campagne opdracht* opgeleverd oplevering afgerond afgesloten voltooid klaar erop_zit zit_erop beklonken geklaard klus eenmalig* achter_de_rug',
  },
  event_over: {
    en: 'event wedding_over party festival conference fair exhibition election tournament cup world_cup olympics match final finals concert show tour reunion anniversary jubilee celebration holidays_over',
    de: 'veranstaltung* feier fest festival konferenz messe ausstellung wahl turnier pokal wm em olympia finale konzert* auftritt tour jubiläum jahrestag vereinsfest',
    nl: 'evenement* feest festival congres beurs_voorbij tentoonstelling verkiezing* toernooi beker wk ek olympische finale concert* optreden tournee reunie jubileum jaarfeest',
  },
  season_over: {
    en: 'season season_over end_of_season off-season seasonal pitch allotment gardening snow ski_season cricket football_season fishing harvest grass mowing bees',
    de: 'saison* saisonende ende_der_saison saisonal* garten gärtner* beet schnee skisaison bundesliga angeln ernte rasen rasenmähen imker*',
    nl: 'seizoen* einde_seizoen seizoensgebonden moestuin tuin* volkstuin sneeuw wintersport competitie vissen oogst gras grasmaaien bijen',
  },
  goal_reached: {
    en: 'goal goals target reached achieved reached_my lost_the_weight weight lost_stone marathon ran_my finished_the_race mission_accomplished got_what_i got_what_we served_its_purpose did_its_job found_a_flat found_a_house found_a_job got_the_job hired house_found results_in smoke-free quit_smoking',
    de: 'ziel* erreicht geschafft abgenommen wunschgewicht zielgewicht kilo marathon gelaufen zweck_erfüllt seinen_dienst wohnung_gefunden haus_gefunden job_gefunden stelle_gefunden eingestellt_worden rauchfrei nichtraucher hat_gereicht am_ziel',
    nl: 'doel doelen doelgewicht bereikt gelukt afgevallen streefgewicht kilo marathon gelopen doel_gediend dienst_gedaan huis_gevonden woning_gevonden baan_gevonden aangenomen rookvrij gestopt_met_roken missie_geslaagd',
  },
  seen_all: {
    en: 'seen_everything watched_everything read_everything watched_it_all finished_the_series finished_the_game completed_the_game last_episode finale played_through binge binged caught_up final_season show_ended series_ended last_chapter',
    de: 'alles_gesehen alles_durch durchgeschaut durchgespielt ausgelesen durchgelesen letzte_folge serienfinale finale staffel* serie_vorbei serie_zu_ende weggesuchtet durchgesuchtet',
    nl: 'alles_gezien alles_uit uitgekeken uitgespeeld uitgelezen laatste_aflevering finale slotaflevering serie_afgelopen serie_klaar bingen gebinged laatste_seizoen',
  },
  building: {
    en: 'renovation renovating refurbish* building_work builder builders construction extension kitchen bathroom scaffolding plastering building_site conversion restoration restored furniture',
    de: 'renovierung* renovieren sanierung* umbau* bau bauen baut baustelle* bauarbeiten bauzeit* bauphase* bauzaun baustelle neubau anbau handwerker küche bad gerüst kernsanierung restaurierung restauriert möbel',
    nl: 'verbouwing* verbouwen verbouw renovatie* renoveren bouw* bouwplaats nieuwbouw aanbouw klusser keuken badkamer steiger restauratie gerestaureerd meubels',
  },
  holiday: {
    en: 'holiday holidays vacation vacay trip travelling traveling travel backpacking cruise beach camping campsite flight away_for going_away out_of_the_country world_tour round_the_world roadtrip road_trip summer_house second_home pilgrimage trek',
    de: 'urlaub* ferien* verreis* reise reisen weltreise kreuzfahrt strand camping campen flug unterwegs nicht_da rundreise roadtrip ferienhaus zweitwohnung pilgern jakobsweg backpacking wegfahre',
    nl: 'vakantie* op_reis reis reizen wereldreis cruise strand camping kamperen vlucht onderweg weg_ben er_niet_ben rondreis roadtrip vakantiehuis tweede_huis pelgrim* backpacken ga_weg overwinteren',
  },
  leave_of_absence: {
    en: 'sabbatical gap_year unpaid_leave year_out exchange_year semester_abroad secondment offshore rig at_sea fieldwork expedition rotation hitch boarding retreat',
    de: 'sabbatical sabbatjahr auszeit unbezahlter_urlaub auslandsjahr auslandssemester auf_montage bohrinsel auf_see expedition feldforschung kur kuraufenthalt freistellung aupair work_and_travel',
    nl: 'sabbatical tussenjaar onbetaald_verlof verlof uitwisselingsjaar semester_buitenland detachering booreiland op_zee expeditie veldwerk kuur stilte_retraite loopbaanonderbreking',
  },
  season_time: {
    en: 'summer winter spring autumn fall christmas easter ramadan lent january february march april june july august september october november december new_year heatwave cold weather rain dark_evenings',
    de: 'sommer* winter* frühling frühjahr herbst weihnachten ostern ramadan fastenzeit januar februar märz april juni juli august september oktober november dezember neujahr hitze kälte wetter regen',
    nl: 'zomer* winter* voorjaar lente najaar herfst kerst pasen ramadan januari februari maart april juni juli augustus september oktober november december nieuwjaar hitte kou regen',
  },
  until_back: {
    en: 'until till while_im back_in back_by when_im_back when_i_get_back return returning come_back coming_back pick_up_again start_again resume_in for_a_while for_now for_the_time_being temporarily temporary in_the_meantime meanwhile couple_of_months few_weeks few_months short_break breather breathing_space time_out rest',
    de: 'bis_ich bis_zum bis_wieder wieder_da wieder_zurück zurückkomme zurück_bin danach_wieder später_wieder wiederkomme vorübergehend zeitweise vorerst fürs_erste erstmal eine_weile eine_zeit zwischenzeit ein_paar_wochen ein_paar_monate verschnaufpause durchatmen zeitlang pause',
    nl: 'tot_ik tot_en_met terug_ben weer_terug terugkom terug_in daarna_weer later_weer tijdelijk voorlopig voor_nu een_tijdje een_poosje tussentijd ondertussen paar_weken paar_maanden adempauze op_adem rust pauze',
  },
};
