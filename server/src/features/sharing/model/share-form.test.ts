import { everyTenant, readShareForm, type ShareForm } from './share-form';

const offers = ['strategy_items', 'activities_totals', 'activities_items', 'funding_totals'];
const ground = { offers, today: '2027-01-18', audienceIds: ['body'] };
const written: ShareForm = {
  kind: 'activities',
  grain: 'totals',
  audience: 'body',
  validFrom: '2027-01-18',
  validTo: '',
  decidedBy: ' Kommunstyrelsen  ',
  decidedOn: '2027-01-13',
  reference: '§ 12, KS 2027/4',
};

const faultsOf = (changed: Partial<ShareForm>) => {
  const read = readShareForm({ ...written, ...changed }, ground);
  return 'faults' in read ? read.faults : [];
};

test('a decision is kept as it was written, without stray spaces', () => {
  expect(readShareForm(written, ground)).toEqual({
    decision: {
      kind: 'activities',
      grain: 'totals',
      audienceTenantId: 'body',
      validFrom: '2027-01-18',
      validTo: null,
      decidedBy: 'Kommunstyrelsen',
      decidedOn: '2027-01-13',
      reference: '§ 12, KS 2027/4',
    },
  });
  expect(readShareForm({ ...written, audience: everyTenant }, ground)).toMatchObject({ decision: { audienceTenantId: null } });
});

test('exactly what there is a shared table for can be shared', () => {
  for (const kind of ['strategy', 'activities', 'funding']) {
    for (const grain of ['totals', 'items']) {
      const offered = offers.includes(`${kind}_${grain}`);
      expect(faultsOf({ kind, grain })).toEqual(offered ? [] : [{ field: 'grain', code: 'notOffered' }]);
    }
  }
});

test.each([
  [{ kind: '' }, 'kind', 'required'],
  [{ kind: 'people' }, 'kind', 'unknownChoice'],
  [{ audience: '' }, 'audience', 'required'],
  [{ audience: 'elsewhere' }, 'audience', 'unknownChoice'],
  [{ validFrom: '' }, 'validFrom', 'required'],
  [{ validFrom: 'i morgon' }, 'validFrom', 'notDate'],
  [{ validFrom: '2027-02-30' }, 'validFrom', 'notDate'],
  [{ validTo: 'aldrig' }, 'validTo', 'notDate'],
  [{ validFrom: '2027-03-02', validTo: '2027-03-01' }, 'validTo', 'endBeforeStart'],
  [{ validFrom: '2026-01-01', validTo: '2027-01-17' }, 'validTo', 'endInPast'],
  [{ decidedBy: '  ' }, 'decidedBy', 'required'],
  [{ decidedBy: 'x'.repeat(201) }, 'decidedBy', 'tooLong'],
  [{ decidedOn: '' }, 'decidedOn', 'required'],
  [{ decidedOn: '2027-01-19' }, 'decidedOn', 'dayInFuture'],
  [{ reference: 'x'.repeat(201) }, 'reference', 'tooLong'],
])('%p is told at %s as %s', (changed, field, code) => expect(faultsOf(changed)).toEqual([{ field, code }]));

test('a first and a last day may be the same, and the last may be today', () => {
  expect(faultsOf({ validTo: '2027-01-18' })).toEqual([]);
});

test('all that is wrong is told at once, in the order of the form', () => {
  const all = faultsOf({ kind: 'funding', grain: 'items', audience: '', validFrom: '', validTo: 'x', decidedBy: '', decidedOn: '' });
  expect(all.map(({ field }) => field)).toEqual(['grain', 'audience', 'validFrom', 'validTo', 'decidedBy', 'decidedOn']);
});
