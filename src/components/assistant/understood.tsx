'use client';

import { ChevronDown, X } from 'lucide-react';
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { equipmentSchema, levelSchema } from '../../catalog/vocabulary';
import { constraintsSchema, type Constraints } from '../../planner/constraints';
import { focusWords } from '../../planner/planner-words';
import { Chip } from '../ui/chip';
import { Menu, MenuChoices } from '../ui/menu';
import { usePageLanguage } from '../words/use-page-language';
import { wishesInWords, type WishWords } from './wishes-in-words';

const DURATIONS_IN_MINUTES = [5, 10, 15, 20, 30, 45, 60] as const;
const JOINTS = ['wrist', 'shoulder', 'knee', 'lower-back', 'neck', 'ankle', 'hip'] as const;

/** What a wish is said in, in the page's language. */
export const useWishWords = (): WishWords => {
  const t = useTranslations('assistant.say');
  return {
    minutes: (minutes) => t('minutes', { minutes }),
    level: (level) => t(`level.${level}`),
    equipment: (items) =>
      items.length === 0
        ? t('noEquipment')
        : t('withOnly', { items: items.map((item) => t(`items.${item}`)).join(', ') }),
    spare: (condition) => t(`spare.${condition}`),
    noJumps: () => t('noJumps'),
    quiet: () => t('quiet'),
  };
};

/** A wish that a menu changes. */
const MenuChip = ({
  name,
  shown,
  isBusy,
  children,
}: {
  readonly name: string;
  readonly shown: string;
  readonly isBusy: boolean;
  readonly children: ReactNode;
}) => (
  <Menu
    align="start"
    trigger={
      <Chip disabled={isBusy} aria-label={`${name}: ${shown}`} className="disabled:opacity-45">
        {shown}
        <ChevronDown className="-mr-1 size-4 text-muted" aria-hidden="true" />
      </Chip>
    }
  >
    {children}
  </Menu>
);

/** A wish that a click takes back. */
const DropChip = ({
  label,
  shown,
  isBusy,
  onDrop,
}: {
  readonly label: string;
  readonly shown: string;
  readonly isBusy: boolean;
  readonly onDrop: () => void;
}) => (
  <Chip disabled={isBusy} aria-label={label} onClick={onDrop} className="disabled:opacity-45">
    {shown}
    <X className="-mr-1 size-4 text-muted" aria-hidden="true" />
  </Chip>
);

/** A wish that words change. */
const PlainChip = ({ children }: { readonly children: ReactNode }) => (
  <span className="inline-flex min-h-11 items-center rounded-full bg-line/60 px-4 text-[15px] font-semibold">
    {children}
  </span>
);

/** What was understood, as chips that change it. */
export const Understood = ({
  constraints: kept,
  isBusy,
  onRefine,
  onAskAnew,
}: {
  /** As the planner's answer has it. */
  readonly constraints: unknown;
  readonly isBusy: boolean;
  /** Words that change the session as it is. */
  readonly onRefine: (text: string) => void;
  /** All wishes, where one of them is taken back: in words for the person, whole for the planner. */
  readonly onAskAnew: (text: string, constraints: Constraints) => void;
}) => {
  const t = useTranslations('assistant.understood');
  const vocabulary = useTranslations('vocabulary');
  const { language } = usePageLanguage();
  const words = useWishWords();
  const parsed = constraintsSchema.safeParse(kept);
  if (!parsed.success) return null;
  const constraints = parsed.data;
  const { durationSeconds, level, equipment, conditions, lowImpact, quiet } = constraints;
  const minutes = Math.round(durationSeconds / 60);
  const without = (change: Partial<Constraints>) => {
    const left = { ...constraints, ...change };
    onAskAnew(wishesInWords(left, language, words), left);
  };
  const chosenEquipment = equipment ?? ['mat', 'chair', 'wall'];
  const toggled = (item: (typeof equipmentSchema.options)[number]) =>
    chosenEquipment.includes(item)
      ? chosenEquipment.filter((other) => other !== item)
      : [...chosenEquipment, item];
  const equipmentShown =
    equipment === undefined
      ? t('householdEquipment')
      : equipment.length === 0
        ? vocabulary('equipment.none')
        : equipment.map((item) => vocabulary(`equipment.${item}`)).join(', ');

  return (
    <section aria-labelledby="understood-heading">
      <h2 id="understood-heading" className="text-xl">
        {t('heading')}
      </h2>
      <p className="mt-1 text-[15px] text-muted">{t('hint')}</p>
      <div className="mt-3 flex flex-wrap gap-2">
        <MenuChip name={t('duration')} shown={t('minutes', { minutes })} isBusy={isBusy}>
          <MenuChoices
            label={t('duration')}
            value={String(minutes)}
            choices={DURATIONS_IN_MINUTES.map((value) => ({
              value: String(value),
              label: t('minutes', { minutes: value }),
            }))}
            onChange={(value) => onRefine(words.minutes(Number(value)))}
          />
        </MenuChip>
        {focusWords(constraints, language).map((name) => (
          <PlainChip key={name}>{t('focus', { name })}</PlainChip>
        ))}
        <MenuChip
          name={t('level')}
          shown={level === undefined ? t('anyLevel') : vocabulary(`levels.${level}`)}
          isBusy={isBusy}
        >
          <MenuChoices
            label={t('level')}
            value={level ?? ''}
            choices={levelSchema.options.map((value) => ({
              value,
              label: vocabulary(`levels.${value}`),
            }))}
            onChange={(value) => {
              const chosen = levelSchema.safeParse(value);
              if (chosen.success) onRefine(words.level(chosen.data));
            }}
          />
        </MenuChip>
        <MenuChip name={t('equipment')} shown={equipmentShown} isBusy={isBusy}>
          <MenuChoices
            label={t('equipment')}
            value=""
            choices={equipmentSchema.options.map((value) => ({
              value,
              label: `${chosenEquipment.includes(value) ? '−' : '+'} ${vocabulary(`equipment.${value}`)}`,
            }))}
            onChange={(value) => {
              const chosen = equipmentSchema.safeParse(value);
              if (chosen.success) onRefine(words.equipment(toggled(chosen.data)));
            }}
          />
        </MenuChip>
        {lowImpact && (
          <DropChip
            label={t('drop', { name: t('noJumps') })}
            shown={t('noJumps')}
            isBusy={isBusy}
            onDrop={() => without({ lowImpact: false })}
          />
        )}
        {quiet && (
          <DropChip
            label={t('drop', { name: t('quiet') })}
            shown={t('quiet')}
            isBusy={isBusy}
            onDrop={() => without({ quiet: false })}
          />
        )}
        {conditions.map((condition) => {
          const name = vocabulary(`conditions.${condition}`);
          return (
            <DropChip
              key={condition}
              label={t('drop', { name: t('spared', { name }) })}
              shown={t('spared', { name })}
              isBusy={isBusy}
              onDrop={() =>
                without({ conditions: conditions.filter((other) => other !== condition) })
              }
            />
          );
        })}
        <MenuChip name={t('spare')} shown={`+ ${t('spare')}`} isBusy={isBusy}>
          <MenuChoices
            label={t('spare')}
            value=""
            choices={JOINTS.filter((joint) => !conditions.includes(joint)).map((value) => ({
              value,
              label: vocabulary(`conditions.${value}`),
            }))}
            onChange={(value) => {
              const joint = JOINTS.find((candidate) => candidate === value);
              if (joint !== undefined) onRefine(words.spare(joint));
            }}
          />
        </MenuChip>
      </div>
    </section>
  );
};
