const ACTIVITY = `name kind status startsOn endsOn`;
const PARTNER = 'name kind city country';
const FUNDING = 'year nature budget grantReceived coFinancingCash coFinancingInKind';
const TOTAL = 'pillarKey activities running grantReceived coFinancing';

const FIGURES = 'activities twinTowns memberships withContact withResults grantReceived coFinancing';

/** Job (b) as our own API takes it. */
export const UTBLICK_BENCHMARK = `query Benchmark { benchmarkRegister(year: 2025) {
  municipalities { code name ${FIGURES} } themes { year theme activities } } }`;

/** The same through the function that PostGraphile is given for it. */
export const POSTGRAPHILE_BENCHMARK = `query Benchmark {
  municipalities: benchmarkFiguresList(ofYear: 2025) { code name ${FIGURES} }
  themes: allActivityThemeSummariesList(orderBy: [PRIMARY_KEY_ASC]) { year theme activities } }`;

/** The same as the stock schema names it. */
export const STOCK_BENCHMARK = `query Benchmark {
  municipalities(year: 2025) { code name ${FIGURES} } themes { year theme activities } }`;

/** Job (a) as our own API takes it. */
export const UTBLICK_REGISTER = `query Register { activityRegister(first: 50) {
  activities { id ${ACTIVITY} unit { id name } pillars { pillarKey } partners { ${PARTNER} } funding { ${FUNDING} } }
  pillarTotals { ${TOTAL} } } }`;

/** The same in PostGraphile's names, which aliases turn into ours. */
export const POSTGRAPHILE_REGISTER = `query Register {
  activities: allActivitiesList(first: 50, orderBy: [PRIMARY_KEY_ASC]) {
    id: rowId ${ACTIVITY} unit: unitByTenantIdAndUnitId { id: rowId name }
    pillars: activityPillarsByTenantIdAndActivityIdList(orderBy: [PRIMARY_KEY_ASC]) { pillarKey }
    partners: activityPartnersByTenantIdAndActivityIdList(orderBy: [PRIMARY_KEY_ASC]) { ${PARTNER} }
    funding: activityFundingsByTenantIdAndActivityIdList(orderBy: [PRIMARY_KEY_ASC]) { ${FUNDING} } }
  pillarTotals: allActivitySummariesList(condition: { commitmentKey: "" }, orderBy: [PRIMARY_KEY_ASC]) { ${TOTAL} } }`;

/** The same as the stock schema names it. */
export const STOCK_REGISTER = `query Register {
  activities(first: 50) { id ${ACTIVITY} unit { id name } pillars { pillarKey } partners { ${PARTNER} } funding { ${FUNDING} } }
  pillarTotals { ${TOTAL} } }`;
