import { type Html, markup } from '../markup.ts';
import type { LeaveField } from './leave-form.ts';

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
  if (kind === 'textarea') {
    // The line break after the tag is not part of the value.
    return markup`<textarea id="${name}" name="${name}" rows="4"${state}>
${value}</textarea>`;
  }
  const filled = kind === 'date' ? null : markup` autocomplete="${autocomplete}"`;
  return markup`<input id="${name}" name="${name}" type="${kind}" value="${value}"${filled}${state}>`;
}

function describedBy({ name, hint, fault }: FieldOptions): string {
  const ids = [hint === null ? '' : `${name}-hint`, fault === null ? '' : `${name}-fault`];
  return ids.filter((id) => id !== '').join(' ');
}

export interface Option {
  readonly value: string;
  readonly label: string;
}

/** One of several, all in sight: a list that folds cuts its labels off on a narrow screen. */
export function choice(
  name: string,
  label: string,
  options: readonly Option[],
  chosen: string,
): Html {
  const items = options.map(({ value, label: text }) => {
    const id = `${name}-${value}`;
    const checked = value === chosen ? markup` checked` : null;
    return markup`<div class="choice"><input id="${id}" name="${name}" type="radio" value="${value}"${checked}><label for="${id}">${text}</label></div>
    `;
  });
  return markup`<fieldset class="field ${name}"><legend>${label}</legend>
    ${items}</fieldset>
  `;
}
