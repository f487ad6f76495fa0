import { expect, test } from '../kit/browser';
import { addStep, begin, fillIn, openGuide, part, pick, saved, select, step, tickIn, writtenRule } from './guide-rules';

/** Every shape of rule that the language can say is built from parts, and stands in the YAML as people would write it. */

const INES = { email: 'ines.ide@huddinge.example', tenant: 'huddinge' };

test.describe.configure({ timeout: 240_000 });
test.use({ serverOptions: { example: true, clock: '2027-01-18T09:42:00Z' } });

test('several receivers for one report', async ({ page, expectAccessible }) => {
  const draft = await openGuide(page, INES);
  await begin(page, 'Årlig redovisning', 'Årlig redovisning');
  const reporting = await step(page, 1);
  await fillIn(reporting, 'vem');
  await tickIn(reporting, 'Förvaltningar');
  await part(page, 'Steg för steg').getByRole('button', { name: 'Ta bort 3. Godkänner' }).press('Enter');
  await part(page, 'Steg för steg').getByRole('button', { name: 'Ta bort 2. Sammanställer' }).press('Enter');
  const receiving = await step(page, 2);
  await fillIn(receiving, 'vem');
  await pick(receiving, 'Roller', 'Kommunkontoret', 'Kommunstyrelsen', 'Nätverket');
  await expectAccessible();
  expect(await writtenRule(page, draft)).toEqual({
    key: 'arlig-redovisning',
    name: 'Årlig redovisning',
    kind: 'report',
    steps: [
      { key: 'redovisar', verb: 'report', actors: { value: [{ unitKinds: ['forvaltning'] }], source: '§ 2' }, source: '§ 2' },
      {
        key: 'tar-emot',
        verb: 'receive',
        actors: { value: [{ role: 'kontoret' }, { role: 'styrelsen' }, { role: 'natverket' }], source: '§ 2' },
        source: '§ 2',
      },
    ],
    source: '§ 2',
  });
});

test('a decision before an activity may start, by amount, years and committees involved', async ({ page }) => {
  const draft = await openGuide(page, INES);
  await begin(page, 'Beslut före start', 'Beslut före start');
  const asked = part(page, 'Vad regeln ber om');
  await fillIn(asked, 'innehåll');
  await asked.getByLabel('Egen fråga').fill('Nytta');
  await asked.getByRole('button', { name: 'Lägg till frågan' }).press('Enter');
  await select(asked, 'Svaras med', 'Text');
  await select(asked, 'Frågas för', 'för varje aktivitet');
  const deciding = await step(page, 2);
  await fillIn(deciding, 'vem');
  await pick(deciding, 'Roller', 'Kommunstyrelsen');
  await deciding.getByRole('button', { name: 'Sätt en gräns' }).press('Enter');
  await deciding.getByLabel('Kronor, minst').fill('500 000');
  await deciding.getByLabel('År, minst').fill('3');
  await deciding.getByLabel('Nämnder, minst').fill('2');
  expect(await writtenRule(page, draft)).toMatchObject({
    kind: 'before_start',
    contents: { value: [{ key: 'nytta', label: 'Nytta', type: 'text', per: 'activity' }], source: '§ 2' },
    steps: [
      { key: 'kontrollerar', verb: 'check', source: '§ 2' },
      {
        key: 'godkanner',
        verb: 'approve',
        gate: { amountAtLeast: 500_000, yearsAtLeast: 3, committeesAtLeast: 2 },
        actors: { value: [{ role: 'styrelsen' }], source: '§ 2' },
      },
    ],
  });
});

test('evaluation by the office together with project owners', async ({ page }) => {
  const draft = await openGuide(page, INES);
  await begin(page, 'Utvärdering', 'Uppföljning av strategin');
  const evaluating = await step(page, 1);
  await fillIn(evaluating, 'vem');
  await pick(evaluating, 'Roller', 'Kommunkontoret');
  await select(evaluating, 'Utanför organisationen', 'Projektägarna');
  expect(await writtenRule(page, draft)).toMatchObject({
    kind: 'strategy_followup',
    steps: [{ verb: 'evaluate', actors: { value: [{ role: 'kontoret' }, { outside: 'project_owners' }], source: '§ 2' } }],
  });
});

test('a report that ordinary documents carry, in part, by period and by step', async ({ page }) => {
  const draft = await openGuide(page, INES);
  await begin(page, 'I verksamhetsberättelsen', 'Redovisning i ett annat dokument');
  const when = part(page, 'När');
  await fillIn(when, 'sista dag');
  await select(when, 'Vad dokumentet säger', 'Det framgår delvis');
  await select(when, 'Vilken dag', 'Följer dokumentet som den förs in i');
  const documents = part(page, 'Dokument och anvisning');
  await fillIn(documents, 'förs in i');
  const rows = documents.getByRole('group', { name: 'Dokument', exact: true });
  for (const name of ['Verksamhetsberättelse', 'Delårsrapport', 'Webbplats']) {
    await rows.getByRole('button', { name: 'Lägg till dokument' }).press('Enter');
    await rows.getByLabel('Dokumentets namn').last().fill(name);
  }
  const [yearly, interim, web] = [0, 1, 2].map((index) => rows.locator('.guide-row').nth(index));
  if (!yearly || !interim || !web) throw new Error('three documents were added');
  await yearly.getByRole('checkbox', { name: /Eller motsvarande/ }).press('Space');
  await select(yearly, 'För perioden', 'Helår');
  await select(interim, 'För perioden', 'Delår');
  await select(web, 'Steg', 'Tar emot');
  await fillIn(documents, 'anvisning');
  await documents.getByRole('group', { name: 'Anvisning' }).getByLabel('Anvisning').fill('Stadens anvisning för delår.');
  expect(await writtenRule(page, draft)).toMatchObject({
    deadline: { value: { type: 'follows_carrier' }, stated: 'partial', source: '§ 2' },
    carrier: {
      value: [
        { name: 'Verksamhetsberättelse', orEquivalent: true, for: 'year' },
        { name: 'Delårsrapport', for: 'interim' },
        { name: 'Webbplats', step: 'tar-emot' },
      ],
      source: '§ 2',
    },
    instruction: { value: 'Stadens anvisning för delår.', source: '§ 2' },
  });
});

