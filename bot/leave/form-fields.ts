import { type Html, markup } from '../markup.ts';
import { type LeaveField, MOST_CHARACTERS } from './leave-form.ts';

/** One labelled input with its hint and, after a post that was not taken, its fault. */
export interface FieldOptions {
  readonly name: Exclude<LeaveField, 'type'>;
  readonly label: string;
  readonly hint: string | null;
  readonly fault: string | null;
  readonly value: string;
  readonly kind: 'text' | 'email' | 'date' | 'textarea';
  readonly autocomplete?: string;
}

export function field(options: FieldOptions): Html {
  const { name, label, hint, fault } = options;
  return markup`<div class="field ${name}">
    <label for="${name}">${label}</label>
    ${hint === null ? null : markup`<span class="hint" id="${name}-hint">${hint}</span>`}
    ${input(options)}
    ${fault === null ? null : markup`<p class="fault" id="${name}-fault">${fault}</p>`}
  </div>
  `;
}

function input(options: FieldOptions): Html {
  const { name, fault, value, kind, autocomplete = 'off' } = options;
  const described = describedBy(options);
  const state = markup`${described === '' ? null : markup` aria-describedby="${described}"`}${
    fault === null ? null : markup` aria-invalid="true"`
  }`;
  const most = markup`maxlength="${MOST_CHARACTERS[name]}"`;
  if (kind === 'textarea') {
    // The line break after the tag is not part of the value.
    return markup`<textarea id="${name}" name="${name}" rows="4" ${most}${state}>
${value}</textarea>`;
  }
  const limits = kind === 'date' ? null : markup`${most} autocomplete="${autocomplete}"`;
  return markup`<input id="${name}" name="${name}" type="${kind}" value="${value}" ${limits}${state}>`;
}

function describedBy({ name, hint, fault }: FieldOptions): string {
  const ids = [hint === null ? '' : `${name}-hint`, fault === null ? '' : `${name}-fault`];
  return ids.filter((id) => id !== '').join(' ');
}

export interface Option {
  readonly value: string;
  readonly label: string;
}

export function select(
  name: string,
  label: string,
  options: readonly Option[],
  chosen: string,
): Html {
  const items = options.map(({ value, label: text }) => {
    const selected = value === chosen ? markup` selected` : null;
    return markup`<option value="${value}"${selected}>${text}</option>`;
  });
  return markup`<div class="field ${name}">
    <label for="${name}">${label}</label>
    <select id="${name}" name="${name}">${items}</select>
  </div>
  `;
}
