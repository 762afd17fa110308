'use client';

import { Check, Copy } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useEffect, useState } from 'react';
import { copyText } from '../copy-text';
import { Button } from '../ui/button';

const SHOWN_IN_MS = 2000;

/** Copies a text and says that it did. */
export const CopyButton = ({ text, label }: { readonly text: string; readonly label: string }) => {
  const t = useTranslations('templates');
  const [isCopied, setCopied] = useState(false);
  useEffect(() => {
    if (!isCopied) return undefined;
    const timer = setTimeout(() => setCopied(false), SHOWN_IN_MS);
    return () => clearTimeout(timer);
  }, [isCopied]);
  const copy = async () => setCopied(await copyText(text));
  return (
    <>
      <Button variant="icon" aria-label={label} onClick={() => void copy()}>
        {isCopied ? (
          <Check className="size-5" aria-hidden="true" />
        ) : (
          <Copy className="size-5" aria-hidden="true" />
        )}
      </Button>
      <span role="status" className="sr-only">
        {isCopied ? t('copied') : ''}
      </span>
    </>
  );
};
