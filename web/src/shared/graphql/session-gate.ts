/**
 * Stands between a request that was refused because the session had ended and the dialog that asks for the password.
 * However many requests are refused at once, the question is asked once and they all wait for its answer.
 */
export interface SessionGate {
  /** Resolves to true when the person has signed in again, to false when they have given up or no dialog is there to ask. */
  ask(): Promise<boolean>;
  answer(signedIn: boolean): void;
  isAsking(): boolean;
  subscribe(listener: () => void): () => void;
}

export function createSessionGate(): SessionGate {
  const listeners = new Set<() => void>();
  let question: { readonly promise: Promise<boolean>; readonly resolve: (signedIn: boolean) => void } | null = null;
  const tell = (): void => {
    for (const listener of listeners) listener();
  };
  const open = () => {
    let resolve: (signedIn: boolean) => void = () => undefined;
    const promise = new Promise<boolean>((settle) => {
      resolve = settle;
    });
    return { promise, resolve };
  };
  return {
    ask() {
      if (listeners.size === 0) return Promise.resolve(false);
      if (question) return question.promise;
      question = open();
      tell();
      return question.promise;
    },
    answer(signedIn) {
      const asked = question;
      question = null;
      asked?.resolve(signedIn);
      tell();
    },
    isAsking: () => question !== null,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** The one gate of this window. */
export const sessionGate = createSessionGate();
