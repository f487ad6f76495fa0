import { type RefObject, useEffect, useRef } from 'react';

/** A frame that the tab key reaches when, and only when, there is something to scroll to in it. */
export function useFocusableFrame(): RefObject<HTMLElement | null> {
  const frame = useRef<HTMLElement>(null);
  useEffect(() => {
    const element = frame.current;
    if (!element) return;
    const watcher = new ResizeObserver(() => {
      const scrolls = getComputedStyle(element).overflowX !== 'visible' && element.scrollWidth > element.clientWidth;
      if (scrolls) element.tabIndex = 0;
      else element.removeAttribute('tabindex');
    });
    watcher.observe(element);
    return () => watcher.disconnect();
  }, []);
  return frame;
}
