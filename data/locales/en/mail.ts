export const mail = {
  subject_receipt_cancel: 'Your cancellation, received on {day}',
  subject_receipt_pause: 'Your pause, received on {day}',
  subject_receipt_delete: 'Your request to delete the account, received on {day}',
  subject_receipt_withdraw: 'Your withdrawal, received on {day}',
  subject_receipt_resume: 'Your subscription goes on, request received on {day}',
  subject_receipt_undo: 'Your change has been undone, request received on {day}',
  subject_receipt_switch: 'Your change of plan, received on {day}',
  receipt_links: 'This confirmation on our website:',
  receipt_undo: 'Undo this:',

  subject_dates_follow: 'The dates for your declaration of {day}',
  dates_follow:
    'You already have our confirmation of {day}. These are the dates that belong to it.',

  subject_code: 'Your one-time code',
  code_delete: 'This code confirms that the account is to be deleted:',
  code_export: 'With this code you get the copy of your data:',
  code_security: 'This code shows that it is you:',
  code_valid: 'Type it into the chat. It works once, for 10 minutes.',
  code_not_you: 'If you did not ask for it, do nothing. Nothing happens without the code.',

  subject_pause_ending: '{plan} starts again on {date}',
  pause_ending: 'Your pause ends. {plan} starts again on {date}.',
  pause_price_month: 'From that day it costs {price} a month again.',
  pause_price_year: 'From that day it costs {price} a year again.',
  pause_how: 'Until then you can cancel or change this, in the chat or without it:',

  subject_export_ready: 'The copy of your data is ready',
  export_ready: 'You can download the copy of your data until {day}, {time} ({zone}):',
  export_inside: 'It is a zip archive. The file README explains what is inside.',

  subject_win_back_solved: '{brand}: what made you leave is solved',
  subject_win_back_date: '{brand}: the day you named',
  win_back_reason:
    'When you left {brand} on {day}, you told us why: “{reason}”. You said that we may write to you once, when this is solved. It is now:',
  win_back_date:
    'When you left {brand} on {day}, you named {date}. You said that we may write to you once, from then on. Here it is, and you are welcome back.',
  win_back_return: 'If you would like to come back, one message here is enough:',
  win_back_last:
    'If not, you need to do nothing: this is the only message of its kind. To rule out any other, one click is enough:',

  footer_automatic: 'This email was sent automatically. Questions go to {contact}.',
  footer_privacy: 'Privacy: {url}',
} as const;
