import { Button, Text, Title3 } from '@fluentui/react-components';
import { Centred } from './centred.tsx';
import { useTexts } from './texts-context.ts';

/** Nothing answered: said plainly, with a way on. */
export function Unreachable({ onRetry }: { readonly onRetry: () => void }) {
  const t = useTexts();
  return (
    <Centred>
      <Title3 as="h1" style={{ margin: 0 }}>
        {t('error_title')}
      </Title3>
      <Text>{t('error_text')}</Text>
      <Button appearance="primary" onClick={onRetry}>
        {t('try_again')}
      </Button>
    </Centred>
  );
}
