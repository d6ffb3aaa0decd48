/** The privacy notice is a first text: a lawyer has to check it before anybody relies on it. */
export const pages = {
  languages: 'Language',
  undo_title: 'Take it back',
  undo_question:
    'This takes back your declaration of {day} at {time} ({zone}). Everything then goes on as before.',
  undo_pending:
    'This was received and is being done. The confirmation follows by mail and in the chat.',
  undo_gone:
    'This can no longer be taken back here, or it has been taken back already. Questions go to {contact}.',
  unsubscribed_title: 'No more mail of this kind',
  unsubscribed:
    'We will not write to you about coming back. Confirmations and answers to your questions still arrive.',
  export_expired_title: 'This link has run out',
  export_expired:
    'A copy of the data can be downloaded for one hour. Ask for a new one in the chat; it is ready at once.',
  privacy_title: 'Privacy',
  privacy_intro:
    'This page says what {brand} stores when you leave, pause or ask here, for how long, and who sees it.',
  privacy_what: 'What is stored, and how long',
  privacy_chat:
    'The conversation: what you wrote, what was answered, and when. It is kept for {verified} days when you were signed in, and for {unverified} days when you were not.',
  privacy_declaration:
    'Your declaration and its receipt: your words, the time, the contract, the name and the address that you gave. They are the proof for both sides and are kept for {years} years after the end of the year.',
  privacy_reason:
    'The reason, if you gave one, and your answers to the questions at the end. They are voluntary and help to learn what goes wrong.',
  privacy_codes:
    'One-time codes are valid for 10 minutes and kept as a checksum only. A link to a copy of your data works for one hour.',
  privacy_not: 'What is not stored',
  privacy_secrets:
    'Card numbers, bank account numbers and passwords that you type by mistake are taken out before anything is stored.',
  privacy_cookies:
    'The pages without chat set no cookies. The chat keeps its own key in your browser, so that it can go on after a reload. There is no tracking and no advertising.',
  privacy_who: 'Who sees it',
  privacy_automatic:
    'An automated assistant answers first. It runs on the company’s own server and sends your text to no other company. It decides nothing that you have not asked for.',
  privacy_people:
    'The company’s own people see a conversation when it is passed on to them. Mails go through the company’s mail server. If you write in Microsoft Teams, Microsoft carries the messages.',
  privacy_rights: 'Your rights',
  privacy_ask:
    'You can ask for a copy of your data, have it corrected or erased, and object. One message in the chat is enough, or a mail to {contact}. You can also complain to your data protection authority.',
} as const;
