'use client';

import { DropdownMenu as Radix } from 'radix-ui';
import type { ReactNode } from 'react';
import { cn } from './cn';

/** A menu that opens below its button. */
export const Menu = ({
  trigger,
  align = 'end',
  isOpenAtFirst = false,
  children,
}: {
  /** A button of ours, with a name. */
  readonly trigger: ReactNode;
  readonly align?: 'start' | 'end';
  /** For a menu that is fetched when its button is used. */
  readonly isOpenAtFirst?: boolean;
  readonly children: ReactNode;
}) => (
  <Radix.Root modal={false} defaultOpen={isOpenAtFirst}>
    <Radix.Trigger asChild>{trigger}</Radix.Trigger>
    <Radix.Portal>
      <Radix.Content
        align={align}
        sideOffset={6}
        collisionPadding={8}
        className="z-50 min-w-52 rounded-medium border border-line bg-card p-1.5 text-ink shadow-lg"
      >
        {children}
      </Radix.Content>
    </Radix.Portal>
  </Radix.Root>
);

const ITEM =
  'flex min-h-11 w-full cursor-pointer items-center gap-3 rounded-small px-3 font-semibold outline-none data-disabled:opacity-45 data-highlighted:bg-line/60';

export const MenuItem = ({
  onSelect,
  isDangerous = false,
  isDisabled = false,
  asChild = false,
  children,
}: {
  readonly onSelect?: () => void;
  readonly isDangerous?: boolean;
  readonly isDisabled?: boolean;
  /** For a link. */
  readonly asChild?: boolean;
  readonly children: ReactNode;
}) => (
  <Radix.Item
    asChild={asChild}
    disabled={isDisabled}
    {...(onSelect && { onSelect })}
    className={cn(ITEM, isDangerous && 'text-alert')}
  >
    {children}
  </Radix.Item>
);

/** A few alternatives of which one holds. */
export const MenuChoices = <Value extends string>({
  label,
  value,
  choices,
  onChange,
}: {
  readonly label: string;
  readonly value: Value;
  readonly choices: readonly { readonly value: Value; readonly label: string }[];
  readonly onChange: (value: Value) => void;
}) => (
  <Radix.Group>
    <Radix.Label className="px-3 pt-2 pb-1 text-sm font-semibold text-muted">{label}</Radix.Label>
    {choices.map((choice) => (
      <Radix.CheckboxItem
        key={choice.value}
        checked={choice.value === value}
        onSelect={() => onChange(choice.value)}
        className={cn(ITEM, 'justify-between data-[state=checked]:bg-raised')}
      >
        {choice.label}
        <Radix.ItemIndicator className="size-2 rounded-full bg-rest" />
      </Radix.CheckboxItem>
    ))}
  </Radix.Group>
);

export const MenuLine = () => <Radix.Separator className="my-1.5 h-px bg-line" />;
