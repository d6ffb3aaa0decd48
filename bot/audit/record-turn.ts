import { createHash } from 'node:crypto';
import type { AuditedFact, AuditEntry } from '../../data/model/audit.ts';
import type { Effect, OutboxItem } from '../../data/model/outbox.ts';
import type { TranscriptEvent } from '../../data/model/transcript.ts';
import type { UnitOfWork } from '../turn/unit-of-work.ts';
import { auditEntry, effectEntry, isAudited } from './entry.ts';
import { newAuditKey, sealPersonal, subjectOf } from './personal.ts';

interface Fact {
  readonly what: AuditedFact;
  readonly facts: AuditEntry['facts'];
  /** What names or describes the customer; encrypted. */
  readonly personal?: Readonly<Record<string, unknown>>;
}

/**
 * Puts on record what a turn decided, asked for and finished, in the turn's own commit.
 * Called for turns in which something of the kind happened; most have nothing.
 */
export async function recordTurn(unit: UnitOfWork): Promise<void> {
  const { asked, withdrawn } = await unit.stageEffects();
  for (const { event, caseId } of unit.events) {
    const fact = factOf(event);
    if (fact) await putFact(unit, fact, caseId);
  }
  for (const item of asked.filter(isAudited)) {
    await putFact(unit, askedFact(item), unit.conversation.caseId);
  }
  for (const item of withdrawn.filter(isAudited)) putEffect(unit, 'effect_withdrawn', item);
  const { settled } = unit;
  if (settled && isAudited(settled)) putEffect(unit, 'effect_done', settled);
}

function factOf(event: TranscriptEvent): Fact | null {
  switch (event.type) {
    case 'declaration': {
      const { change, verified, words } = event;
      return { what: 'declaration', facts: { change, verified }, personal: { words } };
    }
    case 'applied': {
      const { change, accessEndsAt, billingEndsAt } = event;
      return { what: 'applied', facts: { change, accessEndsAt, billingEndsAt } };
    }
    case 'refused':
      return { what: 'refused', facts: { change: event.change, by: event.by } };
    case 'receipt': {
      const sha256 = createHash('sha256').update(event.text).digest('hex');
      return { what: 'receipt', facts: { channel: event.channel }, personal: { sha256 } };
    }
    case 'handoff': {
      const { from, to, by, reason } = event;
      return { what: 'handoff', facts: { from, to, by: by?.id ?? null }, personal: { reason } };
    }
    case 'task':
      return { what: 'task_opened', facts: { kind: event.kind, due: event.due } };
    case 'mail':
    case 'offer':
    case 'guard':
      return null;
  }
}

function askedFact({ id, effect }: OutboxItem): Fact {
  return { what: 'effect_asked', ...described(id, effect) };
}

function described(key: string, effect: Effect): Omit<Fact, 'what'> {
  const { kind } = effect;
  switch (kind) {
    case 'account.apply': {
      const { request, accountId } = effect;
      return {
        facts: { key, kind, change: request.change },
        personal: { accountId, request },
      };
    }
    case 'mail': {
      const { mail, to } = effect;
      return { facts: { key, kind, template: mail.template }, personal: { to } };
    }
    case 'webhook':
      return { facts: { key, kind, endpoint: effect.endpoint } };
    default:
      return { facts: { key, kind } };
  }
}

async function putFact(
  unit: UnitOfWork,
  { what, facts, personal }: Fact,
  caseId: string | null,
): Promise<void> {
  const { id: conversationId } = unit.conversation;
  const entry = auditEntry(unit.now, what, facts, { conversationId, caseId });
  const secret = personal ? sealPersonal(await keyOf(unit), personal) : null;
  unit.put('audit', { ...entry, personal: secret });
}

function putEffect(unit: UnitOfWork, what: AuditedFact, item: OutboxItem): void {
  unit.put('audit', effectEntry(unit.now, what, item));
}

/** Made with the first thing that needs it; of two conversations that make it, one tries again. */
async function keyOf(unit: UnitOfWork) {
  const subject = subjectOf(unit.conversation);
  const known = await unit.get('auditKeys', subject);
  if (known) return known;
  const made = newAuditKey(subject);
  unit.put('auditKeys', made);
  return made;
}
