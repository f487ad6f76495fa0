/** People and their roles. */
export const people = {
  actsFor: '{{name}} for {{holder}}',
  letter: {
    subject: 'Invitation to Utblick for {{tenant}}',
    greeting: 'Hello {{name}},',
    invited: '{{inviter}} invites you to Utblick, where {{tenant}} runs its international work. Open the link below to come in.',
    until: 'The link works once and holds until {{day}}. If you did not expect this letter you need not do anything.',
  },
} as const;
