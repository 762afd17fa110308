import { ExerciseList } from '../../../components/admin/exercise-list';

export default function Page() {
  return <ExerciseList />;
}
