import type { OutboxItem } from '../../data/model/outbox.ts';
import { hasCode } from '../../data/model/errors.ts';
import type { Clock } from '../../data/model/time.ts';
import type { TranscriptEvent } from '../../data/model/transcript.ts';
import { MAIL_PURPOSE } from '../../data/policy/mail-purpose.ts';
import type { EffectHandler, EffectOutcome } from '../turn/effect-handler.ts';
import { composeMail, type ComposeMailDeps } from './compose-mail.ts';
import { renderMail } from './mail-body.ts';
import { type Mailer, MailFault } from './message.ts';
import { wantsNoMarketing } from './no-marketing.ts';
import { receiptEvent } from './receipt-event.ts';
import { withoutSecrets } from './without-secrets.ts';

export interface MailHandlerDeps extends ComposeMailDeps {
  readonly mailer: Mailer;
  readonly clock: Clock;
}

/** Nobody misses a mail that nobody waits for. */
const NOTHING_SENT: EffectOutcome = { kind: 'record', events: [] };

/** The outbox's handler for mails: writes, sends, and notes in the conversation what was sent. */
export function createMailHandler(deps: MailHandlerDeps): EffectHandler<'mail'> {
  return async ({ id, createdAt, effect }) => {
    const { to, language, mail } = effect;
    try {
      const advertising = MAIL_PURPOSE[mail.template] === 'advertising';
      // Between the wish to write and the mail the customer may have objected.
      if (advertising && (await isUnwanted(effect, deps))) return NOTHING_SENT;
      const content = await composeMail(mail, to, language, deps);
      if (!content) return advertising ? NOTHING_SENT : { kind: 'dead', code: 'mail_subject_gone' };
      const { text, html } = renderMail(content, language, deps.frame);
      const { subject, unsubscribeUrl } = content;
      await deps.mailer.send({
        kind: mail.template,
        to,
        subject,
        text,
        html,
        idempotencyKey: id,
        at: new Date(createdAt),
        ...(unsubscribeUrl !== undefined && { unsubscribeUrl }),
      });
      return { kind: 'record', events: await eventsOf(effect, subject, text, deps) };
    } catch (error) {
      return outcomeOf(error);
    }
  };
}

/** The account is that of the receipt which the mail is about. */
async function isUnwanted(
  { to, mail }: Extract<OutboxItem['effect'], { kind: 'mail' }>,
  { store }: MailHandlerDeps,
): Promise<boolean> {
  const receipt = 'receiptId' in mail ? await store.get('receipts', mail.receiptId) : null;
  return wantsNoMarketing(store, receipt?.doc.accountId ?? null, to);
}

async function eventsOf(
  { mail }: Extract<OutboxItem['effect'], { kind: 'mail' }>,
  subject: string,
  text: string,
  { store, frame, clock }: MailHandlerDeps,
): Promise<readonly TranscriptEvent[]> {
  const at = clock.now().toISOString();
  const noted = withoutSecrets(text, mail);
  const sent: TranscriptEvent = { type: 'mail', kind: mail.template, at, subject, text: noted };
  if (mail.template !== 'receipt') return [sent];
  const receipt = await store.get('receipts', mail.receiptId);
  return receipt ? [sent, receiptEvent(receipt.doc, frame.company.contact, at, noted)] : [sent];
}

function outcomeOf(error: unknown): EffectOutcome {
  if (error instanceof MailFault) {
    return { kind: error.permanent ? 'dead' : 'retry', code: error.code };
  }
  if (hasCode(error, 'account_system_unavailable')) {
    return { kind: 'retry', code: 'account_system_unavailable' };
  }
  throw error;
}
