import { z } from 'zod';
import type { ChangeRequest } from '../data/model/change.ts';
import type { Receipt } from '../data/model/records.ts';
import { FIXED_LABELS } from '../data/policy/labels.ts';
import { carryOut } from './carry-out.ts';
import { chooseChange, openCase } from './case.ts';
import type { Talk } from './talk.ts';

/** The button behind a receipt's own link was pressed; who holds the link's key may. */
export const UNDO_EVENT = 'adieu/undo';

const aboutReceipt = z.object({ receiptId: z.string() });

/** Takes back what a receipt of this conversation confirms, as its button in the chat would. */
export async function onUndoByLink(talk: Talk, value: unknown): Promise<void> {
  const read = aboutReceipt.safeParse(value);
  const receipt = read.success ? await talk.turn.get('receipts', read.data.receiptId) : null;
  const { conversation } = talk.turn;
  if (receipt?.conversationId !== conversation.id || receipt.accountId === null) return;
  const request = undoing(receipt);
  if (!request) return;
  const opened = await openCase(talk, null);
  const one = chooseChange(talk, opened, {
    change: 'undo',
    subscriptionId: request.subscriptionId,
    request,
  });
  const declaration = {
    change: 'undo',
    type: 'ordinary',
    cause: null,
    at: talk.now,
    words: FIXED_LABELS[talk.language].confirm.undo,
    verified: true,
    name: null,
    contract: receipt.contract,
    endDate: null,
    contact: null,
  } as const;
  await carryOut(talk, one, declaration, null);
}

function undoing({ consequences }: Receipt): Extract<ChangeRequest, { change: 'undo' }> | null {
  if (!consequences) return null;
  const { request } = consequences;
  if (request.change === 'delete') return { change: 'undo', subscriptionId: null };
  return request.change === 'undo'
    ? null
    : { change: 'undo', subscriptionId: request.subscriptionId };
}
