import { locales } from '../catalogue';
import { catalogues, createI18n } from '../create-i18n';
import { notificationInWords } from './notification-words';

const words = {
  round: 'Årlig uppföljning 2026',
  unit: 'Omsorgsförvaltningen',
  body: 'Kommunstyrelsen',
  rule: 'Remisser',
  tenant: 'Provköping',
};
const say = (locale: 'sv' | 'en', kind: string, more: object = {}) =>
  notificationInWords(createI18n(locale).t, locale, kind, { ...words, ...more });

test.each([
  [
    'sv',
    'overdue',
    { day: '2027-01-15' },
    'Redovisningen för Omsorgsförvaltningen är sen',
    'Sista dag i Årlig uppföljning 2026 var 15 januari 2027.',
  ],
  ['en', 'reminder', { day: '2027-01-15' }, 'The report for Omsorgsförvaltningen has not been submitted yet', '15 January 2027'],
  ['sv', 'reminder', {}, 'Redovisningen för Omsorgsförvaltningen är inte inlämnad än', 'Ingen sista dag är satt'],
  ['sv', 'decision_made', { outcome: 'referred_back' }, 'Kommunstyrelsen har återremitterat Årlig uppföljning 2026', 'registrerat'],
  ['sv', 'activities_stale', { count: 1 }, 'En aktivitet behöver kontrolleras', 'sex månader'],
  ['en', 'activities_stale', { count: 3 }, '3 activities need checking', 'six months'],
  ['sv', 'message_received', { day: '2027-01-15' }, 'Provköping har skickat ett meddelande till er', 'Det kom 15 januari 2027.'],
  ['sv', 'step_waits', { verb: 'approve' }, 'Årlig uppföljning 2026 väntar på dig', 'Registrera beslutet'],
  ['sv', 'step_waits', { verb: 'meet' }, 'Årlig uppföljning 2026 väntar på dig', 'Nästa steg är ditt.'],
] as const)('in %s %s says it', (locale, kind, more, title, part) => {
  const said = say(locale, kind, more);
  expect(said.title).toBe(title);
  expect(said.text).toContain(part);
});

test('no sentence of any kind is left with a hole', () => {
  for (const locale of locales) {
    for (const kind of Object.keys(catalogues[locale].notifications.kind)) {
      const said = say(locale, kind, { day: '2027-01-15', count: 2, outcome: 'approved', verb: 'compile' });
      expect(`${said.title} ${said.text}`).not.toMatch(/\{\{|notifications\.|undefined/);
    }
  }
});
