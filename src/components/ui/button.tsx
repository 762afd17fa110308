import { cva, type VariantProps } from 'class-variance-authority';
import { Slot } from 'radix-ui';
import type { ComponentProps } from 'react';
import { cn } from './cn';

/** The ways a button looks; a page has one `primary`. All are at least 44 px high. */
export const buttonStyles = cva(
  'inline-flex min-h-11 shrink-0 items-center justify-center gap-2 rounded-medium font-semibold transition-[color,background-color,border-color,filter] duration-150 ease-out disabled:pointer-events-none disabled:opacity-45 aria-disabled:opacity-45',
  {
    variants: {
      variant: {
        primary: 'bg-work px-5 text-on-work hover:brightness-95',
        secondary: 'border border-edge bg-raised px-5 text-ink hover:border-ink',
        ghost: 'px-3 text-ink hover:bg-line/60',
        danger: 'border border-alert px-5 text-alert hover:bg-alert/10',
        icon: 'size-11 rounded-small text-ink hover:bg-line/60',
      },
      size: { normal: '', large: 'min-h-14 px-7 text-lg' },
    },
    defaultVariants: { variant: 'secondary', size: 'normal' },
  },
);

/** A button, or with `asChild` a link that looks like one. An icon alone needs an `aria-label`. */
export const Button = ({
  variant,
  size,
  asChild = false,
  className,
  ...rest
}: ComponentProps<'button'> &
  VariantProps<typeof buttonStyles> & { readonly asChild?: boolean }) => {
  const Element = asChild ? Slot.Root : 'button';
  return (
    <Element
      {...(asChild ? {} : { type: 'button' as const })}
      className={cn(buttonStyles({ variant, size }), className)}
      {...rest}
    />
  );
};
