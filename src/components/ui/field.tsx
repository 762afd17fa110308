import { useId, type ComponentProps, type ReactNode } from 'react';
import { cn } from './cn';

/** What an input needs to belong to its label, hint and error. */
export interface FieldControl {
  readonly id: string;
  readonly 'aria-describedby': string | undefined;
  readonly 'aria-invalid': true | undefined;
}

/** A label above a control, with a hint or what is wrong below it. */
export const Field = ({
  label,
  hint,
  error,
  className,
  children,
}: {
  readonly label: string;
  readonly hint?: string | undefined;
  /** What is wrong and what is allowed; stands in the place of the hint. */
  readonly error?: string | undefined;
  readonly className?: string;
  readonly children: (control: FieldControl) => ReactNode;
}) => {
  const id = useId();
  const note = error ?? hint;
  return (
    <div className={cn('min-w-0', className)}>
      <label htmlFor={id} className="mb-1.5 block text-sm font-semibold text-muted">
        {label}
      </label>
      {children({
        id,
        'aria-describedby': note === undefined ? undefined : `${id}-note`,
        'aria-invalid': error === undefined ? undefined : true,
      })}
      {note !== undefined && (
        <p
          id={`${id}-note`}
          role={error === undefined ? undefined : 'alert'}
          className={cn(
            'mt-1.5 text-sm',
            error === undefined ? 'text-muted' : 'font-semibold text-alert',
          )}
        >
          {note}
        </p>
      )}
    </div>
  );
};

const INPUT =
  'min-h-11 w-full rounded-medium border border-edge bg-raised px-3 text-base text-ink placeholder:text-muted hover:border-ink aria-invalid:border-alert disabled:opacity-45';

export const Input = ({ className, ...rest }: ComponentProps<'input'>) => (
  <input className={cn(INPUT, className)} {...rest} />
);

export const Textarea = ({ className, ...rest }: ComponentProps<'textarea'>) => (
  <textarea className={cn(INPUT, 'py-2.5 leading-snug', className)} {...rest} />
);
