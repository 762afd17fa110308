import { Chip } from '../ui/chip';
import { toggled } from './exercise-form';

/** Several of a few: chips that are on or off. */
export const ChipChoices = <Value extends string>({
  legend,
  choices,
  values,
  error,
  onChange,
}: {
  readonly legend: string;
  readonly choices: readonly { readonly value: Value; readonly label: string }[];
  readonly values: readonly Value[];
  readonly error?: string | undefined;
  readonly onChange: (values: Value[]) => void;
}) => (
  <fieldset className="min-w-0">
    <legend className="mb-1.5 text-sm font-semibold text-muted">{legend}</legend>
    <div className="flex flex-wrap gap-2">
      {choices.map(({ value, label }) => (
        <Chip
          key={value}
          shape="narrow"
          isOn={values.includes(value)}
          onClick={() => onChange(toggled(values, value))}
        >
          {label}
        </Chip>
      ))}
    </div>
    {error !== undefined && (
      <p role="alert" className="mt-1.5 text-sm font-semibold text-alert">
        {error}
      </p>
    )}
  </fieldset>
);
