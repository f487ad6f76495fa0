import { Component, type ReactNode } from 'react';
import { fetched } from '../fetched';

/** Fetched ahead by the entry: when it is wanted, nothing may come any more. */
export const CrashedPage = fetched(async () => (await import('./CrashedPage')).CrashedPage);

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
    return <CrashedPage error={this.state.crash.error} />;
  }
}
