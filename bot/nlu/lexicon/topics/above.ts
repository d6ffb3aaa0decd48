import type { Topics } from './topics.ts';

/** Who else decides, and what becomes of firms. */
export const ABOVE: Topics = {
  employer_decides: {
    en: 'boss employer management manager_decided managers director ceo cfo board_decided my_company our_company the_company works_council hr decided_for_us decision_from_above told_to told_us told_me_to have_to instructed not_my_decision not_my_choice out_of_my_hands no_say mandate mandated',
    de: 'chef* chefin arbeitgeber* geschäftsführung geschäftsleitung vorgesetzte* leitung vorstand betriebsrat direktor* kaufmännische angewiesen anweisung von_oben muss_leider vorgegeben vorgabe* nicht_meine_entscheidung habe_ich_nicht_in_der_hand kein_mitspracherecht beschlossen beschluss entschieden',
    nl: 'baas chef werkgever* directie leiding leidinggevende bestuur ondernemingsraad directeur opgedragen opdracht_van van_hogerhand van_bovenaf moet_van moeten_van niet_mijn_beslissing niet_mijn_keuze niet_in_mijn_hand niks_over_te_zeggen besloten besluit beslist',
  },
  headquarters: {
    en: 'headquarters hq head_office parent_company group corporate holding global central_office procurement purchasing purchasing_department it_department compliance legal_department finance_department policy company_policy standardise standardize standardised standardized standardising consolidat* framework_agreement preferred_supplier tender rollout_of vendor vendors approved_list',
    de: 'zentrale konzern* muttergesellschaft mutterkonzern hauptverwaltung holding einkauf einkaufsabteilung* einkäufer* beschaffung it-abteilung compliance rechtsabteilung controlling richtlinie* vereinheitlich* standardisier* konsolidier* rahmenvertrag ausschreibung konzernvorgabe lieferantenliste konzernweit edv',
    nl: 'hoofdkantoor moederbedrijf concern* holding hoofdvestiging inkoop* inkoopafdeling ict-afdeling compliance juridische_afdeling financien beleid richtlijn* uniformer* standaardiser* consolid* raamovereenkomst raamcontract aanbesteding leverancierslijst concernbreed',
  },
  merger: {
    en: 'merger merged merging acquired acquisition taken_over takeover bought_by bought_us bought_out buyout new_owner new_owners new_management restructure restructuring reorganis* reorganiz* spin-off absorbed integrated_into',
    de: 'fusion* fusioniert übernahme* übernommen aufgekauft gekauft_worden neuer_eigentümer neue_eigentümer neue_geschäftsführung umstrukturier* umorganis* zusammenschluss zusammengelegt zusammenlegung eingegliedert aufgegangen',
    nl: 'fusie* gefuseerd overname* overgenomen opgekocht opgegaan_in nieuwe_eigenaar nieuwe_eigenaren nieuwe_directie herstructur* reorganis* samenvoeging samengevoegd samengegaan ingelijfd',
  },
  authority: {
    en: 'law laws regulation regulations regulator government ministry council authority authorities court_order banned ban forbidden prohibited mandatory compulsory obligatory licence_revoked sanctions doctor_says doctors_orders insurance_company insists',
    de: 'gesetz gesetze gesetzlich* vorschrift* verordnung* behörde* amt ämter regierung ministerium gemeinde stadtverwaltung verboten verbot untersagt pflicht verpflichtet zwang gerichtsbeschluss sanktionen ärztlich_verordnet auflage*',
    nl: 'wetgeving regelgeving voorschrift* overheid ministerie gemeente instantie* verboden verbod verplicht verplichting dwang gerechtelijk sancties op_doktersadvies doktersadvies vergunning*',
  },
  landlord_school: {
    en: 'landlord_says housing_association building_management managing_agent freehold demolition development our_school the_school school_decided trust academy headteacher parents_evening club_decided committee agm vote voted federation association trustees treasurer',
    de: 'vermieter_hat hausverwaltung wohnungsgenossenschaft eigentümerversammlung eigentümergemeinschaft abrissgenehmigung die_schule schulleitung schulträger träger mitgliederversammlung abgestimmt abstimmung verband dachverband kassenwart kassier vereinsvorstand elternrat',
    nl: 'verhuurder_heeft woningcorporatie corporatie vve huismeester sloopvergunning de_school schoolleiding schoolbestuur ledenvergadering stemming gestemd bond koepel federatie penningmeester verenigingsbestuur ouderraad',
  },
  closing: {
    en: 'closed_down closing_down shut_down shutting_down shut_up_shop close_the_business closing_the_business close_my_shop shop_closed shop_shut ceased_trading cease_trading wind_up winding_up wound_up folded folding went_under gone_under last_day_of_trading no_successor gave_up_the_business selling_the_business sold_the_business sold_the_company stopped_trading',
    de: 'geschäftsaufgabe betriebsaufgabe geschlossen schließe_mein schließen_den schließen_unser schließung laden_dicht laden_zu dichtgemacht zugemacht zugesperrt machen_dicht mache_dicht aufgegeben_habe geschäft_aufgegeben gewerbe_abgemeldet gewerbeabmeldung abgewickelt abwicklung nachfolger* betrieb_eingestellt firma_verkauft praxis_aufgegeben',
    nl: 'bedrijfsbeeindiging zaak_gesloten zaak_gestopt zaak_dicht winkel_dicht winkel_gesloten sluiten_de_deuren deuren_dicht deuren_gesloten dichtgegaan opgeheven opheffing opgedoekt bedrijf_gestopt gestaakt opvolger* bedrijf_verkocht zaak_verkocht uitgeschreven_kvk kvk praktijk_gestopt',
  },
  insolvency: {
    en: 'insolvent insolvency bankrupt bankruptcy liquidation liquidator liquidated administration administrators receivership receiver chapter_11 creditors dissolved dissolution struck_off companies_house',
    de: 'insolvenz* insolvent pleite_gegangen konkurs bankrott liquidation liquidator liquidiert aufgelöst auflösung gläubiger insolvenzverwalter handelsregister gelöscht_im',
    nl: 'faillissement* failliet faillissements* surseance curator liquidatie vereffen* ontbonden ontbinding schuldeisers bankroet uitgeschreven handelsregister',
  },
  firm: {
    en: 'company business ltd limited llc inc firm startup start-up shop store boutique restaurant cafe pub bar bakery salon practice surgery_practice studio workshop agency partnership sole_trader club society charity_closed franchise',
    de: 'firma gmbh ug ag gbr kg e.v. verein betrieb gewerbe unternehmen start-up startup laden geschäft boutique restaurant gasthaus café kneipe bäckerei salon praxis kanzlei studio werkstatt agentur einzelunternehmen filialbetrieb',
    nl: 'bedrijf bv b.v. vof eenmanszaak nv onderneming zaak startup start-up winkel boetiek restaurant cafe kroeg eetcafe bakkerij salon praktijk kantoor_van studio werkplaats bureau stichting vereniging franchise',
  },
};
