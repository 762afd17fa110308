'use client';

import { Plus } from 'lucide-react';
import { useTranslations } from 'next-intl';
import Link from 'next/link';
import { Tabs } from 'radix-ui';
import { useFilmSoon } from '../player/use-film-soon';
import { Button } from '../ui/button';
import { Page } from '../ui/page';
import { useAsked } from '../use-asked';
import { HistoryCalendar } from './history-calendar';
import { libraryTabSchema, type LibraryTab } from './library-tab';
import { ProgrammeList } from './programme-list';
import { SavedList } from './saved-list';
import { useFinishDeletions } from './use-delete-with-undo';

/** What is kept and what is offered: saved sessions, programmes, and the history of trainings; the address says which of them is shown. */
export const LibraryPage = () => {
  const t = useTranslations('library');
  const tab = libraryTabSchema.catch('saved').parse(useAsked('show'));
  useFinishDeletions();
  useFilmSoon();
  const choose = (chosen: LibraryTab) => {
    window.history.replaceState(null, '', chosen === 'saved' ? '/library' : `?show=${chosen}`);
  };
  return (
    <Page
      heading={t('heading')}
      actions={
        <Button asChild variant="primary">
          <Link href="/train">
            <Plus className="size-5" aria-hidden="true" />
            {t('create')}
          </Link>
        </Button>
      }
    >
      <Tabs.Root
        value={tab}
        onValueChange={(value) => choose(libraryTabSchema.catch('saved').parse(value))}
      >
        <Tabs.List
          aria-label={t('tabs.label')}
          className="mb-5 flex gap-1 rounded-medium border border-line bg-raised p-1 sm:w-fit"
        >
          {libraryTabSchema.options.map((value) => (
            <Tabs.Trigger
              key={value}
              value={value}
              className="min-h-11 flex-1 rounded-small px-3 text-[15px] font-semibold text-muted transition-colors duration-150 ease-out hover:text-ink data-[state=active]:bg-ink data-[state=active]:text-paper sm:px-6"
            >
              {t(`tabs.${value}`)}
            </Tabs.Trigger>
          ))}
        </Tabs.List>
        <Tabs.Content value="saved">
          <h2 className="sr-only">{t('saved.heading')}</h2>
          <SavedList onSeeProgrammes={() => choose('programmes')} />
        </Tabs.Content>
        <Tabs.Content value="programmes">
          <h2 className="sr-only">{t('tabs.programmes')}</h2>
          <ProgrammeList />
        </Tabs.Content>
        <Tabs.Content value="history">
          <HistoryCalendar />
        </Tabs.Content>
      </Tabs.Root>
    </Page>
  );
};
