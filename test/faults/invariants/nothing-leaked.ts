import type { Evidence, Told } from '../evidence.ts';
import type { Invariant } from './invariant.ts';

/** I7. Every answer and all that was printed, searched for what may not be in it. */
export const nothingLeaked: Invariant = {
  id: 'I7',
  never: "an answer or a log holds a secret, a stack trace or somebody else's data",
  violations: (evidence) => [...evidence.customers.flatMap(answers(evidence)), ...log(evidence)],
};

const STACK = /\bat (async )?[\w.<>#]* ?\(?(file|node):[^)\n]+:\d+:\d+/;

function answers({ secrets, accounts }: Evidence) {
  return ({ account, answers: bodies, seen }: Told): string[] => {
    const told = [...bodies, JSON.stringify(seen)].join('\n');
    const others = accounts.accounts.filter(({ id }) => id !== account);
    return [
      ...(STACK.test(told) ? [`${account} was shown a stack trace`] : []),
      ...(secrets.some((secret) => told.includes(secret)) ? [`${account} was shown a secret`] : []),
      ...others
        .filter(({ email, name }) => told.includes(email) || told.includes(name))
        .map(({ id }) => `${account} was shown data of ${id}`),
    ];
  };
}

/** Stacks of errors are for operators and may be there. */
function log({ customers, secrets, accounts, printed }: Evidence): string[] {
  const texts = customers
    .flatMap(({ posts }) => posts)
    .flatMap(({ activity }) => (typeof activity['text'] === 'string' ? [activity['text']] : []));
  const personal = accounts.accounts.flatMap(({ name, email }) => [name, email]);
  const found = (what: string, list: readonly string[]) =>
    list.filter((text) => printed.includes(text)).map((text) => `the log holds ${what}: ${text}`);
  return [
    ...found('a secret', secrets),
    ...found('what a customer wrote', texts),
    ...found('personal data', personal),
  ];
}
