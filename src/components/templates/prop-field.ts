import { ZodZypesInternals } from '@remotion/zod-types';
import { z } from 'zod';

/** What a control needs to know of a template's prop; found in its schema, so that a new prop needs no form. */
export type PropField = { readonly key: string } & (
  | { readonly kind: 'color'; readonly initial: string }
  | { readonly kind: 'switch'; readonly initial: boolean }
  | { readonly kind: 'choice'; readonly initial: string; readonly options: readonly string[] }
  | {
      readonly kind: 'number';
      readonly initial: number;
      readonly min: number;
      readonly max: number;
      readonly step: number;
    }
  | { readonly kind: 'text'; readonly initial: string; readonly maxLength: number }
);

/** Without bounds of its own a number goes as far as a slider of design pixels. */
const DEFAULT_BOUNDS = { min: 0, max: 100, step: 1 } as const;
const LONGEST_TEXT = 200;

const stepOf = (schema: z.ZodNumber): number => {
  const steps = (schema.def.checks ?? []).flatMap((check) => {
    const parsed = z.object({ value: z.number() }).safeParse(check._zod.def);
    return check._zod.def.check === 'multiple_of' && parsed.success ? [parsed.data.value] : [];
  });
  return steps[0] ?? DEFAULT_BOUNDS.step;
};

const finite = (value: number | null, otherwise: number): number =>
  value === null || !Number.isFinite(value) ? otherwise : value;

const fieldOf = (key: string, schema: unknown): PropField => {
  if (!(schema instanceof z.ZodDefault)) throw new TypeError(`prop "${key}" has no default`);
  const inner = schema.def.innerType;
  const initial: unknown = schema.def.defaultValue;
  if (inner instanceof z.ZodBoolean) return { key, kind: 'switch', initial: initial === true };
  if (inner instanceof z.ZodEnum) {
    return { key, kind: 'choice', initial: String(initial), options: inner.options.map(String) };
  }
  if (inner instanceof z.ZodNumber) {
    return {
      key,
      kind: 'number',
      initial: Number(initial),
      min: finite(inner.minValue, DEFAULT_BOUNDS.min),
      max: finite(inner.maxValue, DEFAULT_BOUNDS.max),
      step: stepOf(inner),
    };
  }
  if (inner instanceof z.ZodString) {
    return inner.description === ZodZypesInternals.REMOTION_COLOR_BRAND
      ? { key, kind: 'color', initial: String(initial) }
      : {
          key,
          kind: 'text',
          initial: String(initial),
          maxLength: inner.maxLength ?? LONGEST_TEXT,
        };
  }
  throw new TypeError(`prop "${key}" is of a kind that no control shows`);
};

/** Every prop of a template, in the order of its schema. */
export const fieldsOf = (schema: z.ZodObject): PropField[] =>
  Object.entries(schema.shape).map(([key, prop]) => fieldOf(key, prop));

export type PropValues = Readonly<Record<string, unknown>>;

/** Only what differs from the template's own: what a session keeps, so that a template may still change its mind. */
export const changedProps = (schema: z.ZodObject, values: PropValues): Record<string, unknown> =>
  Object.fromEntries(
    fieldsOf(schema)
      .filter(({ key, initial }) => values[key] !== undefined && values[key] !== initial)
      .map(({ key }) => [key, values[key]]),
  );

/** `ringWidth` → `Ring width`: a name for a prop that has none in our words. */
export const wordsOfKey = (key: string): string => {
  const words = key.replace(/([A-Z])/g, ' $1').toLowerCase();
  return words.charAt(0).toUpperCase() + words.slice(1);
};
