import type { Skeleton } from '../rig/skeleton';
import type { WorldPose } from '../rig/world-pose';
import { Band } from './band';
import { Chair } from './chair';
import { Dumbbell } from './dumbbells';
import { placeBand, placeDumbbells } from './held-props';
import { Mat } from './mat';
import type { Prop } from './prop';
import { Step } from './step';
import { Wall } from './wall';

interface PosedBody {
  readonly skeleton: Skeleton;
  readonly world: WorldPose;
}

const CoachProp = ({ prop, skeleton, world }: PosedBody & { readonly prop: Prop }) => {
  switch (prop.kind) {
    case 'mat':
      return <Mat {...prop} />;
    case 'chair':
      return <Chair {...prop} />;
    case 'step':
      return <Step {...prop} />;
    case 'wall':
      return <Wall {...prop} skeleton={skeleton} world={world} />;
    case 'dumbbells':
      return placeDumbbells(prop, skeleton, world).map((dumbbell, index) => (
        <Dumbbell key={index} {...dumbbell} />
      ));
    case 'band':
      return <Band {...placeBand(prop, skeleton, world)} />;
  }
};

/** All that the exercise needs besides the body, where the posed body has it. */
export const CoachProps = ({ props, ...posed }: PosedBody & { readonly props: readonly Prop[] }) =>
  props.map((prop, index) => <CoachProp key={index} prop={prop} {...posed} />);
