'use client';

import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Download } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { toast } from '../ui/toast';
import { useApi } from '../api/api-context';
import { Button } from '../ui/button';
import { Card } from '../ui/card';
import { AccountErrorNote } from './account-error-note';
import { DeleteDialog } from './delete-dialog';
import { saveJson } from '../save-json';

/** All that is kept of somebody: to take along, and to delete. */
export const DataCard = ({ isGuest }: { readonly isGuest: boolean }) => {
  const t = useTranslations('account');
  const api = useApi();
  const client = useQueryClient();
  const [isAsking, setIsAsking] = useState(false);
  const download = useMutation({
    // Never from a cache: it is to be what is kept now.
    mutationFn: () =>
      client.fetchQuery(api.account.export.queryOptions({}, { staleTime: 0, gcTime: 0 })),
    onSuccess: (data) => {
      const day = data.exportedAt.slice(0, 10);
      saveJson(`virtual-ai-coach-${day}.json`, data);
      toast(t('downloaded'));
    },
  });
  return (
    <Card aria-labelledby="data" className="grid content-start gap-4">
      <div>
        <h2 id="data" className="text-2xl">
          {t('data')}
        </h2>
        <p className="mt-2 text-muted">{t('dataText')}</p>
      </div>
      <AccountErrorNote action="other" error={download.error} />
      <div>
        <Button disabled={download.isPending} onClick={() => download.mutate()}>
          <Download className="size-5" aria-hidden="true" />
          {download.isPending ? t('preparing') : t('download')}
        </Button>
      </div>
      <hr className="my-2 border-line" />
      <p className="text-muted">{isGuest ? t('deleteGuestText') : t('deleteText')}</p>
      <div>
        <Button
          variant="danger"
          className="min-w-0 whitespace-normal"
          onClick={() => setIsAsking(true)}
        >
          {isGuest ? t('deleteGuest') : t('delete')}
        </Button>
      </div>
      <DeleteDialog isOpen={isAsking} isGuest={isGuest} onClose={() => setIsAsking(false)} />
    </Card>
  );
};
