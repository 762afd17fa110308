import { ExercisePage } from '../../../../../components/admin/exercise-page';

export default async function Page({
  params,
}: {
  readonly params: Promise<{ readonly slug: string }>;
}) {
  return <ExercisePage slug={(await params).slug} />;
}
