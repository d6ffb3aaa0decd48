import { Button, Text } from '@fluentui/react-components';
import { type FormEvent, useRef, useState } from 'react';
import type { ConversationView } from '../../desk/views.ts';
import type { DeskApi } from './api.ts';
import { Modal } from './modal.tsx';
import { useTexts } from './texts-context.ts';
import { wordsFor } from './use-actions.ts';

interface EraseDialogProps {
  readonly api: DeskApi;
  readonly conversation: ConversationView['conversation'];
  /** There is nothing left to be seen. */
  readonly onErased: () => void;
}

/** For leads: says what goes and what stays, then erases the customer. */
export function EraseDialog({ api, conversation, onErased }: EraseDialogProps) {
  const t = useTexts();
  const dialog = useRef<HTMLDialogElement>(null);
  const [busy, setBusy] = useState(false);
  const [said, setSaid] = useState<string | null>(null);
  const erase = async (): Promise<void> => {
    setBusy(true);
    try {
      const { state } = await api.erase(conversation.id);
      if (state === 'asked') setSaid(t('erase_waits'));
      else {
        dialog.current?.close();
        onErased();
      }
    } catch (error) {
      setSaid(wordsFor(t, error));
    } finally {
      setBusy(false);
    }
  };
  const open = (): void => {
    setSaid(null);
    dialog.current?.showModal();
  };
  const known = conversation.accountId === null ? 'no' : 'yes';
  return (
    <>
      <Button appearance="subtle" onClick={open}>
        {t('erase')}
      </Button>
      <Modal
        dialog={dialog}
        title={t('erase_title')}
        onSubmit={(event: FormEvent) => {
          // Open until the server has answered.
          event.preventDefault();
          void erase();
        }}
        buttons={
          <>
            <Button type="button" onClick={() => dialog.current?.close()}>
              {t(said === null ? 'cancel' : 'dismiss')}
            </Button>
            {said === null && (
              <Button type="submit" appearance="primary" disabledFocusable={busy}>
                {t('erase_now')}
              </Button>
            )}
          </>
        }
      >
        <Text aria-live="polite">{said ?? t('erase_what', { known })}</Text>
      </Modal>
    </>
  );
}
