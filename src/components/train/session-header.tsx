'use client';

import { Bookmark, BookmarkCheck, Ellipsis, Link2, Redo2, Undo2 } from 'lucide-react';
import { useTranslations } from 'next-intl';
import dynamic from 'next/dynamic';
import { lazy, Suspense, useRef, useState } from 'react';
import { useSessionHistory, useSessionStore } from '../session/session-store';
import { Button } from '../ui/button';
import { useSessionActions } from './use-session-actions';

const SessionMenu = lazy(() =>
  import('./session-menu').then((module) => ({ default: module.SessionMenu })),
);
const ShareDialog = dynamic(() => import('./share-dialog').then((module) => module.ShareDialog), {
  ssr: false,
});

/** As in `draftSchema`. */
const MAX_TITLE = 120;

/** The session's name; what is typed is taken when it is left. */
const SessionName = () => {
  const t = useTranslations('train');
  const title = useSessionStore(({ draft }) => draft.title);
  const rename = useSessionStore((store) => store.rename);
  const [typed, setTyped] = useState<string | null>(null);
  const take = () => {
    if (typed !== null && typed.trim() !== title) rename(typed.trim());
    setTyped(null);
  };
  return (
    <input
      type="text"
      aria-label={t('name')}
      placeholder={t('namePlaceholder')}
      maxLength={MAX_TITLE}
      autoComplete="off"
      value={typed ?? title}
      onChange={(event) => setTyped(event.currentTarget.value)}
      onBlur={take}
      onKeyDown={(event) => {
        if (event.key === 'Enter') event.currentTarget.blur();
        if (event.key === 'Escape') setTyped(null);
      }}
      className="-ml-2 min-h-12 w-full min-w-0 flex-1 truncate rounded-small bg-transparent px-2 text-xl headline placeholder:text-muted hover:bg-line/40 sm:text-3xl"
    />
  );
};

/** The name of the session and everything that is done with it as a whole. */
export const SessionHeader = ({
  isReady,
  onFile,
}: {
  /** False until the browser has looked what it kept. */
  readonly isReady: boolean;
  readonly onFile: (file: File) => void;
}) => {
  const t = useTranslations('train.actions');
  const { undo, redo, canUndo, canRedo } = useSessionHistory();
  const isEmpty = useSessionStore(({ draft }) => draft.entries.length === 0);
  const actions = useSessionActions();
  const fileInput = useRef<HTMLInputElement>(null);
  const [isMenuAsked, setMenuAsked] = useState(false);
  const isOff = !isReady || isEmpty;
  const SaveIcon = actions.isSaved ? BookmarkCheck : Bookmark;
  const saveWord = t(actions.isSaving ? 'saving' : actions.isSaved ? 'saved' : 'save');
  const more = (
    <Button
      variant="icon"
      aria-label={t('more')}
      aria-haspopup="menu"
      title={t('more')}
      disabled={!isReady}
      onClick={() => setMenuAsked(true)}
    >
      <Ellipsis className="size-5.5" aria-hidden="true" />
    </Button>
  );

  return (
    <div className="mb-2 flex items-center gap-1 max-lg:px-4 max-lg:sm:px-6">
      <SessionName />
      <Button
        variant="icon"
        aria-label={t('undo')}
        title={t('undo')}
        disabled={!canUndo}
        onClick={() => undo()}
      >
        <Undo2 className="size-5.5" aria-hidden="true" />
      </Button>
      <Button
        variant="icon"
        aria-label={t('redo')}
        title={t('redo')}
        disabled={!canRedo}
        onClick={() => redo()}
      >
        <Redo2 className="size-5.5" aria-hidden="true" />
      </Button>
      <Button
        variant="icon"
        aria-label={saveWord}
        title={saveWord}
        disabled={isOff || actions.isSaving}
        onClick={actions.save}
        className="lg:w-auto lg:gap-2 lg:rounded-medium lg:border lg:border-edge lg:bg-raised lg:px-4"
      >
        <SaveIcon className="size-5.5" aria-hidden="true" />
        <span className="max-lg:hidden">{saveWord}</span>
      </Button>
      <Button
        aria-label={t('share')}
        disabled={isOff}
        onClick={() => void actions.share()}
        className="max-lg:hidden"
      >
        <Link2 className="size-5.5" aria-hidden="true" />
        {t('share')}
      </Button>
      {isMenuAsked ? (
        <Suspense fallback={more}>
          <SessionMenu
            trigger={more}
            isEmpty={isEmpty}
            onShare={() => void actions.share()}
            onDownload={actions.download}
            onOpen={() => fileInput.current?.click()}
            onClear={actions.clear}
          />
        </Suspense>
      ) : (
        more
      )}
      <input
        ref={fileInput}
        type="file"
        accept=".json,application/json"
        aria-label={t('open')}
        tabIndex={-1}
        onChange={(event) => {
          const [file] = event.currentTarget.files ?? [];
          if (file !== undefined) onFile(file);
          // The same file may be chosen again after it was mended.
          event.currentTarget.value = '';
        }}
        className="hidden"
      />
      {actions.linkToCopy !== null && (
        <ShareDialog link={actions.linkToCopy} onClose={actions.forgetLink} />
      )}
    </div>
  );
};
