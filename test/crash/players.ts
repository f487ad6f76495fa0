import { CarriedRounds, staff } from '../api/carried-rounds';
import { Players, people } from '../api/decision-players';
import { tenantIdOf } from '../isolation/api/tenant-rows';
import type { TestDatabase } from '../kit/database';
import { connected } from '../kit/database';
import type { TestServer } from '../kit/server';
import { Crew } from './crew';
import type { Line } from './line';
import { ActivityLine } from './lines/activity-line';
import { DecisionLine } from './lines/decision-line';
import { EntryLine } from './lines/entry-line';
import { MessageLine } from './lines/message-line';
import { ReportLine } from './lines/report-line';
import { RuleLine } from './lines/rule-line';
import { SharingLine } from './lines/sharing-line';

const SIV = 'siv.testsson@kristianstad.example';
const NILS = 'nils.latsas@kungsbacka.example';
const GRETA = 'greta.pahitt@helsingborg.example';
const INES = staff.huddinge.coordinator;
const WHO_REPORTS = [people.contact, people.otherContact, SIV] as const;
const OWN_REPORT = '{ reportingPage { rounds { id own { reportId } } } }';
const ENTER = 'i-verksamhetsplanen';

interface Reporting {
  readonly rounds: readonly { readonly id: string; readonly own: readonly { readonly reportId: string }[] }[];
}

/** Where the people work. */
interface Workplace {
  readonly server: TestServer;
  readonly database: TestDatabase;
}

/** Signs everybody in and brings everything to where the lines begin. */
export async function linesIn(house: Workplace, crew: Crew): Promise<Line[]> {
  const emails = [...Object.values(people), SIV, NILS, GRETA, INES, staff.stockholm.environment, staff.stockholm.district];
  await crew.signIn(house.server.url, emails);
  const tenant = (key: string) => connected(house.database.adminUrl, (admin) => tenantIdOf(admin, key));
  return [
    ...(await reportLines(house, crew)),
    new DecisionLine(crew, await new Players(house.server).compiledRound(2015)),
    new ActivityLine(crew, people.coordinator),
    new ActivityLine(crew, NILS),
    new RuleLine(crew, INES, await tenant('huddinge')),
    new SharingLine(crew, GRETA, 'activities', 'items'),
    new SharingLine(crew, NILS, 'strategy', 'items'),
    ...(await entryLines(house, crew)),
    new MessageLine(house.database, await tenant('huddinge'), await tenant('stockholm')),
  ];
}

async function reportLines(house: Workplace, crew: Crew): Promise<Line[]> {
  const roundId = await new Players(house.server).openRound(2024);
  const lines: Line[] = [];
  for (const contact of WHO_REPORTS) {
    const { rounds } = await crew.ask<Reporting>(contact, OWN_REPORT);
    const reportId = rounds.find(({ id }) => id === roundId)?.own[0]?.reportId;
    if (!reportId) throw new Error(`${contact} has no report in the round.`);
    lines.push(new ReportLine(crew, contact, people.office, reportId));
  }
  return lines;
}

async function entryLines(house: Workplace, crew: Crew): Promise<Line[]> {
  const { office, environment, district } = staff.stockholm;
  const rounds = new CarriedRounds(house.server);
  const roundId = await rounds.open(office, 'plan-och-ledningssystem', 2027, '2027');
  const lines: Line[] = [];
  for (const email of [environment, district]) {
    const { reportId } = await rounds.text(email, roundId);
    await rounds.submit(email, reportId, { priorities: 'Vi prövar nya sätt.', resources: 'Två veckor.' });
    lines.push(new EntryLine(crew, email, { roundId, reportId, stepKey: ENTER }));
  }
  return lines;
}
