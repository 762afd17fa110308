'use client';

import { useTranslations } from 'next-intl';
import Link from 'next/link';
import { useCallback, useSyncExternalStore } from 'react';
import { storedText } from '../stored-text';
import { Button } from '../ui/button';
import { Dialog } from '../ui/dialog';
import { consentText, HEALTH_CONSENT_KEY, isConsent } from './health-consent';

const listeners = new Set<() => void>();
/** Where the browser keeps nothing, a consent holds until the page is left. */
let heldInMemory: string | null = null;

const readKept = (): string | null => storedText(HEALTH_CONSENT_KEY) ?? heldInMemory;

const keep = (text: string): void => {
  heldInMemory = text;
  try {
    localStorage.setItem(HEALTH_CONSENT_KEY, text);
  } catch {
    // A private window without storage: then the page remembers it.
  }
  for (const listener of listeners) listener();
};

const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener);
  window.addEventListener('storage', listener);
  return () => {
    listeners.delete(listener);
    window.removeEventListener('storage', listener);
  };
};

interface HealthConsent {
  /** Whether this browser's person has read the health note; `null` while the server draws: not known. */
  readonly isGiven: boolean | null;
  readonly give: () => void;
}

/** The health note is read once before the first session; the browser remembers it. */
export const useHealthConsent = (): HealthConsent => {
  const isGiven = useSyncExternalStore<boolean | null>(
    subscribe,
    () => isConsent(readKept()),
    () => null,
  );
  const give = useCallback(() => keep(consentText(new Date())), []);
  return { isGiven, give };
};

const POINTS = ['ask', 'stop', 'space'] as const;

/** The health note. Accepting it is remembered; `onClose` means that the session is not begun. */
export const HealthDialog = ({
  isOpen,
  onAccept,
  onClose,
}: {
  readonly isOpen: boolean;
  /** Called after the consent was kept. */
  readonly onAccept?: () => void;
  readonly onClose: () => void;
}) => {
  const t = useTranslations('health');
  const { give } = useHealthConsent();
  const accept = () => {
    give();
    onAccept?.();
  };
  return (
    <Dialog
      isOpen={isOpen}
      onClose={onClose}
      title={t('heading')}
      description={t('text')}
      footer={
        <Button variant="primary" size="large" className="w-full" onClick={accept}>
          {t('accept')}
        </Button>
      }
    >
      <ul className="grid gap-3">
        {POINTS.map((point) => (
          <li key={point} className="border-l-4 border-ready pl-4">
            {t(`points.${point}`)}
          </li>
        ))}
      </ul>
      <Link
        href="/legal/health"
        className="mt-3 inline-flex min-h-11 items-center font-semibold text-rest underline underline-offset-4"
      >
        {t('more')}
      </Link>
    </Dialog>
  );
};
