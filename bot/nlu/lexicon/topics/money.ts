import type { Topics } from './topics.ts';

/** What things cost, and what is there to pay with. */
export const MONEY: Topics = {
  dear: {
    en: 'expensive dear pricey costly overpriced too_much steep extortionate exorbitant daylight_robbery rip-off ripoff rip_off fortune arm_and_a_leg overcharge* unaffordable priced_out priced_me_out taking_the_mick takes_the_piss greedy greed eye-watering daft_money hefty',
    de: 'teuer* überteuert teures kostspielig zu_viel wucher* abzocke abgezockt halsabschneider unbezahlbar unerschwinglich vermögen happig gesalzen saftig unverschämt_teuer geldgier* gierig mondpreis* geldmacherei schweineteuer arschteuer ins_geld nicht_drin',
    nl: 'duur duurder* duurste te_duur prijzig peperduur afzetter* afzetterij woeker* onbetaalbaar fortuin schreeuwend pittig fors gepeperd geldwolven geldklopper* graaiers hebzucht* te_gortig boven_budget oplichting oplichters klauwen_met_geld',
  },
  price_rise: {
    en: 'price_rise price_rises price_hike price_increase increase increased increases hike hiked hikes risen rising gone_up went_up going_up put_up put_the_price upped raised raising doubled doubling tripled jumped surcharge inflated up_again third_time_this_year more_than_last_year from_to new_price new_prices',
    de: 'preiserhöhung* erhöhung* erhöht erhöhen angehoben anhebung gestiegen steigt steigen teurer_geworden verdoppelt verdoppelung verdreifacht aufschlag aufgeschlagen hochgegangen hochgesetzt raufgesetzt preisanpassung* anpassung beitragserhöhung* preissteigerung* nochmal_mehr neue_preise neuer_preis schon_wieder_mehr prozent_mehr',
    nl: 'prijsverhoging* prijsstijging* verhoging* verhoogd verhogen gestegen stijgt stijgen duurder* duurder_geworden verdubbel* verdrievoudigd omhoog omhooggegaan opgeslagen opslag premieverhoging indexering geindexeerd opgetrokken alweer_meer erbij_gekomen nieuwe_prijs',
  },
  price: {
    en: 'price prices pricing cost costs costing fee fees rate rates tariff subscription_fee dues premium monthly_fee annual_fee bill quid pound pounds dollars bucks euros euro pence cents percent a_month per_month a_year per_year',
    de: 'preis* kosten kostet gebühr* grundgebühr* beitrag* beiträge tarif euro cent franken prozent im_monat pro_monat monatlich im_jahr pro_jahr jährlich eur chf monatsbeitrag jahresbeitrag mitgliedsbeitrag',
    nl: 'prijs* prijzen kosten kost tarief* bijdrage contributie premie euro cent procent per_maand in_de_maand maandelijks per_jaar jaarlijks eur maandbedrag jaarbedrag lidgeld',
  },
  cheaper: {
    en: 'cheaper cheap cheapest half_the_price half_price third_of_the_price better_deal better_offer less_elsewhere undercut* bargain discounter lower_price for_less costs_less saves_me better_price price_match',
    de: 'billiger günstiger* billig günstig preiswerter hälfte halber_preis hälfte_davon zum_halben besseres_angebot bessere_konditionen discounter schnäppchen weniger_zahle spart_mir halb_so_viel ein_drittel',
    nl: 'goedkoper* goedkoop goedkopere voordeliger voordelig helft halve_prijs voor_de_helft betere_aanbieding betere_deal discounter koopje minder_betaal scheelt_me scheelt',
  },
  money_short: {
    en: 'afford skint broke strapped penniless hard_up short_of_money short_of_cash tight money_is_tight cash_flow struggling struggle make_ends_meet pinch penny pennies every_penny counting_pennies overdrawn overdraft debt debts arrears loan bailiffs bankrupt bankruptcy iva payday food_bank heating_or_eating cant_pay no_money out_of_money wallet purse',
    de: 'leisten pleite klamm knapp knapp_bei_kasse ebbe blank abgebrannt geldsorgen geldnot finanziell* engpass finanzieller schulden verschuldet schuldnerberatung überschuldet privatinsolvenz kredit dispo minus pfändung jeden_cent jeden_euro umdrehen über_die_runden zahlungsunfähig kein_geld geldbeutel portemonnaie tafel haushaltskasse konto_leer',
    nl: 'veroorloven permitteren blut platzak krap krap_bij_kas geldzorgen geldnood financieel financiele schuld* schuldhulp schuldsanering wsnp lening rood_staan rood beslag deurwaarder elke_cent elk_dubbeltje omdraaien rondkomen eindjes aan_elkaar_knopen betalingsproblemen geen_geld portemonnee beurs voedselbank rekening_leeg armoede kan_het_niet_betalen',
  },
  income: {
    en: 'income salary wages wage pay_cut pay_packet payslip benefits universal_credit allowance pocket_money maintenance_grant student_loan fixed_income statutory sick_pay breadwinner earning earn hours_cut dole pension_only',
    de: 'einkommen gehalt gehaltskürzung* gehaltserhöhung* gehaltszettel gehaltsabrechnung* lohn löhne gehaltskürzung bürgergeld hartz grundsicherung sozialhilfe wohngeld bafög taschengeld kleine_rente mindestrente krankengeld elterngeld verdiene verdienen unterhalt stütze',
    nl: "inkomen* salaris loon loonsverlaging bijstand uitkering toeslag* huurtoeslag studiefinanciering zakgeld klein_pensioen ziektegeld verdien verdienen alimentatie kostwinner aow'tje",
  },
  saving: {
    en: 'budget budgeting save saving savings cut_back cutting_back cutbacks cut_costs cutting_costs trim trimming tighten_belt belt_tightening economise economize economies frugal spending expenses outgoings overheads cost-cutting austerity luxury luxuries non-essential nice_to_have essentials reduce_costs going_through_my direct_debits declutter',
    de: 'budget* sparen spare spart sparflamme sparkurs sparzwang einsparen einsparung* sparmaßnahme* gürtel kürzen kürzung* gekürzt ausgaben fixkosten kostensenkung kostenkontrolle luxus verzichtbar überflüssig verzichten streiche streichen ausmisten haushaltsbuch sparsam zusammenstreichen abspecken rotstift',
    nl: 'budget* besparen bespaar besparing* bezuinig* broekriem snijden schrappen geschrapt uitgaven vaste_lasten kosten_drukken kostenbesparing luxe overbodige overbodig zuinig* minderen schoonmaak_in inkrimpen huishoudboekje opschonen opruimen',
  },
  living_costs: {
    en: 'cost_of_living inflation mortgage rent_went rent_up energy_bills heating electricity_bill gas_bill groceries council_tax petrol fuel childcare_costs everything_is_going_up everythings_going_up bills_are bills_have',
    de: 'inflation lebenshaltungskosten teuerung hypothek miete_ist miete_steigt energiekosten heizkosten stromkosten gasrechnung nebenkosten lebensmittelpreise sprit benzin alles_wird_teurer nachzahlung',
    nl: 'inflatie levensonderhoud hypotheek huur_is huur_omhoog energierekening stookkosten stroomkosten gasrekening boodschappen benzine kinderopvang_kosten alles_wordt_duurder naheffing rekeningen_stapelen',
  },
  hidden_fee: {
    en: 'hidden hidden_fees hidden_costs extra_charges small_print fine_print add-ons upsell promo_ended trial_ended introductory intro_offer first_year loyalty new_customers discount_ended offer_ended',
    de: 'versteckt* zusatzkosten extrakosten kleingedruckt* aufpreis neukunden* lockangebot probezeit_vorbei rabatt_weg aktionspreis_vorbei bestandskunden stammkunden treue einführungspreis',
    nl: 'verborgen bijkomende_kosten extra_kosten kleine_lettertjes bijbetalen nieuwe_klanten lokkertje proefperiode_voorbij korting_weg actie_voorbij trouwe_klant introductieprijs welkomstkorting',
  },
};
