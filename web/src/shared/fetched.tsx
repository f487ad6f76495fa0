import { type ComponentType, useEffect, useState } from 'react';

/** A component whose code is fetched, when it is first drawn or before. */
export type Fetched<Props> = ComponentType<Props> & {
  /** Fetches the code ahead of the drawing, again where it failed before. A failure is told by the component, where it is drawn. */
  readonly fetchAhead: () => void;
};

interface Failure {
  readonly error: unknown;
}

const Nothing = () => null;

/**
 * Makes a component of code that is fetched. It stands there as soon as the code is here: React's `lazy` shows what stands in its place
 * even where the code has come already, and leaves that for 300 ms, once for each that is inside another.
 * What goes wrong is thrown when it is drawn, for the boundary around it, and is not tried again before it is fetched ahead anew.
 * @param load fetches the code
 * @param Meanwhile stands in its place
 */
export function fetched<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
  Meanwhile: ComponentType = Nothing,
): Fetched<Props> {
  let here: ComponentType<Props> | null = null;
  let onItsWay: Promise<ComponentType<Props>> | null = null;
  let failed: Failure | null = null;

  async function arrive(): Promise<ComponentType<Props>> {
    try {
      here = await load();
      return here;
    } catch (error) {
      failed = { error };
      throw error;
    } finally {
      onItsWay = null;
    }
  }

  const fetchCode = (): Promise<ComponentType<Props>> => {
    onItsWay ??= arrive();
    return onItsWay;
  };

  function Code(props: Props) {
    const [Arrived, setArrived] = useState(() => here);
    const [failure, setFailure] = useState(() => failed);
    useEffect(() => {
      if (here) setArrived(() => here);
      else
        fetchCode().then(
          (component) => setArrived(() => component),
          (error: unknown) => setFailure({ error }),
        );
    }, []);
    if (failure) throw failure.error;
    return Arrived ? <Arrived {...props} /> : <Meanwhile />;
  }

  const fetchAhead = (): void => {
    failed = null;
    if (!here) fetchCode().catch(() => undefined);
  };
  return Object.assign(Code, { fetchAhead });
}
