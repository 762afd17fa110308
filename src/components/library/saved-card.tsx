'use client';

import { Copy, Ellipsis, Pencil, Play, Trash2 } from 'lucide-react';
import { useFormatter, useTranslations } from 'next-intl';
import Link from 'next/link';
import { useMemo, useState } from 'react';
import type { WorkoutSession } from '../../workout/workout-session';
import { deviceTimeZone } from '../device-time-zone';
import type { Catalogue } from '../api/use-catalogue';
import { Button } from '../ui/button';
import { Menu, MenuItem, MenuLine } from '../ui/menu';
import { Emblem } from './emblem';
import { RenameField } from './rename-field';
import { sessionFacts } from './session-facts';
import { SessionFactsLine } from './session-facts-line';
import { useAttention } from './use-attention';

/** A workout of the library, as the API lists it. */
export interface SavedWorkout extends WorkoutSession {
  readonly sessionId: string;
  readonly updatedAt: string;
}

/** A saved session: opens in Train, starts at once, and can be renamed, copied and deleted in its place. */
export const SavedCard = ({
  workout,
  catalogue,
  onRename,
  onDuplicate,
  onDelete,
}: {
  readonly workout: SavedWorkout;
  readonly catalogue: Catalogue;
  readonly onRename: (title: string | null) => void;
  readonly onDuplicate: () => void;
  readonly onDelete: () => void;
}) => {
  const t = useTranslations('library.saved');
  const format = useFormatter();
  const { isAttended, handlers } = useAttention();
  const [isRenaming, setRenaming] = useState(false);
  const facts = useMemo(() => sessionFacts(workout, catalogue.bySlug), [workout, catalogue]);
  const name = workout.title ?? t('untitled');
  const changed = format.dateTime(new Date(workout.updatedAt), {
    day: 'numeric',
    month: 'long',
    timeZone: deviceTimeZone(),
  });

  return (
    <article
      {...handlers}
      className="relative flex flex-col overflow-hidden rounded-large border border-line bg-card transition-colors duration-150 ease-out hover:border-edge"
    >
      <Emblem exercise={facts.emblem} coach={workout.config.coach} isMoving={isAttended} />
      <div className="flex flex-1 flex-col gap-2.5 p-4">
        {isRenaming ? (
          <RenameField
            name={name}
            title={workout.title ?? ''}
            onRename={(title) => {
              setRenaming(false);
              if (title !== (workout.title ?? null)) onRename(title);
            }}
            onCancel={() => setRenaming(false)}
          />
        ) : (
          <h3 className="text-xl leading-tight headline wrap-anywhere">
            <Link
              href={`/train?workout=${workout.sessionId}`}
              className="flex min-h-11 items-center rounded-small after:absolute after:inset-0 after:content-['']"
            >
              {name}
            </Link>
          </h3>
        )}
        <div className="mt-auto flex flex-col gap-1">
          <SessionFactsLine facts={facts} />
          <p className="text-[15px] text-muted">{t('changed', { date: changed })}</p>
        </div>
        <div className="relative mt-1 flex items-center justify-between gap-2">
          <Button asChild>
            <Link
              href={`/play?workout=${workout.sessionId}`}
              aria-label={t('startNamed', { name })}
            >
              <Play className="size-4.5" aria-hidden="true" />
              {t('start')}
            </Link>
          </Button>
          <Menu
            trigger={
              <Button variant="icon" aria-label={t('more', { name })}>
                <Ellipsis className="size-5.5" aria-hidden="true" />
              </Button>
            }
          >
            <MenuItem onSelect={() => setRenaming(true)}>
              <Pencil className="size-5" aria-hidden="true" />
              {t('rename')}
            </MenuItem>
            <MenuItem onSelect={onDuplicate}>
              <Copy className="size-5" aria-hidden="true" />
              {t('duplicate')}
            </MenuItem>
            <MenuLine />
            <MenuItem isDangerous onSelect={onDelete}>
              <Trash2 className="size-5" aria-hidden="true" />
              {t('delete')}
            </MenuItem>
          </Menu>
        </div>
      </div>
    </article>
  );
};
