/** Which requests wait to be sent again because the server has no time for them now. */
export interface BusySign {
  begin(request: object): void;
  end(request: object): void;
  isShown(): boolean;
  subscribe(listener: () => void): () => void;
}

export function createBusySign(): BusySign {
  const listeners = new Set<() => void>();
  const waiting = new Set<object>();
  const tell = (): void => {
    for (const listener of listeners) listener();
  };
  return {
    begin(request) {
      waiting.add(request);
      tell();
    },
    end(request) {
      if (waiting.delete(request)) tell();
    },
    isShown: () => waiting.size > 0,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** The one sign of this window. */
export const busySign = createBusySign();
