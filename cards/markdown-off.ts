/** Adaptive Cards read links, lists and emphasis as Markdown: a backslash before each takes that away. */
export function markdownOff(text: string): string {
  return text
    .replace(/([[\]*_`\\])/g, '\\$1')
    .replace(/^(\s*)([-+#>])(?=\s)/gm, '$1\\$2')
    .replace(/^(\s*\d+)\.(?=\s)/gm, '$1\\.');
}

/** The text as it was: a backslash that switches Markdown off is not seen. */
export function withoutMarks(text: string): string {
  return text.includes('\\') ? text.replace(/\\([[\]*_`\\+#>.-])/g, '$1') : text;
}
