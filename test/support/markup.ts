/** Names of the inputs of a page's form, in order. */
export function inputsOf(markup: string): string[] {
  return [...markup.matchAll(/<(?:input|select|textarea)[^>]*? name="(\w+)"/g)].map(
    ([, name = '']) => name,
  );
}

/** Ids of the inputs that can be seen, in order. */
export function idsOfInputs(markup: string): string[] {
  return [...markup.matchAll(/<(?:input|select|textarea)[^>]*? id="([\w-]+)"/g)].map(
    ([, id = '']) => id,
  );
}

/** Ids that have a label. */
export function labelsOf(markup: string): string[] {
  return [...markup.matchAll(/<label for="([\w-]+)">[^<]+<\/label>/g)].map(([, id = '']) => id);
}

const VOID = new Set(['meta', 'input', 'br', 'link', 'hr', 'img']);

/** What is wrong with the markup: tags that do not match, ids used twice, descriptions that are not there. */
export function markupFaults(markup: string): string[] {
  const faults: string[] = [];
  const open: string[] = [];
  const withoutText = markup.replace(/<(style|textarea)([^>]*)>[\s\S]*?<\/\1>/g, '<$1$2></$1>');
  for (const [, slash, name = ''] of withoutText.matchAll(/<(\/?)([a-z][\w-]*)(?:\s[^>]*)?>/gi)) {
    if (VOID.has(name)) continue;
    if (slash === '') open.push(name);
    else if (open.pop() !== name) faults.push(`</${name}> closes nothing`);
  }
  if (open.length > 0) faults.push(`left open: ${open.join(' ')}`);
  const ids = [...withoutText.matchAll(/ id="([^"]+)"/g)].map(([, id = '']) => id);
  for (const id of ids.filter((one, i) => ids.indexOf(one) !== i)) faults.push(`id ${id} twice`);
  for (const [, described = ''] of withoutText.matchAll(/ aria-describedby="([^"]+)"/g)) {
    for (const id of described.split(' ')) if (!ids.includes(id)) faults.push(`no ${id}`);
  }
  return faults;
}
