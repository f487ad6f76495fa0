import { useEffect, useRef } from 'react';

/** One thing to mend: the id of the field's control, and what to write ("Fyll i medfinansiering"). */
export interface FieldProblem {
  readonly fieldId: string;
  readonly text: string;
}

export interface ErrorSummaryProps {
  readonly title: string;
  readonly problems: readonly FieldProblem[];
  /** Change it at each submission that fails, so that focus comes back here. */
  readonly attempt?: number;
  /** Called before focus moves to the field, to open whatever part of the page it lies in. */
  readonly onGoTo?: (fieldId: string) => void;
}

function focusField(fieldId: string): void {
  const field = document.getElementById(fieldId);
  const control = field?.matches('input, textarea, select, button, [tabindex]')
    ? field
    : field?.querySelector<HTMLElement>('input, textarea, select, button');
  control?.scrollIntoView({ block: 'center' });
  control?.focus({ preventScroll: true });
}

/** Everything that hinders a form from being sent, on top of it, each a link to its field. Takes focus when it appears. */
export function ErrorSummary({ title, problems, attempt = 0, onGoTo }: ErrorSummaryProps) {
  const box = useRef<HTMLDivElement>(null);
  // A new attempt with the same faults moves focus here again.
  useEffect(() => {
    if (attempt >= 0) box.current?.focus();
  }, [attempt]);
  return (
    <div ref={box} className="u-error-summary" role="alert" tabIndex={-1}>
      <h2 className="u-t22">{title}</h2>
      <ul>
        {problems.map(({ fieldId, text }) => (
          <li key={`${fieldId} ${text}`}>
            <a
              href={`#${fieldId}`}
              onClick={(event) => {
                event.preventDefault();
                onGoTo?.(fieldId);
                requestAnimationFrame(() => focusField(fieldId));
              }}
            >
              {text}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}
