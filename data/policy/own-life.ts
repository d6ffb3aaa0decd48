/** Ways in which somebody says of themselves that they do not want to live, in any language; lower case, no apostrophes. */
const OWN_LIFE: readonly RegExp[] = [
  /\b(end|ending|take|taking) my (own )?life\b|\bkill(ing)? myself\b|\b(want|wish) to die\b|\b(dont|do not) want to (live|be alive|go on living)\b(?! (in|at|on|by|near|under|with|without|alone|here|there|like|together)\b)|\bno (reason|point) (to live|in living|to go on living)\b|\bbetter off dead\b|\bsuicidal\b|\bcommit suicide\b/u,
  /\b(mich umbringen|bring(e|en)? mich um|mir das leben nehmen|(meinem )?leben ein ende (zu )?(setzen|machen|bereiten)|selbstmord (begehen|machen)|(selbstmord|suizid)gedanken|lebensmüde)\b|(?<!\b(hier|dort|da|so|allein|zusammen|(in|im|am|an|auf|bei|mit|ohne|unter) (\S+ )?\S+) )\bnicht (mehr|länger|weiter) (leben|weiterleben)\b|\b(will|möchte|würde) (\S+ ){0,2}sterben\b|\bkeinen (sinn|grund) mehr (im|am|zu) leben\b/u,
  /\b(zelfmoord|zelfdoding) (plegen|doen)\b|\b(zelfmoord|suïcide|suicide)gedachten\b|\bsuïcidaal\b|\b(eind|einde) (te )?(maken )?aan mijn leven\b|\buit het leven stappen\b|(?<!\b(hier|daar|zo|alleen|samen|(in|op|aan|bij|met|zonder|onder) (\S+ )?\S+) )\bniet (meer|langer|verder) (wil |te |willen )?leven\b|\bmezelf (van kant|iets aan ?doen|doden)\b|\b(wil|zou) (\S+ ){0,2}(dood|sterven|doodgaan)\b(?! (zijn )?(contract|abonnement))/u,
];

const plain = (text: string) => text.normalize('NFC').toLowerCase().replace(/['’]/gu, '');

/** True where somebody speaks of ending their own life. */
export function speaksOfOwnLife(text: string): boolean {
  const said = plain(text);
  return OWN_LIFE.some((way) => way.test(said));
}

/** What else a text says: "end my life" ends no contract. */
export function besideOwnLife(text: string): string {
  return OWN_LIFE.reduce((rest, way) => rest.replace(way, ' '), plain(text));
}
