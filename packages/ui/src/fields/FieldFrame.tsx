import { CircleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import { FieldError } from 'react-aria-components/FieldError';
import { Label } from 'react-aria-components/Label';
import { Text } from 'react-aria-components/Text';

/** What every field has round its control. */
export interface FieldWords {
  readonly label: ReactNode;
  /** Stands after the label in grey, for example "frivilligt". */
  readonly labelNote?: string;
  /** One line under the label: what is asked for. */
  readonly hint?: ReactNode;
  /** What is wrong and what to do about it. The field shows itself as wrong when there is one. */
  readonly error?: string | null;
}

/** How wide a field is: after what is written in it, not after the page. */
export type FieldWidth = 'short' | 'half' | 'text' | 'full';

/** Label, hint and message, in that order, inside a react-aria field that ties them to the control. */
export function FieldFrame({ label, labelNote, hint, error, children }: FieldWords & { readonly children: ReactNode }) {
  return (
    <>
      <Label className="u-label">
        {label}
        {labelNote && <span className="u-label-note"> {labelNote}</span>}
      </Label>
      {hint && (
        <Text slot="description" className="u-hint">
          {hint}
        </Text>
      )}
      {error && (
        <FieldError className="u-error" elementType="div">
          <CircleAlert aria-hidden />
          <span>{error}</span>
        </FieldError>
      )}
      {children}
    </>
  );
}
