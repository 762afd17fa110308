import { z } from 'zod';
import { contraindicationSchema } from '../catalog/vocabulary';
import type { AnswerSchema } from './language-model';

const intervalSchema = z.object({
  exercise: z.string().describe('A slug of the list'),
  workSeconds: z.number(),
  restSeconds: z.number().describe('After the exercise'),
});

/**
 * What a model proposes. Only types stand here, no bounds: small models and their servers keep to little more, and what is
 * out of bounds is mended by the rules.
 */
export const proposalSchema = z.object({
  title: z.string().describe('A few words in the language of the wishes, without numbers'),
  conditions: z
    .array(contraindicationSchema)
    .describe('What the person says of injuries and states that the wishes do not name yet'),
  warmUp: z.array(intervalSchema),
  rounds: z.number().describe('How often the main part is gone through'),
  restBetweenRoundsSeconds: z.number(),
  main: z.array(intervalSchema).describe('One round'),
  coolDown: z.array(intervalSchema),
});
export type Proposal = z.infer<typeof proposalSchema>;
export type ProposedInterval = z.infer<typeof intervalSchema>;

const jsonSchema = z
  .object({ properties: z.record(z.string(), z.unknown()), required: z.array(z.string()) })
  .parse(z.toJSONSchema(proposalSchema));

/** The same schema as vendors take it. */
export const PROPOSAL_SCHEMA: AnswerSchema = {
  name: 'propose_session',
  description: 'A training session for the person',
  properties: jsonSchema.properties,
  required: jsonSchema.required,
};
