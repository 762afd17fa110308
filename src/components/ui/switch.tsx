'use client';

import { Switch as Radix } from 'radix-ui';
import { useId } from 'react';

/** On or off, at once; the whole line takes the click. */
export const Switch = ({
  label,
  hint,
  isOn,
  onChange,
}: {
  readonly label: string;
  readonly hint?: string;
  readonly isOn: boolean;
  readonly onChange: (isOn: boolean) => void;
}) => {
  const id = useId();
  return (
    <div className="flex min-h-11 items-center justify-between gap-4">
      <label htmlFor={id} className="min-w-0 flex-1 py-2">
        <span className="font-semibold">{label}</span>
        {hint !== undefined && <span className="block text-sm text-muted">{hint}</span>}
      </label>
      <Radix.Root
        id={id}
        checked={isOn}
        onCheckedChange={onChange}
        className="relative h-11 w-14 shrink-0 rounded-full before:absolute before:inset-x-0 before:inset-y-1.5 before:rounded-full before:border before:border-edge before:bg-raised before:transition-colors data-[state=checked]:before:border-ink data-[state=checked]:before:bg-ink"
      >
        <Radix.Thumb className="absolute top-1/2 left-1 block size-6 -translate-y-1/2 rounded-full bg-edge transition-transform duration-150 ease-out data-[state=checked]:translate-x-6 data-[state=checked]:bg-paper" />
      </Radix.Root>
    </div>
  );
};
