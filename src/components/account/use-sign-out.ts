'use client';

import { useMutation } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { useRouter } from 'next/navigation';
import { toast } from '../ui/toast';
import { useSendTrainings } from '../training/send-trainings';
import { signOut } from './auth-client';
import { forgetPrivate } from './forget-private';
import { useCallerChanged } from './use-account';

/** Signs out, and forgets whatever was fetched. */
export const useSignOut = () => {
  const t = useTranslations('account');
  const router = useRouter();
  const callerChanged = useCallerChanged();
  const sendTrainings = useSendTrainings();
  return useMutation({
    mutationFn: async () => {
      // What was trained is the one's who leaves.
      await sendTrainings().catch(() => false);
      await signOut();
      await forgetPrivate();
      await callerChanged();
    },
    onSuccess: () => {
      toast(t('signedOut'));
      router.push('/account');
    },
    onError: () => toast(t('errors.failed')),
  });
};
