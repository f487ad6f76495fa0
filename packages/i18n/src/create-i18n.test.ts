import { createI18n } from './create-i18n';
import { loadCatalogue } from './load-catalogue';

describe('createI18n', () => {
  test('counts as the language does', () => {
    const sv = createI18n('sv');
    expect(sv.t('states.lateDays', { count: 1 })).toBe('Sen 1 dag');
    expect(sv.t('states.lateDays', { count: 3 })).toBe('Sen 3 dagar');
    expect(createI18n('en').t('states.lateDays', { count: 3 })).toBe('3 days late');
  });

  test('finds words whose key has a dot in it', () => {
    expect(createI18n('sv').t('taxonomy.permission.activity.read')).toBe('Läsa aktiviteter');
  });

  test('leaves names as they are written', () => {
    expect(createI18n('sv').t('frame.tenant.switching', { name: 'Å & Ö' })).toBe('Byter till Å & Ö');
  });

  test('offers each language alone', async () => {
    expect((await loadCatalogue('en')).signIn.submit).toBe('Sign in');
    expect((await loadCatalogue('sv')).signIn.submit).toBe('Logga in');
  });
});
