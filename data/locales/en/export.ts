export const exported = {
  readme_file: 'README.txt',
  readme: `Your data at {brand}

This archive holds the data of the account of {name}.
You can open every file with a program that is on almost any computer.

profile.json
  Who you are to us: name, email address, country, language, open invoices.
  Open it with a text editor, for example Notepad or TextEdit.

subscriptions.csv
  Your contracts: plan, price, status and dates. One line is one contract.
  Open it with Excel, LibreOffice or Numbers.

charges.csv
  What you paid and what you got back. One line is one payment.
  "charge" means that you paid, "refund" means that you got money back.
  Open it with Excel, LibreOffice or Numbers.

notes
  A folder with everything you wrote. One file is one note.
  The file name begins with the date of the note.

Dates are written as year-month-day. Amounts have a point before the cents.
Keep this archive in a safe place: it holds personal data.`,
  records_file: 'CONVERSATIONS.txt',
  records: `What you said here, and what was answered

{brand} handles leaving, pausing and questions in its own program.
These files hold what that program keeps about you.

conversations
  One file a conversation: what you wrote, what was answered, and the emails to you.

confirmations
  What you have declared, as it was confirmed to you. Each is signed.

answers.csv
  The reasons that you gave, what you answered to the questions at the end,
  and whether we may write to you, in the words that you ticked.

requests.csv
  What people were asked to do for you, with number and dates.

The privacy page says how long each is kept.`,
} as const;
