import type { Catalogue } from '../catalogue';

export const errors = {
  summary_one: 'One answer needs attention',
  summary_other: '{{number}} answers need attention',
  close: 'Close',
  cancel: 'Cancel',
  pickDay: 'Choose a day',
  showAll: 'Show all',
  remove: 'Remove {{name}}',
  tryAgain: 'Try again',
  toStart: 'Go to To do',
  reference: 'Error number: {{id}}',
  notFound: {
    title: 'The page does not exist',
    lead: 'The link may be old, or the page may belong to another municipality. Nothing has been lost.',
  },
  noPermission: {
    title: 'You do not have access to this page',
    lead: 'The page belongs to another role or unit. If you need it in your work, the coordinator can give you access.',
  },
  network: {
    title: 'No contact with the server',
    lead: 'What you have written is still here. Check the network and try again.',
    short: 'No contact with the server. What you have written is still here.',
  },
  unexpected: {
    title: 'Something went wrong on our side',
    lead: 'The error has been noted. What was already saved is still there. Try again in a while.',
    short: 'Something went wrong on our side. Try again in a while.',
  },
  tooMany: 'Too many requests in a short time. Wait a moment and try again.',
  newVersion: {
    title: 'Utblick has been updated',
    lead: 'Reload the page to carry on.',
    reload: 'Reload',
  },
  conflict: 'Someone else changed this first. Reload to see the latest. What you have written is still here.',
  loading: 'Loading',
  money: {
    empty: 'Write the amount in whole kronor. Write 0 if there is none.',
    letters: 'The amount contains letters. Use figures only, for example 1,250,000.',
    negative: 'The amount cannot be less than zero.',
    malformed: 'Write the amount in whole kronor, for example 1,250,000.',
    not_whole_kronor: 'Write the amount in whole kronor, without öre.',
    too_large: 'The amount is too large. Check the number of zeros.',
  },
  field: {
    required: 'Fill in {{field}}.',
    tooLong: '{{field}} can have at most {{max}} characters.',
    tooShort: '{{field}} needs at least {{min}} characters.',
    notDate: 'Write the date as 3 March 2025 or 2025-03-03.',
    endBeforeStart: 'The end date is before the start date. Change one of them.',
    unknownChoice: 'That choice no longer exists. Choose another.',
    emailShape: 'The e-mail address should look like name@municipality.se.',
    passwordShort: 'The password needs at least {{min}} characters.',
    invalid: 'Check {{field}} and write it again.',
  },
} satisfies Catalogue['errors'];
