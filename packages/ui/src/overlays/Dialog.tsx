import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import { Dialog as AriaDialog, Heading } from 'react-aria-components/Dialog';
import { Modal, ModalOverlay } from 'react-aria-components/Modal';
import { Button } from '../actions/Button';
import { classNames } from '../class-names';

export interface DialogProps {
  readonly title: string;
  readonly children: ReactNode;
  readonly isOpen: boolean;
  /** Left out where the dialog must be answered; then there is no cross and Escape does nothing. */
  readonly onClose?: () => void;
  /** The name of the cross ("Stäng"). */
  readonly closeLabel?: string;
  /** Buttons at the foot, the primary one first. */
  readonly actions?: ReactNode;
  readonly wide?: boolean;
}

/** A question or a short piece of work that stands before the page until it is done. Focus stays inside and goes back after. */
export function Dialog({ title, children, isOpen, onClose, closeLabel, actions, wide }: DialogProps) {
  return (
    <ModalOverlay
      className="u-dialog-back"
      isOpen={isOpen}
      isDismissable={Boolean(onClose)}
      isKeyboardDismissDisabled={!onClose}
      onOpenChange={(open) => !open && onClose?.()}
    >
      <Modal className={classNames('u-dialog-frame', wide && 'u-dialog-wide')}>
        <AriaDialog className="u-dialog">
          <div className="u-dialog-head">
            <Heading slot="title" level={2} className="u-t22">
              {title}
            </Heading>
            {onClose && closeLabel && <Button look="tertiary" small icon={<X aria-hidden />} aria-label={closeLabel} onPress={onClose} />}
          </div>
          <div className="u-dialog-body">{children}</div>
          {actions && <div className="u-dialog-foot">{actions}</div>}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}
