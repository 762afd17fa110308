import { useTranslations } from 'next-intl';
import { levelSchema } from '../../catalog/vocabulary';
import { Chip } from '../ui/chip';
import { LENGTH_NAMES, type ProgrammeFilter } from './filter-programmes';
import { PROGRAMME_FOCUSES } from './programme';

const GROUP = 'flex gap-2';

/** Chips that narrow the programmes down; a second press takes one back. One line that scrolls on a phone. */
export const ProgrammeFilters = ({
  filter,
  onChange,
}: {
  readonly filter: ProgrammeFilter;
  readonly onChange: (filter: ProgrammeFilter) => void;
}) => {
  const t = useTranslations();
  return (
    <div className="-mx-4 overflow-x-auto px-4 py-1 [scrollbar-width:none] sm:-mx-6 sm:px-6 lg:mx-0 lg:px-0">
      <div className="flex w-max gap-5 lg:w-auto lg:flex-wrap lg:gap-x-6 lg:gap-y-2">
        <div role="group" aria-label={t('programmes.filters.focus')} className={GROUP}>
          {PROGRAMME_FOCUSES.map((focus) => (
            <Chip
              key={focus}
              isOn={filter.focus === focus}
              onClick={() => onChange({ ...filter, focus: filter.focus === focus ? null : focus })}
            >
              {t(`programmes.focuses.${focus}`)}
            </Chip>
          ))}
        </div>
        <div role="group" aria-label={t('programmes.filters.length')} className={GROUP}>
          {LENGTH_NAMES.map((length) => (
            <Chip
              key={length}
              isOn={filter.length === length}
              onClick={() =>
                onChange({ ...filter, length: filter.length === length ? null : length })
              }
            >
              {t(`programmes.lengths.${length}`)}
            </Chip>
          ))}
        </div>
        <div role="group" aria-label={t('programmes.filters.level')} className={GROUP}>
          {levelSchema.options.map((level) => (
            <Chip
              key={level}
              isOn={filter.level === level}
              onClick={() => onChange({ ...filter, level: filter.level === level ? null : level })}
            >
              {t(`vocabulary.levels.${level}`)}
            </Chip>
          ))}
        </div>
        <div role="group" aria-label={t('programmes.filters.place')} className={GROUP}>
          <Chip
            isOn={filter.isBare}
            onClick={() => onChange({ ...filter, isBare: !filter.isBare })}
          >
            {t('vocabulary.equipment.none')}
          </Chip>
          <Chip
            isOn={filter.isQuiet}
            onClick={() => onChange({ ...filter, isQuiet: !filter.isQuiet })}
          >
            {t('programmes.quiet')}
          </Chip>
        </div>
      </div>
    </div>
  );
};
