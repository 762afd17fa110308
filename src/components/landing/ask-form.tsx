'use client';

import { useTranslations } from 'next-intl';
import Form from 'next/form';
import { AskBox } from '../assistant/ask-box';
import { Button } from '../ui/button';

/** One box: what is written here is what the assistant is asked, at once. */
export const AskForm = () => {
  const t = useTranslations('landing');
  return (
    <Form action="/assistant" prefetch={false}>
      <AskBox
        id="ask"
        label={t('ask')}
        placeholder={t('placeholder')}
        isBig
        action={
          <Button type="submit" variant="primary" size="large" className="w-full sm:w-auto">
            {t('submit')}
          </Button>
        }
      />
    </Form>
  );
};
