import { z } from 'zod';
import { closedObject } from '../../shared/zod-problems';
import { parseSession, type SessionVocabulary } from '../../workout/parse-session';
import { workoutSessionSchema } from '../../workout/workout-session';
import { relaxedSchema, workoutIdSchema } from '../documents/workout-document';
import { invalidRequest } from '../errors/api-error';
import { configWishesSchema, type ConfigWishes } from '../session-planner';
import { ownerProcedure, router } from '../trpc';

const MAX_TEXT = 2000;

const requestSchema = closedObject({
  user_input: z.string().trim().min(1).max(MAX_TEXT).meta({
    description: 'What the person wants, in English or French',
    example: '20 minutes for the legs',
  }),
  config: configWishesSchema
    .optional()
    .meta({ description: 'How the film shall be, whatever the words say' }),
  seed: z
    .int()
    .min(0)
    .max(2 ** 31 - 1)
    .optional()
    .meta({ description: 'The same words and seed give the same session' }),
});

const generatedTrainingSchema = z
  .object({
    sessionId: workoutIdSchema,
    ...workoutSessionSchema.shape,
    explanation: z.string(),
    total_duration: z.number().meta({ description: 'Seconds of film' }),
    rounds: z.int(),
    constraints: z.unknown().meta({ description: 'What was understood' }),
    relaxed: z
      .array(relaxedSchema)
      .meta({ description: 'Promises that could not be kept, and why' }),
    provider: z.string(),
  })
  .meta({ id: 'GeneratedTraining' });

/** Names in a configuration that only the live vocabulary knows: known before anything is planned. */
const checkConfig = (config: ConfigWishes, vocabulary: SessionVocabulary): void => {
  const parsed = parseSession({ exercises: [], config }, vocabulary);
  const problems = parsed.ok ? [] : parsed.problems.filter(({ path }) => path.startsWith('config'));
  if (problems.length > 0) throw invalidRequest(problems);
};

export const trainingRouter = router({
  generate: ownerProcedure({
    isGenerating: true,
    errors: ['impossible'],
    openapi: {
      method: 'POST',
      path: '/api/generate-training',
      tags: ['Training'],
      summary: 'Plans a session from words, and keeps it',
    },
  })
    .input(requestSchema)
    .output(generatedTrainingSchema)
    .mutation(async ({ ctx, input: { user_input, config, seed } }) => {
      const { planSession, database, catalogue } = ctx.platform;
      if (config !== undefined) checkConfig(config, (await catalogue.read()).vocabulary);
      const planned = await planSession(user_input, {
        ...(config === undefined ? {} : { config }),
        ...(seed === undefined ? {} : { seed }),
        signal: ctx.signal,
      });
      const { session, explanation, constraints, relaxed, provider, usage } = planned;
      const workout = await database.workouts.create({
        owner: ctx.owner,
        session,
        generated: {
          userInput: user_input,
          provider,
          explanation,
          constraints,
          relaxed,
          ...(usage === undefined ? {} : { usage }),
        },
      });
      return {
        sessionId: workout.id,
        ...workout.session,
        explanation,
        total_duration: planned.totalSeconds,
        rounds: planned.rounds,
        constraints,
        relaxed: [...relaxed],
        provider,
      };
    }),
});
