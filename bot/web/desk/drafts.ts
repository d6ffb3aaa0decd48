type Kind = 'reply' | 'note';

const written = new Map<string, string>();

/** What was written and not sent, by conversation, for as long as the page is open. */
export const drafts = {
  get: (conversationId: string, kind: Kind): string =>
    written.get(`${kind}|${conversationId}`) ?? '',
  set: (conversationId: string, kind: Kind, text: string): void => {
    if (text === '') written.delete(`${kind}|${conversationId}`);
    else written.set(`${kind}|${conversationId}`, text);
  },
};
