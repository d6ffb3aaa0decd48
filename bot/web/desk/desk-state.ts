import type { Colleague, QueueItem, ServerMessage, TaskItem } from '../../desk/views.ts';

/** What the page knows of the desk, and up to which step. */
export interface DeskState {
  readonly epoch: string | null;
  readonly seq: number;
  /** How far the server's clock is ahead of this browser's. */
  readonly clockAheadMs: number;
  readonly handoffs: ReadonlyMap<string, QueueItem>;
  readonly tasks: ReadonlyMap<string, TaskItem>;
  readonly agents: ReadonlyMap<string, Colleague>;
}

export const NOTHING_YET: DeskState = {
  epoch: null,
  seq: 0,
  clockAheadMs: 0,
  handoffs: new Map(),
  tasks: new Map(),
  agents: new Map(),
};

/** The state after what the server said. Steps that were seen before change nothing. */
export function nextState(state: DeskState, message: ServerMessage, here: number): DeskState {
  switch (message.type) {
    case 'snapshot': {
      const { epoch, seq, now, snapshot } = message;
      return {
        epoch,
        seq,
        clockAheadMs: Date.parse(now) - here,
        handoffs: byId(snapshot.handoffs),
        tasks: byId(snapshot.tasks),
        agents: byId(snapshot.agents),
      };
    }
    case 'caught_up':
      return { ...state, clockAheadMs: Date.parse(message.now) - here };
    case 'change':
      if (message.seq <= state.seq) return state;
      return { ...applied(state, message.change), seq: message.seq };
    default:
      return state;
  }
}

type Step = Extract<ServerMessage, { readonly type: 'change' }>['change'];

function applied(state: DeskState, step: Step): DeskState {
  switch (step.type) {
    case 'handoff':
      return { ...state, handoffs: new Map(state.handoffs).set(step.item.id, step.item) };
    case 'handoff_gone':
      return { ...state, handoffs: without(state.handoffs, step.id) };
    case 'task':
      return { ...state, tasks: new Map(state.tasks).set(step.item.id, step.item) };
    case 'task_gone':
      return { ...state, tasks: without(state.tasks, step.id) };
    case 'agent':
      return { ...state, agents: new Map(state.agents).set(step.item.id, step.item) };
    case 'agent_gone':
      return { ...state, agents: without(state.agents, step.id) };
  }
}

function byId<T extends { readonly id: string }>(items: readonly T[]): ReadonlyMap<string, T> {
  return new Map(items.map((item) => [item.id, item]));
}

function without<T>(map: ReadonlyMap<string, T>, id: string): ReadonlyMap<string, T> {
  const rest = new Map(map);
  rest.delete(id);
  return rest;
}
