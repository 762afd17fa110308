'use client';

import { Ellipsis, FileDown, FolderOpen, Link2, Trash2 } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { Button } from '../ui/button';
import { Menu, MenuItem, MenuLine } from '../ui/menu';

/** What is done with the session as a whole, and less often. */
export const SessionMenu = ({
  isReady,
  isEmpty,
  onShare,
  onDownload,
  onOpen,
  onClear,
}: {
  /** False until the browser has looked what it kept. */
  readonly isReady: boolean;
  readonly isEmpty: boolean;
  readonly onShare: () => void;
  readonly onDownload: () => void;
  /** Asks for a file to be opened. */
  readonly onOpen: () => void;
  readonly onClear: () => void;
}) => {
  const t = useTranslations('train.actions');
  const isOff = !isReady || isEmpty;
  return (
    <Menu
      trigger={
        <Button variant="icon" aria-label={t('more')} title={t('more')} disabled={!isReady}>
          <Ellipsis className="size-5.5" aria-hidden="true" />
        </Button>
      }
    >
      <MenuItem isDisabled={isOff} onSelect={onShare}>
        <Link2 className="size-5" aria-hidden="true" />
        {t('share')}
      </MenuItem>
      <MenuItem isDisabled={isOff} onSelect={onDownload}>
        <FileDown className="size-5" aria-hidden="true" />
        {t('download')}
      </MenuItem>
      <MenuItem onSelect={onOpen}>
        <FolderOpen className="size-5" aria-hidden="true" />
        {t('open')}
      </MenuItem>
      <MenuLine />
      <MenuItem isDangerous isDisabled={isOff} onSelect={onClear}>
        <Trash2 className="size-5" aria-hidden="true" />
        {t('clear')}
      </MenuItem>
    </Menu>
  );
};
