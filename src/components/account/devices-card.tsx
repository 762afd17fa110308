'use client';

import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useFormatter, useTranslations } from 'next-intl';
import { toast } from '../ui/toast';
import { Badge } from '../ui/badge';
import { Button } from '../ui/button';
import { Card } from '../ui/card';
import { Skeleton } from '../ui/skeleton';
import { AccountErrorNote } from './account-error-note';
import {
  fetchDevices,
  signOutDevice,
  signOutOtherDevices,
  type SignedInDevice,
} from './auth-client';
import { deviceName } from './device-name';

export const DEVICES_KEY = ['account', 'devices'];

const DeviceRow = ({
  device,
  isThis,
  isBusy,
  onEnd,
}: {
  readonly device: SignedInDevice;
  readonly isThis: boolean;
  readonly isBusy: boolean;
  readonly onEnd: () => void;
}) => {
  const t = useTranslations('account');
  const format = useFormatter();
  const name = deviceName(device.userAgent) ?? t('unknownDevice');
  const date = format.dateTime(device.updatedAt, { dateStyle: 'long' });
  return (
    <li className="flex min-h-14 items-center justify-between gap-3 py-2">
      <div className="min-w-0">
        <p className="font-semibold">{name}</p>
        <p className="text-sm text-muted">{t('lastUsed', { date })}</p>
      </div>
      {isThis ? (
        <Badge>{t('thisDevice')}</Badge>
      ) : (
        <Button
          variant="ghost"
          aria-label={t('endSessionOf', { device: name })}
          disabled={isBusy}
          onClick={onEnd}
        >
          {t('endSession')}
        </Button>
      )}
    </li>
  );
};

/** Where the account is signed in, with a way to end it. */
export const DevicesCard = ({ sessionToken }: { readonly sessionToken: string }) => {
  const t = useTranslations('account');
  const client = useQueryClient();
  const devices = useQuery({ queryKey: DEVICES_KEY, queryFn: fetchDevices });
  const end = useMutation({
    /** @param token null: all others */
    mutationFn: (token: string | null) =>
      token === null ? signOutOtherDevices() : signOutDevice(token),
    onSuccess: () => toast(t('othersEnded')),
    onSettled: () => client.invalidateQueries({ queryKey: DEVICES_KEY }),
  });
  return (
    <Card aria-labelledby="devices" className="grid content-start gap-4">
      <div>
        <h2 id="devices" className="text-2xl">
          {t('devices')}
        </h2>
        <p className="mt-2 text-muted">{t('devicesText')}</p>
      </div>
      {devices.isPending && <Skeleton className="h-14" />}
      <AccountErrorNote action="other" error={devices.error ?? end.error} />
      <ul className="divide-y divide-line">
        {devices.data?.map((device) => (
          <DeviceRow
            key={device.token}
            device={device}
            isThis={device.token === sessionToken}
            isBusy={end.isPending}
            onEnd={() => end.mutate(device.token)}
          />
        ))}
      </ul>
      {(devices.data?.length ?? 0) > 2 && (
        <div>
          <Button disabled={end.isPending} onClick={() => end.mutate(null)}>
            {t('endOthers')}
          </Button>
        </div>
      )}
    </Card>
  );
};
