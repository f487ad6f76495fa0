import { LoaderCircle } from 'lucide-react';
import type { ReactNode, Ref } from 'react';
import { Button as AriaButton } from 'react-aria-components/Button';
import { classNames } from '../class-names';

export interface ButtonLook {
  /** One primary per view; secondary is the default. */
  readonly look?: 'primary' | 'secondary' | 'tertiary';
  readonly small?: boolean;
  /** Fills the width it stands in. */
  readonly wide?: boolean;
  /** Stands left of the words. A lucide icon; its size is set here. */
  readonly icon?: ReactNode;
}

export interface ButtonProps extends ButtonLook {
  readonly children?: ReactNode;
  /** The name of a button that shows only an icon. */
  readonly 'aria-label'?: string;
  readonly 'aria-describedby'?: string;
  readonly type?: 'button' | 'submit' | 'reset';
  /** Waits for an answer: stays in place and in focus, but does nothing more when pressed. */
  readonly pending?: boolean;
  /** What a screen reader hears while the button waits; the words on it when left out. */
  readonly pendingLabel?: string;
  readonly isDisabled?: boolean;
  readonly autoFocus?: boolean;
  readonly form?: string;
  readonly id?: string;
  readonly className?: string;
  readonly ref?: Ref<HTMLButtonElement>;
  readonly onPress?: () => void;
}

export function buttonClass({ look = 'secondary', small, wide }: ButtonLook, iconOnly: boolean, className?: string): string {
  return classNames(
    'u-button',
    `u-button-${look}`,
    small && 'u-button-small',
    wide && 'u-button-wide',
    iconOnly && 'u-button-icon',
    className,
  );
}

/** A button, verb first ("Lämna in"). */
export function Button({ look, small, wide, icon, children, pending, pendingLabel, className, onPress, ...rest }: ButtonProps) {
  const iconOnly = children === undefined || children === null;
  return (
    // Not the library's own pending state: that one leaves an announcement behind which points at a button that is gone.
    <AriaButton
      {...rest}
      aria-disabled={pending || undefined}
      type={pending ? 'button' : rest.type}
      onPress={() => !pending && onPress?.()}
      className={buttonClass({ look, small, wide }, iconOnly, className)}
    >
      {pending ? <LoaderCircle aria-hidden className="u-button-turn" /> : icon}
      {pending && pendingLabel ? pendingLabel : children}
    </AriaButton>
  );
}
