import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  DialogTrigger,
  Field,
  Radio,
  RadioGroup,
} from '@fluentui/react-components';
import { useState } from 'react';
import { useTexts } from './texts-context.ts';

const OUTCOMES = ['solved', 'change_made', 'stays', 'no_answer', 'other'] as const;

interface CloseDialogProps {
  readonly disabled: boolean;
  readonly onClose: (outcome: string) => void;
}

/** Asks what came of it, then closes. */
export function CloseDialog({ disabled, onClose }: CloseDialogProps) {
  const t = useTexts();
  const [shown, setShown] = useState(false);
  const [outcome, setOutcome] = useState<string>('solved');
  return (
    <Dialog open={shown} onOpenChange={(_event, { open }) => setShown(open)}>
      <DialogTrigger disableButtonEnhancement>
        <Button disabled={disabled} data-shortcut="close">
          {t('close')}
        </Button>
      </DialogTrigger>
      <DialogSurface>
        <form
          onSubmit={(event) => {
            event.preventDefault();
            setShown(false);
            onClose(outcome);
          }}
        >
          <DialogBody>
            <DialogTitle>{t('close_title')}</DialogTitle>
            <DialogContent>
              <Field label={t('close_outcome')}>
                <RadioGroup value={outcome} onChange={(_event, { value }) => setOutcome(value)}>
                  {OUTCOMES.map((value) => (
                    <Radio key={value} value={value} label={t(`outcome_${value}`)} />
                  ))}
                </RadioGroup>
              </Field>
            </DialogContent>
            <DialogActions>
              <DialogTrigger disableButtonEnhancement>
                <Button>{t('cancel')}</Button>
              </DialogTrigger>
              <Button type="submit" appearance="primary">
                {t('close')}
              </Button>
            </DialogActions>
          </DialogBody>
        </form>
      </DialogSurface>
    </Dialog>
  );
}
