import { JobsPage } from '../../../../components/admin/jobs-page';

export default function Page() {
  return <JobsPage />;
}
