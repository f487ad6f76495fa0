/** People and their roles. */
export const people = {
  actsFor: '{{name}} för {{holder}}',
  letter: {
    subject: 'Inbjudan till Utblick för {{tenant}}',
    greeting: 'Hej {{name}}!',
    invited:
      '{{inviter}} bjuder in dig till Utblick, där {{tenant}} sköter sitt internationella arbete. Öppna länken nedan för att komma in.',
    until: 'Länken fungerar en gång och gäller till och med {{day}}. Väntade du inte det här brevet behöver du inte göra något.',
  },
} as const;
