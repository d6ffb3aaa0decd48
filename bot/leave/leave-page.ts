import { type Translate, translator } from '../../data/locales/translate.ts';
import type { Company } from '../../data/policy/company.ts';
import { FIXED_LABELS } from '../../data/policy/labels.ts';
import { profileFor } from '../../data/policy/profile-for.ts';
import { type Html, markup } from '../markup.ts';
import { plainPage } from '../pages/plain-page.ts';
import { formAddress } from './form-address.ts';
import type { FormContext } from './form-conversation.ts';
import { FIELD_LABELS, leaveFields, REASON_STYLE } from './leave-fields.ts';
import type { FormChange, LeaveFault, LeaveField, LeaveForm } from './leave-form.ts';

/**
 * The form that leaves or withdraws without chat. Strict profiles get exactly the five
 * fields of the law and nothing besides; elsewhere the serious reason is folded away.
 * @param stored False when the last post could not be stored.
 */
export function leavePage(
  form: LeaveForm,
  context: FormContext,
  {
    faults,
    stored,
    company,
  }: {
    readonly faults: readonly LeaveFault[];
    readonly stored: boolean;
    readonly company: Company;
  },
): string {
  const { language, change } = context;
  const t = translator(language);
  const labels = FIXED_LABELS[language];
  const title = change === 'cancel' ? labels.entry : labels.entryWithdraw;
  const strict = profileFor(context.country, company.profiles).confirmCard === 'five_fields';
  const problem = stored ? null : t('leave.fault_not_stored', { contact: company.contact });
  const seriousReason = { open: form.type === 'extraordinary', label: t('leave.serious') };
  const fields = arranged(leaveFields(form, faults, t), change, strict, seriousReason);
  const main = markup`<h1>${title}</h1>
    ${strict ? null : markup`<p>${t(`leave.intro_${change}`)}</p>`}
    ${faultSummary(faults, problem, t)}
    <form method="post" novalidate>
    ${hidden(context)}${fields}
    <button type="submit">${labels.confirm[change]}</button>
    </form>`;
  return plainPage({
    language,
    title: faults.length > 0 ? `${t('leave.fault_title')} ${title}` : title,
    main,
    company,
    inLanguage: (other) => formAddress(change, other, context.country),
  });
}

function hidden({ language, country, formId }: FormContext): Html {
  const values = { lang: language, country: country ?? '', formId };
  return markup`${Object.entries(values).map(
    ([name, value]) => markup`<input type="hidden" name="${name}" value="${value}">`,
  )}`;
}

/** All on one page and in the order of the law; only the withdrawal needs no date and no kind. */
function arranged(
  { type, reason, name, contract, endDate, contact }: Readonly<Record<LeaveField, Html>>,
  change: FormChange,
  strict: boolean,
  seriousReason: { readonly open: boolean; readonly label: string },
): Html {
  if (change === 'withdraw') return markup`${name}${contract}${contact}`;
  if (strict) return markup`${REASON_STYLE}${type}${reason}${name}${contract}${endDate}${contact}`;
  const open = seriousReason.open ? markup` open` : null;
  return markup`${REASON_STYLE}${name}${contract}${endDate}${contact}
    <details${open}><summary>${seriousReason.label}</summary>${type}${reason}</details>`;
}

function faultSummary(
  faults: readonly LeaveFault[],
  problem: string | null,
  t: Translate,
): Html | null {
  if (faults.length === 0 && problem === null) return null;
  const links = faults.map(({ field, key, params }) => {
    // Under the field it says it by itself; here one has to hear which field it is.
    const name = key === 'leave.fault_long' ? `${t(FIELD_LABELS[field])}: ` : '';
    return markup`<li><a href="#${field}">${name}${t(key, params)}</a></li>`;
  });
  return markup`<div class="faults" role="alert" tabindex="-1" autofocus>
    <p>${t('leave.fault_title')}</p>
    <ul>${links}${problem === null ? null : markup`<li>${problem}</li>`}</ul>
  </div>`;
}
