/** Texts around the conversation. The browser shows them as they are, without placeholders. */
export const chat = {
  title: 'Automated assistant',
  not_a_person: 'Not a person. You can ask for one at any time.',
  a_person: 'A person from customer service is writing with you.',
  without_chat: 'Without chat:',
  leave_note: 'opens in a new tab',
  close: 'Close chat',
  connecting: 'Connecting.',
  lost: 'The connection is interrupted. It comes back by itself, and nothing you sent is lost.',
  refused: 'The chat cannot start right now. You can leave without it, with the link above.',
  retry: 'Try again',
  placeholder: 'Write a message',
  send: 'Send',
} as const;
