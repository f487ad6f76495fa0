import fc from 'fast-check';
import { checkStanding, decisionNeeded, gateFacts } from './before-start';
import { type BorderSetting, countsAsInternational, internationalFigure, isMarkedBorderRegional } from './border-regional';
import { type CountryGroup, type GroupedCountry, isWithin, outsideFocus } from './geographic-focus';

const settings: readonly BorderSetting[] = ['yes', 'no', 'marked', null];
const anySetting = fc.constantFrom(...settings);
const anyActivity = fc.record({ borderRegional: fc.boolean(), grant: fc.option(fc.integer({ min: 0, max: 1_000_000 })) });

describe('border-regional work', () => {
  test.each([
    ['yes', true, true, false],
    ['no', true, false, true],
    ['marked', true, true, true],
    [null, true, true, false],
    ['no', false, true, false],
    ['marked', false, true, false],
  ] as const)('under %p, an activity that is border-regional: %p counts %p and is marked %p', (setting, borderRegional, counts, marked) => {
    expect(countsAsInternational(setting, { borderRegional })).toBe(counts);
    expect(isMarkedBorderRegional(setting, { borderRegional })).toBe(marked);
  });

  test('an activity that is not border-regional counts whatever the setting', () => {
    fc.assert(fc.property(anySetting, (setting) => countsAsInternational(setting, { borderRegional: false })));
  });

  test('a figure kept for all and for the strictly international gives the same as adding up one by one', () => {
    const sum = (activities: readonly { readonly grant: number | null }[]): number | null => {
      const entered = activities.flatMap(({ grant }) => grant ?? []);
      return entered.length === 0 ? null : entered.reduce((total, grant) => total + grant, 0);
    };
    fc.assert(
      fc.property(anySetting, fc.array(anyActivity), (setting, activities) => {
        const split = { all: sum(activities), strict: sum(activities.filter(({ borderRegional }) => !borderRegional)) };
        expect(internationalFigure(setting, split)).toBe(sum(activities.filter((activity) => countsAsInternational(setting, activity))));
      }),
    );
  });
});

describe('geographic focus', () => {
  const countries: readonly GroupedCountry[] = [
    { code: 'DK', eu: true, nordic: true },
    { code: 'DE', eu: true, nordic: false },
    { code: 'NO', eu: false, nordic: true },
    { code: 'GB', eu: false, nordic: false },
    { code: 'UA', eu: false, nordic: false },
  ];
  const anyGroups = fc.subarray<CountryGroup>(['eu', 'nordic']);

  test.each([
    [
      ['eu', 'nordic'],
      ['GB', 'UA'],
    ],
    [['eu'], ['NO', 'GB', 'UA']],
    [['nordic'], ['DE', 'GB', 'UA']],
    [[], []],
  ] as const)('outside %j lie %j', (groups, outside) => {
    expect(outsideFocus(groups, ['DK', 'DE', 'NO', 'GB', null, 'UA', 'GB', 'XX'], countries)).toEqual(outside);
  });

  test('a further group never puts a country outside, and what is outside is in none of the groups', () => {
    const codes = countries.map(({ code }) => code);
    fc.assert(
      fc.property(anyGroups, anyGroups, (one, other) => {
        fc.pre(one.length > 0);
        const outside = outsideFocus(one, codes, countries);
        expect(outside).toEqual(expect.arrayContaining(outsideFocus([...one, ...other], codes, countries)));
        expect(
          outside.some((code) => isWithin(one, countries.find((country) => country.code === code) ?? { eu: true, nordic: true })),
        ).toBe(false);
      }),
    );
  });
});

describe('the check before start', () => {
  const need = { key: 'need', required: true };
  const benefit = { key: 'benefit', required: true };
  const remark = { key: 'remark', required: false };

  test.each([
    ['running', [], 'missing'],
    ['idea', ['remark'], 'partial'],
    ['planned', ['need'], 'partial'],
    ['running', ['need', 'benefit'], 'done'],
    ['ended', [], null],
    ['ended', ['need', 'benefit'], 'done'],
    ['cancelled', ['need'], 'partial'],
  ] as const)('of an activity that is %s with %j answered is %p', (status, answered, standing) => {
    expect(checkStanding(status, [need, benefit, remark], answered)).toBe(standing);
  });

  test('that asks for nothing it cannot do without is never missing', () => {
    fc.assert(
      fc.property(fc.constantFrom('idea', 'planned', 'running', 'ended', 'cancelled'), fc.boolean(), (status, answered) => {
        expect(checkStanding(status, [remark], answered ? ['remark'] : [])).toBe(answered ? 'done' : null);
      }),
    );
  });

  test.each([
    [500_000, '2026-01-01', '2027-12-31', 'needed'],
    [499_999, '2026-01-01', '2027-12-31', 'passed_over'],
    [500_000, '2026-01-01', '2026-12-31', 'passed_over'],
    [null, '2026-01-01', '2027-12-31', 'unknown'],
    [500_000, null, '2027-12-31', 'unknown'],
    [500_000, '2026-06-15', '2027-06-14', 'passed_over'],
    [500_000, '2026-06-15', '2027-06-15', 'needed'],
  ] as const)('%p kronor from %p to %p: a decision is %s', (budget, startsOn, endsOn, answer) => {
    expect(decisionNeeded({ amountAtLeast: 500_000, yearsAtLeast: 2 }, gateFacts(budget, startsOn, endsOn))).toBe(answer);
  });

  test('a step without a gate always decides', () => {
    expect(decisionNeeded(null, gateFacts(null, null, null))).toBe('needed');
  });
});
