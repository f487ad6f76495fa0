import { type AppointedRole, type AssignQuestion, needsReference, rightToAssign } from './appointing';
import type { Grant } from './permits';

const role = (key: string, more: Partial<AppointedRole> = {}): AppointedRole => ({
  key,
  level: 'official',
  permissions: [],
  appointedBy: null,
  ofWholeUnit: false,
  inOneUnit: false,
  ...more,
});
const roles = [
  role('chef'),
  role('namnden', { level: 'political', ofWholeUnit: true }),
  role('varje-forvaltning', { ofWholeUnit: true }),
  role('styrelsen', { level: 'political', ofWholeUnit: true, inOneUnit: true }),
  role('kontakt-av-chef', { appointedBy: [{ role: 'chef' }] }),
  role('kontakt-av-enhet', { appointedBy: [{ unitKinds: ['forvaltning'], except: ['hamnen'] }] }),
  role('kontakt-av-styrelsen', { appointedBy: [{ role: 'styrelsen' }] }),
  role('kontakt-av-kontoret', { appointedBy: [{ unit: 'kontoret' }] }),
  role('kontakt-av-andra', { appointedBy: [{ outside: 'public' }] }),
];
const skolan = { id: 'skolan', key: 'skolan', kind: 'forvaltning', path: ['skolan', 'kommun'] };
const hamnen = { id: 'hamnen', key: 'hamnen', kind: 'forvaltning', path: ['hamnen', 'kommun'] };
const held = (roleKey: string, unit: string | null) => ({ roleKey, unit, unitKey: unit });
const manages: Grant[] = [{ permission: 'people.manage', scope: 'municipality', unit: 'kontoret' }];

function ask(key: string, more: Partial<AssignQuestion>) {
  const asked = roles.find((each) => each.key === key) ?? role(key);
  return rightToAssign({ role: asked, unit: skolan, roles, held: [], grants: [], everybody: [], ...more });
}

describe('who may hand out a role', () => {
  test.each([
    ['kontakt-av-chef', [held('chef', 'skolan')], 'appoints'],
    ['kontakt-av-chef', [held('chef', 'kommun')], 'appoints'],
    ['kontakt-av-chef', [held('chef', 'hamnen')], null],
    ['kontakt-av-enhet', [held('varje-forvaltning', 'skolan')], 'appoints'],
    ['kontakt-av-enhet', [held('varje-forvaltning', 'hamnen')], null],
    ['kontakt-av-enhet', [held('kontakt-av-enhet', 'skolan')], null],
    ['kontakt-av-styrelsen', [held('styrelsen', 'styrelsen')], 'appoints'],
    ['kontakt-av-kontoret', [held('varje-forvaltning', 'kontoret')], 'appoints'],
    ['kontakt-av-andra', [held('chef', 'skolan')], null],
  ])('%s by %j: %s', (key, mine, right) => expect(ask(key, { held: mine, everybody: mine })).toBe(right));

  test('a unit that the rule leaves out is appointed by nobody in it', () => {
    const mine = [held('varje-forvaltning', 'hamnen')];
    expect(ask('kontakt-av-enhet', { unit: hamnen, held: mine, everybody: mine })).toBeNull();
  });

  test('whoever manages people hands out roles that no rule is stated for', () => {
    expect(ask('chef', { grants: manages })).toBe('manages');
    expect(ask('chef', {})).toBeNull();
  });

  test('and records what others decide only while those whom the rule names are not there', () => {
    expect(ask('kontakt-av-chef', { grants: manages })).toBe('records');
    expect(ask('kontakt-av-chef', { grants: manages, everybody: [held('chef', 'skolan')] })).toBeNull();
  });

  test('through a right over one unit nobody hands out more than they have themselves', () => {
    const narrow: Grant[] = [{ permission: 'people.manage', scope: 'own_unit', unit: 'skolan' }];
    const mighty = role('mighty', { permissions: [{ allow: 'configuration.manage', scope: 'municipality' }] });
    expect(ask('chef', { grants: narrow })).toBe('manages');
    expect(ask('mighty', { role: mighty, grants: narrow })).toBeNull();
    expect(ask('mighty', { role: mighty, grants: manages })).toBe('manages');
    expect(ask('chef', { grants: narrow, unit: null })).toBeNull();
  });
});

test('a political role, and what was decided elsewhere, says where it was decided', () => {
  expect(needsReference({ level: 'political' }, 'manages')).toBe(true);
  expect(needsReference({ level: 'official' }, 'records')).toBe(true);
  expect(needsReference({ level: 'network' }, 'appoints')).toBe(false);
});
