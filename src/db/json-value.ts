import { z } from 'zod';
import { Prisma } from './generated/client';

const jsonSchema = z.json();

/** A value for a JSON column: what `JSON.stringify` keeps of it. */
export const jsonValue = (value: unknown): Prisma.InputJsonValue | typeof Prisma.JsonNull =>
  jsonSchema.parse(JSON.parse(JSON.stringify(value ?? null))) ?? Prisma.JsonNull;
