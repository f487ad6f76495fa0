import { accountTable } from './account-table';

const asa = { tenant: 'Exempelstad', name: 'Åsa Ö', role: 'Contact', email: 'asa@exempelstad.example', password: 'one' };
const bo = { tenant: 'Exempelstad', name: 'Bo', role: 'Secretary', email: 'bo@exempelstad.example', password: 'two' };

describe('the table of example accounts', () => {
  test('stands in columns, and a municipality is named once', () => {
    expect(accountTable([asa, bo]).split('\n')).toEqual([
      'Example accounts (invented people):',
      '',
      '  Municipality  Name   Role       E-mail                   Password',
      '  Exempelstad   Åsa Ö  Contact    asa@exempelstad.example  one',
      '                Bo     Secretary  bo@exempelstad.example   two',
    ]);
  });

  test('says a shared password once', () => {
    const table = accountTable([asa, { ...bo, password: 'one' }]);
    expect(table).toMatch(/^Example accounts \(invented people\), all with the password one:$/m);
    expect(table.match(/\bone\b/g)).toHaveLength(1);
  });
});
