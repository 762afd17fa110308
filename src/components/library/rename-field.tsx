'use client';

import { Check } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useEffect, useRef, useState } from 'react';
import { Button } from '../ui/button';
import { Input } from '../ui/field';

const LONGEST_TITLE = 120;

/** A title being written in the place of the old one: Enter or leaving keeps it, Escape takes the old one back, nothing means none. */
export const RenameField = ({
  name,
  title,
  onRename,
  onCancel,
}: {
  /** What the session is called now, for the label. */
  readonly name: string;
  readonly title: string;
  readonly onRename: (title: string | null) => void;
  readonly onCancel: () => void;
}) => {
  const t = useTranslations('library.saved');
  const input = useRef<HTMLInputElement>(null);
  const [text, setText] = useState(title);
  useEffect(() => {
    // The menu gives the focus back to its button when it has closed; the field takes it after that.
    const frame = requestAnimationFrame(() => input.current?.select());
    return () => cancelAnimationFrame(frame);
  }, []);
  const save = () => onRename(text.trim() === '' ? null : text.trim());
  return (
    <form
      className="relative flex gap-2"
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onCancel();
      }}
    >
      <Input
        ref={input}
        aria-label={t('renameField', { name })}
        value={text}
        maxLength={LONGEST_TITLE}
        onChange={(event) => setText(event.target.value)}
      />
      <Button type="submit" variant="icon" aria-label={t('save')} className="border border-edge">
        <Check className="size-5" aria-hidden="true" />
      </Button>
    </form>
  );
};
