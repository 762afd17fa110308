import type { WorkoutSession } from '../workout/workout-session';
import type { PlannerCatalogue } from './catalogue-index';
import type { Constraints } from './constraints';
import { withVariants, withSwaps } from './exchange-exercises';
import type { Command } from './language/concept';
import { readRefinement } from './language/read-refinement';
import { describePlan, makePlan } from './make-plan';
import { mergeWishes, withRemovals, openLevel } from './merge-wishes';
import { RULES_PROVIDER_ID } from './provider-ids';
import { adviceOn } from './red-flags';
import { relaxWishes } from './relax-wishes';
import { repair } from './repair';
import { titleOf } from './title';
import type { PlanOutcome } from './workout-plan';

/** These change what a session is made of, not only single exercises. */
const isStructural = (
  before: Constraints,
  after: Constraints,
  commands: ReadonlySet<Command>,
): boolean =>
  commands.has('again') ||
  before.durationSeconds !== after.durationSeconds ||
  before.format !== after.format ||
  before.goal !== after.goal ||
  before.rounds !== after.rounds ||
  before.exerciseCount !== after.exerciseCount ||
  before.workSeconds !== after.workSeconds ||
  before.restSeconds !== after.restSeconds ||
  before.warmUp !== after.warmUp ||
  before.coolDown !== after.coolDown ||
  String(before.focusMuscles) !== String(after.focusMuscles) ||
  String(before.focusAreas) !== String(after.focusAreas);

/**
 * The session as the text wants it changed: a promise more, an exercise less, shorter, harder, another one. Changes as
 * little as it can; what it can't keep stands in `relaxed`.
 */
export const refine = (
  session: WorkoutSession,
  constraints: Constraints,
  text: string,
  catalogue: PlannerCatalogue,
): PlanOutcome => {
  const refinement = readRefinement(text, session, catalogue, constraints.language);
  const { request, commands } = refinement;
  const language = request.constraints.language ?? constraints.language;
  if (request.redFlags.length > 0)
    return {
      kind: 'declined',
      declined: {
        reason: 'red-flag',
        redFlags: request.redFlags,
        language,
        ...adviceOn(request.redFlags, language),
      },
    };
  const said = request.items.find(({ concept }) => concept?.kind === 'language')?.concept;
  const spoken = said?.kind === 'language' ? said.language : constraints.language;
  const merged = mergeWishes({ ...constraints, language: spoken }, refinement, session);
  const wishes = openLevel(withRemovals(merged, session, refinement), session, commands);
  const {
    intensity: _i,
    rounds: _r,
    restBetweenRoundsSeconds: _b,
    language: _l,
    ...film
  } = session.config;
  const preferred = commands.has('again')
    ? new Set<string>()
    : new Set(session.exercises.map(({ exercise }) => exercise));
  const compose = (): PlanOutcome =>
    makePlan(wishes, catalogue, {
      provider: RULES_PROVIDER_ID,
      relaxed: request.relaxed,
      preferred,
      film,
    });
  if (isStructural(constraints, wishes, commands)) return compose();

  const feasible = relaxWishes(wishes, catalogue);
  const changed = withVariants(
    withSwaps(session, feasible.constraints, catalogue, refinement),
    feasible.constraints,
    catalogue,
    commands,
  );
  const repaired = repair(changed, feasible.constraints, catalogue);
  if (repaired.violations.length > 0) return compose();
  const mended = { ...repaired.session, title: session.title ?? titleOf(feasible.constraints) };
  return {
    kind: 'planned',
    plan: describePlan(mended, feasible.constraints, catalogue, {
      provider: RULES_PROVIDER_ID,
      relaxed: [...request.relaxed, ...feasible.relaxed],
    }),
  };
};
