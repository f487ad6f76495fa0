import type { Catalogue } from '../catalogue';

export const mail = {
  signature: 'Regards, Utblick',
  outbox: {
    title: 'Development outbox',
    lead: 'The messages that Utblick would have sent by e-mail.',
    nothingLeaves: 'Nothing is sent from here',
    nothingLeavesLead: 'This is a demonstration. The messages are shown on this page and reach nobody.',
    messages: 'Messages',
    count_one: '{{count}} message',
    count_other: '{{count}} messages',
    latest: 'The latest {{shown}} of {{total}}',
    to: 'To {{name}}, {{address}}',
    read: 'Read the message',
    openPage: 'Open the page it is about',
    states: {
      queued: 'Waiting',
      sending: 'Being sent',
      sent: 'Sent',
      shown: 'Shown here',
      unsure: 'Unclear whether it arrived',
      undeliverable: 'Could not be sent',
    },
    empty: 'No messages yet',
    emptyLead: 'Remind a unit in a reporting round, and the letter is shown here.',
    toReporting: 'To reporting',
  },
} satisfies Catalogue['mail'];
