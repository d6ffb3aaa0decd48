import type { Topics } from './topics.ts';

/** Where else people go. */
export const RIVALS: Topics = {
  switch: {
    en: 'switch switched switching changed_provider changing_provider changed_supplier moved_to going_with going_to_be_with gone_with signed_up_with signed_with joined_another jumped_ship defected migrating migrated porting ported port_my_number pac pac_code taking_my_business took_my_business bring_over transfer_to moving_to swapped replaced replacing replacement now_with now_use using_now went_over',
    de: 'wechsle wechseln wechsel wechselt wechselservice wechselbonus gewechselt umgestiegen umsteige* umsteigen übergelaufen anbieterwechsel* umgezogen_zu gehe_zu bin_jetzt_bei sind_jetzt_bei jetzt_bei bei_der_konkurrenz abgewandert abwandern migriert migrieren rufnummernmitnahme portierung nummer_mitnehmen mitnehme ersetzt ersetzen umgestellt_auf stelle_um_auf setzen_jetzt_auf setze_auf abgelöst',
    nl: 'overstap* overgestapt stap_over stappen_over switch* geswitcht overgegaan ga_naar gaan_naar zit_nu_bij zitten_nu_bij nu_bij ben_nu_bij overlopen migreren gemigreerd nummerbehoud nummer_meenemen vervangen vervangt overgezet gekozen_voor kiezen_voor in_zee_met overgeschakeld',
  },
  rival_word: {
    en: 'competitor competitors competition rival rivals another_provider another_supplier another_company other_provider different_provider elsewhere somewhere_else someone_else other_firm another_app another_service alternative alternatives opposition comparison comparison_site moneysavingexpert uswitch price_comparison local_shop neighbour',
    de: 'konkurrenz* konkurrent* mitbewerber* wettbewerb* anderer_anbieter anderen_anbieter anderem_anbieter anbieter neuer_anbieter neuen_anbieter woanders anderswo anderweitig andere_app andere_firma alternative* vergleichsportal* check24 verivox versorger nachbar*',
    nl: 'concurrent* concurrentie andere_aanbieder andere_leverancier nieuwe_aanbieder nieuwe_leverancier aanbieder* leverancier* elders ergens_anders andere_app ander_bedrijf andere_club alternatief* vergelijkingssite independer pricewise gaslicht buurman buurvrouw',
  },
  rival_media: {
    en: 'netflix disney hulu hbo paramount peacock apple_tv spotify tidal deezer youtube_premium youtube_music amazon_prime prime now_tv sky dazn crunchyroll audible guardian telegraph nyt economist substack kindle_unlimited',
    de: 'netflix disney hbo paramount wow apple_tv spotify tidal deezer youtube_premium youtube_music amazon_prime prime rtl+ joyn sky dazn magenta_tv waipu zattoo crunchyroll audible spiegel faz taz',
    nl: 'netflix disney hbo paramount videoland npo_plus viaplay apple_tv spotify tidal deezer youtube_premium youtube_music amazon_prime prime ziggo_sport streamz pathe_thuis storytel audible nrc volkskrant',
  },
  rival_telecom: {
    en: 'vodafone o2 giffgaff voxi lebara lycamobile virgin_media talktalk bt plusnet hyperoptic verizon at&t t-mobile tmobile comcast xfinity starlink mint_mobile smarty tesco_mobile id_mobile spusu',
    de: 'telekom vodafone o2 congstar aldi_talk lidl_connect 1und1 1&1 winsim freenet klarmobil telefonica starlink magenta a1 sunrise swisscom deutsche_glasfaser simyo fraenk',
    nl: 'kpn odido t-mobile tmobile vodafone ziggo tele2 simyo hollandsnieuwe lebara youfone budget_mobiel proximus telenet starlink caiway',
  },
  rival_energy_bank: {
    en: 'octopus edf eon e.on british_gas ovo shell_energy scottish_power monzo revolut starling barclays lloyds hsbc natwest santander halifax nationwide amex coinbase aviva axa admiral direct_line bupa vitality',
    de: 'eon e.on vattenfall enbw rwe stadtwerke lichtblick tibber ing diba dkb n26 comdirect sparkasse volksbank commerzbank postbank revolut trade_republic huk allianz axa ergo devk cosmosdirekt lvm aok tk barmer',
    nl: 'eneco vattenfall essent greenchoice budget_energie vandebron tibber ing rabobank rabo abn bunq knab asn triodos revolut n26 aegon interpolis centraal_beheer unive zilveren_kruis cz vgz menzis allianz ditzo',
  },
  rival_soft: {
    en: 'slack teams zoom asana trello clickup jira basecamp airtable google_workspace microsoft_365 office_365 dropbox onedrive icloud google_drive wetransfer canva figma adobe affinity github gitlab wix squarespace shopify mailchimp hubspot zendesk intercom chatgpt copilot claude evernote 1password bitwarden lastpass nordvpn freshbooks sage zoho ionos hetzner godaddy',
    de: 'slack teams zoom asana trello notion clickup linear jira basecamp airtable microsoft_365 office_365 dropbox onedrive icloud google_drive nextcloud wetransfer canva figma adobe affinity github gitlab wix squarespace jimdo shopify mailchimp hubspot zendesk chatgpt copilot claude evernote bitwarden lexoffice lexware sevdesk sage personio ionos hetzner strato',
    nl: 'slack teams zoom asana trello notion clickup linear jira basecamp airtable microsoft_365 office_365 dropbox onedrive icloud google_drive nextcloud wetransfer canva figma adobe affinity github gitlab wix squarespace shopify mailchimp hubspot zendesk chatgpt copilot claude evernote bitwarden moneybird e-boekhouden exact afas snelstart twinfield transip hetzner',
  },
  rival_life: {
    en: 'puregym the_gym david_lloyd planet_fitness anytime_fitness f45 peloton hinge bumble tinder feeld okcupid hellofresh gousto mindful_chef blue_apron ocado deliveroo playstation_plus ps_plus game_pass steam nintendo duolingo babbel headspace strava zipcar enterprise wework regus',
    de: 'mcfit fitx clever_fit john_reed urban_sports wellpass peloton bumble tinder hinge parship elitepartner hellofresh marley_spoon rewe flink gorillas ps_plus game_pass steam nintendo duolingo babbel headspace strava share_now wework flaschenpost picnic',
    nl: 'basic-fit basicfit anytime_fitness fit_for_free sportcity trainmore peloton bumble tinder hinge lexa parship hellofresh marley_spoon ekomenu picnic ah_bezorgd ps_plus game_pass steam nintendo duolingo babbel headspace strava greenwheels mywheels wework',
  },
};
