'use client';

import { useTranslations } from 'next-intl';
import { Dialog } from '../ui/dialog';
import { Field, Input } from '../ui/field';

/** The link to be copied by hand, where the browser lets no page copy. */
export const ShareDialog = ({
  link,
  onClose,
}: {
  readonly link: string | null;
  readonly onClose: () => void;
}) => {
  const t = useTranslations('train.share');
  return (
    <Dialog isOpen={link !== null} onClose={onClose} title={t('heading')} description={t('text')}>
      <Field label={t('link')}>
        {(control) => (
          <Input
            {...control}
            readOnly
            value={link ?? ''}
            onFocus={(event) => event.currentTarget.select()}
          />
        )}
      </Field>
    </Dialog>
  );
};
