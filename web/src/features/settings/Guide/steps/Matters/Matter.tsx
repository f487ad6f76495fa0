import { type ReactNode, useId } from 'react';
import './Matters.css';

/** One matter under its name. */
export function Matter({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  const heading = useId();
  return (
    <section className="guide-matter" aria-labelledby={heading}>
      <h3 id={heading} className="u-t18">
        {name}
      </h3>
      <div className="u-fields">{children}</div>
    </section>
  );
}
