import type { TestServer } from '../kit/server';
import { ask, GRETA, JONNA, openSharing, refusal, sharing, withdraw } from './sharing-players';

const YEAR = 2026;
const FIGURES = 'activities twinTowns memberships withContact withResults grantReceived coFinancing grantExpected grantEntered';
const REGISTER = `query Register($year: Int) { benchmarkRegister(year: $year) { year municipalities { id name ${FIGURES} } themes { year theme activities } } }`;
const PAGE = `query { benchmarksPage { municipalities { id name years { year ${FIGURES} } } } }`;

interface Row {
  readonly id: string;
  readonly name: string;
  readonly activities: number | null;
  readonly grantReceived: number | null;
}
interface Register {
  readonly year: number;
  readonly municipalities: readonly Row[];
  readonly themes: readonly { readonly year: number; readonly theme: string; readonly activities: number }[];
}

let server: TestServer;

beforeAll(async () => {
  server = await openSharing();
});

afterAll(async () => {
  await server?.stop();
  await server?.database.drop();
});

const register = (email: string, year: number | null = YEAR): Promise<Register> => ask(email, REGISTER, { year });
const namesIn = ({ municipalities }: Register): string[] => municipalities.map(({ name }) => name).sort();

test('it has the figures that the page shows of the year, and no municipality that shows none', async () => {
  for (const email of [JONNA, GRETA]) {
    const { municipalities } = await ask<{ municipalities: { id: string; name: string; years: { year: number }[] }[] }>(email, PAGE);
    const shown = municipalities.flatMap(({ id, name, years }) =>
      years.flatMap(({ year, ...figures }) => (year === YEAR ? [{ id, name, ...figures }] : [])),
    );
    const byId = (one: { id: string }, other: { id: string }): number => (one.id < other.id ? -1 : 1);
    expect(shown.length).toBeGreaterThan(3);
    expect((await register(email)).municipalities).toEqual(shown.sort(byId));
  }
});

test('it has the own themes of five years, and begins with the last complete year', async () => {
  const { year, themes } = await register(JONNA, null);
  expect(year).toBe(2026);
  expect(themes.length).toBeGreaterThan(2);
  for (const theme of themes) expect(theme.year).toBeGreaterThan(year - 5);
  expect((await register(JONNA, 1950)).municipalities).toEqual([]);
  expect(await refusal(JONNA, REGISTER, { year: 3 })).toBe('BAD_USER_INPUT');
});

test('what a municipality has withdrawn is gone from the next answer, offer by offer, and its own answer keeps it', async () => {
  const before = await register(GRETA);
  expect(namesIn(before)).toContain('Kristianstad');
  const living = (await sharing(JONNA)).decisions.filter(({ state }) => state === 'in_force');
  for (const { id } of living.filter(({ kind }) => kind === 'funding')) await withdraw(JONNA, id);
  const without = (await register(GRETA)).municipalities.find(({ name }) => name === 'Kristianstad');
  expect(without).toMatchObject({ activities: expect.any(Number), grantReceived: null });
  for (const { id } of living.filter(({ kind, grain }) => kind === 'activities' && grain === 'totals')) await withdraw(JONNA, id);
  expect(namesIn(await register(GRETA))).toEqual(namesIn(before).filter((name) => name !== 'Kristianstad'));
  expect((await register(JONNA)).municipalities.find(({ name }) => name === 'Kristianstad')?.grantReceived).toEqual(expect.any(Number));
});
