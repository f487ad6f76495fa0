import { Check } from 'lucide-react';
import { ListBox, ListBoxItem } from 'react-aria-components/ListBox';

/** One thing to choose among. */
export interface Choice {
  readonly id: string;
  readonly name: string;
  /** A second, quieter line. */
  readonly note?: string;
  readonly isDisabled?: boolean;
}

/** The list that a select or a combo box opens. A combo box narrows its own choices and hands them down itself. */
export function Options({ choices, emptyText }: { readonly choices?: readonly Choice[]; readonly emptyText?: string }) {
  return (
    <ListBox className="u-options" items={choices} renderEmptyState={() => <div className="u-options-empty">{emptyText}</div>}>
      {(choice) => (
        <ListBoxItem id={choice.id} textValue={choice.name} isDisabled={choice.isDisabled} className="u-option">
          <span className="u-option-words">
            {choice.name}
            {choice.note && <span className="u-option-note">{choice.note}</span>}
          </span>
          <Check aria-hidden className="u-option-tick" />
        </ListBoxItem>
      )}
    </ListBox>
  );
}
