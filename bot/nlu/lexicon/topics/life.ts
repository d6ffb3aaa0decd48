import type { Topics } from './topics.ts';

/** What happens to people: death, illness, love, work, where they live. */
export const LIFE: Topics = {
  death: {
    en: 'died dies dying dead death deceased passed_away passed_on lost_him lost_her no_longer_with_us departed perished bereaved bereavement demise late_husband late_wife late_father late_mother fatal suicide',
    de: 'gestorben starb stirbt verstorben* verstarb tot toter tod todesfall todes* ableben entschlafen eingeschlafen verschieden nicht_mehr_da nicht_mehr_unter_uns von_uns_gegangen heimgegangen lebt_nicht_mehr verunglückt sterbefall verloren_haben umgekommen',
    nl: 'overleden overleed overlijden overlijdens* dood gestorven sterven stierf ontvallen heengegaan ingeslapen er_niet_meer leeft_niet_meer niet_meer_onder_ons verongelukt omgekomen sterfgeval sterfgeval* kwijtgeraakt',
  },
  funeral: {
    en: 'funeral funerals burial buried cremat* grave graveyard cemetery coffin wake undertaker obituary mourning grief grieving widow widowed widower probate executor estate inherit* heirs will_executor condolence death_certificate orphan',
    de: 'beerdigung* begräbnis* bestattung* bestatter beisetzung grab friedhof urne trauer trauerfall* trauerfeier* trauerfamilie trauerkarte* trauerzeit traueranzeige* trauerjahr trauerfall witwe* nachlass* erben erbe erbin erbschaft testament sterbeurkunde hinterblieben* nachlassverwalter erbengemeinschaft einäscherung waise',
    nl: 'begrafenis* uitvaart* begraven crematie gecremeerd graf begraafplaats rouw* weduwe weduwnaar nalatenschap erfgenaam erfgenamen erfenis executeur testament akte_van_overlijden overlijdensakte nabestaande* boedel rouwkaart notaris',
  },
  kin: {
    en: 'husband wife mum mom mother dad father son daughter gran granny grandma grandmother nan nana grandad grandpa grandfather brother sister aunt auntie uncle parents parent niece nephew in-laws stepson stepdaughter missus hubby',
    de: 'mann frau mama mutter mutters mutti papa vater vaters vati sohn tochter oma omi opa grossmutter grossvater grosseltern bruder schwester tante onkel eltern neffe schwiegermutter schwiegervater schwiegereltern gatte gattin ehemann ehefrau',
    nl: 'vrouw mama moeder ma papa vader pa zoon dochter oma opa grootmoeder grootvader grootouders broer zus zusje tante oom ouders nicht neef schoonmoeder schoonvader schoonouders echtgenoot echtgenote',
  },
  child: {
    en: 'kid kids child children baby toddler teenager teen boy girl grandson granddaughter grandchild grandchildren twins youngest eldest little_one lad bairn',
    de: 'kind kinder kids baby kleine kleinen kleiner jüngste älteste teenager enkel enkelin enkelkind zwillinge nachwuchs bub mädchen junge jüngster ältester',
    nl: 'kind kinderen kids baby kleine peuter tiener kleinzoon kleindochter kleinkind kleinkinderen tweeling jongste oudste dochtertje zoontje',
  },
  illness_grave: {
    en: 'cancer tumour tumor chemo chemotherapy stroke heart_attack leukaemia leukemia parkinsons alzheimers dementia sclerosis kidney dialysis transplant palliative hospice intensive_care coma seriously_ill gravely sepsis bypass pacemaker metastas* terminal_cancer terminally terminal_illness',
    de: 'krebs* tumor chemo* bestrahlung schlaganfall herzinfarkt herz herzinfarkt* herzanfall* herzprobleme herzoperation* herzklappe* herzkrank* herzfehler herzschwäche herzinsuffizienz herzschrittmacher unheilbar leukämie parkinson alzheimer demenz dement* ms sklerose niere dialyse transplantation palliativ* hospiz intensivstation koma schwer_krank schwerkrank pflegefall metastasen todkrank',
    nl: 'kanker tumor chemo* bestraling beroerte hersenbloeding hartaanval hartinfarct hart hartinfarct* hartaanval* hartoperatie* hartfalen hartkwaal hartklachten hartproblemen hartpatient* terminaal ongeneeslijk leukemie parkinson alzheimer dementie dement* ms sclerose nier dialyse transplantatie palliatief hospice intensive_care coma ernstig_ziek zwaar_ziek uitgezaaid uitzaaiing*',
  },
  illness: {
    en: 'ill illness sick sickness unwell diagnosed diagnosis disease condition health healthy doctor doctors gp physician specialist medication medicine meds pills treatment symptoms covid long_covid infection virus pneumonia diabetes diabetic asthma migraine migraines arthritis rheumatism chronic allergy allergic epilepsy hernia ulcer thyroid poorly surgery operation operated',
    de: 'krank krankheit* kränklich erkrank* krankgeschrieben krankenstand diagnose* diagnostiziert leiden beschwerden gesundheit* gesundheitlich* arzt ärztin ärzte doktor hausarzt medikament* tabletten behandlung* therapie* corona covid infektion virus lungenentzündung diabetes zucker asthma migräne arthritis rheuma arthrose chronisch allergie allergisch epilepsie schilddrüse operation* operiert op eingriff',
    nl: 'ziek zieke ziekte* ziekgemeld diagnose gediagnosticeerd klachten gezondheid* dokter huisarts arts artsen specialist medicijn* medicatie pillen behandeling* therapie* corona covid infectie virus longontsteking diabetes suiker astma migraine reuma artritis artrose chronisch allergie allergisch epilepsie schildklier operatie* geopereerd ingreep kwaal',
  },
  illness_mind: {
    en: 'depression depressed anxiety anxious burnout burnt_out burned_out breakdown mental mental_health therapist therapy psychiatr* psycholog* panic adhd autism autistic ptsd bipolar addiction addict addicted gambling sober relapse recovering recovery clinic rehab eating_disorder insomnia overwhelmed stress',
    de: 'depression* depressiv* angststörung angst burnout ausgebrannt zusammenbruch psychisch* psyche seelisch* therapeut* psychiat* psycholog* panikattacken adhs autis* trauma bipolar sucht süchtig suchtklinik spielsucht trocken rückfall entzug* klinik nervenzusammenbruch essstörung schlaflos*',
    nl: 'depressie depressief depressieve angst* burn-out burnout opgebrand overspannen inzinking geestelijk psychisch* mentaal mentale therapeut psychiat* psycholoog paniek* adhd autis* trauma ptss bipolair verslaving verslaafd gokverslaving nuchter terugval afkick* kliniek eetstoornis slapeloos*',
  },
  injury: {
    en: 'injury injured broke_my broken_leg broken_arm fracture* broken_ankle knee knees hip hips shoulder spine slipped_disc ankle wrist elbow achilles tendon ligament cruciate acl torn tore sprain* cast crutches physio physiotherapy concussion fell fall accident back_pain bad_back meniscus cartilage pulled',
    de: 'verletz* unfall gebrochen bruch beinbruch armbruch knie* hüfte* schulter rücken* bandscheibe* wirbel* knöchel handgelenk ellenbogen achillessehne sehne band bänderriss kreuzband* meniskus riss gerissen verstaucht gips krücken physio* gehirnerschütterung gestürzt sturz hexenschuss prellung',
    nl: 'blessure* geblesseerd letsel gebroken breuk knie* heup* schouder rug rugklacht* rugpijn rugoperatie* rugletsel hernia wervel* enkel pols elleboog achillespees pees band kruisband* meniscus gescheurd verstuikt verzwikt gips krukken fysio* hersenschudding gevallen val gekneusd',
  },
  hospital: {
    en: 'hospital hospitalised hospitalized ward nurse clinic rehab rehabilitation ambulance a&e inpatient discharged surgeon admitted bedridden bed_rest convalesc* recuperat* recover recovering',
    de: 'krankenhaus* spital klinik klinikum station stationär reha rehabilitation kur ambulanz krankenwagen entlassen_werde eingeliefert bettlägerig genesung genesen erholen eingewiesen lazarett',
    nl: 'ziekenhuis* afdeling verpleegafdeling revalidatie revalideren revalideer revalidatiecentrum ambulance opgenomen opname spoedeisende bedlegerig herstel herstellen herstellende ontslagen_uit aansterken',
  },
  disability: {
    en: 'disabled disability wheelchair blind deaf eyesight sight vision cataract* glaucoma macular hearing hearing_aid mobility walker stairlift stairs frail carer carers caring benefits_disability housebound paralysed paralyzed amputat* arthritis_hands',
    de: 'behindert* behinderung schwerbehindert* rollstuhl blind taub gehörlos schwerhörig augen sehen_kann sehkraft sehschwäche grauer_star star makula hören_kann hörgerät rollator gehbehindert treppenlift gebrechlich pflege pflegegrad pflegestufe gelähmt amputiert',
    nl: 'gehandicapt handicap beperking invalide rolstoel blind doof slechtziend slechthorend ogen gezichtsvermogen zicht staar macula gehoor gehoorapparaat rollator traplift slecht_ter_been broos mantelzorg* hulpbehoevend verlamd geamputeerd',
  },
  old_age: {
    en: 'elderly old_age ageing aging too_old at_my_age care_home nursing_home retirement_home sheltered assisted_living residential_home pensioner eighty ninety eighties nineties seventies old_folks power_of_attorney guardian',
    de: 'altenheim altersheim seniorenheim pflegeheim seniorenresidenz betreutes_wohnen hochbetagt betagt zu_alt in_meinem_alter alters* greis* achtzig neunzig vorsorgevollmacht vollmacht betreuer betreuung* heim altersgründen heimplatz',
    nl: 'bejaard* verzorgingshuis verpleeghuis verpleegtehuis woonzorgcentrum aanleunwoning serviceflat hoogbejaard te_oud op_mijn_leeftijd leeftijd tachtig negentig ouderdom volmacht bewindvoerder mentor curator zorginstelling rusthuis',
  },
  birth: {
    en: 'pregnant pregnancy expecting newborn born birth baby maternity paternity due_date midwife breastfeeding nursery nappies parental_leave bump ivf miscarriage',
    de: 'schwanger* geburt geburtshaus geburtsvorbereit* geburtsurkunde* geboren entbindung* neugeboren* säugling elternzeit mutterschutz elterngeld hebamme stillen stillzeit windeln kreissaal wochenbett fehlgeburt kinderwunsch',
    nl: 'zwanger* geboren geboorte geboortekaartje* geboortelijst bevalling bevallen pasgeboren zuigeling ouderschapsverlof zwangerschapsverlof kraam* verloskundige borstvoeding luiers miskraam kinderwens vaderverlof',
  },
  divorce: {
    en: 'divorce divorced divorcing separated separation split_up splitting_up broke_up break-up breakup ex ex-husband ex-wife left_me custody apart single_again moved_out walked_out alimony',
    de: 'scheidung* geschieden scheiden_lassen trennung* getrennt ex exmann exfrau exfreund* auseinander verlassen_worden schlussgemacht sorgerecht unterhalt rosenkrieg ausgezogen single_wieder wieder_single',
    nl: 'scheiding* gescheiden scheiden echtscheiding uit_elkaar ex ex-man ex-vrouw relatiebreuk verbroken_relatie vertrokken_bij weer_vrijgezel alleenstaand alimentatie voogdij co-ouder* uitmaken uitgemaakt',
  },
  wedding: {
    en: 'married marry marrying wedding engaged engagement fiance fiancee honeymoon bride groom tied_the_knot newlywed* spouse',
    de: 'verheiratet heirat* geheiratet hochzeit* verlobt verlobung verlobte* flitterwochen braut bräutigam eheschließung getraut vermählt standesamt',
    nl: 'getrouwd trouwen trouwt trouwfeest* trouwjurk* trouwdag trouwdatum trouwplan* bruiloft* huwelijk* verloofd verloving verloofde huwelijksreis bruid bruidegom ondertrouw geregistreerd_partnerschap',
  },
  new_love: {
    en: 'met_someone found_someone found_love girlfriend boyfriend gf bf partner relationship seeing_someone match soulmate the_one couple in_love love taken',
    de: 'kennengelernt jemanden_kennengelernt freundin freund partner partnerin beziehung vergeben verliebt traumfrau traummann gefunden_habe die_richtige den_richtigen lebensgefährt* liebesglück',
    nl: 'leren_kennen iemand_ontmoet ontmoet vriendin vriend partner relatie verkering verliebt verliefd liefde de_ware bezet vaste_relatie geluk_gevonden stel',
  },
  move_house: {
    en: 'move moved moving moves relocate* relocating relocation removal removal_van moving_house new_house new_flat new_place new_address moved_in moving_in moving_out downsize downsizing downsized house_sale selling_the_house vacate vacating tenancy movers change_of_address removal_firm removal_men',
    de: 'umzug* umziehe* umgezogen umziehen ziehe_um ziehen_um zieht_um zogen_um wegziehe* weggezogen fortgezogen verzogen verziehe* zusammenziehe* zusammengezogen ausziehe* auszug einzug eingezogen umzugswagen umzugskarton* neue_wohnung neue_adresse wohnungswechsel wohnortwechsel wohnsitz übersied* haushaltsauflösung ausgezogen',
    nl: 'verhuis* verhuizen verhuizing verhuisd verhuisdozen verhuiswagen verkas* intrek_bij trekken_in trek_in ingetrokken samenwonen samenwoon ga_samen nieuwe_woning nieuw_huis nieuw_adres kleiner_wonen wonen_straks huis_verkocht huis_verkopen uitgeschreven_adres woonadres adreswijziging',
  },
  dwelling: {
    en: 'house home flat flats apartment studio bungalow dorm halls student_halls shared_house hostel caravan houseboat van cottage farm landlord landlady tenant tenants lease rent rented renting keys demolished council_house housemate housemates flatmate flatmates roommate roommates lodger',
    de: 'haus wohnung* apartment studentenwohnheim wohnheim wg einliegerwohnung mietwohnung mietvertrag vermieter* mieter untermieter schlüssel schlüsselübergabe abriss abgerissen wohnwagen wohnmobil hausboot bauernhof hof mitbewohner* ferienwohnung gartenlaube laube',
    nl: 'huis woning* appartement flat studio kamer studentenhuis studentenflat huurhuis koophuis huurcontract huurwoning verhuurder huisbaas huurbaas huurder sleutel* sleuteloverdracht gesloopt sloop caravan camper woonboot boerderij huisgenoot huisgenoten recreatiewoning',
  },
  abroad: {
    en: 'abroad overseas emigrate emigrating emigrated expat leaving_the_country another_country visa green_card spain portugal france germany canada australia america usa dubai new_zealand italy greece ireland asia thailand switzerland austria sweden norway poland home_country back_home deported',
    de: 'ausland* auswander* ausgewandert emigrier* expat visum aufenthalt spanien portugal frankreich kanada australien amerika usa dubai neuseeland italien griechenland österreich schweiz schweden norwegen thailand asien polen türkei mallorca heimat heimatland zurück_in_die_heimat abgeschoben',
    nl: 'buitenland* emigreer* emigreren emigratie geemigreerd expat visum verblijf spanje portugal frankrijk duitsland canada australie amerika vs dubai nieuw-zeeland italie griekenland belgie zweden noorwegen thailand azie polen turkije curacao suriname vaderland thuisland',
  },
  place: {
    en: 'city town village countryside region county postcode neighbourhood area out_of_town out_of_area other_side_of far_away hours_away kilometres km nearest nearby local commute',
    de: 'stadt dorf land region bundesland kreis postleitzahl gegend viertel umgebung weit_weg entfernt kilometer km meilen nächste_filiale nähe vor_ort pendel* berlin münchen hamburg köln wien zürich',
    nl: 'stad dorp platteland regio provincie postcode buurt wijk omgeving ver_weg ver_vandaan kilometer km dichtstbijzijnde nabij ter_plaatse forens* pendel* amsterdam rotterdam utrecht groningen antwerpen gent',
  },
  job_lost: {
    en: 'redundant redundancy laid_off let_go fired sacked unemployed unemployment jobless out_of_work lost_my_job dismissed furlough* contract_ended contract_not_renewed job_centre jobseeker dole p45 severance cut_my_hours short_time',
    de: 'arbeitslos* gekündigt_worden entlassen entlassung* gefeuert rausgeschmissen kurzarbeit job_verloren stelle_verloren arbeit_verloren arbeitsplatz_verloren ohne_job ohne_arbeit arbeitsamt jobcenter abfindung stellenabbau aufhebungsvertrag befristung',
    nl: 'werkloos* ontslagen ontslag baan_kwijt baan_verloren werk_kwijt zonder_werk zonder_baan uwv ww ww-uitkering contract_niet_verlengd wegbezuinigd boventallig afvloei* vaststellingsovereenkomst op_straat_gezet',
  },
  job_new: {
    en: 'new_job changed_jobs switching_jobs new_employer new_company new_position new_role job_offer promotion promoted got_a_job career first_job transferred apprenticeship internship traineeship shift shifts night_shifts rota freelance self-employed',
    de: 'neuer_job neuen_job neue_stelle neue_arbeit jobwechsel stellenwechsel arbeitgeberwechsel berufswechsel neuer_arbeitgeber neuen_arbeitgeber befördert beförderung versetzt versetzung karriere ausbildung lehre praktikum referendariat schicht* nachtschicht freiberuf* selbstständig',
    nl: 'nieuwe_baan ander_werk nieuw_werk andere_baan van_baan nieuwe_werkgever nieuwe_functie promotie bevorderd overgeplaatst carriere stage leerplek traineeship dienstrooster dienstverband ploegendienst nachtdienst* freelance zzp voor_mezelf_begonnen',
  },
  retired: {
    en: 'retired retire retiring retirement pension pensioner early_retirement state_pension stopped_working semi-retired last_working_day',
    de: 'rente rentner* ruhestand pension pensioniert* pensionär* frührente altersteilzeit berentet verrentet letzter_arbeitstag in_pension',
    nl: 'pensioen gepensioneerd* aow vut vervroegd_pensioen gestopt_met_werken laatste_werkdag vroegpensioen met_pensioen',
  },
  study: {
    en: 'student students uni university college school degree semester term lecture campus freshers gap_year apprenticeship studying studies student_discount enrolled boarding_school sixth_form',
    de: 'student* studium studiere* studieren uni universität hochschule fh schule schüler* semester vorlesung* campus abitur abi ausbildung auslandssemester immatrikul* exmatrikul* studentenrabatt internat',
    nl: 'student* studie studeer* studeren studeert uni universiteit hogeschool hbo school scholier* leerling* semester college* campus bijvak uitwisseling ingeschreven uitgeschreven_uni studentenkorting mbo',
  },
  child_grown: {
    en: 'grown_up moved_out_kids left_home flown_the_nest starts_school starting_school started_school outgrown outgrew too_big older_now last_day_at graduated_kindergarten own_phone eighteen turned_eighteen',
    de: 'erwachsen groß_geworden aus_dem_haus flügge ausgeflogen eingeschult einschulung kommt_in_die_schule entwachsen rausgewachsen herausgewachsen volljährig zu_groß schulkind zieht_aus',
    nl: 'volwassen groot_geworden het_huis_uit uitgevlogen naar_school naar_de_basisschool brugklas uitgegroeid ontgroeid te_groot meerderjarig op_kamers zelfstandig_wonen',
  },
  pet: {
    en: 'dog dogs cat cats puppy kitten horse pony rabbit hamster parrot budgie guinea_pig pet pets vet put_down put_to_sleep fish aquarium stable rehomed shelter',
    de: 'hund hunde hunden hündin hundeschule* hundehaftpflicht* hundefutter* hundesteuer hundeversicherung* hundekranken* welpe katze* kater pferd* pony hase kaninchen hamster papagei wellensittich meerschweinchen haustier* tierarzt eingeschläfert einschläfern tierheim stall aquarium',
    nl: 'hond honden pup puppy kat katten poes kater paard* pony konijn hamster papegaai parkiet cavia huisdier* dierenarts laten_inslapen ingeslapen asiel stal aquarium',
  },
  thing_gone: {
    en: 'sold sell selling sold_the sold_my scrapped written_off wrote_off stolen gave_away given_away got_rid_of no_longer_own no_longer_have dont_own dont_have_a_car returned_the threw_away thrown_out broke_down total_loss ebay',
    de: 'verkauft verkaufe verkaufen verschrottet totalschaden gestohlen geklaut weggegeben abgegeben verschenkt weggeworfen entsorgt nicht_mehr_besitze kein_auto_mehr habe_kein gibt_es_nicht_mehr abgemeldet ausrangiert stillgelegt',
    nl: 'verkocht verkoop verkopen gesloopt total_loss gestolen weggedaan weggegeven weggegooid van_de_hand geen_auto_meer niet_meer_in_bezit afgedankt ingeruild ingeleverd marktplaats naar_de_sloop de_deur_uit',
  },
  vehicle: {
    en: 'car cars van truck lorry motorbike motorcycle bike bicycle e-bike scooter boat yacht tractor driving driver licence parking garage train bus season_ticket commute',
    de: 'auto autos autoversicherung* autokredit* autoclub* automobilclub* autobahn* autoverkauf* wagen lkw transporter motorrad fahrrad e-bike roller boot yacht traktor führerschein parkplatz stellplatz garage bahn bus monatskarte pendeln fahre kfz',
    nl: 'auto autos autootje autoverzekering* autopolis* autorijden autolening autodelen autoverkoop wagen busje vrachtwagen motor fiets e-bike scooter boot jacht tractor rijbewijs parkeer* garage trein bus ov ov-kaart forenzen rijd rijden',
  },
  prison_law: {
    en: 'prison jail sentenced custody court arrested probation police bankruptcy_court guardian witness convicted',
    de: 'gefängnis haft haftstrafe* haftzeit haftantritt haftanstalt inhaftier* knast jva verurteilt gericht verhaftet bewährung polizei inhaftiert',
    nl: 'gevangenis cel bak veroordeeld rechtbank gearresteerd reclassering politie vast_zit gedetineerd',
  },
  army: {
    en: 'army navy deployed deployment military barracks soldier national_service posting stationed air_force tour_of_duty',
    de: 'bundeswehr wehrdienst auslandseinsatz einsatz kaserne soldat militär stationiert marine zivildienst grundausbildung rekrutenschule',
    nl: 'leger marine uitgezonden uitzending defensie kazerne soldaat militair gestationeerd dienstplicht luchtmacht missie',
  },
  faith_conscience: {
    en: 'faith church religion religious god islam muslim christian values conscience principles ethical ethics vegan environment climate sustainable boycott',
    de: 'glaube kirche religion religiös gott islam muslim christlich werte gewissen prinzip* ethisch vegan umwelt klima nachhaltig boykott*',
    nl: 'geloof kerk religie religieus god islam moslim christelijk waarden geweten principe* ethisch veganist milieu klimaat duurzaam boycot',
  },
  disaster: {
    en: 'fire flood flooded burned_down burnt_down storm water_damage burgled burglary mould uninhabitable earthquake',
    de: 'brand feuer hochwasser überflutet abgebrannt sturm wasserschaden eingebrochen einbruch schimmel unbewohnbar',
    nl: 'brand overstroming ondergelopen afgebrand storm waterschade ingebroken inbraak schimmel onbewoonbaar',
  },
};
