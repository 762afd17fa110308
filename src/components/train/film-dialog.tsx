'use client';

import { useTranslations } from 'next-intl';
import { ExportPanel } from '../films/export-panel';
import { Dialog } from '../ui/dialog';
import { useMediaQuery } from '../use-media-query';

/** The session becomes a film: made, watched while it is made, and downloaded. */
export const FilmDialog = ({ onClose }: { readonly onClose: () => void }) => {
  const t = useTranslations('train.actions');
  const isPhone = useMediaQuery('(max-width: 640px)');
  return (
    <Dialog isOpen onClose={onClose} title={t('film')} shape={isPhone ? 'sheet' : 'wide'}>
      {/* The dialog is its surface and says its name. */}
      <div className="[&>section]:border-0 [&>section]:p-0 sm:[&>section]:p-0 [&>section>h2]:hidden">
        <ExportPanel />
      </div>
    </Dialog>
  );
};
