import { ExercisePage } from '../../../../../components/admin/exercise-page';

export default function Page() {
  return <ExercisePage slug={null} />;
}
