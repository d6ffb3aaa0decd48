import {
  Button,
  Field,
  Input,
  MessageBar,
  MessageBarBody,
  Text,
  Title3,
} from '@fluentui/react-components';
import { type SyntheticEvent, useEffect, useState } from 'react';
import { demoLink, isDemo } from './api.ts';
import { Centred } from './centred.tsx';
import { useTexts } from './texts-context.ts';

const PROBLEMS = { LinkUsed: 'link_used', LinkInvalid: 'link_invalid' } as const;

/** How to sign in, and in a demonstration a way to do it under any name. */
export function SignIn() {
  const t = useTexts();
  const [demo, setDemo] = useState(false);
  const [name, setName] = useState('');
  const [failed, setFailed] = useState(false);
  const problem = new URLSearchParams(window.location.search).get('problem');
  const text = Object.entries(PROBLEMS).find(([code]) => code === problem)?.[1];

  useEffect(() => {
    document.title = t('sign_in_title');
    isDemo().then(setDemo, () => setDemo(false));
  }, [t]);

  const signIn = async (event: SyntheticEvent): Promise<void> => {
    event.preventDefault();
    const link = await demoLink(name.trim()).catch(() => null);
    if (link === null) setFailed(true);
    else window.location.assign(link);
  };

  return (
    <Centred>
      <Title3 as="h1" style={{ margin: 0 }}>
        {t('sign_in_title')}
      </Title3>
      {(text ?? failed) && (
        <MessageBar intent="warning">
          <MessageBarBody>{t(failed ? 'sign_in_failed' : (text ?? 'link_invalid'))}</MessageBarBody>
        </MessageBar>
      )}
      <Text>{t('sign_in_text')}</Text>
      {demo && (
        <form onSubmit={(event) => void signIn(event)} style={{ display: 'grid', gap: 12 }}>
          <Text>{t('sign_in_demo_text')}</Text>
          <Field label={t('sign_in_name')} required>
            <Input
              value={name}
              maxLength={60}
              autoComplete="name"
              onChange={(_event, { value }) => setName(value)}
            />
          </Field>
          <Button appearance="primary" type="submit" disabled={name.trim() === ''}>
            {t('sign_in_button')}
          </Button>
        </form>
      )}
    </Centred>
  );
}
