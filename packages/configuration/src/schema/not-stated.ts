interface NotStated {
  readonly value: null;
  readonly stated: 'not_stated';
  readonly origin: 'adopted';
  readonly source: readonly never[];
}

/** The part that its document leaves open. It stands apart from the schema, so that a client can know it without the reader. */
export const notStated: NotStated = { value: null, stated: 'not_stated', origin: 'adopted', source: [] };
