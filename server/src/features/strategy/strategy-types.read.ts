/** The shapes in which a configured thing and its parts are answered, for pages of other features that show the same. */
export { StrategyItem } from './api/content.type';
export { Sourced, StrategyFact, StrategyPart, StrategySource } from './api/part.type';
