import type { ReactNode } from 'react';
import { RouterProvider } from 'react-aria-components';
import { I18nProvider } from 'react-aria-components/I18nProvider';

export interface UiProviderProps {
  /** "sv-SE" or "en-GB": how days are written and what the primitives themselves say. */
  readonly locale: string;
  /** Opens a page of the house without a reload. */
  readonly navigate: (href: string) => void;
  readonly children: ReactNode;
}

/** What the primitives need to know about the house they stand in. */
export function UiProvider({ locale, navigate, children }: UiProviderProps) {
  return (
    <I18nProvider locale={locale}>
      <RouterProvider navigate={navigate}>{children}</RouterProvider>
    </I18nProvider>
  );
}
