import { makeStyles, tokens } from '@fluentui/react-components';
import { type FormEvent, type ReactNode, type RefObject, useId } from 'react';

const useStyles = makeStyles({
  modal: {
    width: 'min(420px, calc(100vw - 32px))',
    boxSizing: 'border-box',
    padding: tokens.spacingHorizontalXXL,
    border: 'none',
    borderRadius: tokens.borderRadiusXLarge,
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    boxShadow: tokens.shadow64,
    '::backdrop': { backgroundColor: tokens.colorBackgroundOverlay },
  },
  title: {
    margin: `0 0 ${tokens.spacingVerticalL}`,
    fontSize: tokens.fontSizeBase500,
    fontWeight: tokens.fontWeightSemibold,
  },
  buttons: {
    display: 'flex',
    justifyContent: 'flex-end',
    gap: tokens.spacingHorizontalS,
    marginTop: tokens.spacingVerticalL,
  },
});

interface ModalProps {
  readonly dialog: RefObject<HTMLDialogElement>;
  readonly title: string;
  readonly children: ReactNode;
  /** In its last line. */
  readonly buttons: ReactNode;
  readonly onSubmit?: (event: FormEvent) => void;
}

/**
 * The browser's own modal dialog: keeps the focus inside, gives it back, closes on Escape.
 * Not Fluent's: that leaves hidden elements in the page that can be focused, which
 * axe-core finds fault with.
 */
export function Modal({ dialog, title, children, buttons, onSubmit }: ModalProps) {
  const styles = useStyles();
  const id = useId();
  return (
    <dialog ref={dialog} className={styles.modal} aria-labelledby={id}>
      <form method="dialog" onSubmit={onSubmit}>
        <h2 id={id} className={styles.title}>
          {title}
        </h2>
        {children}
        <div className={styles.buttons}>{buttons}</div>
      </form>
    </dialog>
  );
}
