import { nanoid } from 'nanoid';
import type { Request, Response, Server } from 'restify';
import type { Clock } from '../../data/model/time.ts';
import type { Company } from '../../data/policy/company.ts';
import type { Logger } from '../log.ts';
import { pageLanguage } from '../pages/page-language.ts';
import { receiptPage } from '../receipts/receipt-page.ts';
import type { ReceiptSigner } from '../receipts/receipt-signer.ts';
import { createSlowLane, type SlowLane } from '../server/rate-limit.ts';
import { queryOf, readForm, route, sendHtml } from '../server/http.ts';
import { declareByForm, type DeclareByFormDeps } from './declare-by-form.ts';
import { FORM_PATHS, formAddress, readCountry } from './form-address.ts';
import type { FormContext } from './form-conversation.ts';
import { keptPage } from './kept-page.ts';
import {
  EMPTY_FORM,
  faultsOf,
  type FormChange,
  type LeaveForm,
  readLeaveForm,
} from './leave-form.ts';
import { leavePage } from './leave-page.ts';

export interface LeaveRoutesDeps extends Omit<DeclareByFormDeps, 'companyTimeZone'> {
  readonly company: Company;
  /** Without a slash at the end. */
  readonly publicUrl: string;
  readonly signer: ReceiptSigner;
  readonly log: Logger;
  readonly clock: Clock;
  /** In place of the real one, for tests. */
  readonly lane?: SlowLane;
}

/** Of one address, in so many seconds: more than an office full of people sends, less than a flood. */
const POSTS = { points: 20, seconds: 10 } as const;
/** Whoever shares an address with a flood waits this long at most, and then keeps what was typed. */
const PATIENCE_MS = 30_000;

/** Longer than any form whose texts are a little too long, so that it can be shown again. */
const MOST_BYTES = 512 * 1024;

/** `GET` and `POST` of `/leave` and `/withdraw`: the form, and the receipt that it is answered with. */
export function leaveRoutes(server: Server, deps: LeaveRoutesDeps): void {
  const { log, company } = deps;
  const lane = deps.lane ?? createSlowLane(POSTS.points, POSTS.seconds, PATIENCE_MS);
  for (const change of ['cancel', 'withdraw'] as const) {
    server.get(
      FORM_PATHS[change],
      route(log, (request, response) => {
        const context = contextOf(change, request, queryOf(request));
        const page = leavePage(EMPTY_FORM, context, { faults: [], stored: true, company });
        sendHtml(response, 200, page);
        return Promise.resolve();
      }),
    );
    server.post(
      FORM_PATHS[change],
      route(log, async (request, response) => {
        const receivedAt = deps.clock.now();
        const fields = await readForm(request, { limitBytes: MOST_BYTES });
        const context = contextOf(change, request, fields);
        if (await lane.take(request))
          await answerPost({ context, receivedAt }, fields, response, deps);
        else sendNotStored(context, readLeaveForm(fields), response, company);
      }),
    );
  }
}

async function answerPost(
  { context, receivedAt }: { readonly context: FormContext; readonly receivedAt: Date },
  fields: URLSearchParams,
  response: Response,
  deps: LeaveRoutesDeps,
): Promise<void> {
  const { company, publicUrl, signer, log } = deps;
  const { change, language, country } = context;
  const form = readLeaveForm(fields);
  const faults = faultsOf(form);
  if (faults.length > 0) {
    sendHtml(response, 422, leavePage(form, context, { faults, stored: true, company }));
    return;
  }
  let declared;
  try {
    const companyTimeZone = company.openingHours.timeZone;
    declared = await declareByForm(form, context, receivedAt, { ...deps, companyTimeZone });
  } catch (error) {
    log.error({ err: error, change }, 'a declaration by form was not stored');
    sendNotStored(context, form, response, company);
    return;
  }
  if (declared.kind === 'kept') {
    sendHtml(response, 200, keptPage(declared, language, company));
    return;
  }
  const formAgain = formAddress(change, language, country);
  const signature = await signer.check(declared.receipt);
  const options = { company, publicUrl, undoable: false, signature, formAgain };
  sendHtml(response, 200, receiptPage(declared.receipt, options));
}

/** The form again with all that was typed, to be sent once more. */
function sendNotStored(
  context: FormContext,
  form: LeaveForm,
  response: Response,
  company: Company,
): void {
  sendHtml(response, 503, leavePage(form, context, { faults: [], stored: false, company }));
}

function contextOf(change: FormChange, request: Request, given: URLSearchParams): FormContext {
  const formId = given.get('formId') ?? '';
  return {
    change,
    language: pageLanguage(request, given.get('lang')),
    country: readCountry(given.get('country')),
    formId: /^[\w-]{16,64}$/.test(formId) ? formId : nanoid(),
  };
}
