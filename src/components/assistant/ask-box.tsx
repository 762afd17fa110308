'use client';

import type { ReactNode, Ref } from 'react';

export const MAX_ASK_LENGTH = 2000;

/** Where one writes what one wants, inside of a form; Enter sends it, with Shift it begins a line. */
export const AskBox = ({
  id,
  label,
  placeholder,
  action,
  box,
  isBig = false,
}: {
  readonly id: string;
  readonly label: string;
  readonly placeholder: string;
  /** The button that sends it, or stops what was sent. */
  readonly action: ReactNode;
  readonly box?: Ref<HTMLTextAreaElement>;
  readonly isBig?: boolean;
}) => (
  <div>
    <label htmlFor={id} className={isBig ? 'mb-2 block text-lg font-bold' : 'sr-only'}>
      {label}
    </label>
    <div className="rounded-large border border-edge bg-card p-2 focus-within:outline-3 focus-within:outline-offset-2 focus-within:outline-rest hover:border-ink">
      <textarea
        ref={box}
        id={id}
        name="text"
        required
        maxLength={MAX_ASK_LENGTH}
        rows={isBig ? 2 : 1}
        placeholder={placeholder}
        enterKeyHint="send"
        className="field-sizing-content max-h-40 min-h-11 w-full resize-none rounded-medium bg-transparent px-3 py-2.5 text-lg text-ink outline-none placeholder:text-muted"
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return;
          event.preventDefault();
          event.currentTarget.form?.requestSubmit();
        }}
      />
      <div className="flex justify-end gap-2">{action}</div>
    </div>
  </div>
);
