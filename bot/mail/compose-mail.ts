import type { AccountSystem } from '../../data/model/account.ts';
import type { Language } from '../../data/model/language.ts';
import type { MailRequest } from '../../data/model/outbox.ts';
import type { Receipt } from '../../data/model/records.ts';
import type { Store } from '../../data/store/contract.ts';
import type { MailContent, MailFrame } from './mail-body.ts';
import { codeMail } from './templates/code-mail.ts';
import { exportReadyMail } from './templates/export-ready-mail.ts';
import { pauseEndingMail } from './templates/pause-ending-mail.ts';
import { datesFollowMail, receiptMail } from './templates/receipt-mail.ts';
import { winBackMail } from './templates/win-back-mail.ts';

export interface ComposeMailDeps {
  readonly store: Pick<Store, 'get'>;
  readonly accounts: Pick<AccountSystem, 'find'>;
  readonly frame: MailFrame;
}

/**
 * Writes the mail that was asked for, from the records as they are now.
 * `null`: what it was about is gone.
 * @throws AdieuError `account_system_unavailable`
 */
export async function composeMail(
  mail: MailRequest,
  to: string,
  language: Language,
  { store, accounts, frame }: ComposeMailDeps,
): Promise<MailContent | null> {
  switch (mail.template) {
    case 'receipt': {
      const found = await store.get('receipts', mail.receiptId);
      return found && receiptMail(found.doc, frame);
    }
    case 'dates_follow': {
      const found = await store.get('receipts', mail.receiptId);
      return found && datesFollowMail(found.doc, frame, await isOnFile(to, found.doc, accounts));
    }
    case 'win_back': {
      const found = await store.get('receipts', mail.receiptId);
      return found && winBackMail(found.doc, mail.cause, frame);
    }
    case 'code':
      return codeMail(mail, language);
    case 'pause_ending': {
      const account = await accounts.find(mail.accountId);
      const paused = account?.subscriptions.find(({ id }) => id === mail.subscriptionId);
      return account && paused ? pauseEndingMail(account, paused, mail.on, language, frame) : null;
    }
    case 'export_ready': {
      const found = await store.get('exports', mail.exportId);
      if (!found) return null;
      const account = await accounts.find(found.doc.accountId);
      return exportReadyMail(found.doc, account?.timeZone ?? 'UTC', frame);
    }
  }
}

async function isOnFile(
  to: string,
  { accountId }: Receipt,
  accounts: ComposeMailDeps['accounts'],
): Promise<boolean> {
  if (accountId === null) return false;
  const account = await accounts.find(accountId);
  return account?.email.toLowerCase() === to.toLowerCase();
}
