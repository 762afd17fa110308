import { X } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { BUTTON_STYLES } from '../ui/button-styles';
import { usePageLanguage } from '../words/language-provider';

const Key = ({ children }: { readonly children: string }) => (
  <kbd className="inline-grid min-h-9 min-w-9 place-items-center rounded-small border border-edge bg-raised px-2 font-sans text-sm font-semibold">
    {children}
  </kbd>
);

/** The keys of the player, in a modal dialog. */
export const HelpDialog = ({
  isOpen,
  onClose,
}: {
  readonly isOpen: boolean;
  readonly onClose: () => void;
}) => {
  const words = usePageLanguage().words.help;
  const dialog = useRef<HTMLDialogElement>(null);

  useEffect(() => {
    if (isOpen) dialog.current?.showModal();
    else dialog.current?.close();
  }, [isOpen]);

  const rows = [
    [words.keys.toggle, words.space],
    [words.keys.previous, '←'],
    [words.keys.next, '→'],
    [words.keys.fullScreen, 'F'],
    [words.keys.mute, 'M'],
    [words.keys.help, '?'],
  ] as const;

  return (
    <dialog
      ref={dialog}
      aria-labelledby="help-heading"
      onClose={onClose}
      // A click on the backdrop hits the dialog itself, for its content fills it.
      onClick={(event) => event.target === event.currentTarget && onClose()}
      className="m-auto w-[min(30rem,calc(100vw-32px))] rounded-large border border-line bg-card p-0 text-ink backdrop:bg-black/60"
    >
      <div className="p-6">
        <div className="mb-3 flex items-center justify-between">
          <h2 id="help-heading" className="text-2xl">
            {words.heading}
          </h2>
          <button
            type="button"
            aria-label={words.close}
            onClick={onClose}
            className={BUTTON_STYLES.icon}
          >
            <X className="size-6" aria-hidden="true" />
          </button>
        </div>
        <dl>
          {rows.map(([action, key]) => (
            <div
              key={action}
              className="flex min-h-12 items-center justify-between gap-4 border-t border-line first:border-0"
            >
              <dt>{action}</dt>
              <dd>
                <Key>{key}</Key>
              </dd>
            </div>
          ))}
        </dl>
      </div>
    </dialog>
  );
};
