'use client';

import { Minus, Plus } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useState, type KeyboardEvent } from 'react';
import { Field } from '../ui/field';
import { readTypedNumber, steppedBy, type NumberRange } from './typed-number';

const ARROWS: Partial<Record<string, 1 | -1>> = { ArrowUp: 1, ArrowDown: -1 };

/** A number with a button to either side; it may be typed as well, and then is taken when it is left. */
export const NumberField = ({
  label,
  value,
  range,
  unit,
  placeholder,
  onChange,
}: {
  readonly label: string;
  /** Null: several at once that differ. */
  readonly value: number | null;
  readonly range: NumberRange;
  /** Stands after the number. */
  readonly unit?: string;
  /** Stands there while the value is null. */
  readonly placeholder?: string;
  readonly onChange: (value: number) => void;
}) => {
  const t = useTranslations('train.list');
  const [typed, setTyped] = useState<string | null>(null);
  const { min, max } = range;
  const read = typed === null || typed === '' ? null : readTypedNumber(typed, range);
  const isWrong = typed !== null && typed !== '' && read === null;

  const step = (direction: 1 | -1) => {
    setTyped(null);
    onChange(steppedBy(value ?? min, direction, range));
  };
  /** What is wrong stays, with what is allowed below it. */
  const take = () => {
    if (isWrong) return;
    setTyped(null);
    if (read !== null && read !== value) onChange(read);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    const direction = ARROWS[event.key];
    if (direction !== undefined) {
      event.preventDefault();
      step(direction);
    } else if (event.key === 'Enter') take();
    else if (event.key === 'Escape') setTyped(null);
  };

  return (
    <Field
      label={label}
      error={
        isWrong ? t(range.isWhole === true ? 'range' : 'rangeTenths', { min, max }) : undefined
      }
    >
      {(control) => (
        <div className="flex items-center rounded-medium border border-edge bg-raised has-aria-invalid:border-alert">
          <button
            type="button"
            aria-label={t('less', { label })}
            disabled={value !== null && value <= min}
            onClick={() => step(-1)}
            className="grid size-11 shrink-0 place-items-center rounded-medium hover:bg-line/60 disabled:opacity-40"
          >
            <Minus className="size-4.5" aria-hidden="true" />
          </button>
          <span className="relative min-w-0 flex-1">
            <input
              {...control}
              type="text"
              inputMode={range.isWhole === true ? 'numeric' : 'decimal'}
              autoComplete="off"
              placeholder={placeholder}
              value={typed ?? value ?? ''}
              onFocus={(event) => event.currentTarget.select()}
              onChange={(event) => setTyped(event.currentTarget.value)}
              onBlur={take}
              onKeyDown={onKeyDown}
              className="digits min-h-11 w-full rounded-small bg-transparent px-1 text-center text-lg placeholder:text-sm placeholder:text-muted"
            />
            {unit !== undefined && value !== null && (
              <span
                aria-hidden="true"
                className="pointer-events-none absolute inset-y-0 right-1 flex items-center text-sm text-muted"
              >
                {unit}
              </span>
            )}
          </span>
          <button
            type="button"
            aria-label={t('more', { label })}
            disabled={value !== null && value >= max}
            onClick={() => step(1)}
            className="grid size-11 shrink-0 place-items-center rounded-medium hover:bg-line/60 disabled:opacity-40"
          >
            <Plus className="size-4.5" aria-hidden="true" />
          </button>
        </div>
      )}
    </Field>
  );
};
