'use client';

import { useTranslations } from 'next-intl';
import { Button } from './button';
import { Dialog } from './dialog';

/** Asks before something that cannot be undone. What can be undone is done at once instead, with a toast that undoes it. */
export const ConfirmDialog = ({
  isOpen,
  title,
  text,
  action,
  isBusy = false,
  onConfirm,
  onClose,
}: {
  readonly isOpen: boolean;
  readonly title: string;
  readonly text: string;
  /** What the button does, as a verb: "Delete account". */
  readonly action: string;
  readonly isBusy?: boolean;
  readonly onConfirm: () => void;
  readonly onClose: () => void;
}) => {
  const t = useTranslations('site');
  return (
    <Dialog
      isOpen={isOpen}
      onClose={onClose}
      title={title}
      description={text}
      footer={
        <>
          <Button onClick={onClose}>{t('cancel')}</Button>
          <Button variant="danger" disabled={isBusy} onClick={onConfirm}>
            {action}
          </Button>
        </>
      }
    />
  );
};
