export { everyUnit, holdingsOn, versionOn } from './data/on-day';
export { dayAsked } from './model/day-asked';
export { type DatedUnit, type HoldingOnDay, hasPlaceFor, isThere, unitsOn, vacantRoles } from './model/unit-on-day';
