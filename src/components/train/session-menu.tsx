'use client';

import { FileDown, FolderOpen, Link2, Trash2 } from 'lucide-react';
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { Menu, MenuItem, MenuLine } from '../ui/menu';

/** What is done with the session as a whole, and less often; fetched when its button is used. */
export const SessionMenu = ({
  trigger,
  isEmpty,
  onShare,
  onDownload,
  onOpen,
  onClear,
}: {
  /** Its button. */
  readonly trigger: ReactNode;
  readonly isEmpty: boolean;
  readonly onShare: () => void;
  readonly onDownload: () => void;
  /** Asks for a file to be opened. */
  readonly onOpen: () => void;
  readonly onClear: () => void;
}) => {
  const t = useTranslations('train.actions');
  return (
    <Menu isOpenAtFirst trigger={trigger}>
      <MenuItem isDisabled={isEmpty} onSelect={onShare}>
        <Link2 className="size-5" aria-hidden="true" />
        {t('share')}
      </MenuItem>
      <MenuItem isDisabled={isEmpty} onSelect={onDownload}>
        <FileDown className="size-5" aria-hidden="true" />
        {t('download')}
      </MenuItem>
      <MenuItem onSelect={onOpen}>
        <FolderOpen className="size-5" aria-hidden="true" />
        {t('open')}
      </MenuItem>
      <MenuLine />
      <MenuItem isDangerous isDisabled={isEmpty} onSelect={onClear}>
        <Trash2 className="size-5" aria-hidden="true" />
        {t('clear')}
      </MenuItem>
    </Menu>
  );
};
