import { membersOn } from './region-members';

const codesOn = (today: string): string[] =>
  membersOn(
    [
      { code: '1', name: 'Always' },
      { code: '2', name: 'Joined', from: '2026-03-01' },
      { code: '3', name: 'Left', to: '2026-06-30' },
      { code: '4', name: 'Came back', from: '2020-01-01', to: '2022-12-31' },
      { code: '4', name: 'Came back', from: '2026-01-01' },
    ],
    today,
  ).map(({ code }) => code);

test.each([
  ['2025-12-31', ['1', '3']],
  ['2026-02-28', ['1', '3', '4']],
  ['2026-03-01', ['1', '2', '3', '4']],
  ['2026-06-30', ['1', '2', '3', '4']],
  ['2026-07-01', ['1', '2', '4']],
])('on %p the members are %p', (today, codes) => expect(codesOn(today)).toEqual(codes));
