import { Button, Field, Radio, RadioGroup } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import { Modal } from './modal.tsx';
import { useTexts } from './texts-context.ts';

const OUTCOMES = ['solved', 'change_made', 'stays', 'no_answer', 'other'] as const;

interface CloseDialogProps {
  readonly disabled: boolean;
  readonly onClose: (outcome: string) => void;
}

/** Asks what came of it, then closes. */
export function CloseDialog({ disabled, onClose }: CloseDialogProps) {
  const t = useTexts();
  const dialog = useRef<HTMLDialogElement>(null);
  const [outcome, setOutcome] = useState<string>('solved');
  return (
    <>
      <Button disabled={disabled} data-shortcut="close" onClick={() => dialog.current?.showModal()}>
        {t('close')}
      </Button>
      <Modal
        dialog={dialog}
        title={t('close_title')}
        onSubmit={() => onClose(outcome)}
        buttons={
          <>
            <Button type="button" onClick={() => dialog.current?.close()}>
              {t('cancel')}
            </Button>
            <Button type="submit" appearance="primary">
              {t('close')}
            </Button>
          </>
        }
      >
        <Field label={t('close_outcome')}>
          <RadioGroup value={outcome} onChange={(_event, { value }) => setOutcome(value)}>
            {OUTCOMES.map((value) => (
              <Radio key={value} value={value} label={t(`outcome_${value}`)} />
            ))}
          </RadioGroup>
        </Field>
      </Modal>
    </>
  );
}
