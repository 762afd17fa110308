import { PageSkeleton } from '../components/home/page-skeleton';

export default function Loading() {
  return <PageSkeleton />;
}
