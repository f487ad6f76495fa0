import type { ReactNode } from 'react';
import { Button } from 'react-aria-components/Button';
import { classNames } from '../class-names';

export interface TextButtonProps {
  readonly children: ReactNode;
  readonly onPress: () => void;
  readonly id?: string;
  readonly className?: string;
  readonly 'aria-label'?: string;
  readonly 'aria-expanded'?: boolean;
}

/** A button that reads as a link, for small acts beside a field ("Uppdatera", "Använd", "Ångra"). */
export function TextButton({ className, onPress, ...rest }: TextButtonProps) {
  return <Button {...rest} onPress={() => onPress()} className={classNames('u-text-button', className)} />;
}
