/** Control characters but tab and line feed, and the marks that turn the direction of the text around them. */
const INVISIBLE =
  // eslint-disable-next-line no-control-regex -- these are the characters that are taken out
  /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u061C\u200B\u200E\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF]/g;

/** What a customer wrote, safe to show in the middle of our own text. Says the same to a reader. */
export function visibleText(text: string): string {
  return text.toWellFormed().replaceAll('\r\n', '\n').replace(INVISIBLE, '').trim();
}

/** The same on one line: names, contract numbers, subjects. */
export function visibleLine(text: string): string {
  return visibleText(text).replace(/\s+/g, ' ');
}

/** "a•••@example.com": enough to recognise one's own address, too little to learn one. */
export function maskAddress(address: string): string {
  const at = address.lastIndexOf('@');
  if (at < 1) return '•••';
  return `${visibleLine(Array.from(address)[0] ?? '')}•••${visibleLine(address.slice(at))}`;
}
