/** The privacy notice is a first text: a lawyer has to check it before anybody relies on it. */
export const pages = {
  languages: 'Language',
  strayed: 'There is nothing at this address. Here you can cancel or withdraw:',
  undo_title: 'Undo',
  undo_question:
    'This undoes your declaration of {day} at {time} ({zone}). Everything then goes on as before.',
  undo_pending:
    'This was received and is being done. The confirmation follows by email and in the chat.',
  undo_gone:
    'This can no longer be undone here, or it has been undone already. Questions go to {contact}.',
  unsubscribed_title: 'No more emails of this kind',
  unsubscribed:
    'We will not write to you about coming back. Confirmations and answers to your questions still arrive.',
  export_expired_title: 'This link has expired',
  export_expired:
    'A copy of the data can be downloaded for one hour. Ask for a new one in the chat; it is ready at once.',
  privacy_title: 'Privacy',
  privacy_intro:
    'This page says what {brand} stores when you leave, pause or ask here, for how long, and who sees it.',
  privacy_what: 'What is stored, and how long',
  privacy_chat:
    'The conversation: what you wrote, what was answered, and when. It is deleted {unverified} days after your last message, or {verified} days after it if you were signed in.',
  privacy_declaration:
    'Your declaration and its confirmation: your words, the time, the contract, the name and the address that you gave. They are the proof for both sides and are kept for {years} years after the end of the year.',
  privacy_reason:
    'The reason, if you gave one, and your answers to the questions at the end. They are voluntary and help to learn what goes wrong. Your own words about them are deleted with the conversation.',
  privacy_consent:
    'That we may write to you once, if you ticked it: the words, and when. It is good for one message within {months} months. One click in that message ends it, and so does one sentence in the chat.',
  privacy_no_marketing:
    'That you want no advertising, if you said so. Of an address that belongs to no account, only a checksum is kept.',
  privacy_record:
    'A log of what was declared and done, and when. What is personal in it is encrypted with a key that is only yours. When your data is deleted, the key goes too, and nobody can read it any more.',
  privacy_codes:
    'One-time codes are valid for 10 minutes and kept as a checksum only. A link to a copy of your data works for one hour.',
  privacy_not: 'What is not stored',
  privacy_secrets:
    'Card numbers, bank account numbers and passwords that you type by mistake are taken out before anything is stored.',
  privacy_cookies:
    'The pages without chat set no cookies. The chat keeps its own key in your browser, so that it can go on after a reload. There is no tracking and no advertising.',
  privacy_who: 'Who sees it',
  privacy_automatic:
    'An automated assistant answers first. It runs on the company’s own server and sends your text to no other company. It only carries out what you ask for.',
  privacy_people:
    'The company’s own people see a conversation when it is passed on to them. Emails go through the company’s mail server. If you write in Microsoft Teams, Microsoft carries the messages.',
  privacy_rights: 'Your rights',
  privacy_ask:
    'You can ask for a copy of your data, have it corrected or deleted, and object. One message in the chat is enough, or an email to {contact}. The copy also holds your conversations, declarations and answers. Each request gets a number and a date. You can also complain to your data protection authority.',
} as const;
