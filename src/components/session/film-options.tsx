import { useTranslations } from 'next-intl';
import { OVERLAY_TEMPLATES } from '../../../remotion/overlays/registry';
import { intensitySchema } from '../../workout/intensity';
import { languageSchema } from '../../workout/language';
import { coachSchema, filmFormatSchema, type WorkoutConfig } from '../../workout/workout-config';
import { ChoiceGroup } from '../ui/choice-group';
import { LANGUAGE_NAMES } from '../words/language-names';
import type { FilmChoices } from './film-choices';

/** Templates that have a name in the page's words; another goes by its id. */
const NAMED = ['classic', 'ring', 'tv'] as const;
const isNamed = (id: string): id is (typeof NAMED)[number] => NAMED.some((named) => named === id);

/** Everything about the film's look that a visitor chooses. */
export const FilmOptions = ({
  config,
  onChoose,
}: {
  readonly config: WorkoutConfig;
  readonly onChoose: (choice: FilmChoices) => void;
}) => {
  const t = useTranslations('options');
  return (
    <section
      aria-labelledby="options-heading"
      className="rounded-large border border-line bg-card p-4 sm:p-6"
    >
      <h2 id="options-heading" className="mb-4 text-2xl">
        {t('heading')}
      </h2>
      <div className="grid gap-4 sm:grid-cols-2 xl:grid-cols-6 xl:*:col-span-2 xl:[&>:nth-child(n+4)]:col-span-3">
        <ChoiceGroup
          legend={t('template')}
          value={config.template}
          choices={OVERLAY_TEMPLATES.map(({ id }) => ({
            value: id,
            label: isNamed(id) ? t(`templates.${id}`) : id,
          }))}
          onChange={(template) => onChoose({ template })}
        />
        <ChoiceGroup
          legend={t('format')}
          value={config.format}
          choices={filmFormatSchema.options.map((value) => ({
            value,
            label: t(`formats.${value}`),
          }))}
          onChange={(format) => onChoose({ format })}
        />
        <ChoiceGroup
          legend={t('intensity')}
          value={config.intensity}
          choices={intensitySchema.options.map((value) => ({
            value,
            label: t(`intensities.${value}`),
          }))}
          onChange={(intensity) => onChoose({ intensity })}
        />
        <ChoiceGroup
          legend={t('coach')}
          value={config.coach}
          choices={coachSchema.options.map((value) => ({ value, label: t(`coaches.${value}`) }))}
          onChange={(coach) => onChoose({ coach })}
        />
        <ChoiceGroup
          legend={t('language')}
          value={config.language}
          choices={languageSchema.options.map((value) => ({
            value,
            label: LANGUAGE_NAMES[value],
          }))}
          onChange={(language) => onChoose({ language })}
        />
      </div>
    </section>
  );
};
