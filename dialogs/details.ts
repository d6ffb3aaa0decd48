import type { Declaration } from '../data/model/records.ts';
import type { Understanding } from '../data/model/understanding.ts';
import { saysWish } from '../data/policy/wish-words.ts';

/** Who somebody is and which contract they mean, in an answer that says nothing else. */
export function detailsIn({
  text,
  entities: { contract, email },
}: Understanding): Pick<Declaration, 'name' | 'contract' | 'contact'> {
  return {
    name: nameIn(text, [contract, email]),
    contract: contract ?? null,
    contact: email ?? null,
  };
}

/** "My name is ...", "Vertrag NL-4711": what names are written with and are none of. */
const BESIDE_NAMES =
  /(?<!\p{L})(my name is|name is|my|mein|meine|mijn|is|ist|i am|i['’]m|this is|mein name ist|ich bin|ich hei(ß|ss)e|mijn naam is|ik ben|ik heet|name|naam|vertrag(snummer)?|kunden(nummer|nr)|contract(nummer)?|klant(nummer)?|customer|number|nummer|nr|e-?mail(adresse?)?|adresse?|address)(?!\p{L})[.:]?/giu;

/** What is left of an answer once contract number and address are taken out; `null`: nothing. */
function nameIn(text: string, others: readonly (string | undefined)[]): string | null {
  const rest = others
    .reduce<string>((left, other) => without(left, other ?? ''), text)
    .replace(BESIDE_NAMES, ' ')
    .replace(/[\s,;:]+/g, ' ')
    .trim()
    .slice(0, 200);
  return /\p{L}{2}/u.test(rest) ? rest : null;
}

/** Contract numbers are read in upper case, however they were written. */
function without(text: string, part: string): string {
  const at = part === '' ? -1 : text.toLowerCase().indexOf(part.toLowerCase());
  return at === -1 ? text : `${text.slice(0, at)} ${text.slice(at + part.length)}`;
}

/** A contract number or an address, with a name or without, or a name alone, and no wish. */
export function givesDetails(understood: Understanding): boolean {
  const { text, language, entities, intent } = understood;
  if (saysWish(text, language)) return false;
  const named = entities.contract !== undefined || entities.email !== undefined;
  if (named) return text.split(/\s+/).length <= 8;
  return intent === 'out_of_scope' && NAME.test(text.trim());
}

const NAME =
  /^\p{Lu}[\p{L}'’.-]*(\s+(van|de|den|der|ter|ten|von|zu|di|la|\p{Lu}[\p{L}'’.-]*)){1,4}$/u;
