import { Button, DrawerBody, DrawerHeader, DrawerHeaderTitle } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss';
import type { ReactNode } from 'react';
import { useTexts } from './texts-context.ts';

interface AccountCardFrameProps {
  readonly onHide: () => void;
  readonly children: ReactNode;
}

/** The drawer around the account on a narrow page. */
export function AccountCardFrame({ onHide, children }: AccountCardFrameProps) {
  const t = useTexts();
  return (
    <>
      <DrawerHeader>
        <DrawerHeaderTitle
          action={
            <Button
              appearance="subtle"
              icon={<DismissRegular />}
              aria-label={t('hide_account')}
              onClick={onHide}
            />
          }
        >
          {t('account')}
        </DrawerHeaderTitle>
      </DrawerHeader>
      <DrawerBody style={{ padding: 0 }}>{children}</DrawerBody>
    </>
  );
}
