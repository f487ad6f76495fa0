import { useCallback, useEffect, useRef, useState } from 'react';

/** How long the list waits for the next letter before it searches. In milliseconds. */
const pause = 250;

/**
 * What is being typed, handed on once it has come to rest. When the search is changed from outside (a chip taken away,
 * another link) that is what stands in the field.
 */
export function useSearchText(search: string, onRest: (text: string) => void): readonly [string, (text: string) => void] {
  const [typed, setTyped] = useState(search);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const handedOn = useRef(search);
  useEffect(() => {
    if (search !== handedOn.current) setTyped(search);
    handedOn.current = search;
  }, [search]);
  useEffect(() => () => clearTimeout(timer.current), []);
  const type = useCallback(
    (text: string) => {
      setTyped(text);
      clearTimeout(timer.current);
      timer.current = setTimeout(() => {
        handedOn.current = text;
        onRest(text);
      }, pause);
    },
    [onRest],
  );
  return [typed, type];
}
