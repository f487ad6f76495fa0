import { v5 } from 'uuid';

const NAMESPACE = '6f1d3b54-94a7-4f0c-9a55-3d8f6a1c2e70';

/** The id of an invented row: the same in every database, so that example data is the same wherever it is loaded. */
export const exampleId = (...name: [string, ...string[]]): string => v5(name.join('/'), NAMESPACE);
