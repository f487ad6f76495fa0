import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button } from 'react-aria-components/Button';
import { ToggleButton } from 'react-aria-components/ToggleButton';
import { classNames } from '../class-names';

export interface ChipProps {
  readonly children: ReactNode;
  readonly icon?: ReactNode;
  readonly selected?: boolean;
  /** Turns the chip on and off. */
  readonly onChange?: (selected: boolean) => void;
  /** Shows a cross that takes the chip away; `removeLabel` names it ("Ta bort Pågår"). */
  readonly onRemove?: () => void;
  readonly removeLabel?: string;
}

/** A filter or a choice in words. Without `onChange` it is a mark that can at most be taken away. */
export function Chip({ children, icon, selected = false, onChange, onRemove, removeLabel }: ChipProps) {
  if (onChange) {
    return (
      <ToggleButton className="u-chip" isSelected={selected} onChange={onChange}>
        {icon}
        {children}
      </ToggleButton>
    );
  }
  return (
    <span className={classNames('u-chip u-chip-static', selected && 'u-chip-on')}>
      {icon}
      {children}
      {onRemove && (
        <Button className="u-chip-remove" aria-label={removeLabel} onPress={() => onRemove()}>
          <X aria-hidden size={14} />
        </Button>
      )}
    </span>
  );
}

export interface ChipGroupProps {
  readonly label: string;
  readonly children: ReactNode;
}

/** Chips that belong together, with a name for those who cannot see that they do. */
export function ChipGroup({ label, children }: ChipGroupProps) {
  return (
    <fieldset className="u-chips" aria-label={label}>
      {children}
    </fieldset>
  );
}
