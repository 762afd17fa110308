import { z } from 'zod';
import { keptConstraints } from '../../planner/constraints-of-session';
import type { Owner } from '../../shared/owner';
import { closedObject } from '../../shared/zod-problems';
import { parseSession, type SessionVocabulary } from '../../workout/parse-session';
import {
  trainingDocument,
  trainingDocumentSchema,
  type TrainingDocument,
} from '../documents/planned-training-document';
import { workoutIdSchema } from '../documents/workout-document';
import { enterStream } from '../enter-stream';
import { invalidRequest } from '../errors/api-error';
import { findOwnWorkout } from '../find-readable';
import { keepPlan } from '../keep-plan';
import type { RequestContext } from '../request-context';
import {
  configWishesSchema,
  refineConfigSchema,
  type FilmConfigWishes,
  type PlanningOptions,
} from '../session-planner';
import { streamPlan } from '../stream-plan';
import { ownerProcedure, router, streamedEvents } from '../trpc';

const MAX_TEXT = 2000;
const TAGS = ['Training'];

const wordsSchema = z.string().trim().min(1).max(MAX_TEXT);

const requestSchema = closedObject({
  user_input: wordsSchema.meta({
    description: 'What the person wants, in English or French',
    example: '20 minutes for the legs',
  }),
  config: configWishesSchema
    .optional()
    .meta({ description: 'How the film shall be, whatever the words say, and who plans' }),
  constraints: z
    .record(z.string(), z.unknown())
    .optional()
    .meta({
      description:
        'What the session must keep, whatever the words say: `constraints` of an answer, or some of them, with what is to be different',
      example: { durationSeconds: 600, quiet: true },
    }),
  seed: z
    .int()
    .min(0)
    .max(2 ** 31 - 1)
    .optional()
    .meta({ description: 'The same words and seed give the same session' }),
});

const refineRequestSchema = closedObject({
  sessionId: workoutIdSchema,
  user_input: wordsSchema.meta({
    description: 'What shall be different, in English or French',
    example: 'shorter, and no push-ups',
  }),
  config: refineConfigSchema.optional().meta({ description: 'Who plans' }),
});

/** Names in a configuration that only the live vocabulary knows: known before anything is planned. */
const checkConfig = (config: FilmConfigWishes, vocabulary: SessionVocabulary): void => {
  const parsed = parseSession({ exercises: [], config }, vocabulary);
  const problems = parsed.ok ? [] : parsed.problems.filter(({ path }) => path.startsWith('config'));
  if (problems.length > 0) throw invalidRequest(problems);
};

type Asker = Pick<RequestContext, 'platform'> & { readonly owner: Owner };

const generate = async (
  { platform, owner }: Asker,
  {
    user_input,
    config: { provider, ...config } = {},
    constraints,
    seed,
  }: z.infer<typeof requestSchema>,
  options: Pick<PlanningOptions, 'signal' | 'onDraft'>,
): Promise<TrainingDocument> => {
  const { planner, database, catalogue } = platform;
  checkConfig(config, (await catalogue.read()).vocabulary);
  const planned = await planner.plan(user_input, {
    config,
    ...(provider === undefined ? {} : { provider }),
    ...(constraints === undefined ? {} : { constraints }),
    ...(seed === undefined ? {} : { seed }),
    ...options,
  });
  const workout = await keepPlan(database.workouts, owner, user_input, planned);
  return trainingDocument(workout, planned.plan);
};

export const trainingRouter = router({
  generate: ownerProcedure({
    isGenerating: true,
    errors: ['impossible', 'health'],
    openapi: {
      method: 'POST',
      path: '/api/generate-training',
      tags: TAGS,
      summary: 'Plans a session from words, and keeps it',
    },
  })
    .input(requestSchema)
    .output(trainingDocumentSchema)
    .mutation(({ ctx, input }) => generate(ctx, input, { signal: ctx.signal })),

  /** The same, told while it happens: drafts of a language model, the explanation, the plan. */
  generateStream: ownerProcedure({ isGenerating: true })
    .input(requestSchema)
    .subscription(({ ctx, input, signal = ctx.signal }) => {
      const leave = enterStream({ ...ctx, signal });
      const events = streamPlan((onDraft) => generate(ctx, input, { signal, onDraft }), signal);
      return streamedEvents(events, leave);
    }),

  refine: ownerProcedure({
    isGenerating: true,
    errors: ['not-found', 'impossible', 'health'],
    openapi: {
      method: 'POST',
      path: '/api/refine-training',
      tags: TAGS,
      summary: "Changes one's own session as words want it, and keeps the new one beside it",
    },
  })
    .input(refineRequestSchema)
    .output(trainingDocumentSchema)
    .mutation(async ({ ctx, input: { sessionId, user_input, config } }) => {
      const { planner, database, catalogue } = ctx.platform;
      const { session, generated } = await findOwnWorkout(database.workouts, sessionId, ctx.owner);
      const { exercises } = await catalogue.read();
      const constraints = keptConstraints(generated?.constraints, session, exercises);
      const planned = await planner.refine(session, constraints, user_input, {
        ...(config?.provider === undefined ? {} : { provider: config.provider }),
        signal: ctx.signal,
      });
      const workout = await keepPlan(database.workouts, ctx.owner, user_input, planned);
      return trainingDocument(workout, planned.plan);
    }),
});
