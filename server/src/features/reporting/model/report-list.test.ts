import type { Field } from '@utblick/configuration';
import fc from 'fast-check';
import { prefilled } from './prefill';
import type { RegisterActivity } from './register-activity';
import { emptyContent, type ReportContent } from './report-content';
import { listFromText } from './report-list';
import type { ReportSnapshot } from './report-snapshot';
import { draftView, frozenView } from './report-view';
import { readReport, saysTheSame, type WrittenReport } from './written-report';

const field: Field = { key: 'activity_list', label: 'Aktiviteter', type: 'list', per: 'unit', required: true, register: 'activity_list' };
const today = '2026-11-27';

const activity = (id: string, over: Partial<RegisterActivity> = {}): RegisterActivity & { changedAt: string } => ({
  id,
  name: `Aktivitet ${id}`,
  kind: 'eu_project',
  programme: null,
  unitName: null,
  startsOn: '2025-01-01',
  endsOn: null,
  purpose: '',
  results: '',
  budget: null,
  grantReceived: null,
  coFinancing: null,
  changedAt: '2026-11-01T08:00:00Z',
  ...over,
});
const register = [activity('a'), activity('b', { kind: 'network_membership' })];
const line = (activityId: string | null, over: object = {}) => ({ activityId, name: '', included: true, reason: '', ...over });
const send = (list: WrittenReport['unit'][number]['list'], value: string | null = null): WrittenReport => ({
  activities: [],
  unit: [{ field: 'activity_list', value, origin: 'written', fetchedOn: today, list }],
});
const ground = { fields: [field], goalKeys: [], register, previous: emptyContent };
const listOf = (content: ReportContent) => content.unit.activity_list?.list?.map(({ name, included }) => [name, included]);

describe('a list of activities (HBG-F4)', () => {
  test('begins with everything that the register has, and says so', () => {
    const { activity_list: answer } = prefilled(emptyContent, [field], register, today).unit;
    expect(answer).toMatchObject({ value: 'Aktivitet a\nAktivitet b', origin: 'register', fetchedOn: today });
    expect(answer?.list?.[0]).toMatchObject({ activityId: 'a', kind: 'eu_project', startsOn: '2025-01-01', included: true });
  });

  test('keeps what was taken out and why, what was written by hand, and takes in what the register has got since', () => {
    const sent = send([line('a', { included: false, reason: ' Pausad ' }), line('b'), line(null, { name: ' Mässan ' }), line(null)]);
    const { content, faults } = readReport(sent, ground);
    expect(faults).toEqual([]);
    expect(content.unit.activity_list).toMatchObject({ value: 'Aktivitet b\nMässan', origin: 'written' });
    expect(content.unit.activity_list?.list?.[0]).toMatchObject({ included: false, reason: 'Pausad', kind: 'eu_project' });
    const grown = prefilled(content, [field], [...register, activity('c')], today);
    expect(listOf(grown)).toEqual([
      ['Aktivitet a', false],
      ['Aktivitet b', true],
      ['Aktivitet c', true],
      ['Mässan', true],
    ]);
    const view = draftView(grown, { fields: [field], register: [...register, activity('c')], last: null, saved: content });
    expect(view.unitAnswers[0]?.list?.map(({ isNew }) => isNew)).toEqual([false, false, true, false]);
  });

  test('an activity that has left the register is not asked for any more', () => {
    const { content } = readReport(send([line('a'), line('b')]), ground);
    expect(listOf(prefilled(content, [field], register.slice(1), today))).toEqual([['Aktivitet b', true]]);
  });

  test('with everything taken out is no answer', () => {
    expect(readReport(send([line('a', { included: false })]), ground).content.unit.activity_list?.value).toBeNull();
  });

  test('what it does not know, or what is too long, is told at the field', () => {
    const codes = (list: WrittenReport['unit'][number]['list']) => readReport(send(list), ground).faults;
    expect(codes([line('x')])).toEqual([{ field: 'unit.activity_list', code: 'unknownChoice' }]);
    expect(codes([line(null, { name: 'x'.repeat(301) })])).toEqual([{ field: 'unit.activity_list', code: 'tooLong' }]);
    expect(codes([line('a', { included: false, reason: 'x'.repeat(501) })])).toEqual([{ field: 'unit.activity_list', code: 'tooLong' }]);
    expect(codes(Array.from({ length: 501 }, () => line(null, { name: 'x' })))).toEqual([{ field: 'unit.activity_list', code: 'tooLong' }]);
  });

  test('may come as text: what is named is in, what is not named is out, the rest is by hand', () => {
    const { content } = readReport(send(undefined, 'Aktivitet b\n\nMässan'), ground);
    expect(listOf(content)).toEqual([
      ['Aktivitet a', false],
      ['Aktivitet b', true],
      ['Mässan', true],
    ]);
  });

  test('two activities of one name are two lines', () => {
    const twins = [activity('a', { name: 'Studiebesök' }), activity('b', { name: 'Studiebesök' })];
    expect(listFromText('Studiebesök', twins).map(({ included }) => included)).toEqual([true, false]);
  });

  test('of networks has the memberships only', () => {
    const networks: Field = { ...field, register: 'network_list' };
    expect(listOf(prefilled(emptyContent, [networks], register, today))).toEqual([['Aktivitet b', true]]);
  });

  test('differs from another by a choice or a reason, not by where its lines stand in the register', () => {
    const read = (list: WrittenReport['unit'][number]['list']) => readReport(send(list), ground).content;
    expect(saysTheSame(read([line('a'), line('b')]), read([line('a'), line('b')]))).toBe(true);
    expect(saysTheSame(read([line('a', { included: false })]), read([line('a', { included: false, reason: 'x' })]))).toBe(false);
  });

  test('frozen stays as it was, with what has come and gone in the register since', () => {
    const { content } = readReport(send([line('a'), line('b', { included: false })]), ground);
    const frozen: ReportSnapshot = {
      format: 1,
      round: { id: 'r', name: 'R', year: 2026, ruleKey: 'k', versionId: 'v' },
      unit: { id: 'u', key: 'u', name: 'U', kind: 'bolag' },
      nothingToReport: false,
      fields: [],
      activities: [],
      unitAnswers: content.unit,
      goals: [],
      submittedAt: '2027-01-13T08:00:00Z',
    };
    const now = [activity('b', { kind: 'network_membership' }), activity('c')];
    const { unitAnswers } = frozenView(frozen, { fields: [field], register: now, last: null, saved: null });
    expect(unitAnswers[0]).toMatchObject({ addedSince: ['Aktivitet c'], registerChanged: true });
    expect(unitAnswers[0]?.list?.map(({ name, included, inRegister }) => [name, included, inRegister])).toEqual([
      ['Aktivitet a', true, false],
      ['Aktivitet b', false, true],
    ]);
    expect(frozenView(frozen, { fields: [field], register, last: null, saved: null }).unitAnswers[0]?.registerChanged).toBe(false);
  });

  test('any choice comes back as it was made', () => {
    const lines = fc.uniqueArray(fc.stringMatching(/^[a-zåäö]{1,12}$/), { maxLength: 5 });
    fc.assert(
      fc.property(fc.boolean(), fc.boolean(), lines, (a, b, byHand) => {
        const sent = send([line('a', { included: a }), line('b', { included: b }), ...byHand.map((name) => line(null, { name }))]);
        const { content } = readReport(sent, ground);
        expect(listOf(prefilled(content, [field], register, today))).toEqual([
          ['Aktivitet a', a],
          ['Aktivitet b', b],
          ...byHand.map((name) => [name, true]),
        ]);
      }),
    );
  });
});
