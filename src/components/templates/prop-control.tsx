'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { DARK } from '../../../remotion/kit/tokens';
import { ChoiceGroup } from '../ui/choice-group';
import { Field, Input } from '../ui/field';
import { Switch } from '../ui/switch';
import { contrastOf, isColor, LEAST_CONTRAST, toHex } from './contrast';
import type { PropField } from './prop-field';
import { useTemplateWords } from './use-template-words';

type FieldOf<Kind extends PropField['kind']> = Extract<PropField, { kind: Kind }>;

interface ControlProps<Kind extends PropField['kind']> {
  readonly field: FieldOf<Kind>;
  readonly value: unknown;
  /** What is wrong with the value, in plain words. */
  readonly error: string | undefined;
  readonly onChange: (value: unknown) => void;
}

const ColorControl = ({ field, value, onChange }: ControlProps<'color'>) => {
  const t = useTranslations('templates');
  const { propName } = useTemplateWords();
  const color = typeof value === 'string' ? value : field.initial;
  const [typed, setTyped] = useState<string | null>(null);
  const contrast = contrastOf(color, DARK.stage);
  const isWrong = typed !== null && !isColor(typed);
  return (
    <Field
      label={propName(field.key)}
      error={
        isWrong
          ? t('noColor')
          : contrast < LEAST_CONTRAST
            ? t('lowContrast', { contrast, least: LEAST_CONTRAST })
            : undefined
      }
    >
      {(control) => (
        <div className="flex gap-2">
          <input
            type="color"
            aria-label={t('pick', { name: propName(field.key) })}
            value={toHex(color)}
            onChange={(event) => {
              setTyped(null);
              onChange(event.target.value);
            }}
            className="h-11 w-14 shrink-0 cursor-pointer rounded-medium border border-edge bg-raised p-1"
          />
          <Input
            {...control}
            value={typed ?? color}
            spellCheck={false}
            maxLength={40}
            className="digits"
            onChange={(event) => {
              const text = event.target.value.trim();
              setTyped(text);
              if (isColor(text)) onChange(text);
            }}
            onBlur={() => setTyped(null)}
          />
        </div>
      )}
    </Field>
  );
};

const NumberControl = ({ field, value, error, onChange }: ControlProps<'number'>) => {
  const { propName } = useTemplateWords();
  const number = typeof value === 'number' ? value : field.initial;
  return (
    <Field label={propName(field.key)} error={error}>
      {(control) => (
        <div className="flex items-center gap-3">
          <input
            {...control}
            type="range"
            min={field.min}
            max={field.max}
            step={field.step}
            value={number}
            onChange={(event) => onChange(event.target.valueAsNumber)}
            className="h-11 min-w-0 flex-1 accent-ink"
          />
          <output htmlFor={control.id} className="digits w-10 text-right text-lg">
            {number}
          </output>
        </div>
      )}
    </Field>
  );
};

const TextControl = ({ field, value, error, onChange }: ControlProps<'text'>) => {
  const t = useTranslations('templates');
  const { propName } = useTemplateWords();
  return (
    <Field label={propName(field.key)} error={error}>
      {(control) => (
        <Input
          {...control}
          value={typeof value === 'string' ? value : ''}
          placeholder={t('ownWord')}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
    </Field>
  );
};

/** The control for one prop, by its kind. */
export const PropControl = ({
  field,
  value,
  error,
  onChange,
}: {
  readonly field: PropField;
  readonly value: unknown;
  readonly error: string | undefined;
  readonly onChange: (value: unknown) => void;
}) => {
  const { propName, choiceName } = useTemplateWords();
  const rest = { value, error, onChange };
  switch (field.kind) {
    case 'color':
      return <ColorControl field={field} {...rest} />;
    case 'number':
      return <NumberControl field={field} {...rest} />;
    case 'text':
      return <TextControl field={field} {...rest} />;
    case 'switch':
      return <Switch label={propName(field.key)} isOn={value === true} onChange={onChange} />;
    case 'choice':
      return (
        <ChoiceGroup
          legend={propName(field.key)}
          value={String(value)}
          choices={field.options.map((option) => ({ value: option, label: choiceName(option) }))}
          onChange={onChange}
        />
      );
  }
};