test('a yearly plan that another body adopts than the one that adopted the policy', async ({ page }) => {
  const draft = await openGuide(page, INES);
  await begin(page, 'Handlingsplan', 'Årlig plan');
  const when = part(page, 'När');
  await fillIn(when, 'hur ofta');
  await select(when, 'Hur ofta', 'Varje år');
  const adopting = await step(page, 2);
  await fillIn(adopting, 'vem');
  await pick(adopting, 'Roller', 'Näringslivsnämnden');
  expect(await writtenRule(page, draft)).toMatchObject({
    kind: 'plan',
    cadence: { value: { type: 'yearly' }, source: '§ 2' },
    steps: [{ verb: 'compile' }, { verb: 'adopt', actors: { value: [{ role: 'namnden' }] } }],
  });
});

test('a rule for administrations and companies but not for districts, and not for one of the administrations', async ({ page }) => {
  const draft = await openGuide(page, INES);
  await begin(page, 'Årlig', 'Tom regel');
  await addStep(page, 'Redovisar');
  const reporting = await step(page, 1);
  await fillIn(reporting, 'vem');
  await tickIn(reporting, 'Förvaltningar');
  await tickIn(reporting, 'Bolag');
  await pick(reporting, 'Utom', 'Kulturen');
  await expect(page.getByRole('list', { name: 'Vägen som den blir' })).toContainText('utom Kulturen');
  expect(await writtenRule(page, draft)).toMatchObject({
    steps: [{ verb: 'report', actors: { value: [{ unitKinds: ['forvaltning', 'bolag'], except: ['kulturen'] }] } }],
  });
});

test('interim dates of any month set', async ({ page }) => {
  const draft = await openGuide(page, INES);
  await begin(page, 'Delår', 'Tom regel');
  const when = part(page, 'När');
  await fillIn(when, 'hur ofta');
  await select(when, 'Hur ofta', 'Vid utgången av vissa månader');
  for (const month of ['Mars', 'Augusti', 'Oktober']) await tickIn(when, month);
  await expect(page.getByRole('region', { name: 'Nästa datum' })).toContainText('Perioden 2027-03');
  await saved(page);
  expect(await writtenRule(page, draft)).toMatchObject({ cadence: { value: { type: 'month_ends', months: [3, 8, 10] }, source: '§ 2' } });
});

test('revision each electoral term or at the latest by a date', async ({ page }) => {
  const draft = await openGuide(page, INES);
  await begin(page, 'Revidering', 'Revidering');
  const when = part(page, 'När');
  await fillIn(when, 'hur ofta');
  await select(when, 'Hur ofta', 'Varje mandatperiod');
  await when.getByLabel(/^Senast/).fill('31 december 2027');
  await when.getByRole('checkbox', { name: 'Även vid behov' }).press('Space');
  await fillIn(when, 'sista dag');
  await select(when, 'Vilken dag', 'Senast ett visst datum');
  await when.getByRole('group', { name: 'Sista dag' }).getByLabel('Datum', { exact: true }).fill('31 december 2027');
  const adopting = await step(page, 1);
  await fillIn(adopting, 'vem');
  await pick(adopting, 'Roller', 'Kommunfullmäktige');
  expect(await writtenRule(page, draft)).toMatchObject({
    kind: 'revision',
    cadence: { value: { type: 'electoral_term', latestBy: '2027-12-31', alsoWhenNeeded: true } },
    deadline: { value: { type: 'latest_by', date: '2027-12-31' } },
    steps: [{ verb: 'adopt', actors: { value: [{ role: 'fullmaktige' }] } }],
  });
});

test('a number of meetings each year', async ({ page }) => {
  const draft = await openGuide(page, INES);
  await begin(page, 'Nätverksmöten', 'Möten');
  const when = part(page, 'När');
  await fillIn(when, 'hur ofta');
  await select(when, 'Hur ofta', 'Ett antal gånger om året');
  await when.getByLabel('Minst').fill('2');
  await when.getByLabel(/^Högst/).fill('4');
  await expect(page.getByText('Takten ger inga bestämda dagar.')).toBeVisible();
  const meeting = await step(page, 1);
  await fillIn(meeting, 'vem');
  await pick(meeting, 'Roller', 'Nätverket');
  expect(await writtenRule(page, draft)).toMatchObject({
    kind: 'meeting',
    cadence: { value: { type: 'n_per_year', min: 2, max: 4 } },
    steps: [{ verb: 'meet', actors: { value: [{ role: 'natverket' }] } }],
  });
});
