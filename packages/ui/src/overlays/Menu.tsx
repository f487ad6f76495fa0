import type { ReactElement, ReactNode } from 'react';
import { Header } from 'react-aria-components/Header';
import { Menu as AriaMenu, MenuItem as AriaMenuItem, MenuSection as AriaMenuSection, MenuTrigger } from 'react-aria-components/Menu';
import { Popover } from 'react-aria-components/Popover';
import { Separator } from 'react-aria-components/Separator';

export interface MenuProps {
  /** The button that opens the menu. */
  readonly trigger: ReactElement;
  /** Names the menu for screen readers. */
  readonly label: string;
  readonly children: ReactNode;
  readonly placement?: 'bottom start' | 'bottom end';
}

/** A list of things to do, opened by a button. */
export function Menu({ trigger, label, children, placement = 'bottom start' }: MenuProps) {
  return (
    <MenuTrigger>
      {trigger}
      <Popover className="u-popover" placement={placement}>
        <AriaMenu className="u-menu" aria-label={label}>
          {children}
        </AriaMenu>
      </Popover>
    </MenuTrigger>
  );
}

export interface MenuItemProps {
  readonly id: string;
  /** The words, for typing the first letters. */
  readonly name: string;
  readonly note?: string;
  readonly icon?: ReactNode;
  readonly href?: string;
  readonly onAction?: () => void;
  readonly isDisabled?: boolean;
}

/** One thing to do or one place to go. */
export function MenuItem({ id, name, note, icon, href, onAction, isDisabled }: MenuItemProps) {
  return (
    <AriaMenuItem id={id} textValue={name} href={href} onAction={onAction} isDisabled={isDisabled} className="u-menu-item">
      {icon}
      <span className="u-menu-words">
        {name}
        {note && <span className="u-menu-note">{note}</span>}
      </span>
    </AriaMenuItem>
  );
}

/** Items under a heading. */
export function MenuSection({ heading, children }: { readonly heading: string; readonly children: ReactNode }) {
  return (
    <AriaMenuSection>
      <Header className="u-menu-heading">{heading}</Header>
      {children}
    </AriaMenuSection>
  );
}

/** A hairline between items. */
export const MenuRule = () => <Separator className="u-menu-rule" />;
