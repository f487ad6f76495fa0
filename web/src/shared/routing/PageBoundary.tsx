import { Component, lazy, type ReactNode, Suspense } from 'react';

/** Fetches what stands in the place of a page that failed. The entry does it ahead: when it is wanted, nothing may come any more. */
export const importCrashedPage = () => import('./CrashedPage');

const CrashedPage = lazy(async () => ({ default: (await importCrashedPage()).CrashedPage }));

interface Crash {
  readonly error: unknown;
}

/** Catches what a page throws, so that the frame and the way to other pages stay. */
export class PageBoundary extends Component<{ readonly children: ReactNode }, { readonly crash: Crash | null }> {
  override state: { readonly crash: Crash | null } = { crash: null };

  static getDerivedStateFromError(error: unknown): { readonly crash: Crash } {
    return { crash: { error } };
  }

  override render(): ReactNode {
    if (!this.state.crash) return this.props.children;
    return (
      <Suspense fallback={null}>
        <CrashedPage error={this.state.crash.error} />
      </Suspense>
    );
  }
}
