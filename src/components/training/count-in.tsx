import { useTranslations } from 'next-intl';
import { useEffect, useEffectEvent, useState } from 'react';

const SECONDS = 3;
const ONE_SECOND_IN_MS = 1000;

const beep = (kind: 'countdown' | 'go') => {
  // A refused sound is no reason not to train.
  new Audio(`/sounds/${kind}.wav`).play().catch(() => undefined);
};

/** 3, 2, 1 over the stage, for whoever comes into the middle of a film. */
export const CountIn = ({ onDone }: { readonly onDone: () => void }) => {
  const t = useTranslations('training');
  const [seconds, setSeconds] = useState(SECONDS);
  const done = useEffectEvent(onDone);

  useEffect(() => {
    beep(seconds === 0 ? 'go' : 'countdown');
    if (seconds === 0) {
      done();
      return;
    }
    const timer = setTimeout(() => setSeconds(seconds - 1), ONE_SECOND_IN_MS);
    return () => clearTimeout(timer);
  }, [seconds]);

  return (
    <div role="timer" className="absolute inset-0 grid place-items-center bg-stage/80">
      <p className="digits text-[min(40vw,40vh)] leading-none text-ready">
        <span className="sr-only">{t('countIn', { seconds })}</span>
        <span aria-hidden="true">{seconds}</span>
      </p>
    </div>
  );
};
