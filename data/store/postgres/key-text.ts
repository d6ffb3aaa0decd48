/*
 * Ids and keys as PostgreSQL's `text COLLATE "C"` keeps and sorts them.
 *
 * The store sorts strings by UTF-16 code unit. PostgreSQL sorts by code point, and takes
 * neither NUL nor half of a surrogate pair. So surrogates are written as two characters
 * that sort between U+D7FF and U+E000, and what these need for themselves is escaped.
 * Almost every id and key is left as it is.
 */

/** First characters of an escape: for the two lowest units, for surrogates, for the two above. */
const LOW = '\u0001';
const SURROGATE = '\ue000';
const HIGH = '\ue001';
const FIRST_SURROGATE = 0xd800;
/** Second characters, of surrogates: 2,048 letters that PostgreSQL takes. */
const FIRST_LETTER = 0x3400;

/** Sorts bytewise as the string itself sorts by code unit. */
export function toKeyText(text: string): string {
  return isPlain(text) ? text : text.split('').map(escaped).join('');
}

/** What `toKeyText` was given. */
export function fromKeyText(text: string): string {
  if (isPlain(text)) return text;
  let result = '';
  for (let at = 0; at < text.length; at++) {
    const first = text.charAt(at);
    const second = text.charCodeAt(at + 1);
    if (first === LOW) result += String.fromCharCode(second - 1);
    else if (first === SURROGATE) {
      result += String.fromCharCode(FIRST_SURROGATE + second - FIRST_LETTER);
    } else if (first === HIGH) result += String.fromCharCode(0xe000 + second - 1);
    else {
      result += first;
      continue;
    }
    at += 1;
  }
  return result;
}

function isPlain(text: string): boolean {
  for (let at = 0; at < text.length; at++) if (isEscaped(text.charCodeAt(at))) return false;
  return true;
}

function isEscaped(unit: number): boolean {
  return unit < 2 || (unit >= FIRST_SURROGATE && unit < 0xe002);
}

function escaped(character: string): string {
  const unit = character.charCodeAt(0);
  if (!isEscaped(unit)) return character;
  if (unit < 2) return LOW + String.fromCharCode(unit + 1);
  if (unit < 0xe000) return SURROGATE + String.fromCharCode(FIRST_LETTER + unit - FIRST_SURROGATE);
  return HIGH + String.fromCharCode(unit - 0xe000 + 1);
}
