import { useId } from 'react';

interface Choice<Value extends string> {
  readonly value: Value;
  readonly label: string;
}

/** A few alternatives side by side, of which one holds: radio buttons that look like one bar. */
export const ChoiceGroup = <Value extends string>({
  legend,
  choices,
  value,
  onChange,
}: {
  readonly legend: string;
  readonly choices: readonly Choice<Value>[];
  readonly value: Value;
  readonly onChange: (value: Value) => void;
}) => {
  const name = useId();
  return (
    <fieldset className="min-w-0">
      <legend className="mb-1.5 text-sm font-semibold text-muted">{legend}</legend>
      <div className="flex gap-1 rounded-medium border border-line bg-raised p-1">
        {choices.map((choice) => (
          <label
            key={choice.value}
            className="relative flex min-h-11 flex-auto items-center justify-center rounded-small px-2.5 text-center text-[15px] leading-tight font-semibold text-muted transition-colors duration-150 ease-out hover:text-ink has-checked:bg-ink has-checked:text-paper has-focus-visible:outline-3 has-focus-visible:outline-offset-2 has-focus-visible:outline-rest"
          >
            <input
              type="radio"
              name={name}
              value={choice.value}
              checked={choice.value === value}
              onChange={() => onChange(choice.value)}
              className="absolute inset-0 size-full cursor-pointer opacity-0"
            />
            {choice.label}
          </label>
        ))}
      </div>
    </fieldset>
  );
};
