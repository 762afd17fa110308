'use client';

import { useTranslations } from 'next-intl';
import {
  categorySchema,
  contraindicationSchema,
  equipmentSchema,
  executionSchema,
  impactSchema,
  levelSchema,
  metSourceSchema,
  muscleSchema,
  positionSchema,
} from '../../catalog/vocabulary';
import { sidesSchema } from '../../workout/film-exercise';
import { languageSchema } from '../../workout/language';
import { Field, Input, Textarea } from '../ui/field';
import { Select } from '../ui/select';
import { LANGUAGE_NAMES } from '../words/language-names';
import { ChipChoices } from './chip-choices';
import type { ExerciseForm, FormPart } from './exercise-form';

interface FieldsProps {
  readonly form: ExerciseForm;
  readonly wrong: ReadonlySet<FormPart>;
  readonly onChange: (change: Partial<ExerciseForm>) => void;
}

const useWrong = (wrong: ReadonlySet<FormPart>) => {
  const t = useTranslations('admin.form.wrong');
  const words = {
    slug: t('slug'),
    'name.en': t('name'),
    'name.fr': t('name'),
    'cues.en': t('cues'),
    'cues.fr': t('cues'),
    categories: t('one'),
    'muscles.primary': t('one'),
    met: t('met'),
    compendiumCode: t('code'),
    secondsPerRep: t('seconds'),
  } as const satisfies Record<FormPart, string>;
  return (part: FormPart) => (wrong.has(part) ? words[part] : undefined);
};

/** A native list; what it answers is one of its own values. */
const OneOf = <Value extends string>({
  label,
  choices,
  value,
  onChange,
}: {
  readonly label: string;
  readonly choices: readonly { readonly value: Value; readonly label: string }[];
  readonly value: Value;
  readonly onChange: (value: Value) => void;
}) => (
  <Field label={label}>
    {(control) => (
      <Select
        {...control}
        value={value}
        onChange={(event) => {
          const chosen = choices.find((choice) => choice.value === event.target.value);
          if (chosen !== undefined) onChange(chosen.value);
        }}
      >
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.label}
          </option>
        ))}
      </Select>
    )}
  </Field>
);

/** Names and cues in both languages, side by side where there is room. */
export const ExerciseTexts = ({ form, wrong, onChange }: FieldsProps) => {
  const t = useTranslations('admin.form');
  const wrongOf = useWrong(wrong);
  return (
    <div className="grid gap-5 sm:grid-cols-2">
      {languageSchema.options.map((language) => (
        <fieldset key={language} className="grid min-w-0 content-start gap-4">
          <legend className="mb-3 text-lg font-semibold">{LANGUAGE_NAMES[language]}</legend>
          <Field label={t('name')} error={wrongOf(`name.${language}`)}>
            {(control) => (
              <Input
                {...control}
                lang={language}
                maxLength={80}
                value={form.name[language]}
                onChange={(event) =>
                  onChange({ name: { ...form.name, [language]: event.target.value } })
                }
              />
            )}
          </Field>
          <Field label={t('cues')} hint={t('cuesHint')} error={wrongOf(`cues.${language}`)}>
            {(control) => (
              <Textarea
                {...control}
                lang={language}
                rows={4}
                value={form.cues[language]}
                onChange={(event) =>
                  onChange({ cues: { ...form.cues, [language]: event.target.value } })
                }
              />
            )}
          </Field>
        </fieldset>
      ))}
    </div>
  );
};

/** What an exercise works, needs and forbids. */
export const ExerciseTraits = ({ form, wrong, onChange }: FieldsProps) => {
  const t = useTranslations('admin.form');
  const words = useTranslations('vocabulary');
  const wrongOf = useWrong(wrong);
  const muscles = muscleSchema.options.map((value) => ({
    value,
    label: words(`muscles.${value}`),
  }));
  return (
    <div className="grid gap-5">
      <ChipChoices
        legend={t('categories')}
        choices={categorySchema.options.map((value) => ({
          value,
          label: words(`categories.${value}`),
        }))}
        values={form.categories}
        error={wrongOf('categories')}
        onChange={(categories) => onChange({ categories })}
      />
      <ChipChoices
        legend={t('primary')}
        choices={muscles}
        values={form.muscles.primary}
        error={wrongOf('muscles.primary')}
        onChange={(primary) =>
          onChange({
            muscles: {
              primary,
              secondary: form.muscles.secondary.filter((muscle) => !primary.includes(muscle)),
            },
          })
        }
      />
      <ChipChoices
        legend={t('secondary')}
        choices={muscles.filter(({ value }) => !form.muscles.primary.includes(value))}
        values={form.muscles.secondary}
        onChange={(secondary) => onChange({ muscles: { ...form.muscles, secondary } })}
      />
      <ChipChoices
        legend={t('equipment')}
        choices={equipmentSchema.options.map((value) => ({
          value,
          label: words(`equipment.${value}`),
        }))}
        values={form.equipment}
        onChange={(equipment) => onChange({ equipment })}
      />
      <ChipChoices
        legend={t('contraindications')}
        choices={contraindicationSchema.options.map((value) => ({
          value,
          label: words(`conditions.${value}`),
        }))}
        values={form.contraindications}
        onChange={(contraindications) => onChange({ contraindications })}
      />
      <div className="grid gap-4 sm:grid-cols-2">
        <OneOf
          label={t('level')}
          choices={levelSchema.options.map((value) => ({ value, label: words(`levels.${value}`) }))}
          value={form.level}
          onChange={(level) => onChange({ level })}
        />
        <OneOf
          label={t('impact')}
          choices={impactSchema.options.map((value) => ({
            value,
            label: words(`impacts.${value}`),
          }))}
          value={form.impact}
          onChange={(impact) => onChange({ impact })}
        />
        <OneOf
          label={t('position')}
          choices={positionSchema.options.map((value) => ({
            value,
            label: words(`positions.${value}`),
          }))}
          value={form.position}
          onChange={(position) => onChange({ position })}
        />
        <OneOf
          label={t('sides')}
          choices={sidesSchema.options.map((value) => ({ value, label: words(`sides.${value}`) }))}
          value={form.sides}
          onChange={(sides) => onChange({ sides })}
        />
      </div>
    </div>
  );
};

/** How long a repetition takes and how much energy it costs. */
export const ExerciseNumbers = ({ form, wrong, onChange }: FieldsProps) => {
  const t = useTranslations('admin.form');
  const wrongOf = useWrong(wrong);
  const number = (part: 'met' | 'secondsPerRep' | 'compendiumCode', hint: string) => (
    <Field label={t(part)} hint={hint} error={wrongOf(part)}>
      {(control) => (
        <Input
          {...control}
          inputMode="decimal"
          maxLength={6}
          value={form[part]}
          onChange={(event) => onChange({ [part]: event.target.value })}
        />
      )}
    </Field>
  );
  return (
    <div className="grid gap-4 sm:grid-cols-2">
      <OneOf
        label={t('execution')}
        choices={executionSchema.options.map((value) => ({
          value,
          label: t(`executions.${value}`),
        }))}
        value={form.execution}
        onChange={(execution) => onChange({ execution })}
      />
      {number('secondsPerRep', t('secondsHint'))}
      {number('met', t('metHint'))}
      {number('compendiumCode', t('codeHint'))}
      <OneOf
        label={t('metSource')}
        choices={metSourceSchema.options.map((value) => ({ value, label: t(`sources.${value}`) }))}
        value={form.metSource}
        onChange={(metSource) => onChange({ metSource })}
      />
    </div>
  );
};
