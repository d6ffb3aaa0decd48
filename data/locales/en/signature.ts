export const signature = {
  valid: 'Signed, and unchanged since {day} at {time} ({zone}).',
  changed: 'This confirmation is not what was signed. Please write to {contact}.',
  unsigned: 'This confirmation was written before confirmations were signed.',
  check_link: 'How to check the signature',
  check_title: 'Check a confirmation',
  check_lead:
    'Put in the text of a confirmation from {brand}, or only its signature. You see what was signed.',
  check_label: 'Text or signature',
  check_button: 'Check',
  check_valid: 'The signature is valid. This is what was signed:',
  check_differs:
    'What you put in says something else here than what was signed. Only what was signed counts:',
  check_invalid:
    'There is no valid signature of ours in this text. Something was changed, or it is not complete.',
  check_key: 'The public key is at {url}.',
  check_private: 'Nothing you put in here is kept.',
  text_how: 'This confirmation is signed. Check it at {url}. The signature:',
} as const;
