import type { Topics } from './topics.ts';

/** Whom people trust with what they have, and what they keep to themselves. */
export const TRUST: Topics = {
  data_sold: {
    en: 'sold_my_data selling_my_data sold_my_details sell_data third_parties third_party share_my_data shared_my_data passed_on passed_my_details advertisers data_brokers profile_me targeted_ads cold_calls spam_calls since_i_joined',
    de: 'daten_verkauft verkauf_von_daten weitergegeben weitergabe weitergeben weitergeleitet dritte an_dritte drittanbieter adresshändler werbepartner datenhändler profilbildung datenweitergabe werbeanrufe seitdem_anrufe',
    nl: 'gegevens_verkocht data_verkocht doorverkocht doorverkopen doorgegeven doorgespeeld derden aan_derden adverteerders datahandel profilering gedeeld_met delen_met reclametelefoontjes sindsdien_gebeld',
  },
  leak: {
    en: 'leak leaked leaks breach breached data_breach hacked hackers hack hack_of stolen_data dark_web exposed compromised on_the_news in_the_news identity_theft phishing ransomware',
    de: 'datenleck* leck geleakt datenpanne* gehackt hacker hackerangriff darknet offengelegt kompromittiert in_den_nachrichten identitätsdiebstahl phishing sicherheitslücke ransomware',
    nl: 'datalek* gelekt lek_van gehackt hackers hack darkweb op_straat gecompromitteerd in_het_nieuws identiteitsfraude phishing beveiligingslek gestolen_gegevens',
  },
  tracking: {
    en: 'track tracking tracked tracks trackers cookies spy spying spied snoop snooping surveillance monitored watching_me listening_in listening_to eavesdrop* microphone camera location location_data facial_recognition gps read_my_messages reading_my creepy',
    de: 'tracking tracken getrackt verfolgt tracker cookies spionier* ausspionier* spitzel* schnüffel* überwach* beobachtet mithören abhören mikrofon kamera standort* gesichtserkennung gps mitlesen lest_mit gläserner gruselig',
    nl: 'tracking tracken gevolgd volgen_mij trackers cookies bespioneer* spioneer* gluren snuffelen bewak* in_de_gaten meeluister* afluister* microfoon camera locatie* gezichtsherkenning gps meelezen griezelig eng',
  },
  privacy: {
    en: 'privacy gdpr data_protection personal_data personal_information consent permission permissions terms_of_service new_terms privacy_policy encryption encrypted anonymous servers_in american_server cloud_act right_to_be_forgotten ico ccpa',
    de: 'datenschutz* dsgvo personenbezogen* persönliche_daten einwilligung zustimmung berechtigung* nutzungsbedingungen agb verschlüssel* anonym us-server server_in_den_usa privatsphäre intimsphäre datensparsam*',
    nl: 'privacy* avg gegevensbescherming persoonsgegevens persoonlijke_gegevens toestemming machtiging* voorwaarden privacybeleid versleuteld* anoniem amerikaanse_servers server_in_amerika privesfeer recht_op_vergetelheid',
  },
  ai: {
    en: 'ai artificial_intelligence train_ai train_your_ai training_your_models trained_on language_model machine_learning chatgpt_training scraping algorithm',
    de: 'ki künstliche_intelligenz ki-training trainiert trainieren_ki sprachmodell algorithmus maschinelles_lernen ki-kram',
    nl: 'ai kunstmatige_intelligentie ai-training trainen_van trainen_jullie taalmodel algoritme machine_learning',
  },
  trust: {
    en: 'trust distrust mistrust dont_trust lost_trust no_confidence confidence dodgy shady scam scammers fishy suspicious dishonest deceitful crooks fraud fraudsters conned',
    de: 'vertrau* misstrau* kein_vertrauen vertrauen_verloren vertrauen_weg unseriös dubios zwielichtig betrug betrüger masche suspekt unehrlich ganoven beschiss',
    nl: 'vertrouw* wantrouw* geen_vertrouwen vertrouwen_kwijt vertrouwen_weg onbetrouwbaar louche dubieus oplichterij verdacht oneerlijk boeven bedrog malafide',
  },
  scandal: {
    en: 'scandal politics political ceo_salary bonuses bonus executives billionaire owner_of sponsor sponsorship tax_dodging weapons arms child_labour sweatshop animal_testing layoffs strike strikes how_you_treat_staff russia israel trump musk far-right',
    de: 'skandal politik politisch* gehälter_der boni vorstandsgehalt milliardär sponsor sponsoring steuerflucht rüstung waffen kinderarbeit tierversuche streik* umgang_mit_mitarbeitern russland israel trump musk rechtsextrem*',
    nl: 'schandaal politiek politieke salaris_van_de bonussen topsalaris miljardair sponsor* sponsoring belastingontwijking wapens kinderarbeid dierproeven staking* omgang_met_personeel rusland israel trump musk extreemrechts',
  },
  none_of_business: {
    en: 'none_of_your_business not_your_business my_business my_own_business personal_reasons private private_reasons private_matter reasons_of_my_own own_reasons rather_not prefer_not not_saying wont_say dont_have_to_explain dont_owe owe_you no_comment no_reason no_particular doesnt_matter why_not_matter without_giving not_obliged none_of_yours',
    de: 'geht_sie_nichts_an geht_euch_nichts_an geht_dich_nichts_an geht_niemanden meine_sache privatsache persönliche_gründe private_gründe privat private privater privates privaten persönlich* eigene_gründe möchte_nicht_sagen will_nicht_sagen sag_ich_nicht sage_ich_nicht keine_angabe muss_ich_nicht ohne_angabe ohne_begründung kein_kommentar kein_grund kein_besonderer spielt_keine_rolle tut_nichts_zur_sache nicht_verpflichtet',
    nl: 'gaat_u_niets_aan gaat_je_niks_aan gaat_jullie_niks_aan gaat_niemand mijn_zaak prive* privezaak persoonlijke_redenen persoonlijk prive-redenen eigen_redenen mijn_redenen wil_ik_niet_zeggen zeg_ik_niet liever_niet hoef_ik_niet zonder_opgaaf zonder_reden geen_commentaar geen_reden geen_speciale geen_bijzondere doet_er_niet_toe niet_verplicht',
  },
};
