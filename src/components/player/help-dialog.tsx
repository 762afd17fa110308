import { useTranslations } from 'next-intl';
import { Dialog } from '../ui/dialog';

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
  const t = useTranslations('help');
  const rows = [
    [t('keys.toggle'), [t('space')]],
    [t('keys.interval'), ['←', '→']],
    [t('keys.exercise'), ['P', 'N']],
    [t('keys.jump'), ['J', 'L']],
    [t('keys.speed'), ['<', '>']],
    [t('keys.start'), [t('home')]],
    [t('keys.fullScreen'), ['F']],
    [t('keys.mute'), ['M']],
    [t('keys.help'), ['?']],
  ] as const;

  return (
    <Dialog isOpen={isOpen} onClose={onClose} title={t('heading')}>
      <dl>
        {rows.map(([action, keys]) => (
          <div
            key={action}
            className="flex min-h-12 items-center justify-between gap-4 border-t border-line first:border-0"
          >
            <dt>{action}</dt>
            <dd className="flex gap-1.5">
              {keys.map((key) => (
                <Key key={key}>{key}</Key>
              ))}
            </dd>
          </div>
        ))}
      </dl>
    </Dialog>
  );
};
