import type { Evidence } from '../evidence.ts';
import type { Invariant } from './invariant.ts';

/** I6. Whatever was promised has come to its end, waits for its time, or is dead with a task. */
export const nothingVanished: Invariant = {
  id: 'I6',
  never: 'an outbox item vanishes',
  violations: (evidence) => [...overdue(evidence), ...silentlyDead(evidence), ...lost(evidence)],
};

/** After the run everything had the time that it needs. */
function overdue({ outbox, now }: Evidence): string[] {
  return outbox
    .filter(({ state, dueAt }) => state === 'scheduled' && dueAt < now.toISOString())
    .map(({ id, dueAt, attempts }) => `${id} was due ${dueAt}, tried ${String(attempts)} times`);
}

function silentlyDead({ outbox, tasks, metrics }: Evidence): string[] {
  const dead = outbox.filter(({ state }) => state === 'dead');
  const alarm = /^adieu_outbox_items\{state="dead"\} (\d+)$/m.exec(metrics)?.[1];
  return [
    ...dead
      .filter(({ id }) => !tasks.some((task) => task.id === `task_${id}`))
      .map(({ id }) => `${id} is dead and nobody has a task`),
    ...(Number(alarm) === dead.length
      ? []
      : [`${String(dead.length)} are dead, /metrics says ${String(alarm)}`]),
  ];
}

/** Who declared has the change, or a person has the case; who has a receipt has its mail. */
function lost({ cases, receipts, outbox, tasks, mails }: Evidence): string[] {
  const waits = (id: string) => outbox.some((item) => item.id === id);
  return [
    ...cases
      .filter(({ declaration, state }) => declaration !== null && state !== 'applied')
      .filter(({ id }) => !waits(`apply:${id}`) && !tasks.some(({ caseId }) => caseId === id))
      .map(({ id, state }) => `${id} was declared, is ${state}, and nothing and nobody has it`),
    ...receipts
      .filter(({ id, mailedTo }) => mailedTo !== null && !waits(`mail:${id}`))
      .filter(({ key }) => !mails.some((mail) => unfolded(mail).includes(key)))
      .map(({ id }) => `the mail of ${id} was not taken by the mail server`),
  ];
}

/** Quoted-printable breaks lines, and writes `=` as `=3D`. */
function unfolded(mail: string): string {
  return mail.replaceAll('=\r\n', '').replaceAll('=3D', '=');
}
